import { schedule } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isAbsent } from "../../model/field";
import { ScheduledAction } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { scheduleOf } from "./_schedules";

export default defineRule({
  id: "aas-schedule-timezone",
  area: "aas",
  title: "A schedule says in which time zone its times are",
  severity: "low",
  level: "advisory",
  rationale:
    "Without a time zone, 17:00 is 17:00 UTC: hours away from the rush that it was meant for, and another hour " +
    "away for half of the year. A zone in the program also makes daylight-saving time the service's concern.",
  fix: "Set timezone, to UTC if that is meant.",
  whenNotToUse: "Where all schedules are agreed to be in UTC.",
  sources: [
    {
      title: "PutScheduledAction: UTC is used if no time zone is given",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html",
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
    ],
    unknown: [
      { name: "zone unknown", declare: [schedule({ timezone: UNKNOWN })] },
      {
        name: "expression unknown",
        declare: [schedule({ schedule: UNKNOWN, timezone: undefined })],
      },
    ],
  },
  check: zoneOf,
  remedy: (action) => zoneOf(action).map(({ path }) => ({ path, value: "UTC" })),
});

function zoneOf(action: ScheduledAction): Outcome[] {
  const form = scheduleOf(action)?.form;
  if (!isAbsent(action.timezone) || form === undefined || form === "rate") return [];
  return [violation(action.timezone, "the zone that the times are meant in; UTC if that is meant")];
}
