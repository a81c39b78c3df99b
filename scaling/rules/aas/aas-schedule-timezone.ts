import { schedule } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isAbsent, isKnown, isUnknown, knownTo } from "../../model/field";
import { ScheduledAction } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { scheduleOf } from "./_schedules";

export default defineRule({
  id: "aas-schedule-timezone",
  area: "aas",
  title: "A schedule says in which time zone and on which named days it runs",
  severity: "low",
  level: "advisory",
  rationale:
    "Without a time zone, 17:00 is 17:00 UTC: hours away from the rush that it was meant for, and another hour " +
    "away for half of the year. Numbers of days are misread as well, since this service counts from Sunday as 1.",
  fix: "Set timezone, to UTC if that is meant, and write days as MON-FRI.",
  whenNotToUse: "Where all schedules are agreed to be in UTC.",
  sources: [
    {
      title: "PutScheduledAction: UTC is used if no time zone is given",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html",
    },
    {
      title: "EventBridge cron expressions: days of the week are 1-7, Sunday first",
      url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html",
    },
  ],
  on: ["schedule"],
  examples: {
    good: [
      { name: "Berlin", declare: [schedule()] },
      { name: "UTC, as meant", declare: [schedule({ timezone: "UTC" })] },
      {
        name: "a rate has no time of day",
        declare: [schedule({ schedule: "rate(1 hour)", timezone: undefined })],
      },
      {
        name: "Monday to Friday in numbers",
        declare: [schedule({ schedule: "cron(0 17 ? * 2-6 *)" })],
      },
      {
        name: "an expression that is not understood is another rule's",
        declare: [schedule({ schedule: "cron(0 17 * * 1-5)", timezone: undefined })],
      },
    ],
    bad: [
      {
        name: "no zone",
        declare: [schedule({ timezone: undefined })],
        finds: ["timezone is not set", "UTC if that is meant"],
      },
      {
        name: "once, no zone",
        declare: [schedule({ schedule: "at(2026-12-24T18:00:00)", timezone: undefined })],
        finds: ["timezone is not set"],
      },
      {
        name: "crontab's Monday to Friday is Sunday to Thursday here",
        declare: [schedule({ schedule: "cron(0 17 ? * 1-5 *)" })],
        finds: ['schedule is "cron(0 17 ? * 1-5 *)"', "1 is Sunday"],
      },
    ],
    unknown: [
      { name: "zone unknown", declare: [schedule({ timezone: UNKNOWN })] },
      {
        name: "expression unknown",
        declare: [schedule({ schedule: UNKNOWN, timezone: undefined })],
      },
    ],
  },
  check: (action) => [...zoneOf(action), ...namesOf(action)],
  remedy: (action) => zoneOf(action).map(({ path }) => ({ path, value: "UTC" })),
});

function zoneOf(action: ScheduledAction): Outcome[] {
  const form = scheduleOf(action)?.form;
  if (!isAbsent(action.timezone) || form === undefined || form === "rate") return [];
  return [violation(action.timezone, "the zone that the times are meant in; UTC if that is meant")];
}

/** Only 1-5 is flagged: written by a person who thinks of Monday to Friday, as crontab counts. */
function namesOf(action: ScheduledAction): Outcome[] {
  const { schedule } = action;
  if (isUnknown(schedule) || scheduleOf(action)?.form !== "cron") return [];
  const isMisread = knownTo(schedule, (text) => /\s1-5\s+\S+\)$/.test(text));
  if (!isMisread || !isKnown(schedule)) return [];
  const allowed = "days by name, since 1 is Sunday here and 1-5 is Sunday to Thursday";
  return [violation(schedule, allowed, "write MON-FRI, or SUN-THU if that is meant")];
}
