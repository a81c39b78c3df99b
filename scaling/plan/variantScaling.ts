import { InferenceEndpointArgs, Scaling, Variant } from "../contract/generated/types";

/** What scales a variant, and where that stands in the arguments. */
export interface VariantScaling {
  readonly scaling: Scaling;
  readonly path: string;
}

/**
 * The scaling that applies to a variant: its own, else the endpoint's if the variant is a production
 * variant on instances that nothing else sizes.
 */
export function scalingOf(args: InferenceEndpointArgs, variant: Variant): Scaling | undefined {
  if (variant.scalingEnabled === false) return undefined;
  return variant.scaling ?? (inherits(args, variant) ? args.scaling : undefined);
}

export function inherits(args: InferenceEndpointArgs, variant: Variant): boolean {
  const sizedElsewhere = variant.serverless ?? variant.managedInstanceScaling;
  return sizedElsewhere === undefined && args.variants.includes(variant);
}

export function placedScaling(
  args: InferenceEndpointArgs,
  variant: Variant,
  path: string,
): VariantScaling | undefined {
  const scaling = scalingOf(args, variant);
  return scaling && { scaling, path: variant.scaling ? `${path}.scaling` : "scaling" };
}
