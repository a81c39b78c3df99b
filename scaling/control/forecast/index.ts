import { PredictiveScalingSpec } from "../spec";
import { Forecaster } from "./forecaster";
import { holtWinters } from "./holtWinters";
import { oracle } from "./oracle";
import { seasonalMean } from "./seasonalMean";
import { seasonalNaive, weeklyNaive } from "./seasonalNaive";

export { minimumHistoryHours, type Forecaster } from "./forecaster";
export { historyHours, HourlyHistory } from "./hourlyHistory";
export { holtWinters, oracle, seasonalMean, seasonalNaive, weeklyNaive };

/** The forecaster of that name; `future` is for the oracle only. */
export function forecasterOf(
  name: PredictiveScalingSpec["forecaster"],
  future: ArrayLike<number>,
): Forecaster {
  switch (name) {
    case "seasonalNaive":
      return seasonalNaive;
    case "weeklyNaive":
      return weeklyNaive;
    case "seasonalMean":
      return seasonalMean;
    case "holtWinters":
      return holtWinters;
    case "oracle":
      return oracle(future);
  }
}
