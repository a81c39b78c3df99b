import { SeedAggregation } from "../contract/generated/types";
import { Measure } from "./measure";
import { Spread } from "./verdict";

/** Of an even number of values the lower one of the two in the middle: a value that was measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[(sorted.length - 1) >> 1]!,
    minimum: sorted[0]!,
    maximum: sorted[sorted.length - 1]!,
  };
}

/** The value of several seeds that an objective is held against. */
export function decidingValue(
  { median, minimum, maximum }: Spread,
  aggregation: SeedAggregation,
  worse: Measure["worse"],
): number {
  const [best, worst] = worse === "lower" ? [maximum, minimum] : [minimum, maximum];
  switch (aggregation) {
    case "Median":
      return median;
    case "Worst":
      return worst;
    case "Best":
      return best;
  }
}
