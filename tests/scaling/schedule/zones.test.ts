import { strict as assert } from "node:assert";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import moment from "moment-timezone";
import { formatLocal, localTime, zoneOf } from "../../../scaling/schedule";
import { unixOfWall } from "../../../scaling/schedule/wallClock";
import { zoneNames } from "../../../scaling/schedule/zoneNames";
import { zoneHistories } from "../../../scripts/schedule/generateZoneHistories";

const file = join(__dirname, "..", "..", "..", "scaling", "schedule", "zoneHistories.ts");
const end = Date.UTC(2199, 0) / 1000;

/** Seconds ahead of UTC by the independent library. */
function expectedOffset(name: string, unixSeconds: number): number {
  return Math.round(-60 * moment.tz.zone(name)!.utcOffset(unixSeconds * 1000)) + 0;
}

const zoneName = fc.constantFrom(...zoneNames);
const unixSeconds = fc.integer({ min: 0, max: end });

describe("clocks of time zones", () => {
  it("are generated from the pinned time zone data", () => {
    assert.equal(readFileSync(file, "utf8"), zoneHistories());
  });

  it("take less than 30 kB", () => {
    assert.ok(statSync(file).size < 30_000);
  });

  it("have the offset that moment-timezone has, at and around every change from 1970 to 2198", () => {
    let compared = 0;
    for (const name of zoneNames) {
      const zone = zoneOf(name)!;
      const changes = moment.tz.zone(name)!.untils.map((until) => until / 1000);
      const within = changes.filter((at) => at > 0 && at < end);
      for (const at of [1, ...within].flatMap((each) => [each - 1, each, each + 1])) {
        compared++;
        assert.equal(zone.offsetAt(at), expectedOffset(name, at), `${name} at ${at}`);
      }
    }
    assert.ok(compared > 200_000);
  });

  it("have the offset that moment-timezone has, at any time", () => {
    fc.assert(
      fc.property(zoneName, unixSeconds, (name, at) => {
        assert.equal(zoneOf(name)!.offsetAt(at), expectedOffset(name, at));
      }),
      { numRuns: 2000 },
    );
  });

  it("change at the next change and not before it", () => {
    fc.assert(
      fc.property(zoneName, unixSeconds, (name, at) => {
        const zone = zoneOf(name)!;
        const next = zone.nextChange(at);
        assert.ok(next > at);
        if (next === Infinity) return;
        assert.equal(zone.offsetAt(next - 1), zone.offsetAt(at));
        assert.notEqual(zone.offsetAt(next), zone.offsetAt(next - 1));
      }),
      { numRuns: 1000 },
    );
  });

  it("give back the moment of the time that they show, or an earlier one with the same time", () => {
    fc.assert(
      fc.property(zoneName, unixSeconds, (name, at) => {
        const zone = zoneOf(name)!;
        const wall = at + zone.offsetAt(at);
        const unix = unixOfWall(zone, wall)!;
        assert.ok(unix <= at && unix > at - 100_000);
        assert.equal(unix + zone.offsetAt(unix), wall);
      }),
      { numRuns: 1000 },
    );
  });

  it("are not made up for names that do not exist", () => {
    for (const name of ["", "Europe/Bonn", "europe/berlin", "__proto__", "constructor"]) {
      assert.equal(zoneOf(name), undefined, name);
      assert.throws(() => localTime(0, name), RangeError);
    }
  });

  it("show local times as moment-timezone does", () => {
    fc.assert(
      fc.property(zoneName, unixSeconds, (name, at) => {
        const there = moment.tz(at * 1000, name);
        const shown = localTime(at, name);
        const parts = [shown.year, shown.month, shown.day, shown.hour, shown.minute, shown.second];
        assert.equal(parts.join("-"), there.format("Y-M-D-H-m-s"));
        assert.equal(shown.weekday, there.day());
      }),
      { numRuns: 500 },
    );
  });

  it("write a moment with its offset", () => {
    const at = Date.UTC(2027, 5, 15, 12) / 1000;
    const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu"];
    assert.deepEqual(
      zones.map((zone) => formatLocal(at, zone)),
      [
        "2027-06-15T12:00:00Z",
        "2027-06-15T14:00:00+02:00",
        "2027-06-15T09:30:00-02:30",
        "2027-06-15T17:45:00+05:45",
      ],
    );
  });
});
