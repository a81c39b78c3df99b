import { Forecaster } from "./forecaster";

/**
 * The load as it will be: no forecast can be better, so it bounds what any can gain. It needs no history.
 *
 * @param future requests per second of each hour of the run, from its start.
 */
export function oracle(future: ArrayLike<number>): Forecaster {
  return {
    minimumHistoryHours: 0,
    predict(_history, firstHour, loads) {
      for (let hour = 0; hour < loads.length; hour++) loads[hour] = future[firstHour + hour] ?? 0;
    },
  };
}
