import { defectsOf } from "../../simulate/fromModel/defects";
import { scalerOf } from "../../simulate/fromModel";
import { ApplicationAutoScalingSpec } from "../../control/spec";
import { Service } from "../../contract/generated/types";
import { allVariants, PlacedVariant } from "../../link/variants";
import { dimensions } from "../../link/resourceId";
import { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, isUnknown, show, valueOf } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { addService, anyInstance, Configured, hasAssumptions, serviceNamed } from "./_settings";
import { Found, found, missing, Simulated } from "./_simulated";

/** Everything that a simulation of the target needs, or the first thing that is missing. */
export function simulatedOf(
  target: ScalableTarget,
  model: ScalingModel,
  configured: Configured,
): Found<Simulated> {
  const identity = [target.serviceNamespace, target.scalableDimension].find(isUnknown);
  if (identity) return missing(identity.path, "what is scaled is not known yet");
  const service = serviceOf(target, model, configured);
  if (!service.ok) return service;
  const share = shareOf(target, model, configured);
  if (!share.ok) return share;
  const scaling = scalingOf(target, model, service.value, configured);
  if (!scaling.ok) return scaling;
  const { value } = scaling;
  const isSecret = value.isSecret || share.value.isSecret;
  return found({ ...value, service: service.value, share: share.value.share, isSecret });
}

function scalingOf(
  target: ScalableTarget,
  model: ScalingModel,
  service: Service,
  configured: Configured,
): Found<Pick<Simulated, "scaler" | "initialCapacity" | "isSecret">> {
  const { path } = target.minCapacity;
  const unwired = model
    .policiesOf(target)
    .linked.filter(({ stepScaling }) => stepScaling !== undefined)
    .some((policy) => model.alarmsOf(policy).linked.length === 0);
  if (unwired) return missing(path, "no alarm in this program triggers a step policy of it");
  const assumptions = hasAssumptions(configured) && { assumptions: configured.assumptions };
  const read = scalerOf(model, target, { service, ...assumptions });
  if (!read.ok) return missing(path, `${read.why.join("; ")}`);
  const scaler = read.scaler as ApplicationAutoScalingSpec;
  const defects = defectsOf(scaler);
  if (defects.length > 0)
    return missing(path, `there is nothing to simulate: ${defects.join("; ")}`);
  const { initialCapacity, isSecret = false } = read;
  return found({ scaler, initialCapacity, isSecret });
}

/** The service by the variant's instance type; that for everything else where there is no type. */
function serviceOf(
  target: ScalableTarget,
  model: ScalingModel,
  configured: Configured,
): Found<Service> {
  const { path } = target.resourceId;
  const any = serviceNamed(configured, anyInstance);
  const type = instanceTypeOf(target, model);
  if (type && isKnown(type)) {
    const service = serviceNamed(configured, type.value) ?? any;
    return service ? found(service) : missing(path, addService(show(type)));
  }
  const mayBeListed =
    type !== undefined && Object.keys(configured.services).some((key) => key !== anyInstance);
  if (any && !mayBeListed) return found(any);
  const why = type ? "its instance type is not known yet" : addService(`"${anyInstance}"`);
  return missing(path, why);
}

/** Of the variant that is scaled; absent for what has none, as copies and tasks. */
function instanceTypeOf(target: ScalableTarget, model: ScalingModel): Field<string> | undefined {
  const { scalableDimension: dimension, resourceId } = target;
  if (isKnown(dimension) && dimension.value !== dimensions.instanceCount) return undefined;
  const variant = model.variantOf(target);
  if (variant.state !== "linked") return { state: "unknown", path: resourceId.path };
  const { instanceType } = variant.to.variant;
  return instanceType.state === "absent" ? undefined : instanceType;
}

interface Share {
  readonly share: number;
  readonly isSecret: boolean;
}

const whole: Share = { share: 1, isSecret: false };

/** The part of the endpoint's load that goes to the variant; a pattern for every service is not split. */
function shareOf(
  target: ScalableTarget,
  model: ScalingModel,
  { relativeTo }: Configured,
): Found<Share> {
  const variant = model.variantOf(target);
  if (relativeTo === "minCapacity" || variant.state === "missing") return found(whole);
  if (variant.state === "linked") return weightShare(variant.to, target.resourceId.path);
  return missing(target.resourceId.path, "which variant is scaled is not known yet");
}

function weightShare({ configuration, variant }: PlacedVariant, path: string): Found<Share> {
  const isShadow = valueOf(configuration.shadowVariants)?.includes(variant) ?? false;
  if (isShadow) return found(whole);
  const shadows = valueOf(configuration.shadowVariants) ?? [];
  const production = allVariants(configuration).filter((each) => !shadows.includes(each));
  const weights = production.map(({ weight }) => weight);
  if (!isKnown(configuration.variants) || weights.some(isUnknown)) {
    return missing(path, "the weights of the endpoint's variants are not known yet");
  }
  const total = weights.reduce((sum, weight) => sum + (valueOf(weight) ?? 1), 0);
  const share = (valueOf(variant.weight) ?? 1) / total;
  const isSecret = weights.some((weight) => isKnown(weight) && weight.secret);
  return found({ share: share > 0 && share <= 1 ? share : 0, isSecret });
}
