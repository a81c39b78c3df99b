import { schedule } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, knownTo, show } from "../../model/field";
import { ScheduledAction } from "../../model/fragments";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";
import { isTimeZone, nearestTimeZone, parseSchedule } from "../../schedule";
import { instantOf, movesNothing } from "./_schedules";

function at(expression: Input, inputs: InputObject = {}): Declaration {
  return schedule({ schedule: expression, ...inputs });
}

function moves(scalableTargetAction: Input): Declaration {
  return schedule({ scalableTargetAction });
}

export default defineRule({
  id: "aas-schedule-valid",
  area: "aas",
  title: "A scheduled action has an expression, a time zone and bounds that the service accepts",
  severity: "high",
  level: "mandatory",
  rationale:
    "Application Auto Scaling has its own cron syntax: six fields, a ? in one of the two day fields, in a " +
    "wrapper. The five fields of crontab, swapped bounds or a zone that does not exist are refused only at " +
    "deployment, with messages that name the wrong field.",
  fix: "Write cron(minutes hours day-of-month month day-of-week year), rate(5 minutes) or at(yyyy-mm-ddThh:mm:ss).",
  whenNotToUse: "Never: the service refuses such actions, or they never fire.",
  sources: [
    {
      title: "PutScheduledAction: schedule, time zone, start and end",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html",
    },
    {
      title: "Recurring scaling actions: six fields",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html",
    },
    {
      title: "EventBridge cron expressions: values and wildcards",
      url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html",
    },
  ],
  on: ["schedule"],
  examples: {
    good: [
      { name: "weekdays at 17:00 in Berlin", declare: [schedule()] },
      { name: "every quarter of an hour", declare: [at("rate(15 minutes)")] },
      { name: "once", declare: [at("at(2026-12-24T18:00:00)")] },
      { name: "only the minimum", declare: [moves({ minCapacity: 4 })] },
      { name: "down to nothing", declare: [moves({ minCapacity: 0, maxCapacity: 0 })] },
      {
        name: "from start to end",
        declare: [
          schedule({ startTime: "2026-12-01T00:00:00Z", endTime: "2026-12-31T00:00:00+01:00" }),
        ],
      },
      { name: "alias of a zone", declare: [schedule({ timezone: "US/Eastern" })] },
    ],
    bad: [
      {
        name: "five fields",
        declare: [at("cron(0 17 * * 1-5)")],
        finds: ['schedule is "cron(0 17 * * 1-5)"', "five fields, the form of EC2 Auto Scaling"],
      },
      {
        name: "no wrapper",
        declare: [at("0 17 * * 1-5")],
        finds: ["none of at(...), rate(...) and cron(...)"],
      },
      {
        name: "both day fields",
        declare: [at("cron(0 17 * * MON-FRI *)")],
        finds: ["day-of-month and day-of-week are both set"],
      },
      {
        name: "hour and month that do not exist",
        declare: [at("cron(0 25 ? 13 MON *)")],
        finds: ['hours "25" is outside 0-23', 'month "13" is outside'],
      },
      {
        name: "a day that never comes",
        declare: [at("cron(0 0 30 FEB ? *)")],
        finds: ["never fires"],
      },
      { name: "no expression", declare: [at(undefined)], finds: ["schedule is not set"] },
      {
        name: "zone misspelt",
        declare: [schedule({ timezone: "Europe/Berln" })],
        finds: ['timezone is "Europe/Berln"', "a name of the IANA time zone database"],
      },
      {
        name: "abbreviation as zone",
        declare: [schedule({ timezone: "CEST" })],
        finds: ['timezone is "CEST"'],
      },
      {
        name: "ends before it starts",
        declare: [schedule({ startTime: "2026-12-31T00:00:00Z", endTime: "2026-12-01T00:00:00Z" })],
        finds: ["endTime is", 'after startTime, which is "2026-12-31T00:00:00Z"'],
      },
      {
        name: "a time that is none",
        declare: [schedule({ startTime: "tomorrow" })],
        finds: ['startTime is "tomorrow"', "2026-12-24T18:00:00Z"],
      },
      {
        name: "bounds swapped",
        declare: [moves({ minCapacity: 10, maxCapacity: 4 })],
        finds: ["scalableTargetAction.minCapacity is 10", "at most maxCapacity, which is 4"],
      },
      {
        name: "nothing is moved",
        declare: [moves({})],
        finds: ["scalableTargetAction.minCapacity is not set", "minCapacity, maxCapacity or both"],
      },
      {
        name: "broken and negative",
        declare: [moves({ minCapacity: -1, maxCapacity: 2.5 })],
        finds: ["minCapacity is -1", "maxCapacity is 2.5"],
      },
      {
        name: "ends when it starts",
        declare: [
          schedule({ startTime: "2026-12-01T00:00:00Z", endTime: "2026-12-01T01:00:00+01:00" }),
        ],
        finds: ["endTime is"],
      },
    ],
    unknown: [
      { name: "expression unknown", declare: [at(UNKNOWN)] },
      { name: "zone unknown", declare: [schedule({ timezone: UNKNOWN })] },
      { name: "bounds unknown", declare: [moves(UNKNOWN)] },
      { name: "one bound unknown", declare: [moves({ minCapacity: 10, maxCapacity: UNKNOWN })] },
      {
        name: "start unknown",
        declare: [schedule({ startTime: UNKNOWN, endTime: "2026-12-01T00:00:00Z" })],
      },
    ],
  },
  check: (action) => [
    ...expression(action.schedule),
    ...zone(action.timezone),
    ...span(action),
    ...bounds(action),
  ],
});

function expression(schedule: Field<string>): Outcome[] {
  const forms = "at(...), rate(...) or cron(...)";
  if (isAbsent(schedule)) return [violation(schedule, forms)];
  if (!isKnown(schedule)) return [];
  const parsed = parseSchedule(schedule.value);
  if (parsed.ok) return [];
  if (schedule.secret) return [violation(schedule, forms)];
  return parsed.problems.map(({ message, fix }) =>
    violation(schedule, `${forms}; ${message}`, fix),
  );
}

function zone(timezone: Field<string>): Outcome[] {
  if (!isKnown(timezone) || isTimeZone(timezone.value)) return [];
  const nearest = timezone.secret ? undefined : nearestTimeZone(timezone.value);
  const fix = nearest ? `write ${nearest}` : "write a name as Europe/Berlin or UTC";
  return [violation(timezone, "a name of the IANA time zone database, as Europe/Berlin", fix)];
}

function span({ startTime, endTime }: ScheduledAction): Outcome[] {
  const times = [startTime, endTime].filter((time) =>
    knownTo(time, (text) => instantOf(text) === undefined),
  );
  if (times.length > 0)
    return times.map((time) => violation(time, "a time as 2026-12-24T18:00:00Z"));
  if (!isKnown(startTime) || !isKnown(endTime)) return [];
  if (instantOf(startTime.value)! < instantOf(endTime.value)!) return [];
  return [violation(endTime, `after startTime, which is ${show(startTime)}`)];
}

function bounds(action: ScheduledAction): Outcome[] {
  const { minCapacity: min, maxCapacity: max } = action;
  if (movesNothing(action)) return [violation(min, "minCapacity, maxCapacity or both set")];
  const broken = [min, max].filter((it) => knownTo(it, (n) => n < 0 || !Number.isInteger(n)));
  if (broken.length > 0) return broken.map((it) => violation(it, "a whole number, at least 0"));
  if (!isKnown(min) || !isKnown(max) || min.value <= max.value) return [];
  return [violation(min, `at most maxCapacity, which is ${show(max)}`)];
}
