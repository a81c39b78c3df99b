import { Forecaster, minimumHistoryHours } from "./forecaster";
import { HourlyHistory } from "./hourlyHistory";

const season = 24;
/** Weight of the latest hour in the level, of the latest day in the season. */
const levelWeight = 0.2;
const seasonWeight = 0.3;
const trendWeight = 0.02;
/** What is left of the trend an hour on, so that a forecast does not run away. */
const trendDamping = 0.98;

/**
 * Exponential smoothing of level, damped trend and hour of the day (Holt-Winters, additive). The weights
 * are fixed: they are not fitted to the history. Loads below 0 count as 0.
 */
export const holtWinters: Forecaster = {
  minimumHistoryHours,
  predict(history, _firstHour, loads) {
    const { level, trend, seasonal } = smoothed(history);
    let total = level;
    let slope = trend;
    for (let hour = 0; hour < loads.length; hour++) {
      slope *= trendDamping;
      total += slope;
      loads[hour] = Math.max(0, total + seasonal[(history.length + hour) % season]!);
    }
  },
};

interface Smoothed {
  readonly level: number;
  readonly trend: number;
  /** By hour after the start of the history. */
  readonly seasonal: Float64Array;
}

function smoothed(history: HourlyHistory): Smoothed {
  const { length } = history;
  let level = firstDay(history);
  let trend = 0;
  const seasonal = new Float64Array(season);
  for (let hour = 0; hour < season; hour++) seasonal[hour] = history.ago(length - hour) - level;
  for (let hour = season; hour < length; hour++) {
    const load = history.ago(length - hour);
    const slot = hour % season;
    const expected = level + trendDamping * trend;
    const next = levelWeight * (load - seasonal[slot]!) + (1 - levelWeight) * expected;
    trend = trendWeight * (next - level) + (1 - trendWeight) * trendDamping * trend;
    level = next;
    seasonal[slot] = seasonWeight * (load - level) + (1 - seasonWeight) * seasonal[slot]!;
  }
  return { level, trend, seasonal };
}

function firstDay(history: HourlyHistory): number {
  let total = 0;
  for (let hour = 0; hour < season; hour++) total += history.ago(history.length - hour);
  return total / season;
}
