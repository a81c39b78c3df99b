import { strict as assert } from "node:assert";
import fc from "fast-check";
import moment from "moment-timezone";
import {
  firings,
  firingsOfAny,
  parseCrontab,
  parseInstant,
  parseSchedule,
  Schedule,
  ScheduleWindow,
} from "../../../scaling/schedule";
import { zoneNames } from "../../../scaling/schedule/zoneNames";

function scheduleOf(text: string): Schedule {
  const parsed = parseSchedule(text);
  assert.ok(parsed.ok, text);
  return parsed.schedule;
}

const at = (text: string): number => {
  const seconds = parseInstant(text);
  assert.ok(seconds !== undefined, text);
  return seconds;
};

const shown = (times: readonly number[], zone = "UTC") =>
  times.map((time) => moment.tz(time * 1000, zone).format("YYYY-MM-DDTHH:mm:ssZ"));

interface Asked extends ScheduleWindow {
  readonly from: string;
  readonly to: string;
  readonly zone?: string;
}

const fired = (text: string, { from, to, zone, ...window }: Asked) =>
  shown(firings(scheduleOf(text), zone, at(from), at(to), window), zone);

describe("firings of a schedule", () => {
  it("are once for at, in the zone's time, and none outside what is asked for", () => {
    const week = { from: "2027-01-04T00:00Z", to: "2027-01-11T00:00Z", zone: "Asia/Tokyo" };
    assert.deepEqual(fired("at(2027-01-05T08:00:00)", week), ["2027-01-05T08:00:00+09:00"]);
    assert.deepEqual(fired("at(2027-01-11T09:00:00)", week), []);
    assert.deepEqual(fired("at(2027-01-04T08:59:59)", week), []);
  });

  it("take in the first moment that is asked for and leave out the last", () => {
    const hour = { from: "2027-01-04T10:00Z", to: "2027-01-04T11:00Z" };
    assert.deepEqual(fired("cron(0/30 * * * ? *)", hour), [
      "2027-01-04T10:00:00+00:00",
      "2027-01-04T10:30:00+00:00",
    ]);
  });

  it("count rates from the start of the action, however long before", () => {
    const window = { from: "2027-01-04T10:00Z", to: "2027-01-04T11:00Z" };
    const start = at("2027-01-01T00:07:00Z");
    assert.deepEqual(fired("rate(20 minutes)", { ...window, start }), [
      "2027-01-04T10:07:00+00:00",
      "2027-01-04T10:27:00+00:00",
      "2027-01-04T10:47:00+00:00",
    ]);
    assert.equal(fired("rate(20 minutes)", window)[0], "2027-01-04T10:00:00+00:00");
  });

  it("keep rates of days at 24 true hours when the clocks change", () => {
    const days = { from: "2027-03-26T12:00Z", to: "2027-03-30T00:00Z", zone: "Europe/Berlin" };
    assert.deepEqual(fired("rate(1 day)", days), [
      "2027-03-26T13:00:00+01:00",
      "2027-03-27T13:00:00+01:00",
      "2027-03-28T14:00:00+02:00",
      "2027-03-29T14:00:00+02:00",
    ]);
  });

  it("include the start of a recurring action itself, before its first recurrence", () => {
    const window = { from: "2027-01-04T00:00Z", to: "2027-01-06T00:00Z" };
    const start = at("2027-01-04T07:30:00Z");
    assert.deepEqual(fired("cron(0 8 * * ? *)", { ...window, start }), [
      "2027-01-04T07:30:00+00:00",
      "2027-01-04T08:00:00+00:00",
      "2027-01-05T08:00:00+00:00",
    ]);
    const onTime = at("2027-01-04T08:00:00Z");
    assert.equal(fired("cron(0 8 * * ? *)", { ...window, start: onTime }).length, 2);
    assert.deepEqual(fired("at(2027-01-04T09:00:00)", { ...window, start }), [
      "2027-01-04T09:00:00+00:00",
    ]);
  });

  it("end before the end of the action", () => {
    const window = { from: "2027-01-04T00:00Z", to: "2027-01-09T00:00Z" };
    const end = at("2027-01-06T08:00:00Z");
    assert.equal(fired("cron(0 8 * * ? *)", { ...window, end }).length, 2);
    assert.equal(fired("at(2027-01-06T08:00:00)", { ...window, end }).length, 0);
  });

  it("leave out a local time that is skipped when clocks are set forward", () => {
    const days = { from: "2027-03-27T00:00Z", to: "2027-03-30T00:00Z", zone: "Europe/Berlin" };
    assert.deepEqual(fired("cron(30 2 * * ? *)", days), [
      "2027-03-27T02:30:00+01:00",
      "2027-03-29T02:30:00+02:00",
    ]);
    assert.deepEqual(fired("at(2027-03-28T02:30:00)", days), []);
  });

  it("happen only the first time when a local time is repeated", () => {
    const days = { from: "2027-10-30T00:00Z", to: "2027-11-02T00:00Z", zone: "Europe/Berlin" };
    assert.deepEqual(fired("cron(30 2 * * ? *)", days), [
      "2027-10-30T02:30:00+02:00",
      "2027-10-31T02:30:00+02:00",
      "2027-11-01T02:30:00+01:00",
    ]);
    assert.deepEqual(fired("at(2027-10-31T02:30:00)", days), ["2027-10-31T02:30:00+02:00"]);
  });

  it("leave out a whole day that a place skipped", () => {
    const days = { from: "2011-12-28T12:00Z", to: "2012-01-01T12:00Z", zone: "Pacific/Apia" };
    assert.deepEqual(
      fired("cron(0 12 * * ? *)", days).map((text) => text.slice(0, 10)),
      ["2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01"],
    );
  });

  it("are bounded: the first of them, and no more than asked for", () => {
    const every = scheduleOf("cron(* * * * ? *)");
    assert.equal(firings(every, "UTC", 0, 7e9, {}, 1001).length, 1001);
    assert.equal(firings(scheduleOf("rate(1 minute)"), "UTC", 0, 7e9, {}, 5).length, 5);
    assert.deepEqual(firings(every, "UTC", 0, 7e9, {}, 0), []);
    assert.deepEqual(firings(every, "UTC", 100, 100), []);
    assert.deepEqual(firings(every, "UTC", 200, 100), []);
    const rare = scheduleOf("cron(0 0 29 2 ? *)");
    assert.equal(firings(rare, "UTC", 0, Date.UTC(2200, 0) / 1000).length, 56);
  });

  it("are the same, whichever way a span is cut in two", () => {
    const schedule = scheduleOf("cron(0/7 1-3 ? * SAT,SUN *)");
    const span = [at("2027-03-20T00:00Z"), at("2027-04-10T00:00Z")] as const;
    const whole = firings(schedule, "America/New_York", ...span);
    assert.ok(whole.length > 100);
    fc.assert(
      fc.property(fc.integer({ min: span[0], max: span[1] }), (cut) => {
        const first = firings(schedule, "America/New_York", span[0], cut);
        const second = firings(schedule, "America/New_York", cut, span[1]);
        assert.deepEqual([...first, ...second], whole);
      }),
      { numRuns: 100 },
    );
  });

  it("are those that a minute-by-minute search with moment-timezone finds, in any zone", () => {
    const numbers = (least: number, most: number, count: number) =>
      fc.uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: count });
    const days = fc.oneof(
      numbers(1, 28, 8).map((list) => [list.join(), "?"] as const),
      numbers(1, 7, 4).map((list) => ["?", list.join()] as const),
      fc.constantFrom(["L", "?"] as const, ["15W", "?"] as const, ["?", "1#1"] as const),
      fc.constant(["*", "?"] as const),
    );
    // Liberia was the last to give up an offset with seconds, which a search by minutes cannot meet.
    const wholeMinutesSince = Date.UTC(1972, 0, 10) / 1000;
    const start = fc.integer({ min: Date.UTC(1973, 0) / 60_000, max: Date.UTC(2090, 0) / 60_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...zoneNames),
        fc.tuple(numbers(0, 59, 3), numbers(0, 23, 4), days),
        fc.tuple(start, fc.boolean()),
        (zone, [minutes, hours, [ofMonth, ofWeek]], [minute, atChange]) => {
          const text = `cron(${minutes.join()} ${hours.join()} ${ofMonth} * ${ofWeek} *)`;
          const change = Math.max(changeBefore(zone, minute * 60), wholeMinutesSince);
          const from = (atChange ? change : minute * 60) - 86_400;
          const to = from + 3 * 86_400;
          const found = firings(scheduleOf(text), zone, from, to);
          assert.deepEqual(shown(found, zone), searched(scheduleOf(text), zone, from, to));
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** The last change of a clock before a moment, so that most of the runs see one. */
function changeBefore(zone: string, unixSeconds: number): number {
  const changes = moment.tz.zone(zone)!.untils.filter((until) => until / 1000 < unixSeconds);
  const last = (changes[changes.length - 1] ?? 0) / 1000;
  return last > 2 * 86_400 ? Math.floor(last / 60) * 60 : unixSeconds;
}

/** Looks at the zone's clock every minute and takes each time shown once. */
function searched(schedule: Schedule, zone: string, from: number, to: number): readonly string[] {
  assert.ok(schedule.form === "cron");
  const { utcOffset } = moment.tz.zone(zone)!;
  const clock = (time: number) =>
    time + Math.round(-60 * utcOffset.call(moment.tz.zone(zone), time * 1000));
  const seen = new Set<number>();
  const found: number[] = [];
  // What the clock showed in the day before the span counts as shown.
  for (let time = from - 86_400; time < to; time += 60) {
    const wall = clock(time);
    const onTime =
      schedule.minutes.includes(Math.floor(wall / 60) % 60) &&
      schedule.hours.includes(Math.floor(wall / 3600) % 24);
    const fires = onTime && isNamedDay(schedule.days, moment.utc(wall * 1000));
    if (fires && time >= from && !seen.has(wall)) found.push(time);
    seen.add(wall);
  }
  return shown(found, zone);
}

type DayRule = Extract<Schedule, { form: "cron" }>["days"];

function isNamedDay(rule: DayRule, local: moment.Moment): boolean {
  switch (rule.form) {
    case "daysOfMonth":
      return rule.days.includes(local.date());
    case "daysOfWeek":
      return rule.days.includes(local.day() + 1);
    case "lastDayOfMonth":
      return local.date() === local.daysInMonth();
    case "nthDayOfWeek":
      return local.day() + 1 === rule.day && Math.ceil(local.date() / 7) === rule.nth;
    case "nearestWeekday": {
      const middle = local.clone().date(rule.day).day();
      const moved = middle === 6 ? rule.day - 1 : middle === 0 ? rule.day + 1 : rule.day;
      return local.date() === moved;
    }
    case "lastDayOfWeek":
      return false;
  }
}

describe("crontab expressions of five fields", () => {
  const times = (text: string, from: string, to: string) => {
    const parsed = parseCrontab(text);
    assert.ok(parsed.ok, text);
    return shown(firingsOfAny(parsed.value, "UTC", at(from), at(to))).map((each) =>
      each.slice(0, 16),
    );
  };

  it("fire as EC2 Auto Scaling reads them, with Sunday as 0 and 7", () => {
    const span = ["2027-01-04T00:00Z", "2027-01-11T00:00Z"] as const;
    assert.deepEqual(times("30 6 * * 1", ...span), ["2027-01-04T06:30"]);
    assert.deepEqual(times("0 9 * * 0", ...span), ["2027-01-10T09:00"]);
    assert.deepEqual(times("0 9 * * 7", ...span), ["2027-01-10T09:00"]);
    assert.equal(times("0 9 * * 1-5", ...span).length, 5);
    assert.equal(times("@daily", ...span).length, 7);
  });

  it("fire on the days of either field where both are set, each time once", () => {
    assert.deepEqual(times("0 0 13 * 5", "2027-08-01T00:00Z", "2027-09-01T00:00Z"), [
      "2027-08-06T00:00",
      "2027-08-13T00:00",
      "2027-08-20T00:00",
      "2027-08-27T00:00",
    ]);
    assert.equal(times("0 0 14 * 5", "2027-08-01T00:00Z", "2027-09-01T00:00Z").length, 5);
  });

  it("are refused with what to write instead", () => {
    for (const text of ["", "0 0 * *", "0 0 * * * *", "61 0 * * 1", "0 0 31 2 *"]) {
      const parsed = parseCrontab(text);
      assert.ok(!parsed.ok && parsed.problems[0]!.fix !== "", text);
    }
  });
});

describe("instants", () => {
  it("are read as moment reads them", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }),
        fc.constantFrom("Z", "", "+02:00", "-0930"),
        (date, offset) => {
          const text = date.toISOString().slice(0, -1) + offset;
          const expected = moment.utc(text).valueOf() / 1000;
          assert.ok(Math.abs(parseInstant(text)! - expected) < 1e-4, text);
        },
      ),
    );
  });

  it("are no days or times that do not exist", () => {
    const wrong = ["2027-02-29T00:00:00Z", "2027-13-01T00:00:00Z", "2027-00-01T00:00:00Z"];
    wrong.push("2027-01-01T24:00:00Z", "2027-01-01T00:60:00Z", "2027-01-01", "now", "");
    wrong.push("2027-01-00T00:00:00Z", "2027-01-01T00:00:60Z", "2100-02-29T00:00:00Z");
    for (const text of wrong) assert.equal(parseInstant(text), undefined, text);
    assert.equal(parseInstant("2028-02-29T00:00:00Z"), Date.UTC(2028, 1, 29) / 1000);
  });
});
