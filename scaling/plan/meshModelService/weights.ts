import { defaults } from "../../contract/generated/defaults";
import { CanaryStep, MeshModelServiceArgs, MeshVersion } from "../../contract/generated/types";
import { greatestDivisor } from "../../math";

/** The weight that is sent of each version, in their order. */
export function weightsOf(args: MeshModelServiceArgs): readonly number[] {
  const step = currentStepOf(args);
  return step === undefined ? args.versions.map(weightOf) : weightsAt(args, step.weightPercent);
}

/** The step of the canary that is sent; nothing without a canary, or where there is no such step. */
export function currentStepOf({ canary }: MeshModelServiceArgs): CanaryStep | undefined {
  return canary?.steps[canary.currentStep ?? defaults.CanaryProgression.currentStep];
}

/**
 * Whole weights of which the canary has its part and the others share the rest in proportion to their own,
 * in the smallest numbers that say so exactly.
 */
export function weightsAt(
  { versions, canary }: MeshModelServiceArgs,
  weightPercent: number,
): readonly number[] {
  const others = versions.filter(({ name }) => name !== canary?.version);
  const sum = others.reduce((total, version) => total + weightOf(version), 0);
  const whole = Math.max(1, sum);
  const weights = versions.map((version) =>
    version.name === canary?.version
      ? weightPercent * whole
      : (100 - weightPercent) * weightOf(version),
  );
  const divisor = weights.reduce(greatestDivisor, 0) || 1;
  const reduced = weights.map((weight) => weight / divisor);
  return percentages(reduced) ?? reduced;
}

/** In percent where that is exact, as people write it. */
function percentages(weights: readonly number[]): readonly number[] | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scale = 100 / total;
  return Number.isInteger(scale) ? weights.map((weight) => weight * scale) : undefined;
}

/** Each version's part of the traffic, 0 to 1. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

export function weightOf({ weight }: MeshVersion): number {
  return weight ?? defaults.MeshVersion.weight;
}
