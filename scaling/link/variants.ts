import { isAbsent, isKnown, valueOf } from "../model/field";
import { EndpointConfiguration, Variant } from "../model/fragments";
import { Link } from "./link";

/** A variant together with the configuration that declares it. */
export interface PlacedVariant {
  readonly configuration: EndpointConfiguration;
  readonly variant: Variant;
}

/** The variant of that name; "missing" means that the configuration surely has none. */
export function findVariant(
  configuration: EndpointConfiguration,
  name: string,
): Link<PlacedVariant> {
  const { variants, shadowVariants } = configuration;
  if (!isKnown(variants)) return { state: "undecided", candidates: [] };
  const all = allVariants(configuration);
  const found = all.find((variant) => valueOf(variant.name) === name);
  if (found) return { state: "linked", to: { configuration, variant: found }, by: "name" };
  const open = all.filter((variant) => variant.name.state === "unknown");
  if (open.length === 0 && shadowVariants.state !== "unknown") return { state: "missing" };
  return { state: "undecided", candidates: open.map((variant) => ({ configuration, variant })) };
}

/** The variant of a target whose resource id is not known yet: certain if there is only one. */
export function onlyVariant(configuration: EndpointConfiguration): Link<PlacedVariant> {
  const { variants, shadowVariants } = configuration;
  const only = valueOf(variants)?.length === 1 && isAbsent(shadowVariants);
  if (!only) return anyVariant(configuration);
  const variant = allVariants(configuration)[0]!;
  return { state: "linked", to: { configuration, variant }, by: "dependency" };
}

/** Some variant of the configuration; only the deployment decides which. */
export function anyVariant(configuration: EndpointConfiguration): Link<PlacedVariant> {
  const candidates = allVariants(configuration).map((variant) => ({ configuration, variant }));
  return { state: "undecided", candidates };
}

/** Production and shadow variants, as far as they are known. */
export function allVariants(configuration: EndpointConfiguration): readonly Variant[] {
  const { variants, shadowVariants } = configuration;
  return [...(valueOf(variants) ?? []), ...(valueOf(shadowVariants) ?? [])];
}
