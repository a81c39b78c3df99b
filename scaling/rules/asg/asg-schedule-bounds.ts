import { defineRule, Outcome, violation } from "../../check/rule";
import { isAbsent, isKnown } from "../../model/field";
import { GroupSchedule } from "../../model/ec2";
import { parseCrontab } from "../../schedule/parseCrontab";
import { fitsGroup, inOrder } from "./_scheduleBounds";
import { bad, good, unknown } from "./_scheduleExamples";

export default defineRule({
  id: "asg-schedule-bounds",
  area: "asg",
  title:
    "A scheduled action sets sizes that fit together and the group, at a time that says its zone",
  severity: "high",
  level: "advisory",
  rationale:
    "An action that crosses the sizes of its group fails at the time it was made for, and nothing scales that morning. Without a zone its " +
    "hours are those of UTC, so that it comes an hour off for half of the year.",
  fix: "Give minSize up to desiredCapacity up to maxSize, both bounds where the group's own would be crossed, and the zone that the hours are meant in.",
  whenNotToUse: "Where another program moves the bounds of the group before the action.",
  sources: [
    {
      title: "PutScheduledUpdateGroupAction: sizes, five fields, UTC by default",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html",
    },
    {
      title: "Scheduled scaling for Amazon EC2 Auto Scaling",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html",
    },
  ],
  on: ["groupSchedule"],
  examples: { good, bad, unknown },
  check: (action) => [...somethingSet(action), ...inOrder(action), ...time(action)],
  checkInStack: (action, model) => {
    const group = model.ec2.groupOf(action);
    if (group.state !== "linked") return [];
    const others = model.ec2.schedulesOf(group.to);
    return fitsGroup(action, group.to, [...others.linked, ...others.undecided]);
  },
});

function somethingSet({ minSize, maxSize, desiredCapacity }: GroupSchedule): readonly Outcome[] {
  if (![minSize, maxSize, desiredCapacity].every(isAbsent)) return [];
  return [violation(desiredCapacity, "at least one of minSize, maxSize and desiredCapacity")];
}

function time({ recurrence, timezone }: GroupSchedule): readonly Outcome[] {
  if (!isKnown(recurrence)) return [];
  const outcomes: Outcome[] = [];
  if (!parseCrontab(recurrence.value).ok)
    outcomes.push(violation(recurrence, "five fields of cron: minute, hour, day, month, weekday"));
  if (isAbsent(timezone))
    outcomes.push(
      violation(timezone, "the zone that the hours are meant in; Etc/UTC if that is meant"),
    );
  return outcomes;
}
