import { Reason } from "../../../scaling/control/controller";
import { firstStep, Step } from "../../../scaling/simulate/step";
import { Timeline } from "../../../scaling/simulate/timeline";

/** A made-up run whose numbers look like a real one's: charts need shapes, not truth. */
export interface Shape {
  readonly hours: number;
  readonly rate: (seconds: number) => number;
  readonly ratePerInstance: number;
  readonly startupSeconds: number;
  readonly minCapacity: (seconds: number) => number;
  readonly maxCapacity: number;
  readonly queueLimitPerInstance: number;
  readonly noiseSeed: number;
  readonly cap?: number;
}

export const stepSeconds = 10;

/** Between -1 and 1, the same for the same arguments. */
export function noise(seed: number, index: number): number {
  let bits = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 31 - 1;
}

/** Target tracking on requests per instance and minute, with a queue; about as AWS does it. */
// eslint-disable-next-line complexity -- one loop that reads from top to bottom, as a run does
export function play(shape: Shape): { readonly timeline: Timeline; readonly overload: number } {
  const steps = Math.round((shape.hours * 3600) / stepSeconds);
  const timeline = new Timeline(steps, shape.cap);
  const target = shape.ratePerInstance * 60 * 0.5;
  const step = firstStep(stepSeconds, shape.minCapacity(0));
  const starts: { at: number; count: number }[] = [];
  let high = 0;
  let low = 0;
  let cooldownUntil = 0;
  let minute = 0;
  let overload = 0;
  for (let index = 0; index < steps; index++) {
    const now = index * stepSeconds;
    while (starts[0] !== undefined && starts[0].at <= now) step.ready += starts.shift()!.count;
    step.index = index;
    step.seconds = now;
    step.previousDesired = step.desired;
    step.minCapacity = shape.minCapacity(now);
    step.maxCapacity = shape.maxCapacity;
    let wanted = step.desired;
    let reason: Reason = now < cooldownUntil && step.reason !== "scaleOut" ? step.reason : "none";
    let cause = reason === "none" ? "" : step.cause;
    if (now % 60 === 0 && now > 0) {
      step.metric = minute / step.ready;
      minute = 0;
      high = step.metric > target ? high + 1 : 0;
      low = step.metric < target * 0.9 ? low + 1 : 0;
      const asked = Math.ceil((step.ready * step.metric) / target);
      if (high >= 3 && asked > step.desired) [wanted, reason, cause] = [asked, "scaleOut", "rps"];
      else if (low >= 15 && asked < step.desired && now >= cooldownUntil)
        [wanted, reason, cause] = [Math.max(asked, step.desired - 2), "scaleIn", "rps"];
      else if (low >= 15 && asked < step.desired) [reason, cause] = ["holdCooldown", "rps"];
      else if (step.desired === shape.maxCapacity && step.metric > target)
        [reason, cause] = ["atMaximum", "rps"];
    }
    if (wanted < step.minCapacity)
      [wanted, reason, cause] = [step.minCapacity, "schedule", "evening"];
    wanted = Math.min(wanted, shape.maxCapacity);
    if (wanted > step.desired) {
      const at = now + shape.startupSeconds * (1 + 0.15 * noise(shape.noiseSeed, index));
      starts.push({ at, count: wanted - step.desired });
    } else if (wanted < step.desired) {
      step.ready -= step.desired - wanted;
      cooldownUntil = now + 300;
    }
    step.desired = wanted;
    step.starting = starts.reduce((sum, { count }) => sum + count, 0);
    step.reason = reason;
    step.cause = cause;
    serve(step, shape, now, index);
    overload += step.overloadSeconds;
    minute += step.arrived;
    timeline.add(step as Step);
  }
  return { timeline, overload };
}

function serve(
  step: { -readonly [Property in keyof Step]: Step[Property] },
  shape: Shape,
  now: number,
  index: number,
): void {
  const rate = Math.max(0, shape.rate(now) * (1 + 0.04 * noise(shape.noiseSeed, index)));
  step.arrivalRate = rate;
  step.capacityRate = step.ready * shape.ratePerInstance;
  step.arrived = rate * stepSeconds;
  step.needed = rate / shape.ratePerInstance;
  step.overloadSeconds = rate > step.capacityRate ? stepSeconds : 0;
  const offered = step.backlog + step.arrived;
  step.served = Math.min(offered, step.capacityRate * stepSeconds);
  const waiting = offered - step.served;
  const limit = shape.queueLimitPerInstance * step.ready;
  step.dropped = Math.max(0, waiting - limit);
  step.backlog = waiting - step.dropped;
  step.peakBacklog = step.backlog;
}

/** A base load with one trapezoid on top. */
export function spike(
  base: number,
  peak: number,
  startSeconds: number,
  rampSeconds: number,
  holdSeconds: number,
): (seconds: number) => number {
  return (seconds) => {
    const up = (seconds - startSeconds) / rampSeconds;
    const down = (startSeconds + 2 * rampSeconds + holdSeconds - seconds) / rampSeconds;
    return base + (peak - base) * Math.max(0, Math.min(1, up, down));
  };
}
