import { Series } from "../load/series";

/** Requests per second of each hour of a load, for the forecaster that knows the future. */
export function hourlyLoad({ requestsPerSecond, stepSeconds }: Series): Float64Array {
  const perHour = 3600 / stepSeconds;
  const hours = new Float64Array(Math.ceil(requestsPerSecond.length / perHour));
  for (let hour = 0; hour < hours.length; hour++) {
    const steps = requestsPerSecond.subarray(hour * perHour, (hour + 1) * perHour);
    let total = 0;
    for (const rate of steps) total += rate;
    hours[hour] = total / steps.length;
  }
  return hours;
}
