import { ScalingModel } from "../../link/scalingModel";
import { Truth } from "../../link/link";
import { dimensions } from "../../link/resourceId";
import { Field, isKnown, knownTo, show } from "../../model/field";
import { ScalableTarget, Variant } from "../../model/fragments";

/** Whether a variant is serverless; otherwise it runs on instances. */
export function isServerless({ serverless }: Variant): Truth {
  if (serverless === undefined) return false;
  return isKnown(serverless.presence) ? true : "unknown";
}

/** Whether SageMaker itself scales the variant's instances with its inference components. */
export function managesInstances({ managedInstanceScaling }: Variant): Truth {
  if (managedInstanceScaling === undefined) return false;
  const { status } = managedInstanceScaling;
  return isKnown(status) ? status.value === "ENABLED" : "unknown";
}

export function isInstanceTarget(target: ScalableTarget): boolean {
  return knownTo(target.scalableDimension, (dimension) => dimension === dimensions.instanceCount);
}

/** The targets that surely scale the number of instances of a variant. */
export function instanceTargetsOf(model: ScalingModel, variant: Variant): ScalableTarget[] {
  return model.sagemaker.targetsOfVariant(variant).linked.filter(isInstanceTarget);
}

/** Every instance type that a variant names. */
export function instanceTypesOf(variant: Variant): readonly Field<string>[] {
  const pools = isKnown(variant.poolInstanceTypes) ? variant.poolInstanceTypes.value : [];
  return [variant.instanceType, ...pools];
}

const mostNames = 6;

/** Names as a message lists them: a few, then how many more. */
export function listNames(names: readonly Field<string>[]): string {
  const shown = names.slice(0, mostNames).map((name) => show(name));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
