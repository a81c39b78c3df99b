import { strict as assert } from "node:assert";
import fc from "fast-check";
import { formatSchedule, nearestTimeZone, parseSchedule, Schedule } from "../../scaling/schedule";
import { everFires } from "../../scaling/schedule/calendar";
import { ranges } from "../../scaling/schedule/cronField";
import { CronSchedule, DayRule } from "../../scaling/schedule/schedule";
import { zoneNames } from "../../scaling/schedule/zoneNames";

const plain = { noNullPrototype: true } as const;

/** Plain objects, which is what parsing makes. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, plain);

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

const numbers = ({ least, most }: { least: number; most: number }) =>
  fc
    .uniqueArray(fc.integer({ min: least, max: most }), {
      minLength: 1,
      maxLength: most - least + 1,
    })
    .map(sorted);

const weekday = fc.integer({ min: 1, max: 7 });

const dayRule: fc.Arbitrary<DayRule> = fc.oneof(
  record({ form: fc.constant("daysOfMonth" as const), days: numbers(ranges.daysOfMonth) }),
  record({ form: fc.constant("daysOfWeek" as const), days: numbers(ranges.daysOfWeek) }),
  record({
    form: fc.constant("lastDayOfMonth" as const),
    daysBefore: fc.integer({ min: 0, max: 30 }),
    toWeekday: fc.boolean(),
  }),
  record({ form: fc.constant("nearestWeekday" as const), day: fc.integer({ min: 1, max: 31 }) }),
  record({ form: fc.constant("lastDayOfWeek" as const), day: weekday }),
  record({
    form: fc.constant("nthDayOfWeek" as const),
    day: weekday,
    nth: fc.integer({ min: 1, max: 5 }),
  }),
);

const cron: fc.Arbitrary<CronSchedule> = fc
  .record(
    {
      form: fc.constant("cron" as const),
      seconds: numbers(ranges.seconds),
      minutes: numbers(ranges.minutes),
      hours: numbers(ranges.hours),
      days: dayRule,
      months: numbers(ranges.months),
      years: numbers(ranges.years),
    },
    { ...plain, requiredKeys: ["form", "minutes", "hours", "days", "months", "years"] },
  )
  .filter(everFires);

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  cron,
  record({
    form: fc.constant("rate" as const),
    value: fc.integer({ min: 1, max: 1_000_000 }),
    unit: fc.constantFrom("minute" as const, "hour" as const, "day" as const),
  }),
  record({
    form: fc.constant("at" as const),
    year: fc.integer({ min: 1970, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
  }),
);

/** Text that looks like a schedule until it does not. */
const nearMiss = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "cron(",
        "at(",
        "rate(",
        ")",
        " ",
        "*",
        "?",
        "L",
        "W",
        "#",
        "-",
        "/",
        ",",
        "T",
      ),
      fc.constantFrom(
        "MON",
        "JAN",
        "minutes",
        "2026-12-24",
        "18:00:00",
        "0",
        "17",
        "1970",
        "__proto__",
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

describe("any schedule expression", () => {
  it("is parsed or refused with remedies, never an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearMiss, fc.string({ maxLength: 3000 })), (text) => {
        const parsed = parseSchedule(text);
        if (parsed.ok) return;
        assert.ok(parsed.problems.length > 0);
        for (const { message, fix } of parsed.problems) {
          assert.ok(message.length > 0 && fix.length > 0);
          assert.match(message + fix, /^[\x20-\x7e]*$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("that was written from a schedule is read as the same schedule", () => {
    fc.assert(
      fc.property(schedule, (wanted) => {
        const text = formatSchedule(wanted);
        fc.pre(text.length <= 1600);
        assert.deepEqual(parseSchedule(text), { ok: true, schedule: wanted });
      }),
    );
  });

  it("that parses is written as an expression with the same meaning", () => {
    fc.assert(
      fc.property(nearMiss, (text) => {
        const parsed = parseSchedule(text);
        if (parsed.ok) assert.deepEqual(parseSchedule(formatSchedule(parsed.schedule)), parsed);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("any time zone", () => {
  it("with one letter lost suggests a zone", () => {
    const long = fc.constantFrom(...zoneNames.filter((name) => name.length > 8));
    fc.assert(
      fc.property(long, fc.nat(), (name, seed) => {
        const at = seed % name.length;
        assert.ok(nearestTimeZone(name.slice(0, at) + name.slice(at + 1)) !== undefined);
      }),
      { numRuns: 50 },
    );
  });
});
