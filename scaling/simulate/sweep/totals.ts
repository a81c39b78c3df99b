/** What a policy did over the whole load: the same numbers, to the bit, as a run by itself gives. */
export interface SweepTotals {
  overloadSeconds: number;
  droppedRequests: number;
  maxBacklog: number;
  instanceSeconds: number;
  overprovisionedSeconds: number;
  unmetAtMaximumSeconds: number;
  scalingActions: number;
  flaps: number;
}

export function noTotals(): SweepTotals {
  return {
    overloadSeconds: 0,
    droppedRequests: 0,
    maxBacklog: 0,
    instanceSeconds: 0,
    overprovisionedSeconds: 0,
    unmetAtMaximumSeconds: 0,
    scalingActions: 0,
    flaps: 0,
  };
}
