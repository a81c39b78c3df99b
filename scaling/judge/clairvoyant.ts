import { Scenario } from "../simulate/scenario";
import { wholeInstances } from "./tally/wholeInstances";

/**
 * Instance-hours of a fleet that knows the load: it starts each instance just in time, and lets it go
 * as soon as it is not needed, unless it will be again before another could start. So at any moment
 * it pays for the most that is needed from then until one start-up time later.
 */
export function clairvoyantInstanceHours({ load, service }: Scenario): number {
  const { requestsPerSecond, stepSeconds } = load;
  const startup = service.startup.stages.reduce((sum, stage) => sum + stage.medianSeconds, 0);
  const ahead = Math.ceil(startup / stepSeconds);
  const needed = Float64Array.from(requestsPerSecond, (rate) =>
    wholeInstances(rate / service.requestsPerSecondPerInstance),
  );
  let total = 0;
  const most = slidingMaximumAhead(needed, ahead);
  for (const count of most) total += count;
  return (total * stepSeconds) / 3600;
}

/** For each index the most from it up to `ahead` later: maxima of blocks from both of their ends. */
export function slidingMaximumAhead(values: Float64Array, ahead: number): Float64Array {
  const block = ahead + 1;
  const { length } = values;
  const fromStart = Float64Array.from(values);
  const toEnd = Float64Array.from(values);
  for (let i = 1; i < length; i++) {
    if (i % block !== 0) fromStart[i] = Math.max(fromStart[i - 1]!, values[i]!);
  }
  for (let i = length - 2; i >= 0; i--) {
    if ((i + 1) % block !== 0) toEnd[i] = Math.max(toEnd[i + 1]!, values[i]!);
  }
  return toEnd.map((most, i) => {
    const end = Math.min(i + ahead, length - 1);
    const isOneBlock = end - (end % block) <= i;
    return isOneBlock ? most : Math.max(most, fromStart[end]!);
  });
}
