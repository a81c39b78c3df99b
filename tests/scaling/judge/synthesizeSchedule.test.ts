import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Load, SynthesizeScheduleInputs } from "../../../scaling/contract/generated/types";
import { firings, parseSchedule } from "../../../scaling/schedule";
import { planWeek, weekLevels } from "../../../scaling/judge/synthesize/plan";
import { coverings } from "../../../scaling/judge/synthesize/segments";
import { slotOf, slotsPerWeek, weekOf } from "../../../scaling/judge/synthesize/slots";
import { needOf } from "../../../scaling/judge/synthesize/weekNeeds";
import { synthesizeSchedule } from "../../../scaling/judge/synthesizeSchedule";
import { compileLoad } from "../../../scaling/load";

const day = 86400;

const service = {
  requestsPerSecondPerInstance: 20,
  serviceTimeSeconds: 0.12,
  startup: { seconds: 240, spread: 0 },
} as const;

const synthesize = (load: Omit<Load, "name">, options: Partial<SynthesizeScheduleInputs> = {}) =>
  synthesizeSchedule({ load: { name: "history", ...load }, service, utilization: 1, ...options });

/** Most of the history that is not covered by what was asked for `leadSeconds` before, by firings. */
function worstGap(load: Load, result: ReturnType<typeof synthesize>, leadSeconds: number): number {
  const history = compileLoad(load, { stepSeconds: 60, seed: 1 });
  const { startSeconds, requestsPerSecond } = history;
  const end = startSeconds + 60 * requestsPerSecond.length;
  const moves = result.schedules
    .flatMap(({ cron, timezone, minCapacity }) => {
      const parsed = parseSchedule(`cron(${cron})`);
      assert.ok(parsed.ok);
      const times = firings(parsed.schedule, timezone, startSeconds - 14 * day, end);
      return times.map((at) => ({ at, level: minCapacity! }));
    })
    .sort((a, b) => a.at - b.at);
  const levelAt = (time: number) => moves.filter(({ at }) => at <= time).at(-1)!.level;
  let worst = -Infinity;
  for (let index = 0; index < requestsPerSecond.length; index += 15) {
    const time = startSeconds + 60 * index;
    const level = Math.min(levelAt(time), levelAt(time - leadSeconds));
    worst = Math.max(worst, needOf(requestsPerSecond[index]!, 20) - level);
  }
  return worst;
}

const office = { diurnal: { baseRps: 20, peakRps: 200, peakHour: 14, weekendFactor: 0.4 } };

describe("a synthesized schedule", () => {
  it("covers the history, starts included, by the firings of its own expressions", () => {
    for (const timezone of ["UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata"]) {
      const load = {
        name: "history",
        diurnal: { ...office.diurnal, timezone },
        durationSeconds: 9 * day,
      };
      const result = synthesize(load, { timezone });
      assert.ok(worstGap(load, result, 240) <= 0, timezone);
      assert.equal(result.uncoveredSeconds, 0);
    }
  });

  it("covers a history in which the clock is set back and forward", () => {
    for (const startTime of ["2027-03-22T00:00:00Z", "2027-10-25T00:00:00Z"]) {
      const load = {
        name: "history",
        diurnal: { ...office.diurnal, timezone: "Europe/Berlin" },
        durationSeconds: 14 * day,
        startTime,
      };
      const result = synthesize(load, { timezone: "Europe/Berlin" });
      assert.ok(worstGap(load, result, 240) <= 0, startTime);
    }
  });

  it("covers any history of hours", () => {
    const rates = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 24, maxLength: 24 * 9 });
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 14 }), (rps, maxActions) => {
        const load = { name: "history", trace: { rps, stepSeconds: 3600 } };
        const result = synthesize(load, { maxActions });
        assert.ok(result.schedules.length >= 1 && result.schedules.length <= maxActions);
        assert.equal(result.uncoveredSeconds, 0);
        assert.ok(worstGap(load, result, 240) <= 0);
        assert.ok(result.instanceHoursPerDay >= result.instanceHoursPerDayIdeal - 1e-9);
        assert.ok(result.instanceHoursPerDay <= result.instanceHoursPerDayStatic + 1e-9);
      }),
      { numRuns: 15 },
    );
  });

  it("treats weekdays and weekends apart where the history shows that they differ", () => {
    const { schedules } = synthesize({ ...office, durationSeconds: 14 * day });
    const days = new Set(schedules.map(({ cron }) => cron!.split(" ")[4]));
    assert.deepEqual([...days].sort(), ["MON-FRI", "SUN,SAT"]);
  });

  it("treats all days alike where the history is shorter than a week", () => {
    const { schedules } = synthesize({ ...office, durationSeconds: 4 * day });
    assert.deepEqual([...new Set(schedules.map(({ cron }) => cron!.split(" ")[4]))], ["*"]);
  });

  it("is one action for a load that never changes", () => {
    const { schedules } = synthesize({ constant: { rps: 70 }, durationSeconds: 8 * day });
    assert.deepEqual(schedules, [
      { name: "daily-0000-min-4", cron: "0 0 ? * * *", timezone: "UTC", minCapacity: 4 },
    ]);
  });

  it("costs less the more actions it may use, between the ideal and the static fleet", () => {
    const costs = [1, 2, 4, 8, 16].map(
      (maxActions) =>
        synthesize({ ...office, durationSeconds: 14 * day }, { maxActions }).instanceHoursPerDay,
    );
    for (let index = 1; index < costs.length; index++) {
      assert.ok(costs[index]! <= costs[index - 1]!, `${costs}`);
    }
    assert.equal(costs[0], 240);
    assert.ok(costs[4]! < 0.6 * costs[0]!);
  });

  it("asks for capacity a start earlier, and earlier still where starts vary", () => {
    const load = {
      trace: { rps: [20, 20, 20, 20, 20, 20, 20, 20, 200, 200, 20, 20], stepSeconds: 7200 },
    };
    const raisedAt = (startup: object) =>
      synthesize(load, { service: { ...service, startup } }).schedules.find(
        ({ minCapacity }) => minCapacity === 10,
      )?.cron;
    assert.equal(raisedAt({ seconds: 0, spread: 0 }), "0 16 ? * * *");
    assert.equal(raisedAt({ seconds: 900, spread: 0 }), "45 15 ? * * *");
    assert.equal(raisedAt({ seconds: 900, spread: 0.2 }), "30 15 ? * * *");
  });

  it("leaves out the weeks beyond its quantile", () => {
    const quiet = Array<number>(7 * 24).fill(20);
    const loud = quiet.map((rate, hour) => (hour === 50 ? 200 : rate));
    const load = {
      name: "h",
      trace: { rps: [...quiet, ...loud, ...quiet, ...quiet], stepSeconds: 3600 },
    };
    const inputs = { load, service, utilization: 1 };
    assert.equal(synthesizeSchedule(inputs).uncoveredSeconds, 0);
    const most = synthesizeSchedule(inputs, 0.75);
    assert.deepEqual(
      most.schedules.map(({ minCapacity }) => minCapacity),
      [1],
    );
    assert.equal(most.uncoveredSeconds, 3600);
  });

  it("keeps instances as busy as asked for", () => {
    const { schedules } = synthesize(
      { constant: { rps: 70 }, durationSeconds: 8 * day },
      { utilization: 0.5 },
    );
    assert.equal(schedules[0]?.minCapacity, 7);
  });

  it("gives each action a name of its own", () => {
    const { schedules } = synthesize({ ...office, durationSeconds: 14 * day }, { maxActions: 40 });
    assert.equal(new Set(schedules.map(({ name }) => name)).size, schedules.length);
    for (const { name } of schedules) assert.match(name, /^[a-z0-9-]+$/);
  });
});

describe("the coverings of a profile", () => {
  const profile = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });

  /** By trying every way to cut. */
  function cheapest(values: readonly number[], count: number): number {
    if (count === 1) return Math.max(...values) * values.length;
    let best = Infinity;
    for (let cut = 1; cut <= values.length - count + 1; cut++) {
      const first = Math.max(...values.slice(0, cut)) * cut;
      best = Math.min(best, first + cheapest(values.slice(cut), count - 1));
    }
    return best;
  }

  it("are the cheapest for each number of stretches, and cover it", () => {
    fc.assert(
      fc.property(profile, (values) => {
        const covered = coverings(values, 4);
        covered.costs.forEach((cost, index) => {
          assert.equal(cost, cheapest(values, index + 1));
          const segments = covered.segments(index + 1);
          const levels = values.map(
            (_, slot) => segments.filter(({ start }) => start <= slot).at(-1)!.level,
          );
          assert.ok(values.every((value, slot) => levels[slot]! >= value));
          assert.equal(
            levels.reduce((sum, level) => sum + level, 0),
            cost,
          );
        });
      }),
    );
  });
});

describe("the plan of a week", () => {
  it("covers its needs with no more actions than allowed, whatever they are", () => {
    const needs = fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 14, maxLength: 14 })
      .map((halfDays) =>
        new Float64Array(slotsPerWeek).map((_, slot) => halfDays[Math.floor(slot / 48)]!),
      );
    fc.assert(
      fc.property(needs, fc.integer({ min: 1, max: 10 }), (week, maxActions) => {
        const options = { maxActions, byWeekday: true, worthwhileHours: 1 };
        const actions = planWeek(week, options);
        assert.ok(actions.length >= 1 && actions.length <= maxActions);
        const levels = weekLevels(actions);
        assert.ok(week.every((need, slot) => levels[slot]! >= need));
      }),
      { numRuns: 15 },
    );
  });

  it("does not make an action that saves less than it is worth", () => {
    const needs = new Float64Array(slotsPerWeek).fill(2);
    needs.fill(3, 100, 104);
    const plan = (worthwhileHours: number) =>
      planWeek(needs, { maxActions: 10, byWeekday: true, worthwhileHours });
    assert.equal(plan(200).length, 1);
    assert.ok(plan(20).length > 1);
  });

  it("counts slots from Monday, in local time", () => {
    const monday = 1799020800;
    assert.equal(slotOf(monday), 0);
    assert.equal(slotOf(monday - 1), slotsPerWeek - 1);
    assert.equal(slotOf(monday + 5 * day + 3600), 5 * 96 + 4);
    assert.equal(weekOf(monday) - weekOf(monday - 1), 1);
    assert.equal(weekOf(monday + 7 * day - 1), weekOf(monday));
  });
});
