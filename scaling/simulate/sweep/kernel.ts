import { ceilCount } from "../../control/nearly";
import { FluidQueue } from "../../service/fluidQueue";
import { Bars, blockSteps } from "./demand";
import { SweepGround, TrackingPoint } from "./sweep";
import { Thresholds } from "./thresholds";
import { noTotals, SweepTotals } from "./totals";

/** Above this share of the way to one instance less, a scale-in is not even looked at. */
const scaleInSlack = 1 + 1e-8;

/** Datapoints on their way: more than the longest delay has steps, a power of two. */
const ringSize = 64;
const ringMask = ringSize - 1;

/** Longest delay, in steps, that a sweep can play. */
export const longestDelaySteps = ringSize - 2;

/**
 * Plays one policy exactly as the controller, the fleet and the queue of a run do. Most of the time
 * nothing changes: then only the datapoints are looked at, and sums are made in one go, in numbers that
 * are whole and so the same as if they were added up.
 */
export class Kernel {
  private readonly queue: FluidQueue;
  private readonly thresholds: Thresholds;
  private readonly ring = new Float64Array(ringSize);
  private totals = noTotals();
  private step = 0;
  private ready: number;
  private desired: number;
  private starting = 0;
  private readyAtSeconds = 0;
  /** First step since which the number of ready instances is what it is. */
  private readySince = 0;
  private backlog = 0;
  private high = 0;
  private low = 0;
  private isScalingOut = false;
  private isScalingIn = false;
  private isOutPending = false;
  private isInPending = false;
  private outEndsSeconds = -Infinity;
  private inEndsSeconds = -Infinity;
  private outFrom = 0;
  private outTo = 0;
  private direction = 0;

  constructor(
    private readonly ground: SweepGround,
    private readonly point: TrackingPoint,
  ) {
    this.queue = new FluidQueue(ground.service);
    const { scaleInThresholdFraction } = ground.alarm;
    this.thresholds = new Thresholds(point.targetValue, scaleInThresholdFraction, ground.factor);
    this.ready = ground.initialCapacity;
    this.desired = ground.initialCapacity;
  }

  /** Plays the whole load; what happens while it settles does not count. */
  play(): SweepTotals {
    this.playUntil(this.ground.settleSteps);
    this.totals = noTotals();
    this.direction = 0;
    this.playUntil(this.ground.rates.length);
    return this.totals;
  }

  private playUntil(end: number): void {
    while (this.step < end) {
      if (this.isQuiet()) this.passQuietSteps(end);
      if (this.step < end) this.playStep();
    }
  }

  /** Whether nothing is under way, and the next datapoint is one of the instances that serve now. */
  private isQuiet(): boolean {
    if (this.starting > 0 || this.backlog > 0 || this.isScalingOut || this.isScalingIn)
      return false;
    const { minCapacity, maxCapacity } = this.point;
    const isInBounds = this.desired >= minCapacity && this.desired <= maxCapacity;
    return isInBounds && this.step > this.readySince + this.ground.delaySteps;
  }

  /** Passes steps up to the first one in which an alarm may change capacity or demand exceeds it. */
  private passQuietSteps(end: number): void {
    const { step: start, ready } = this;
    const { delaySteps, stepSeconds } = this.ground;
    const stop = this.scan(end);
    const steps = stop - start;
    if (steps === 0) return;
    this.step = stop;
    const { arrived, neededBefore } = this.ground.demand;
    for (let at = stop - 1 - delaySteps; at < stop; at++) {
      this.ring[at & ringMask] = (arrived[at]! / ready) * this.ground.factor;
    }
    const needed = neededBefore[stop]! - neededBefore[start]!;
    this.totals.instanceSeconds += ready * stepSeconds * steps;
    this.totals.overprovisionedSeconds += (ready * steps - needed) * stepSeconds;
  }

  /**
   * The inner loop: counts breaching datapoints; the step before which it had to stop. Datapoints are
   * compared as requests of a step, so that nothing is divided; blocks in which no datapoint is of any
   * consequence are passed as one.
   */
  private scan(end: number): number {
    const { rates, delaySteps, demand } = this.ground;
    const { arrived } = demand;
    const bars = this.bars();
    const { capacityRate, highFrom, lowBelow, highLimit, lowLimit, shrinkFrom, shrinkBelow } = bars;
    let high = this.high;
    let low = this.low;
    let step = this.step;
    while (step < end) {
      const at = step - 1 - delaySteps;
      if (
        at % blockSteps === 0 &&
        step + blockSteps <= end &&
        demand.isCalm(at, delaySteps, bars)
      ) {
        low = demand.lowRun(at, lowBelow, low);
        high = 0;
        step += blockSteps;
        continue;
      }
      if (rates[step]! > capacityRate) break;
      const requests = arrived[at]!;
      const nextHigh = requests >= highFrom ? high + 1 : 0;
      if (nextHigh >= highLimit) break;
      const nextLow = requests < lowBelow ? low + 1 : 0;
      if (nextLow >= lowLimit && step >= shrinkFrom && requests <= shrinkBelow) break;
      high = nextHigh;
      low = nextLow;
      step++;
    }
    this.high = high;
    this.low = low;
    return step;
  }

  /** What a step's requests are compared with while this many instances serve. */
  private bars(): Bars {
    const { ready, desired, ground, point, inEndsSeconds } = this;
    const { minCapacity, maxCapacity, targetValue } = point;
    const { scaleOutDatapoints, scaleInDatapoints } = ground.alarm;
    const canShrink = desired > minCapacity && !this.isInPending;
    const shrinkBelow = ((targetValue * (desired - 1)) / desired) * scaleInSlack;
    const { highFrom, lowBelow } = this.thresholds.of(ready);
    return {
      capacityRate: ready * ground.service.requestsPerSecondPerInstance,
      highFrom,
      lowBelow,
      highLimit: desired < maxCapacity ? scaleOutDatapoints : Infinity,
      lowLimit: canShrink ? scaleInDatapoints : Infinity,
      shrinkFrom: inEndsSeconds / ground.stepSeconds,
      shrinkBelow: ((shrinkBelow * ready) / ground.factor) * scaleInSlack,
    };
  }

  /** Plays one step in full. */
  private playStep(): void {
    const { step } = this;
    const now = step * this.ground.stepSeconds;
    this.arrive(now);
    this.look();
    this.complete(now);
    const previous = this.desired;
    this.pullIn();
    if (!this.isScalingOut) this.scale(now);
    this.resize(previous, now);
    this.serve();
    this.count(previous);
    this.step = step + 1;
  }

  /** Instances whose start has ended serve. */
  private arrive(now: number): void {
    if (this.starting === 0 || this.readyAtSeconds > now) return;
    this.ready += this.starting;
    this.starting = 0;
    this.readySince = this.step;
  }

  /** The alarms see the datapoint that is due. */
  private look(): void {
    const { delaySteps } = this.ground;
    if (this.step <= delaySteps) return;
    const value = this.ring[(this.step - 1 - delaySteps) & ringMask]!;
    this.high = this.thresholds.isHigh(value) ? this.high + 1 : 0;
    this.low = this.thresholds.isLow(value) ? this.low + 1 : 0;
  }

  private complete(now: number): void {
    if (this.isScalingOut && this.starting === 0) {
      this.isScalingOut = false;
      if (this.isOutPending) this.outEndsSeconds = now + this.point.scaleOutCooldownSeconds;
      this.isOutPending = false;
    }
    if (!this.isScalingIn) return;
    this.isScalingIn = false;
    if (this.isInPending) this.inEndsSeconds = now + this.point.scaleInCooldownSeconds;
    this.isInPending = false;
  }

  private pullIn(): void {
    const { minCapacity, maxCapacity } = this.point;
    if (this.desired < minCapacity) {
      this.desired = minCapacity;
      this.isScalingOut = true;
    } else if (this.desired > maxCapacity) {
      this.desired = maxCapacity;
      this.isScalingIn = true;
    }
  }

  private scale(now: number): void {
    const { scaleOutDatapoints, scaleInDatapoints } = this.ground.alarm;
    const metric = this.ring[(this.step - 1 - this.ground.delaySteps) & ringMask]!;
    if (this.high >= scaleOutDatapoints) this.scaleOut(metric, now);
    else if (this.low >= scaleInDatapoints) this.scaleIn(metric, now);
  }

  private scaleOut(metric: number, now: number): void {
    const { desired, point } = this;
    if (desired >= point.maxCapacity || this.wanted(desired, metric) <= desired) return;
    const isCooling = this.isOutPending || now < this.outEndsSeconds;
    const reference = isCooling ? this.outFrom : desired;
    const wanted = this.wanted(reference, metric);
    if (wanted <= desired || (isCooling && wanted <= this.outTo)) return;
    this.outFrom = reference;
    this.outTo = Math.min(wanted, point.maxCapacity);
    this.isOutPending = this.ground.assumptions.cooldownStarts === "completion";
    this.outEndsSeconds = now + point.scaleOutCooldownSeconds;
    this.isInPending = false;
    this.inEndsSeconds = -Infinity;
    this.isScalingOut = true;
    this.desired = this.outTo;
  }

  private scaleIn(metric: number, now: number): void {
    const { desired, point } = this;
    if (desired <= point.minCapacity || this.isInPending || now < this.inEndsSeconds) return;
    const removable = Math.floor(desired * this.ground.assumptions.maxScaleInFraction);
    const wanted = Math.max(this.wanted(desired, metric), desired - Math.max(1, removable));
    if (wanted >= desired) return;
    this.desired = Math.max(wanted, point.minCapacity);
    this.isInPending = this.ground.assumptions.cooldownStarts === "completion";
    this.inEndsSeconds = now + point.scaleInCooldownSeconds;
    this.isScalingIn = true;
  }

  private wanted(capacity: number, metric: number): number {
    return ceilCount((capacity * metric) / this.point.targetValue);
  }

  private resize(previous: number, now: number): void {
    const { desired } = this;
    if (desired > previous) {
      this.starting += desired - previous;
      this.readyAtSeconds = now + this.ground.startupSeconds;
    } else if (desired < previous) {
      this.ready -= previous - desired;
      this.readySince = this.step;
    }
  }

  private serve(): void {
    const { step, ready, ground, queue, totals } = this;
    const rate = ground.rates[step]!;
    this.ring[step & ringMask] = (ground.demand.arrived[step]! / ready) * ground.factor;
    const capacityRate = ready * ground.service.requestsPerSecondPerInstance;
    if (this.backlog === 0 && rate <= capacityRate) return;
    queue.serve(rate, ready, ground.stepSeconds);
    this.backlog = queue.backlog;
    totals.overloadSeconds += queue.overloadSeconds;
    totals.droppedRequests += queue.dropped;
    totals.maxBacklog = Math.max(totals.maxBacklog, queue.peakBacklog);
  }

  private count(previous: number): void {
    const { totals, desired, ready, ground } = this;
    const { stepSeconds } = ground;
    const { maxCapacity } = this.point;
    const needed = ground.demand.needed[this.step]!;
    totals.instanceSeconds += (ready + this.starting) * stepSeconds;
    if (ready > needed) totals.overprovisionedSeconds += (ready - needed) * stepSeconds;
    if (desired >= maxCapacity && needed > maxCapacity) totals.unmetAtMaximumSeconds += stepSeconds;
    if (desired === previous) return;
    const direction = desired > previous ? 1 : -1;
    totals.scalingActions++;
    if (direction === -this.direction) totals.flaps++;
    this.direction = direction;
  }
}
