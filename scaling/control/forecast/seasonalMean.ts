import { Forecaster, minimumHistoryHours } from "./forecaster";

/** The mean of the same hour of all days that are known, at most 14. */
export const seasonalMean: Forecaster = {
  minimumHistoryHours,
  predict(history, _firstHour, loads) {
    for (let hour = 0; hour < loads.length; hour++) {
      let total = 0;
      let days = 0;
      for (let ago = 24 - (hour % 24); ago <= history.length; ago += 24) {
        total += history.ago(ago);
        days++;
      }
      loads[hour] = total / days;
    }
  },
};
