import { DefaultedHpaSpec } from "./defaults";
import { RateRule } from "./rateRule";
import { ScaleEvents } from "./scaleEvents";
import { SlidingExtreme } from "./slidingExtreme";
import { HpaControllerOptions } from "./spec";

/** What kept the replicas from the stabilized recommendation. */
export const Limit = { none: 0, rateUp: 1, rateDown: 2, maximum: 3, minimum: 4 } as const;

/** Turns what the metrics ask for into replicas; remembers recommendations and changes. */
export interface Normalizer {
  /** After `normalize`: the recommendation after stabilization, before rates and bounds. */
  stabilized: number;
  /** After `normalize`: one of `Limit`. */
  limit: number;
  /** The replicas at the controller's first look count as a recommendation of that moment. */
  recordRecommendation(nowSeconds: number, replicas: number): void;
  normalize(nowSeconds: number, current: number, desired: number): number;
  recordChange(nowSeconds: number, from: number, to: number): void;
}

const DOUBLE = 2;
const AT_LEAST_TO = 4;

/** Without `behavior`: scale down to the most of the last 5 minutes, up to twice or to 4. */
export class PlainNormalizer implements Normalizer {
  stabilized = 0;
  limit: number = Limit.none;
  private readonly largest: SlidingExtreme;

  constructor(
    private readonly spec: DefaultedHpaSpec,
    { downscaleStabilizationSeconds }: HpaControllerOptions,
  ) {
    this.largest = new SlidingExtreme(1, downscaleStabilizationSeconds, true);
  }

  recordRecommendation(nowSeconds: number, replicas: number): void {
    this.largest.record(nowSeconds, replicas);
  }

  normalize(nowSeconds: number, current: number, desired: number): number {
    const stabilized = this.largest.with(nowSeconds, desired);
    this.largest.record(nowSeconds, desired);
    this.stabilized = stabilized;
    const { minReplicas, maxReplicas } = this.spec;
    const fastest = Math.max(DOUBLE * current, AT_LEAST_TO);
    const most = Math.min(maxReplicas, fastest);
    this.limit = Limit.none;
    if (stabilized < minReplicas) {
      this.limit = Limit.minimum;
      return minReplicas;
    }
    if (stabilized <= most) return stabilized;
    this.limit = maxReplicas > fastest ? Limit.rateUp : Limit.maximum;
    return most;
  }

  recordChange(): void {
    // Without policies nothing looks at past changes.
  }
}

/** With `behavior`: a window of recommendations and policies of rate in each direction. */
export class BehaviorNormalizer implements Normalizer {
  stabilized = 0;
  limit: number = Limit.none;
  private readonly up: RateRule;
  private readonly down: RateRule;
  private readonly smallest: SlidingExtreme;
  private readonly largest: SlidingExtreme;
  private readonly ups: ScaleEvents;
  private readonly downs: ScaleEvents;

  constructor(
    private readonly spec: DefaultedHpaSpec,
    { scaleUp, scaleDown }: NonNullable<DefaultedHpaSpec["behavior"]>,
    { downscaleStabilizationSeconds }: HpaControllerOptions,
  ) {
    const downWindow =
      scaleDown.stabilizationWindowSeconds ?? Math.trunc(downscaleStabilizationSeconds);
    this.up = new RateRule(1, scaleUp);
    this.down = new RateRule(-1, scaleDown);
    this.smallest = new SlidingExtreme(-1, scaleUp.stabilizationWindowSeconds ?? 0, false);
    this.largest = new SlidingExtreme(1, downWindow, false);
    this.ups = new ScaleEvents(this.up.longestPeriodSeconds);
    this.downs = new ScaleEvents(this.down.longestPeriodSeconds);
  }

  recordRecommendation(nowSeconds: number, replicas: number): void {
    this.smallest.record(nowSeconds, replicas);
    this.largest.record(nowSeconds, replicas);
  }

  normalize(nowSeconds: number, current: number, desired: number): number {
    const upTo = this.smallest.with(nowSeconds, desired);
    const downTo = this.largest.with(nowSeconds, desired);
    this.recordRecommendation(nowSeconds, desired);
    const stabilized = Math.min(Math.max(current, upTo), downTo);
    this.stabilized = stabilized;
    this.limit = Limit.none;
    if (stabilized > current) return this.limitedUp(nowSeconds, current, stabilized);
    if (stabilized < current) return this.limitedDown(nowSeconds, current, stabilized);
    return stabilized;
  }

  private limitedUp(nowSeconds: number, current: number, stabilized: number): number {
    const { maxReplicas } = this.spec;
    const fastest = Math.max(this.up.limit(nowSeconds, current, this.ups, this.downs), current);
    const most = Math.min(maxReplicas, fastest);
    if (stabilized <= most) return stabilized;
    this.limit = maxReplicas > fastest ? Limit.rateUp : Limit.maximum;
    return most;
  }

  private limitedDown(nowSeconds: number, current: number, stabilized: number): number {
    const { minReplicas } = this.spec;
    const fastest = Math.min(this.down.limit(nowSeconds, current, this.ups, this.downs), current);
    const least = Math.max(minReplicas, fastest);
    if (stabilized >= least) return stabilized;
    this.limit = minReplicas < fastest ? Limit.rateDown : Limit.minimum;
    return least;
  }

  recordChange(nowSeconds: number, from: number, to: number): void {
    if (to > from) this.ups.add(nowSeconds, to - from);
    else this.downs.add(nowSeconds, from - to);
  }
}
