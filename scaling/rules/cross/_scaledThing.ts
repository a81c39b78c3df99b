import type { ScalingModel } from "../../link/scalingModel";
import { valueOf } from "../../model/field";
import { PlacedInstruction } from "../../link/ec2Links";
import { ScalableTarget } from "../../model/fragments";

/**
 * What a target scales, equal for all targets of the same; undefined where only the deployment decides.
 * Providers keep accounts and regions apart, in which the same names mean something else.
 */
export function thingOf(target: ScalableTarget, model: ScalingModel): unknown {
  const { serviceNamespace, resourceId, scalableDimension, source } = target;
  const dimension = valueOf(scalableDimension);
  const namespace = valueOf(serviceNamespace);
  if (dimension === undefined || namespace === undefined) return undefined;
  const within = [source.provider ?? "", namespace, dimension];
  const id = valueOf(resourceId);
  if (id !== undefined) return JSON.stringify([...within, id]);
  const variant = model.variantOf(target);
  if (variant.state === "linked")
    return unnamed(within, variant.to.configuration.source.urn, variant.to.variant.path);
  const component = model.inferenceComponentOf(target);
  return component.state === "linked" ? unnamed(within, component.to.source.urn, "") : undefined;
}

/** The same of an instruction of a scaling plan: one about a target's resource scales the same thing. */
export function thingOfInstruction(placed: PlacedInstruction, model: ScalingModel): unknown {
  const { serviceNamespace, resourceId, scalableDimension } = placed.instruction;
  const dimension = valueOf(scalableDimension);
  const namespace = valueOf(serviceNamespace);
  if (dimension === undefined || namespace === undefined) return undefined;
  const within = [placed.plan.source.provider ?? "", namespace, dimension];
  const group = model.ec2.groupOfInstruction(placed);
  if (group.state === "linked") return unnamed(within, group.to.source.urn, "");
  const id = valueOf(resourceId);
  return id === undefined ? undefined : JSON.stringify([...within, id]);
}

/** By what it is linked to, while its name is not known yet. */
function unnamed(within: readonly string[], urn: string, path: string): string {
  return JSON.stringify([...within, { urn, path }]);
}
