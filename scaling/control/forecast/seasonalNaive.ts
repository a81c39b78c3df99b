import { Forecaster, minimumHistoryHours } from "./forecaster";
import { HourlyHistory } from "./hourlyHistory";

/** The same hour of the last day that is known. */
export const seasonalNaive: Forecaster = {
  minimumHistoryHours,
  predict(history, _firstHour, loads) {
    repeatLast(24, history, loads);
  },
};

/** The same hour a week before; of the last day while less than a week is known. */
export const weeklyNaive: Forecaster = {
  minimumHistoryHours,
  predict(history, _firstHour, loads) {
    repeatLast(history.length >= 168 ? 168 : 24, history, loads);
  },
};

function repeatLast(season: number, history: HourlyHistory, loads: Float64Array): void {
  for (let hour = 0; hour < loads.length; hour++) {
    loads[hour] = history.ago(season - (hour % season));
  }
}
