import { Reason } from "./controller";
import { Hpa } from "./hpa";
import { Outcome } from "./hpa/explain";
import { Limit } from "./hpa/normalizer";
import { Basis } from "./hpa/proposal";

/** Why the last sync of an HPA ended with the replicas it did. A change goes before what limited it. */
export function hpaReason(hpa: Hpa): Reason {
  switch (hpa.outcome) {
    case Outcome.disabled:
      return "none";
    case Outcome.aboveMaximum:
    case Outcome.belowMinimum:
      return "bounds";
    case Outcome.noMetric:
    case Outcome.blocked:
      return "holdNoData";
    default:
      return changeOf(hpa) ?? holdOf(hpa);
  }
}

/** Index of the metric behind {@link hpaReason}; -1 where there is none. */
export function hpaCause(hpa: Hpa): number {
  if (hpa.outcome === Outcome.computed) return hpa.chosen;
  if (hpa.outcome !== Outcome.noMetric && hpa.outcome !== Outcome.blocked) return -1;
  return hpa.proposals.findIndex(({ basis }) => basis === Basis.failed);
}

function changeOf({ desired, current }: Hpa): Reason | undefined {
  if (desired === current) return undefined;
  if (desired === 0) return "toZero";
  return desired > current ? "scaleOut" : "scaleIn";
}

function holdOf(hpa: Hpa): Reason {
  switch (hpa.normalizer.limit) {
    case Limit.rateUp:
    case Limit.rateDown:
      return "holdRateLimit";
    case Limit.maximum:
      return "atMaximum";
    case Limit.minimum:
      return "atMinimum";
  }
  return hpa.recommended === hpa.current ? restOf(hpa) : "holdStabilization";
}

/** A ratio that asks for more and is not followed: pods that start are counted, and are enough. */
function restOf({ proposals, chosen, spec, options }: Hpa): Reason {
  const { basis, ratio } = proposals[chosen]!;
  if (basis === Basis.ratio || ratio === 1) return "none";
  const tolerance = spec.behavior?.scaleUp.tolerance ?? options.tolerance;
  return ratio > 1 + tolerance || basis === Basis.direction ? "holdWarmup" : "holdTolerance";
}
