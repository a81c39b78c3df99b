import { randomStream } from "../../random";
import { latinHypercube } from "./latinHypercube";
import { byPromise, paretoFront, Score, thinned } from "./pareto";
import { neighbours, pointAt, pointKey, tuneKeys, TunePoint, TuneSpace } from "./point";

/** One simulation to be made, by whoever runs the search. */
export interface TuneTask {
  readonly id: number;
  readonly point: TunePoint;
  /** Share of the training part of each load, around its peak; 1 is all of it. */
  readonly share: number;
  /** Whether to simulate the held-out part instead. */
  readonly holdOut: boolean;
}

export interface TuneResult extends Score {
  readonly id: number;
}

/** A scaling that was fully simulated. */
export interface TunedPoint extends Score {
  readonly point: TunePoint;
  /** On the part of the loads that the search has not seen; absent before the last round. */
  readonly holdOut?: Score;
}

export interface TuneOptions {
  readonly seed: number;
  /** Scalings of the first round. Default: 64. */
  readonly candidates?: number;
  /** Rounds that try the neighbours of the best. Default: 2. */
  readonly refinements?: number;
  /** Points to try beside the random ones: the declared scaling. */
  readonly include?: readonly TunePoint[];
}

type Stage = "halving" | "refining" | "holdOut" | "done";

/** Shares of the training part that the rounds of halving use. */
const shares = [0.25, 0.5, 1];

/** Points of the front that go to the held-out part, and whose neighbours are tried. */
const mostFinalists = 24;
const parents = 4;

/**
 * Searches the front of cost against objectives, step by step: ask for `candidates()`, simulate them
 * wherever and in whatever order, `report` them, until `isDone`. Many scalings are tried on a piece of
 * the load, the better half goes on to a longer one; then the neighbours of the best are tried; in the
 * end the front is judged by the part of the load that was held out.
 */
export class TuneSearch {
  private stage: Stage = "halving";
  private round = 0;
  private nextId = 0;
  private tasks: readonly TuneTask[];
  private readonly seen = new Set<string>();
  private readonly full: TunedPoint[] = [];
  private finalists: readonly TunedPoint[] = [];

  constructor(
    private readonly space: TuneSpace,
    private readonly options: TuneOptions,
  ) {
    const { seed, candidates = 64, include = [] } = options;
    const units = latinHypercube(candidates, tuneKeys.length, randomStream(seed, "tune"));
    const points = [...include, ...units.map((unit) => pointAt(space, unit))];
    this.tasks = this.tasksFor(this.unseen(points), shares[0]!, false);
  }

  get isDone(): boolean {
    return this.stage === "done";
  }

  /** The simulations of this round; none once the search is done. */
  candidates(): readonly TuneTask[] {
    return this.isDone ? [] : this.tasks;
  }

  /** The results of all tasks of this round, in any order: the next round depends on nothing else. */
  report(results: readonly TuneResult[]): void {
    const byId = new Map(results.map((result) => [result.id, result]));
    const scored = this.tasks.map(({ id, point }): TunedPoint => {
      const result = byId.get(id);
      if (result === undefined) throw new Error(`no result was reported for task ${id}`);
      return { point, ...scoreOf(result) };
    });
    this.advance(scored);
  }

  /** The fully simulated scalings that no other one beats in everything, the cheapest first. */
  front(): readonly TunedPoint[] {
    return this.finalists.length > 0 ? this.finalists : thinned(paretoFront(this.full));
  }

  private advance(scored: readonly TunedPoint[]): void {
    if (this.stage === "halving") this.halve(scored);
    else if (this.stage === "refining") this.refine(scored);
    else this.finish(scored);
  }

  private halve(scored: readonly TunedPoint[]): void {
    this.round++;
    if (this.round < shares.length) {
      const better = byPromise(scored).slice(0, Math.max(1, Math.ceil(scored.length / 2)));
      const points = better.map(({ point }) => point);
      this.tasks = this.tasksFor(points, shares[this.round]!, false);
      return;
    }
    this.stage = "refining";
    this.round = 0;
    this.refine(scored);
  }

  private refine(scored: readonly TunedPoint[]): void {
    this.full.push(...scored);
    const { refinements = 2 } = this.options;
    const best = byPromise(this.full).slice(0, parents);
    const near = this.unseen(best.flatMap(({ point }) => neighbours(this.space, point)));
    if (this.round++ < refinements && near.length > 0) {
      this.tasks = this.tasksFor(near, 1, false);
      return;
    }
    this.stage = "holdOut";
    const front = thinned(paretoFront(this.full));
    this.finalists = paretoFront(byPromise(front).slice(0, mostFinalists));
    this.tasks = this.tasksFor(
      this.finalists.map(({ point }) => point),
      1,
      true,
    );
  }

  private finish(scored: readonly TunedPoint[]): void {
    this.finalists = this.finalists.map((finalist, index) => ({
      ...finalist,
      holdOut: scoreOf(scored[index]!),
    }));
    this.stage = "done";
  }

  private unseen(points: readonly TunePoint[]): readonly TunePoint[] {
    return points.filter((point) => {
      const key = pointKey(point);
      return !this.seen.has(key) && this.seen.add(key);
    });
  }

  private tasksFor(
    points: readonly TunePoint[],
    share: number,
    holdOut: boolean,
  ): readonly TuneTask[] {
    return points.map((point) => ({ id: this.nextId++, point, share, holdOut }));
  }
}

function scoreOf({ instanceHoursPerDay, strain, flapsPerHour }: Score): Score {
  return { instanceHoursPerDay, strain, flapsPerHour };
}
