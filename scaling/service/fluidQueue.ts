import { Segments } from "./segments";
import { ServiceModel } from "./service";

/**
 * The queue in front of a fleet, first come, first served, with requests as a fluid: they arrive at an
 * even rate during a step, and the ready instances serve at an even rate. Between the moments at which
 * something changes (the queue is empty, or full, or its head has waited too long) all is linear, so
 * that the figures of a step are exact, and two halves of a step give what the whole step gives.
 *
 * A queue that is full refuses what it cannot take; requests that wait already stay when its room
 * shrinks. Who has waited for the whole timeout leaves unserved. Without capacity everything waits.
 */
export class FluidQueue {
  /** Of the last step; requests, but for the times. arrived = served + refused + timedOut + growth. */
  capacityRate = 0;
  arrived = 0;
  served = 0;
  /** Found the queue full. */
  refused = 0;
  /** Left after the timeout. */
  timedOut = 0;
  /** Requests waiting, at the end of the step and at most during it. */
  backlog = 0;
  peakBacklog = 0;
  /** Area under the backlog: its mean times the length of the step. */
  backlogSeconds = 0;
  /** Mean and longest wait of the requests that were served. */
  meanWaitSeconds = 0;
  longestWaitSeconds = 0;
  /** Time in which more arrived than can be served. */
  overloadSeconds = 0;

  /** Requests per second that an instance serves; may change between two steps. */
  ratePerInstance: number;

  private readonly waiting = new Segments();
  private readonly limitPerInstance: number;
  private readonly timeoutSeconds: number;
  /** Runs while requests wait, and starts anew with each queue. */
  private clock = 0;
  private hasTimedOut = false;
  private arrivalRate = 0;
  private limit = Infinity;
  /** Of the stretch under way: rates at which requests enter and leave the queue. */
  private enterRate = 0;
  private leaveRate = 0;
  private isGrowing = false;
  private waitSum = 0;

  constructor(service: ServiceModel) {
    this.ratePerInstance = service.requestsPerSecondPerInstance;
    this.limitPerInstance = service.queueLimitPerInstance;
    this.timeoutSeconds = service.timeoutSeconds;
  }

  /** Refused or given up. */
  get dropped(): number {
    return this.refused + this.timedOut;
  }

  /** Serves one step; the results are in the fields until the next one. */
  serve(arrivalRate: number, ready: number, stepSeconds: number): void {
    this.reset(arrivalRate, ready, stepSeconds);
    if (this.waiting.size > 0) this.passThrough(stepSeconds);
    else if (arrivalRate <= this.capacityRate) this.served = this.arrived;
    else {
      this.clock = 0;
      this.passThrough(stepSeconds);
    }
    this.meanWaitSeconds = this.served > 0 ? this.waitSum / this.served : 0;
  }

  private reset(arrivalRate: number, ready: number, stepSeconds: number): void {
    this.arrivalRate = arrivalRate;
    this.capacityRate = ready * this.ratePerInstance;
    this.limit = this.limitPerInstance === Infinity ? Infinity : this.limitPerInstance * ready;
    this.arrived = arrivalRate * stepSeconds;
    this.overloadSeconds = arrivalRate > this.capacityRate ? stepSeconds : 0;
    this.served = 0;
    this.refused = 0;
    this.timedOut = 0;
    this.peakBacklog = this.backlog;
    this.backlogSeconds = 0;
    this.longestWaitSeconds = 0;
    this.waitSum = 0;
  }

  private passThrough(stepSeconds: number): void {
    const end = this.clock + stepSeconds;
    while (this.clock < end) {
      if (this.waiting.size === 0 && !this.beginWaiting()) {
        this.passWithoutQueue(end - this.clock);
        return;
      }
      this.chooseRates();
      this.passStretch(end);
    }
  }

  /** Whether the queue, empty until now, begins to fill. */
  private beginWaiting(): boolean {
    if (this.arrivalRate <= this.capacityRate || this.limit <= 0) return false;
    this.waiting.begin(this.arrivalRate, this.clock);
    return true;
  }

  private passWithoutQueue(seconds: number): void {
    const servedRate = Math.min(this.arrivalRate, this.capacityRate);
    this.served += servedRate * seconds;
    this.refused += (this.arrivalRate - servedRate) * seconds;
  }

  private chooseRates(): void {
    const { waiting, arrivalRate, capacityRate, backlog, limit } = this;
    const headRate = waiting.headRate;
    if (headRate <= capacityRate) this.hasTimedOut = false;
    this.leaveRate = this.hasTimedOut ? headRate : capacityRate;
    if (backlog < limit) this.enterRate = arrivalRate;
    else this.enterRate = backlog > limit ? 0 : Math.min(arrivalRate, this.leaveRate);
    this.isGrowing =
      waiting.size === 1 && this.enterRate > 0 && waiting.isGoingOn(this.enterRate, this.clock);
  }

  /** Passes the time until the next change, at most until `end`. */
  private passStretch(end: number): void {
    const { waiting, enterRate, leaveRate } = this;
    const age = this.hasTimedOut
      ? this.timeoutSeconds
      : Math.max(0, this.clock - waiting.headSeconds);
    const toHeadGone = this.secondsToHeadGone();
    const toLimit = this.secondsToLimit();
    const toTimeout = this.secondsToTimeout(age);
    const toChange = Math.min(toHeadGone, toLimit, toTimeout);
    const seconds = Math.min(toChange, end - this.clock);
    const after = seconds < toChange ? end : this.clock + seconds;

    this.count(seconds, age);
    waiting.take(leaveRate * seconds);
    if (enterRate > 0) waiting.extend(enterRate * seconds, enterRate, this.clock, after);
    this.clock = after;
    if (seconds === toTimeout) this.hasTimedOut = true;
    if (seconds === toHeadGone || waiting.headCount <= 0) this.dropHead();
    if (waiting.size === 0) this.backlog = 0;
    else if (seconds === toLimit) this.backlog = this.limit;
    this.peakBacklog = Math.max(this.peakBacklog, this.backlog);
  }

  private dropHead(): void {
    this.waiting.dropHead();
    this.hasTimedOut = false;
  }

  private secondsToHeadGone(): number {
    const rate = this.leaveRate - (this.isGrowing ? this.enterRate : 0);
    return rate > 0 ? this.waiting.headCount / rate : Infinity;
  }

  /** Until the backlog reaches its limit, from below or from above. */
  private secondsToLimit(): number {
    const growth = this.enterRate - this.leaveRate;
    const room = this.limit - this.backlog;
    return room * growth > 0 ? room / growth : Infinity;
  }

  /** Until the head has waited for the timeout: it ages while its stretch is served slowly. */
  private secondsToTimeout(age: number): number {
    const headRate = this.waiting.headRate;
    if (this.hasTimedOut || headRate <= this.leaveRate) return Infinity;
    return Math.max(0, (this.timeoutSeconds - age) / (1 - this.leaveRate / headRate));
  }

  private count(seconds: number, age: number): void {
    const { backlog, capacityRate, enterRate, leaveRate } = this;
    const growth = (enterRate - leaveRate) * seconds;
    const served = capacityRate * seconds;
    const younger = (leaveRate * seconds) / this.waiting.headRate;
    const ageAfter = this.hasTimedOut ? age : Math.max(0, age + seconds - younger);
    this.served += served;
    this.timedOut += (leaveRate - capacityRate) * seconds;
    this.refused += (this.arrivalRate - enterRate) * seconds;
    this.backlogSeconds += Math.max(0, backlog + growth / 2) * seconds;
    this.backlog = Math.max(0, backlog + growth);
    this.waitSum += (served * (age + ageAfter)) / 2;
    if (served > 0) this.longestWaitSeconds = Math.max(this.longestWaitSeconds, age, ageAfter);
  }
}
