import { defaults } from "../../contract/generated/defaults";
import { Reliability } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../../contract/said";
import { loadDurationSeconds } from "../../load/duration";
import { withDefaults } from "./withDefaults";

/** Steps of all runs together; a simulation of so many takes some seconds. */
export const mostStepsInAll = 10_000_000;

/** Steps that fit a minute, and no more of them than a preview has time for. */
export function checkSize(
  { loads, stepSeconds = defaults.Reliability.stepSeconds, ...rest }: Reliability,
  path: string,
): readonly Problem[] {
  const seeds = rest.seeds ?? defaults.Reliability.seeds;
  const seconds = loads.reduce((sum, load) => sum + loadDurationSeconds(withDefaults(load)), 0);
  const steps = Math.ceil(seconds / stepSeconds) * seeds;
  return [
    ...when(60 % stepSeconds !== 0, () =>
      problem(
        `${path}.stepSeconds`,
        stepSeconds,
        "a divisor of 60: 1, 2, 5, 10, 15, 20, 30 or 60",
        "use 10",
      ),
    ),
    ...when(steps > mostStepsInAll, () =>
      said(
        `${path}.loads`,
        `${Math.round(seconds)} seconds of load in steps of ${stepSeconds} with ${seeds} seeds, which are ${steps} steps`,
        `at most ${mostStepsInAll} steps in all`,
        "shorten loads, lower seeds, or raise stepSeconds",
      ),
    ),
  ];
}
