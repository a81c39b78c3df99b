/** Distance of the ratio of usage to target from 1 that is ignored, by direction. */
export interface Tolerances {
  readonly scaleDown: number;
  readonly scaleUp: number;
}

/** Both ends count as within. */
export function isWithin(tolerances: Tolerances, ratio: number): boolean {
  return 1 - tolerances.scaleDown <= ratio && ratio <= 1 + tolerances.scaleUp;
}
