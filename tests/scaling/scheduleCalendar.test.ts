import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfWeek, daysInMonth, daysMatching } from "../../scaling/schedule/calendar";
import { isTimeZone, nearestTimeZone, zoneDatabaseVersion } from "../../scaling/schedule";
import { DayRule } from "../../scaling/schedule/schedule";
import { zoneNames } from "../../scaling/schedule/zoneNames";
import { zoneNames as zoneNamesFile } from "../../scripts/schedule/generateZones";

describe("the days that a schedule names", () => {
  it("knows leap years and weekdays", () => {
    assert.deepEqual(
      [2000, 2024, 2100].map((year) => daysInMonth(year, 2)),
      [29, 29, 28],
    );
    assert.equal(dayOfWeek(2026, 11, 22), 1);
    assert.equal(dayOfWeek(2026, 11, 21), 7);
  });

  // In November 2026 the 1st is a Sunday and the 30th a Monday; in October the 31st is a Saturday.
  const cases: readonly [name: string, rule: DayRule, month: number, days: number[]][] = [
    ["day 31 is missing in November", { form: "daysOfMonth", days: [30, 31] }, 11, [30]],
    ["L", { form: "lastDayOfMonth", daysBefore: 0, toWeekday: false }, 10, [31]],
    ["L-3", { form: "lastDayOfMonth", daysBefore: 3, toWeekday: false }, 10, [28]],
    [
      "LW is Friday before Saturday 31",
      { form: "lastDayOfMonth", daysBefore: 0, toWeekday: true },
      10,
      [30],
    ],
    [
      "L-30 is missing in November",
      { form: "lastDayOfMonth", daysBefore: 30, toWeekday: false },
      11,
      [],
    ],
    ["1W on a Sunday stays in the month", { form: "nearestWeekday", day: 1 }, 11, [2]],
    ["1W on a Saturday stays in the month", { form: "nearestWeekday", day: 1 }, 8, [3]],
    ["31W on a Sunday stays in the month", { form: "nearestWeekday", day: 31 }, 5, [29]],
    ["21W on a Saturday goes back", { form: "nearestWeekday", day: 21 }, 11, [20]],
    ["22W on a Sunday goes on", { form: "nearestWeekday", day: 22 }, 11, [23]],
    ["31W is missing in November", { form: "nearestWeekday", day: 31 }, 11, []],
    ["Sundays", { form: "daysOfWeek", days: [1] }, 11, [1, 8, 15, 22, 29]],
    ["second Tuesday", { form: "nthDayOfWeek", day: 3, nth: 2 }, 11, [10]],
    ["fifth Tuesday is missing", { form: "nthDayOfWeek", day: 3, nth: 5 }, 11, []],
    ["last Friday", { form: "lastDayOfWeek", day: 6 }, 11, [27]],
    ["last Monday", { form: "lastDayOfWeek", day: 2 }, 11, [30]],
  ];
  for (const [name, rule, month, days] of cases) {
    it(name, () => assert.deepEqual(daysMatching(rule, 2026, month), days));
  }
});

describe("time zones", () => {
  it("are generated from the pinned time zone data", () => {
    const file = join(__dirname, "..", "..", "scaling", "schedule", "zoneNames.ts");
    assert.equal(readFileSync(file, "utf8"), zoneNamesFile());
  });

  it("are those of a stated release of the IANA database", () => {
    assert.match(zoneDatabaseVersion, /^20\d\d[a-z]$/);
    assert.ok(zoneNames.length > 550);
    for (const name of ["UTC", "Etc/GMT+9", "Pacific/Tahiti", "Europe/Kyiv", "US/Eastern"]) {
      assert.ok(isTimeZone(name), name);
    }
  });

  it("are written as the database writes them", () => {
    for (const name of ["", "europe/berlin", "Berlin", "CEST", "+02:00", "constructor"]) {
      assert.ok(!isTimeZone(name), name);
    }
  });

  it("suggest the zone that was meant, if any is near", () => {
    const meant: Readonly<Record<string, string | undefined>> = {
      Berlin: "Europe/Berlin",
      "europe/berlin": "Europe/Berlin",
      "Europe/Berln": "Europe/Berlin",
      "America/New York": "America/New_York",
      utc: "UTC",
      PST: undefined,
      "": undefined,
      nowhere: undefined,
    };
    for (const [name, zone] of Object.entries(meant))
      assert.equal(nearestTimeZone(name), zone, name);
  });
});
