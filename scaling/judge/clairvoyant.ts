import { Series } from "../load";
import { Scenario } from "../simulate/scenario";
import { wholeInstances } from "../service/wholeInstances";
import { startupSeconds } from "../service/startupSeconds";

/** By load, since a search plays the same load again and again: service, start-up time, result. */
const known = new WeakMap<Series, readonly [rate: number, ahead: number, hours: number]>();

/**
 * Instance-hours of a fleet that knows the load: it starts each instance just in time, and lets it go
 * as soon as it is not needed, unless it will be again before another could start. So at any moment
 * it pays for the most that is needed from then until one start-up time later.
 */
export function clairvoyantInstanceHours({ load, service }: Scenario): number {
  const rate = service.requestsPerSecondPerInstance;
  const ahead = Math.ceil(startupSeconds(service.startup) / load.stepSeconds);
  const before = known.get(load);
  if (before !== undefined && before[0] === rate && before[1] === ahead) return before[2];
  const hours = instanceHours(load, rate, ahead);
  known.set(load, [rate, ahead, hours]);
  return hours;
}

function instanceHours(
  { requestsPerSecond, stepSeconds }: Series,
  rate: number,
  ahead: number,
): number {
  const { length } = requestsPerSecond;
  const needed = new Float64Array(length);
  for (let i = 0; i < length; i++) needed[i] = wholeInstances(requestsPerSecond[i]! / rate);
  const most = slidingMaximumAhead(needed, ahead);
  let total = 0;
  for (let i = 0; i < length; i++) total += most[i]!;
  return (total * stepSeconds) / 3600;
}

/** For each index the most from it up to `ahead` later: maxima of blocks from both of their ends. */
export function slidingMaximumAhead(values: Float64Array, ahead: number): Float64Array {
  const block = ahead + 1;
  const { length } = values;
  const fromStart = values.slice();
  const most = values.slice();
  for (let i = 1; i < length; i++) {
    if (i % block !== 0) fromStart[i] = Math.max(fromStart[i - 1]!, values[i]!);
  }
  for (let i = length - 2; i >= 0; i--) {
    if ((i + 1) % block !== 0) most[i] = Math.max(most[i + 1]!, values[i]!);
  }
  for (let i = 0; i < length; i++) {
    const end = Math.min(i + ahead, length - 1);
    if (end - (end % block) > i) most[i] = Math.max(most[i]!, fromStart[end]!);
  }
  return most;
}
