import { CompiledMetric } from "./compiledMetric";
import { HpaConditions, HpaDecision, HpaProposal, HpaReason } from "./decision";
import { Limit, Normalizer } from "./normalizer";
import { Basis, Proposal } from "./proposal";
import { DefaultedHpaSpec } from "./defaults";

/** How a sync ended; all but `computed` leave the normalizer aside. */
export const Outcome = {
  disabled: 0,
  aboveMaximum: 1,
  belowMinimum: 2,
  noMetric: 3,
  blocked: 4,
  computed: 5,
} as const;

/** What there is to know about the last sync. */
export interface LastSync {
  readonly spec: DefaultedHpaSpec;
  readonly nowSeconds: number;
  readonly current: number;
  readonly desired: number;
  readonly outcome: number;
  readonly recommended: number;
  readonly chosen: number;
  readonly proposals: readonly Proposal[];
  readonly metrics: readonly CompiledMetric[];
  readonly normalizer: Normalizer;
}

const early: Readonly<Record<number, HpaReason>> = {
  [Outcome.disabled]: "disabledAtZero",
  [Outcome.aboveMaximum]: "aboveMaximum",
  [Outcome.belowMinimum]: "belowMinimum",
  [Outcome.noMetric]: "noMetric",
  [Outcome.blocked]: "failedMetricBlocksScaleDown",
};

const bases = ["failed", "ratio", "tolerance", "direction"] as const;

export function explain(last: LastSync): HpaDecision {
  const { nowSeconds, current, desired, recommended, outcome, normalizer } = last;
  const computed = outcome === Outcome.computed;
  return {
    nowSeconds,
    current,
    desired,
    reason: reasonOf(last),
    ...(computed ? { recommended, stabilized: normalizer.stabilized } : {}),
    ...(last.chosen >= 0 ? { metric: last.chosen } : {}),
    proposals: outcome >= Outcome.noMetric ? last.proposals.map(proposalOf) : [],
    conditions: conditionsOf(last),
  };
}

function proposalOf({ basis, replicas, ratio }: Proposal): HpaProposal {
  return basis === Basis.failed
    ? { basis: "failed" }
    : { basis: bases[basis] ?? "ratio", replicas, ratio };
}

function reasonOf(last: LastSync): HpaReason {
  if (last.outcome !== Outcome.computed) return early[last.outcome]!;
  const { normalizer, recommended, current, desired } = last;
  return (
    limitReason(last) ??
    stabilizationReason(recommended, normalizer.stabilized) ??
    directionReason(desired - current) ??
    restingReason(last)
  );
}

function limitReason({ normalizer, spec }: LastSync): HpaReason | undefined {
  switch (normalizer.limit) {
    case Limit.rateUp:
      return spec.behavior?.scaleUp.selectPolicy === "Disabled" ? "upDisabled" : "rateLimitedUp";
    case Limit.rateDown:
      return spec.behavior?.scaleDown.selectPolicy === "Disabled"
        ? "downDisabled"
        : "rateLimitedDown";
    case Limit.maximum:
      return "atMaximum";
    case Limit.minimum:
      return "atMinimum";
    default:
      return undefined;
  }
}

function stabilizationReason(recommended: number, stabilized: number): HpaReason | undefined {
  if (stabilized === recommended) return undefined;
  return stabilized < recommended ? "stabilizedUp" : "stabilizedDown";
}

function directionReason(change: number): HpaReason | undefined {
  if (change === 0) return undefined;
  return change > 0 ? "scaledUp" : "scaledDown";
}

function restingReason({ proposals, chosen }: LastSync): HpaReason {
  return proposals[chosen]?.basis === Basis.tolerance ? "withinTolerance" : "steady";
}

function conditionsOf(last: LastSync): HpaConditions {
  const rescaled = last.desired !== last.current;
  const scalingActive = activeReason(last);
  if (last.outcome !== Outcome.computed) {
    return { ableToScale: rescaled ? "SucceededRescale" : "SucceededGetScale", scalingActive };
  }
  return {
    ableToScale: rescaled ? "SucceededRescale" : stabilizationCondition(last),
    scalingActive,
    scalingLimited: limitedConditions[last.normalizer.limit]!,
  };
}

const limitedConditions = [
  "DesiredWithinRange",
  "ScaleUpLimit",
  "ScaleDownLimit",
  "TooManyReplicas",
  "TooFewReplicas",
] as const;

function stabilizationCondition({ recommended, current, spec, normalizer }: LastSync): string {
  if (normalizer.stabilized === recommended) return "ReadyForNewScale";
  const upwards = spec.behavior !== undefined && recommended >= current;
  return upwards ? "ScaleUpStabilized" : "ScaleDownStabilized";
}

function activeReason({ outcome, proposals, metrics }: LastSync): string | undefined {
  switch (outcome) {
    case Outcome.disabled:
      return "ScalingDisabled";
    case Outcome.computed:
      return "ValidMetricFound";
    case Outcome.noMetric:
    case Outcome.blocked:
      return metrics[proposals.findIndex(({ basis }) => basis === Basis.failed)]?.failure;
    default:
      return undefined;
  }
}
