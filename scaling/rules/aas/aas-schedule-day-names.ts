import { schedule } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { scheduleOf } from "./_schedules";

export default defineRule({
  id: "aas-schedule-day-names",
  area: "aas",
  title: "A schedule for weekdays names them, instead of counting 1-5",
  severity: "medium",
  level: "advisory",
  rationale:
    "This service counts days from Sunday as 1, crontab and EC2 Auto Scaling from Sunday as 0. A 1-5 that was " +
    "carried over from there runs from Sunday to Thursday, and nobody is ready on Friday.",
  fix: "Write MON-FRI, or SUN-THU if that is meant.",
  whenNotToUse: "Where 1-5 is known to mean Sunday to Thursday.",
  sources: [
    {
      title: "EventBridge cron expressions: days of the week are 1-7 or SUN-SAT",
      url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html",
    },
  ],
  on: ["schedule"],
  examples: {
    good: [
      { name: "by name", declare: [schedule()] },
      {
        name: "Monday to Friday as this service counts",
        declare: [schedule({ schedule: "cron(0 17 ? * 2-6 *)" })],
      },
      { name: "days of the month", declare: [schedule({ schedule: "cron(0 17 1-5 * ? *)" })] },
      {
        name: "an expression that is not understood is another rule's",
        declare: [schedule({ schedule: "cron(0 17 * * 1-5)" })],
      },
    ],
    bad: [
      {
        name: "as crontab counts",
        declare: [schedule({ schedule: "cron(0 17 ? * 1-5 *)" })],
        finds: [
          'schedule is "cron(0 17 ? * 1-5 *)"',
          "1 is Sunday here and 1-5 is Sunday to Thursday",
        ],
      },
      {
        name: "with a year",
        declare: [schedule({ schedule: "cron(0 17 ? JAN-MAR 1-5 2027)" })],
        finds: ["1-5 is Sunday to Thursday"],
      },
    ],
    unknown: [{ name: "expression unknown", declare: [schedule({ schedule: UNKNOWN })] }],
  },
  check: (action) => {
    const isCounted = knownTo(action.schedule, (text) => /\s1-5\s+\S+\)$/.test(text));
    if (!isCounted || scheduleOf(action)?.form !== "cron") return [];
    const allowed = "days by name, since 1 is Sunday here and 1-5 is Sunday to Thursday";
    return [violation(action.schedule, allowed)];
  },
});
