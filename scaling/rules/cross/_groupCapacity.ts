import type { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup, MixedInstances } from "../../model/ec2";
import { Field, isAbsent, isKnown, isUnknown, valueOf } from "../../model/field";

/** Instances of one type that an Auto Scaling group may have at its largest. */
export interface GroupInstances {
  /** Undefined where it is not known; 0 of a type that it does not start. */
  readonly most: (type: string) => number | undefined;
  readonly secret: boolean;
}

/** Types of EC2, which have a size after their family; those of SageMaker begin with "ml.". */
export function isEc2Type(thing: string): boolean {
  return /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(thing) && !thing.startsWith("ml.");
}

export function instancesOf(group: AutoScalingGroup, model: ScalingModel): GroupInstances {
  const bounds = [group, ...model.ec2.schedulesOf(group).linked].map(({ maxSize }) => maxSize);
  const size = bounds.some(isUnknown)
    ? undefined
    : Math.max(0, ...bounds.filter(isKnown).map(({ value }) => value));
  const choices = choicesOf(group, model);
  return {
    most: (type) => mostOf(type, choices, size),
    secret: [...bounds, ...choices.map((each) => each.type)].some(isSecret),
  };
}

interface Choice {
  readonly type: Field<string>;
  /** Units of the group's size that one instance counts for. */
  readonly weight: number | undefined;
}

/** Which part of a mixed group is of which type only the deployment decides. */
function mostOf(type: string, choices: readonly Choice[], size: number | undefined) {
  const own = choices.filter((each) => !isKnown(each.type) || each.type.value === type);
  if (own.length === 0) return 0;
  const [only] = choices;
  if (choices.length > 1 || !isKnown(only!.type)) return undefined;
  const { weight } = only!;
  return size === undefined || weight === undefined ? undefined : Math.ceil(size / weight);
}

function choicesOf(group: AutoScalingGroup, model: ScalingModel): readonly Choice[] {
  const { mixed } = group;
  if (isUnknown(mixed.presence)) return [{ type: mixed.presence, weight: undefined }];
  if (isKnown(mixed.presence) && !isAbsent(mixed.overrides)) return overridesOf(mixed);
  return [{ type: launchedType(group, model), weight: 1 }];
}

function overridesOf({ overrides }: MixedInstances): readonly Choice[] {
  if (!isKnown(overrides)) return [{ type: { state: "unknown", path: overrides.path }, weight: 1 }];
  return overrides.value.map(({ instanceType, requirements, weight }) => ({
    type: isAbsent(requirements) ? instanceType : { state: "unknown", path: requirements.path },
    weight: isAbsent(weight) ? 1 : valueOf(weight),
  }));
}

function launchedType(group: AutoScalingGroup, model: ScalingModel): Field<string> {
  const template = model.ec2.launchTemplateOf(group);
  if (template.state === "linked") return template.to.instanceType;
  const configuration = model.ec2.launchConfigurationOf(group);
  if (configuration.state === "linked") return configuration.to.instanceType;
  return { state: "unknown", path: group.launchTemplate.path };
}

function isSecret(field: Field<unknown>): boolean {
  return isKnown(field) && field.secret;
}
