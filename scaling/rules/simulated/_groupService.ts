import { Service } from "../../contract/generated/types";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { Field, isAbsent, isKnown, isUnknown, show } from "../../model/field";
import { addService, anyInstance, Configured, serviceNamed } from "./_settings";
import { Found, found, missing } from "./_simulated";

/**
 * The service by the type of a group's instances; that for everything else where there is no type.
 * Of which types the instances of a mixed group are is not known before, so these have to serve alike.
 */
export function serviceOfGroup(
  group: AutoScalingGroup,
  model: ScalingModel,
  configured: Configured,
): Found<Service> {
  const all = instanceTypesOf(group, model).map((type) => serviceOf(type, group, configured));
  const open = all.find(({ ok }) => !ok);
  if (open) return open;
  const isAlike = new Set(all.map((each) => JSON.stringify(each))).size === 1;
  return isAlike ? all[0]! : missing(group.minSize.path, "its instance types do not serve alike");
}

function serviceOf(
  type: Field<string>,
  { minSize }: AutoScalingGroup,
  configured: Configured,
): Found<Service> {
  const any = serviceNamed(configured, anyInstance);
  if (isKnown(type)) {
    const service = serviceNamed(configured, type.value) ?? any;
    return service ? found(service) : missing(minSize.path, addService(show(type)));
  }
  const keys = Object.keys(configured.services).filter((key) => key !== anyInstance);
  if (any && (isAbsent(type) || keys.length === 0)) return found(any);
  if (isUnknown(type)) return missing(minSize.path, "its instance type is not known yet");
  return missing(minSize.path, addService(`"${anyInstance}"`));
}

/** Of the choices of a mixed group, else of what its instances are started with; never none. */
function instanceTypesOf(group: AutoScalingGroup, model: ScalingModel): readonly Field<string>[] {
  const { mixed, minSize } = group;
  const unknown: Field<string> = { state: "unknown", path: minSize.path };
  if (isUnknown(mixed.presence) || isUnknown(mixed.overrides)) return [unknown];
  const overrides = isKnown(mixed.overrides) ? mixed.overrides.value : [];
  const launched = launchedType(group, model) ?? unknown;
  if (overrides.length === 0) return [launched];
  return overrides.map(({ instanceType, requirements }) => {
    if (!isAbsent(requirements)) return unknown;
    return isAbsent(instanceType) ? launched : instanceType;
  });
}

/** Undefined for what another program declares. */
function launchedType(group: AutoScalingGroup, model: ScalingModel): Field<string> | undefined {
  const template = model.ec2.launchTemplateOf(group);
  if (template.state === "linked") return template.to.instanceType;
  const configuration = model.ec2.launchConfigurationOf(group);
  return configuration.state === "linked" ? configuration.to.instanceType : undefined;
}
