import { strict as assert } from "node:assert";
import fc from "fast-check";
import { latinHypercube } from "../../../scaling/judge/tune/latinHypercube";
import {
  byPromise,
  dominates,
  paretoFront,
  Score,
  thinned,
} from "../../../scaling/judge/tune/pareto";
import { neighbours, spaceFor, tuneKeys, TunePoint } from "../../../scaling/judge/tune/point";
import { withPoint } from "../../../scaling/judge/tune/withPoint";
import { TuneOptions, TuneResult, TuneSearch, TuneTask } from "../../../scaling/judge/tune/search";
import { pieceOf, splitScenario } from "../../../scaling/judge/tune/split";
import { scoreOf, strainOf } from "../../../scaling/judge/tune/evaluate";
import { objectivesOf } from "../../../scaling/judge/objectives";
import { randomStream } from "../../../scaling/random";
import { scenarioOf } from "./handmade";
import { application } from "./specs";

const space = spaceFor({
  neededInstances: 8,
  leastInstances: 1,
  mostInstances: 20,
  fullTarget: 1200,
});

/** Holds with four instances or more and a target of half the full rate or less; instances cost. */
function toy({ minCapacity, target }: TunePoint): Score {
  return {
    instanceHoursPerDay: 24 * minCapacity + (1200 - target) / 100,
    strain: Math.max(4 / minCapacity, target / 600),
    flapsPerHour: 0,
  };
}

function play(
  options: Partial<TuneOptions> = {},
  order: (tasks: TuneResult[]) => TuneResult[] = (r) => r,
) {
  const search = new TuneSearch(space, { seed: 7, ...options });
  const rounds: (readonly TuneTask[])[] = [];
  while (!search.isDone) {
    const tasks = search.candidates();
    rounds.push(tasks);
    search.report(order(tasks.map(({ id, point }) => ({ id, ...toy(point) }))));
  }
  return { search, rounds, front: search.front() };
}

const score = fc.record({
  instanceHoursPerDay: fc.integer({ min: 1, max: 9 }),
  strain: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 4),
  flapsPerHour: fc.integer({ min: 0, max: 2 }),
});

describe("a search for scalings", () => {
  it("finds the cheapest point that holds", () => {
    const holding = play().front.filter(({ strain }) => strain <= 1);
    assert.equal(holding[0]?.point.minCapacity, 4);
    assert.ok(holding[0].point.target <= 600 && holding[0].point.target >= 540);
  });

  it("has a front that nothing it fully simulated beats, the cheapest first", () => {
    const { front, rounds } = play();
    const full = rounds.flat().filter(({ share, holdOut }) => share === 1 && !holdOut);
    for (const { point } of front) {
      assert.equal(
        full.some((task) => dominates(toy(task.point), toy(point))),
        false,
      );
    }
    const hours = front.map(({ instanceHoursPerDay }) => instanceHoursPerDay);
    assert.deepEqual(
      hours,
      [...hours].sort((a, b) => a - b),
    );
  });

  it("halves the candidates while it lengthens the load, and holds out only the front", () => {
    const { rounds, front } = play({ candidates: 40, refinements: 1 });
    assert.deepEqual(
      rounds.slice(0, 3).map((tasks) => [tasks.length, tasks[0]?.share]),
      [
        [40, 0.25],
        [20, 0.5],
        [10, 1],
      ],
    );
    const last = rounds[rounds.length - 1]!;
    assert.ok(last.every(({ holdOut }) => holdOut));
    assert.deepEqual(
      last.map(({ point }) => point),
      front.map(({ point }) => point),
    );
    assert.ok(front.every(({ holdOut }) => holdOut !== undefined));
  });

  it("is the same with the same seed, whatever the order of the results", () => {
    const { front } = play();
    assert.deepEqual(play({}, (results) => [...results].reverse()).front, front);
    assert.notDeepEqual(play({ seed: 8 }).rounds[0], play().rounds[0]);
  });

  it("simulates no point twice in full, and each under an id of its own", () => {
    const { rounds } = play();
    const full = rounds.flat().filter(({ share, holdOut }) => share === 1 && !holdOut);
    assert.equal(new Set(full.map(({ point }) => JSON.stringify(point))).size, full.length);
    const ids = rounds.flat().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("tries the points that it is told to", () => {
    const declared = { ...play().front[0]!.point, target: 777 };
    const { rounds } = play({ include: [declared], candidates: 5 });
    assert.deepEqual(rounds[0]?.[0]?.point, declared);
  });

  it("refuses to go on without the result of every task", () => {
    const search = new TuneSearch(space, { seed: 1 });
    assert.throws(() => search.report([]), /no result was reported for task 0/);
  });
});

describe("a latin hypercube", () => {
  it("has one point in each slice of each axis", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 99 }),
        (count, seed) => {
          const points = latinHypercube(count, 3, randomStream(seed, "test"));
          for (const axis of [0, 1, 2]) {
            const slices = points.map((point) => Math.floor(point[axis]! * count));
            assert.deepEqual(
              slices.sort((a, b) => a - b),
              Array.from({ length: count }, (_, index) => index),
            );
          }
        },
      ),
    );
  });
});

describe("a front", () => {
  it("has exactly what no other one dominates", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 20 }), (scores) => {
        const front = new Set(paretoFront(scores));
        assert.ok(front.size > 0);
        for (const each of scores) {
          assert.equal(front.has(each), !scores.some((other) => dominates(other, each)));
        }
      }),
    );
  });

  it("never has both of two of which one dominates the other", () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        assert.equal(dominates(a, b) && dominates(b, a), false);
        assert.equal(dominates(a, a), false);
      }),
    );
  });

  it("is beaten by less cost, less strain or fewer flaps, all else alike", () => {
    const base = { instanceHoursPerDay: 5, strain: 0.9, flapsPerHour: 2 };
    const beats = (better: Partial<Score>) => dominates({ ...base, ...better }, base);
    assert.ok(beats({ instanceHoursPerDay: 4 }) && beats({ strain: 0.8 }));
    assert.ok(beats({ flapsPerHour: 1 }));
    assert.equal(beats({ strain: 0.8, flapsPerHour: 3 }), false);
    assert.equal(dominates({ ...base, strain: 0.2 }, { ...base, strain: 0.5 }), false);
  });

  it("keeps the cheapest of those that are as good, and what holds beside what does not", () => {
    const of = (instanceHoursPerDay: number, strain: number) => ({
      instanceHoursPerDay,
      strain,
      flapsPerHour: 0,
    });
    const front = [of(1, 1.01), of(2, 1), of(3, 0.99), of(4, 0.7), of(5, 0.4), of(6, 0.3)];
    assert.deepEqual(thinned(front), [front[0], front[1], front[3], front[4]]);
  });

  it("puts what holds first, by cost, and loses nothing", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 20 }), (scores) => {
        const ordered = byPromise(scores);
        assert.equal(new Set(ordered).size, scores.length);
        const front = ordered.slice(0, paretoFront(scores).length);
        const holding = front.filter(({ strain }) => strain <= 1);
        assert.deepEqual(front.slice(0, holding.length), holding);
      }),
    );
  });
});

describe("a point", () => {
  it("has neighbours that differ in one number, within the space", () => {
    const point = play().front[0]!.point;
    for (const near of neighbours(space, point)) {
      const different = tuneKeys.filter((key) => near[key] !== point[key]);
      assert.equal(different.length, 1);
      assert.ok(space[different[0]!].includes(near[different[0]!]));
    }
  });

  it("has bounds in order and targets below the full rate", () => {
    for (const [task] of play({ candidates: 200 }).rounds[0]!.map((each) => [each.point])) {
      assert.ok(task!.minCapacity <= task!.maxCapacity);
      assert.ok(task!.minCapacity <= 8 && task!.maxCapacity >= 8 && task!.maxCapacity <= 20);
      assert.ok(task!.target >= 240 && task!.target <= 1140);
    }
  });

  it("stays within the most instances even if the load needs more", () => {
    const narrow = spaceFor({
      neededInstances: 50,
      leastInstances: 1,
      mostInstances: 5,
      fullTarget: 60,
    });
    assert.deepEqual(narrow.maxCapacity, [5]);
    assert.deepEqual(narrow.minCapacity, [1, 2, 3, 4, 5]);
  });

  it("becomes a declaration in which all else stays as it was", () => {
    const point = {
      minCapacity: 3,
      maxCapacity: 9,
      target: 500,
      scaleOutCooldownSeconds: 30,
      scaleInCooldownSeconds: 900,
    };
    const { targetTracking, ...rest } = withPoint(application, point);
    assert.deepEqual(rest.schedules, application.schedules);
    assert.deepEqual([rest.minCapacity, rest.maxCapacity], [3, 9]);
    const { targetValue, scaleOutCooldownSeconds, scaleInCooldownSeconds, name } =
      targetTracking[0]!;
    assert.deepEqual(
      [targetValue, scaleOutCooldownSeconds, scaleInCooldownSeconds, name],
      [500, 30, 900, "requests"],
    );
  });
});

describe("a load that is split", () => {
  const hours = (count: number) => Array.from({ length: 360 * count }, (_, index) => index);

  it("holds out its last quarter, and loses nothing", () => {
    const whole = scenarioOf(hours(8 * 24));
    const { training, holdOut } = splitScenario(whole);
    const [a, b] = [training.load.requestsPerSecond, holdOut!.load.requestsPerSecond];
    assert.deepEqual([...a, ...b], [...whole.load.requestsPerSecond]);
    assert.equal(b.length, 360 * 2 * 24);
    assert.equal(holdOut!.load.startSeconds, 6 * 86400);
  });

  it("is held whole where it is too short to show a day", () => {
    const whole = scenarioOf(hours(48));
    assert.equal(splitScenario(whole).holdOut, undefined);
    assert.equal(splitScenario(whole).training, whole);
  });

  it("has its highest load in every piece, and begins at a whole hour", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 360 * 40 - 1 }),
        fc.constantFrom(0.25, 0.5),
        (peak, share) => {
          const rates = new Array<number>(360 * 40).fill(1);
          rates[peak] = 5;
          const { load } = pieceOf(scenarioOf(rates), share);
          assert.ok(load.requestsPerSecond.includes(5));
          assert.equal(load.startSeconds % 3600, 0);
          const parts = load.requestsPerSecond.length / rates.length;
          assert.ok(Math.abs(parts - share) < 0.03, `${parts}`);
        },
      ),
    );
  });

  it("takes faults along, and drops those that are over", () => {
    const fault = (startSeconds: number) =>
      ({ kind: "metricOutage", startSeconds, durationSeconds: 7200, amount: 0 }) as const;
    const rates = hours(8 * 24);
    const faults = [fault(0), fault(6 * 86400 - 3600), fault(7 * 86400)];
    const { holdOut } = splitScenario({ ...scenarioOf(rates), faults });
    assert.deepEqual(holdOut!.faults, [
      { kind: "metricOutage", startSeconds: 0, durationSeconds: 3600, amount: 0 },
      { kind: "metricOutage", startSeconds: 86400, durationSeconds: 7200, amount: 0 },
    ]);
  });
});

describe("the strain of a run", () => {
  const run = (figures: Readonly<Record<string, number>>) => ({ figures, firstSeconds: {} });
  const objectives = objectivesOf({ maxOverloadSeconds: 60, maxDroppedFraction: 0 });

  it("is the worst objective as a share of its limit", () => {
    assert.equal(strainOf(run({ overloadSeconds: 45, droppedFraction: 0 }), objectives), 0.75);
    assert.equal(strainOf(run({ overloadSeconds: 90, droppedFraction: 0 }), objectives), 1.5);
  });

  it("is above 1 for anything beyond a limit of nothing", () => {
    assert.ok(strainOf(run({ overloadSeconds: 0, droppedFraction: 0.001 }), objectives) > 1);
  });

  it("is that of the worst run, while cost is the mean of all", () => {
    const runs = [
      run({ overloadSeconds: 30, instanceHoursPerDay: 10, flapsPerHour: 1 }),
      run({ overloadSeconds: 120, instanceHoursPerDay: 20, flapsPerHour: 0 }),
    ];
    assert.deepEqual(scoreOf(runs, objectives), {
      instanceHoursPerDay: 15,
      strain: 2,
      flapsPerHour: 1,
    });
  });
});
