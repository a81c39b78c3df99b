/** A load as a simulation reads it: the mean rate of each step, so that no request is lost or made up. */
export interface Series {
  /** Unix time of the first step's start. */
  readonly startSeconds: number;
  readonly stepSeconds: number;
  /** Mean over each step: the requests of a step are its value times `stepSeconds`. */
  readonly requestsPerSecond: Float64Array;
}

/** All requests of a series. */
export function totalRequests({ requestsPerSecond, stepSeconds }: Series): number {
  let sum = 0;
  for (const rate of requestsPerSecond) sum += rate;
  return sum * stepSeconds;
}

/** From the start of the first step to the end of the last one. */
export function seriesSeconds({ requestsPerSecond, stepSeconds }: Series): number {
  return requestsPerSecond.length * stepSeconds;
}
