import { strict as assert } from "node:assert";
import { formatSchedule, parseSchedule, Schedule } from "../../scaling/schedule";

function parse(text: string): Schedule {
  const parsed = parseSchedule(text);
  assert.ok(parsed.ok, `${text}: ${JSON.stringify(parsed)}`);
  return parsed.schedule;
}

/** What a schedule says, without the years and months of every year. */
function days(text: string): unknown {
  const schedule = parse(text);
  assert.equal(schedule.form, "cron");
  return schedule.form === "cron" && schedule.days;
}

function refusal(text: string): { messages: string; fixes: string } {
  const parsed = parseSchedule(text);
  assert.ok(!parsed.ok, `${text} was accepted`);
  return {
    messages: parsed.problems.map((problem) => problem.message).join("; "),
    fixes: parsed.problems.map((problem) => problem.fix).join("; "),
  };
}

const weekdays = { form: "daysOfWeek", days: [2, 3, 4, 5, 6] };

describe("schedule expressions", () => {
  it("reads weekdays at five in the afternoon", () => {
    const schedule = parse("cron(0 17 ? * MON-FRI *)");
    assert.ok(schedule.form === "cron");
    assert.deepEqual([schedule.minutes, schedule.hours, schedule.days], [[0], [17], weekdays]);
    assert.equal(schedule.months.length, 12);
    assert.deepEqual([schedule.years[0], schedule.years.at(-1)], [1970, 2199]);
  });

  it("reads a time and a rate", () => {
    const at = { year: 2026, month: 12, day: 24, hour: 18, minute: 5, second: 9 };
    assert.deepEqual(parse("at(2026-12-24T18:05:09)"), { form: "at", ...at });
    assert.deepEqual(parse("rate(1 hour)"), { form: "rate", value: 1, unit: "hour" });
    assert.deepEqual(parse("rate(15 minutes)"), { form: "rate", value: 15, unit: "minute" });
  });

  it("reads lists, ranges, steps and ranges that pass the end", () => {
    const schedule = parse("cron(0/20,5 22-2/2 1-3,9 JAN,mar ? 2026-2030/2)");
    assert.ok(schedule.form === "cron");
    assert.deepEqual(schedule.minutes, [0, 5, 20, 40]);
    assert.deepEqual(schedule.hours, [0, 2, 22]);
    assert.deepEqual(schedule.days, { form: "daysOfMonth", days: [1, 2, 3, 9] });
    assert.deepEqual(schedule.months, [1, 3]);
    assert.deepEqual(schedule.years, [2026, 2028, 2030]);
  });

  it("reads a seventh field in front as seconds", () => {
    const schedule = parse("cron(30 50 5 ? * * *)");
    assert.ok(schedule.form === "cron");
    assert.deepEqual([schedule.seconds, schedule.minutes, schedule.hours], [[30], [50], [5]]);
  });

  const dayForms: Readonly<Record<string, unknown>> = {
    "L * ?": { form: "lastDayOfMonth", daysBefore: 0, toWeekday: false },
    "L-3 * ?": { form: "lastDayOfMonth", daysBefore: 3, toWeekday: false },
    "LW * ?": { form: "lastDayOfMonth", daysBefore: 0, toWeekday: true },
    "15W * ?": { form: "nearestWeekday", day: 15 },
    "? * L": { form: "daysOfWeek", days: [7] },
    "? * 6L": { form: "lastDayOfWeek", day: 6 },
    "? * TUE#2": { form: "nthDayOfWeek", day: 3, nth: 2 },
    "? * SAT-SUN": { form: "daysOfWeek", days: [1, 7] },
  };
  for (const [text, rule] of Object.entries(dayForms)) {
    it(`reads the day fields ${text}`, () => assert.deepEqual(days(`cron(0 0 ${text} *)`), rule));
  }

  const refusals: readonly [text: string, message: string, fix: string][] = [
    ["cron(0 17 * * 1-5)", "five fields, the form of EC2", "cron(0 17 ? * MON-FRI *)"],
    ["cron(0 17 * * 0,6)", "five fields", "cron(0 17 ? * SUN,SAT *)"],
    ["cron(0 17 * * 5-7)", "five fields", "cron(0 17 ? * FRI-SUN *)"],
    ["cron(0 17 1 * *)", "five fields", "cron(0 17 1 * ? *)"],
    ["cron(0 17 ? * 2-6)", "five fields", "cron(0 17 ? * 2-6 *)"],
    ["cron(0 17 1 * 1)", "five fields", "six: minutes, hours, day-of-month"],
    ["0 17 * * 1-5", "none of at(...), rate(...) and cron(...)", "cron(0 17 ? * MON-FRI *)"],
    ["0 17 ? * MON-FRI *", "none of at(...)", "cron(0 17 ? * MON-FRI *)"],
    ["cron(0 17 * * MON-FRI *)", "both set", "cron(0 17 ? * MON-FRI *)"],
    ["cron(0 17 1 * * *)", "both set", "cron(0 17 1 * ? *)"],
    ["cron(0 17 1 * MON *)", "both set", "two scheduled actions"],
    ["cron(0 17 ? * ? *)", 'both "?"', "* in day-of-month"],
    ["cron(0 17)", "2 fields", "minutes, hours"],
    ["cron()", "0 fields", "minutes, hours"],
    ["cron(60 24 ? 13 8 1969)", 'hours "24" is outside 0-23', "within 0-23"],
    ["cron(60 24 ? 13 8 1969)", 'minutes "60" is outside 0-59', "within 0-59"],
    ["cron(60 24 ? 13 8 1969)", 'month "13" is outside 1-12 or JAN-DEC', "within 1-12"],
    ["cron(60 24 ? 13 8 1969)", 'day-of-week "8"', "within 1-7"],
    ["cron(60 24 ? 13 8 1969)", 'year "1969"', "1970-2199"],
    ["cron(0 17 ? * 0 *)", 'day-of-week "0"', "Sunday is 1"],
    ["cron(0/60 17 * * ? *)", "step outside 1-59", "just 0 for a single time"],
    ["cron(0/0 17 * * ? *)", "step outside", "1-59"],
    ["cron(? 17 * * ? *)", 'minutes is "?"', "* in minutes"],
    ["cron(/5 17 * * ? *)", 'minutes "/5" is not understood', "a step as 1/2"],
    ["cron(0 17 1,15W * ? *)", "combines L and W", "stand alone"],
    ["cron(0 17 ? * MON,FRIL *)", "combines # and L", "stand alone"],
    ["cron(0 17 ? * MON#6 *)", "outside 1-5", "L for the last one"],
    ["cron(0 17 30 FEB ? *)", "never fires", "L for the last day"],
    ["cron(0 17 29 FEB ? 2027)", "never fires", "a day that exists"],
    ["cron(0 17 31 4,6 ? *)", "never fires", "a day that exists"],
    ["Cron(0 17 * * ? *)", "none of at(...)", "cron(0 17 * * ? *)"],
    ["cron(0 17 * * ? *", "none of at(...)", "cron(0 17 * * ? *)"],
    ["2026-12-24T18:00:00", "none of at(...)", "at(2026-12-24T18:00:00)"],
    ["at(2026-12-24)", "is not yyyy-mm-ddThh:mm:ss", "at(2026-12-24T00:00:00)"],
    ["at(2026-12-24 18:00)", "is not yyyy-mm-ddThh:mm:ss", "at(2026-12-24T18:00:00)"],
    ["at(2026-12-24T18:00:00Z)", "is not yyyy-mm-ddThh:mm:ss", "at(2026-12-24T18:00:00)"],
    ["at(2026-12-24T18:00:00+02:00)", "has an offset", "set timezone"],
    ["at(2026-02-29T18:00:00)", "day outside 01-28", "a time that exists"],
    ["at(2026-13-01T18:00:00)", "month outside", "a time that exists"],
    ["at(2026-12-01T24:00:00)", "hour outside", "a time that exists"],
    ["at(noon)", "is not yyyy-mm-ddThh:mm:ss", "at(yyyy-mm-ddThh:mm:ss)"],
    ["rate(1 hours)", "does not agree", "rate(1 hour)"],
    ["rate(2 day)", "does not agree", "rate(2 days)"],
    ["rate(0 minutes)", "not positive", "positive whole number"],
    ["rate(-5 minutes)", "not understood", "positive whole number"],
    ["rate(30 seconds)", "not understood", "minute(s), hour(s) or day(s)"],
    ["rate(1.5 hours)", "not understood", "positive whole number"],
    ["rate(5 constructor)", "not understood", "positive whole number"],
    ["5 minutes", "none of at(...)", "rate(5 minutes)"],
    ["every evening", "none of at(...)", "cron(0 17 ? * MON-FRI *)"],
    ["", "none of at(...)", "cron(0 17 ? * MON-FRI *)"],
  ];
  for (const [text, message, fix] of refusals) {
    it(`refuses ${JSON.stringify(text)}: ${message}`, () => {
      const { messages, fixes } = refusal(text);
      assert.ok(messages.includes(message), messages);
      assert.ok(fixes.includes(fix), fixes);
    });
  }

  it("names every wrong field at once", () => {
    assert.equal(refusal("cron(60 24 ? 13 8 1969)").messages.split("; ").length, 5);
  });

  it("accepts February 29, which comes in leap years", () => {
    assert.deepEqual(days("cron(0 17 29 2 ? *)"), { form: "daysOfMonth", days: [29] });
  });

  it("accepts its own suggestions", () => {
    for (const [text] of refusals) {
      for (const written of refusal(text).fixes.match(/(at|rate|cron)\([^()]*\)/g) ?? []) {
        const isForm = written.includes("yyyy") || written.includes("...");
        assert.ok(isForm || parseSchedule(written).ok, `${text}: ${written}`);
      }
    }
  });

  it("writes a schedule as the expression that it was", () => {
    for (const text of [
      "cron(0 17 ? * MON-FRI *)",
      "cron(0-4,30 8-17 L-2W 1,6 ? 2026-2030)",
      "cron(15 0 0 15W * ? *)",
      "cron(0 0 ? * FRI#3 *)",
      "cron(0 0 ? * FRIL *)",
      "cron(* * ? * * *)",
      "at(2026-12-24T18:05:09)",
      "rate(1 day)",
      "rate(12 hours)",
    ]) {
      assert.equal(formatSchedule(parse(text)), text);
    }
  });
});
