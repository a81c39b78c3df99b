import { schedule } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { isAbsent, knownTo } from "../../model/field";
import { ScheduledAction } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";

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
  knobs: {
    acceptUtc: {
      type: "boolean",
      default: true,
      description:
        "Whether UTC is a zone like any other. The classic AWS provider fills it in where none is " +
        "given, before policies see it: false finds those schedules too.",
    },
  },
  examples: {
    good: [
      { name: "Berlin", declare: [schedule()] },
      { name: "UTC, as meant", declare: [schedule({ timezone: "UTC" })] },
      {
        name: "a rate has no time of day",
        declare: [schedule({ schedule: "rate(1 hour)", timezone: undefined })],
      },
    ],
    bad: [
      {
        name: "no zone",
        declare: [schedule({ timezone: undefined })],
        finds: ["timezone is not set", "UTC if that is meant"],
      },
      {
        name: "UTC, where local zones are agreed",
        settings: { acceptUtc: false },
        declare: [schedule({ timezone: "UTC" })],
        finds: ['timezone is "UTC"', "the zone that the times are meant in"],
      },
      {
        name: "no zone, and no expression that is understood",
        declare: [schedule({ schedule: "cron(0 17 * * 1-5)", timezone: undefined })],
        finds: ["timezone is not set"],
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
  check: (action, settings) => {
    const { timezone } = action;
    if (!hasTimes(action)) return [];
    if (isAbsent(timezone)) {
      return [violation(timezone, "the zone that the times are meant in; UTC if that is meant")];
    }
    const isUtc = knownTo(timezone, (zone) => zone === "UTC" || zone === "Etc/UTC");
    if (!isUtc || settings.boolean("acceptUtc")) return [];
    return [violation(timezone, "the zone that the times are meant in, by its IANA name")];
  },
  remedy: (action) =>
    isAbsent(action.timezone) && hasTimes(action)
      ? [{ path: action.timezone.path, value: "UTC" }]
      : [],
});

/** A rate has no time of day, which a zone would be for. */
function hasTimes({ schedule }: ScheduledAction): boolean {
  return knownTo(schedule, (expression) => !expression.startsWith("rate("));
}
