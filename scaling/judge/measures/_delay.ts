import { Totals } from "../totals";

/** NaN if the run did not add up delays. */
export function readDelay({ settings }: Totals, value: number): number {
  return settings.delays === false ? NaN : value;
}
