import { defaults } from "../contract/generated/defaults";
import {
  EndpointScalingArgs,
  InferenceEndpointArgs,
  Service,
  Variant,
} from "../contract/generated/types";
import { initialInstanceCount } from "../plan/endpointConfiguration";
import { PlannedEndpointScaling } from "../plan/endpointScaling";
import { PlannedEndpoint } from "../plan/inferenceEndpoint";
import { placedScaling } from "../plan/variantScaling";
import { OnAws } from "./subjects";

/** The variants of an endpoint that get traffic and whose capacity the endpoint declares. */
export function declaredVariants(
  args: InferenceEndpointArgs,
  planned: PlannedEndpoint,
  service: Service,
): readonly OnAws[] {
  const total = args.variants.reduce((sum, variant) => sum + weightOf(variant), 0);
  const production = args.variants.map((variant, index) => ({
    variant,
    at: `variants[${index}]`,
    loadShare: weightOf(variant) / total,
  }));
  const shadow = (args.shadowVariants ?? []).map((variant, index) => ({
    variant,
    at: `shadowVariants[${index}]`,
    loadShare: 1,
  }));
  return [...production, ...shadow].flatMap(({ variant, at, loadShare }): readonly OnAws[] => {
    if (!(loadShare > 0)) return [];
    const base = { name: variant.name, service: variant.service ?? service, loadShare };
    const placed = placedScaling(args, variant, at);
    const target = planned.scalings.get(variant.name)?.target;
    if (placed && target) return [{ ...base, ...placed, target }];
    if (!isFixed(variant)) return [];
    return [
      { ...base, path: at, scaling: undefined, instances: initialInstanceCount(args, variant) },
    ];
  });
}

function weightOf(variant: Variant): number {
  return variant.initialWeight ?? defaults.Variant.initialWeight;
}

/** Capacity on demand, and hosts that SageMaker sizes, have no number of instances to judge. */
function isFixed({ model, modelName, serverless, managedInstanceScaling }: Variant): boolean {
  return (model ?? modelName) !== undefined && !serverless && !managedInstanceScaling;
}

/** What an EndpointScaling scales. */
export function declaredTarget(
  { scaling }: EndpointScalingArgs,
  planned: PlannedEndpointScaling,
  service: Service,
): readonly OnAws[] {
  const { target } = planned.scaling;
  return [{ name: "", service, loadShare: 1, path: "scaling", scaling, target }];
}
