import { CanaryStep } from "../contract/generated/types";
import { Series } from "./series";

/** The part of a load that arrives from a moment of it on, 0 to 1; the last part stays. */
export interface ShareStep {
  readonly fromSeconds: number;
  readonly share: number;
}

/** One part, or parts over time: the first one from second 0 on, in order. */
export type LoadShare = number | readonly ShareStep[];

/** The steps of a canary; `partOf` is what one of them means for the version that is asked for. */
export function shareStepsOf(
  steps: readonly CanaryStep[],
  partOf = (weightPercent: number): number => weightPercent / 100,
): readonly ShareStep[] {
  let fromSeconds = 0;
  return steps.map(({ weightPercent, holdSeconds }) => {
    const step = { fromSeconds, share: partOf(weightPercent) };
    fromSeconds += holdSeconds;
    return step;
  });
}

/** The part before a load begins. */
export function firstShare(share: LoadShare): number {
  return typeof share === "number" ? share : (share[0]?.share ?? 1);
}

/** What arrives of a load; a step in which the part changes has the mean of both, by time. */
export function sharedLoad(series: Series, share: LoadShare): Series {
  if (share === 1) return series;
  const { stepSeconds } = series;
  const requestsPerSecond = series.requestsPerSecond.map((rate, index) =>
    typeof share === "number"
      ? rate * share
      : rate * meanShare(share, index * stepSeconds, stepSeconds),
  );
  return { ...series, requestsPerSecond };
}

function meanShare(steps: readonly ShareStep[], fromSeconds: number, seconds: number): number {
  const endSeconds = fromSeconds + seconds;
  return steps.reduce((sum, { fromSeconds: begins, share }, index) => {
    const ends = steps[index + 1]?.fromSeconds ?? Infinity;
    const overlap = Math.min(ends, endSeconds) - Math.max(begins, fromSeconds);
    return overlap <= 0 ? sum : sum + share * (overlap / seconds);
  }, 0);
}
