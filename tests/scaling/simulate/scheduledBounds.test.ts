import { strict as assert } from "node:assert";
import { ScheduleSpec } from "../../../scaling/control/spec";
import { scheduledBounds } from "../../../scaling/simulate/scheduledBounds";

const hour = 3600;
const day = 24 * hour;

function unix(time: string): number {
  return Date.parse(time) / 1000;
}

function action(expression: string, change: Partial<ScheduleSpec> = {}): ScheduleSpec {
  return { name: "it", expression, timezone: "UTC", minCapacity: 4, ...change };
}

/** "seconds name" of each move of a run that begins then. */
function moves(from: string, seconds: number, ...schedules: readonly ScheduleSpec[]) {
  const startSeconds = unix(from);
  return scheduledBounds(schedules, { startSeconds, endSeconds: startSeconds + seconds }).map(
    ({ atSeconds, name }) => `${atSeconds} ${name}`,
  );
}

describe("the moves of bounds in a run", () => {
  it("come in order of time, and those of one moment in the order declared", () => {
    const found = moves(
      "2025-03-03T00:00:00Z",
      day,
      action("at(2025-03-03T20:00:00)", { name: "night" }),
      action("at(2025-03-03T08:00:00)", { name: "morning" }),
      action("at(2025-03-03T20:00:00)", { name: "again" }),
    );
    assert.deepEqual(found, [`${8 * hour} morning`, `${20 * hour} night`, `${20 * hour} again`]);
  });

  it("carry the declared bounds and nothing else", () => {
    const startSeconds = unix("2025-03-03T00:00:00Z");
    const schedule = action("at(2025-03-03T08:00:00)", { startTime: "2025-01-01T00:00:00Z" });
    assert.deepEqual(
      scheduledBounds([schedule], { startSeconds, endSeconds: startSeconds + day }),
      [{ atSeconds: 8 * hour, name: "it", minCapacity: 4 }],
    );
  });

  it("begin with what the last firing before left behind, in the order of those firings", () => {
    const evening = action("cron(0 17 * * ? *)", { name: "evening" });
    const night = action("cron(0 22 * * ? *)", { name: "night" });
    const found = moves("2025-03-03T18:00:00Z", hour, evening, night);
    assert.deepEqual(found, ["0 night", "0 evening"]);
  });

  it("happen once where a firing falls on the first second of a run, and not on the last", () => {
    const noon = action("at(2025-03-03T12:00:00)");
    assert.deepEqual(moves("2025-03-03T12:00:00Z", hour, noon), ["0 it"]);
    assert.deepEqual(moves("2025-03-03T11:00:00Z", hour, noon), []);
  });

  for (const [expression, agoDays] of [
    ["cron(0 17 ? * MON *)", 6],
    ["cron(0 0 1 * ? *)", 30],
    ["cron(0 0 1 1 ? *)", 300],
    ["at(2022-05-01T00:00:00)", 1000],
  ] as const) {
    it(`know that ${expression} fired up to ${agoDays} days before`, () => {
      assert.deepEqual(moves("2025-10-01T00:00:00Z", hour, action(expression))[0], "0 it");
    });
  }

  it("leave out what fires only later", () => {
    assert.deepEqual(moves("2025-03-03T00:00:00Z", day, action("at(2025-03-05T00:00:00)")), []);
  });

  it("keep the order of firings long ago", () => {
    const often = action("cron(* * * 1-6 ? *)", { name: "often" });
    const later = action("at(2025-07-01T00:00:00)", { name: "later" });
    const earlier = action("at(2025-06-30T12:00:00)", { name: "earlier" });
    const found = moves("2025-12-01T00:00:00Z", hour, often, later, earlier);
    assert.deepEqual(found, ["0 earlier", "0 often", "0 later"]);
  });

  it("begin and end with the window of an action", () => {
    const daily = "cron(0 12 * * ? *)";
    const window = { startTime: "2025-03-04T00:00:00Z", endTime: "2025-03-06T00:00:00Z" };
    const days = moves("2025-03-03T00:00:00Z", 7 * day, action(daily, window)).map(
      (move) => parseInt(move) / day,
    );
    assert.deepEqual(days, [1, 1.5, 2.5]); // recurring actions fire at their start too
  });

  it("keep what an action left behind that has ended", () => {
    const ended = action("cron(0 12 * * ? *)", { endTime: "2025-01-10T00:00:00Z" });
    assert.deepEqual(moves("2025-03-03T00:00:00Z", day, ended), ["0 it"]);
  });

  it("follow the clock of their zone through daylight saving time", () => {
    const at9 = action("cron(0 9 * * ? *)", { timezone: "Europe/Berlin" });
    const hours = moves("2025-03-29T00:00:00Z", 2 * day, at9).map((it) => parseInt(it) / hour);
    assert.deepEqual(hours, [0, 8, 24 + 7]); // 0: of the day before
  });

  it("are those of the schedules and the time that are asked for, asked again or not", () => {
    const schedules = [action("cron(0 12 * * ? *)")];
    const from = (time: string) => {
      const startSeconds = unix(time);
      return scheduledBounds(schedules, { startSeconds, endSeconds: startSeconds + day });
    };
    const first = from("2025-03-03T00:00:00Z");
    const second = from("2025-03-03T06:00:00Z");
    assert.notDeepEqual(first, second);
    assert.deepEqual(from("2025-03-03T00:00:00Z"), first);
  });
});
