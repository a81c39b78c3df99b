import { defaults } from "../../contract/generated/defaults";
import {
  GivenLaunchTemplate,
  InstanceChoice,
  MixedInstances,
} from "../../contract/generated/types";
import { PlannedInputs } from "../value";
import { instanceRequirements } from "./requirements";

/** A launch template by id and version, under the names that a mixed group has for them. */
export interface TemplateVersion {
  readonly id: unknown;
  readonly version: unknown;
}

/** What a group of several types starts. */
export function mixedInstancesPolicy(
  declared: MixedInstances,
  template: TemplateVersion,
): PlannedInputs {
  return {
    instancesDistribution: distribution(declared),
    launchTemplate: {
      launchTemplateSpecification: specification(template),
      overrides: declared.requirements
        ? [{ instanceRequirements: instanceRequirements(declared.requirements) }]
        : declared.types?.map(override),
    },
  };
}

/** Whether any of the instances may be spot instances. */
export function hasSpot({ onDemandPercentAboveBase: percent }: MixedInstances): boolean {
  return (percent ?? defaults.MixedInstances.onDemandPercentAboveBase) < 100;
}

function distribution(declared: MixedInstances): PlannedInputs {
  const standard = defaults.MixedInstances;
  const { onDemandAllocationStrategy, spotMaxPrice } = declared;
  return {
    onDemandBaseCapacity: declared.onDemandBaseCapacity ?? standard.onDemandBaseCapacity,
    onDemandPercentageAboveBaseCapacity:
      declared.onDemandPercentAboveBase ?? standard.onDemandPercentAboveBase,
    onDemandAllocationStrategy:
      onDemandAllocationStrategy ?? (declared.requirements ? "lowest-price" : "prioritized"),
    spotAllocationStrategy: declared.spotAllocationStrategy ?? standard.spotAllocationStrategy,
    spotMaxPrice: spotMaxPrice === undefined ? undefined : String(spotMaxPrice),
  };
}

function override({ instanceType, weight, launchTemplate }: InstanceChoice): PlannedInputs {
  return {
    instanceType,
    weightedCapacity: weight === undefined ? undefined : String(weight),
    launchTemplateSpecification: launchTemplate && specification(launchTemplate),
  };
}

function specification({ id, version }: TemplateVersion | GivenLaunchTemplate): PlannedInputs {
  return { launchTemplateId: id, version };
}

/** Where each part was declared; `at` is the policy's place in the group. */
export function mixedOrigins(
  at: string,
  { types = [], requirements }: MixedInstances,
): Readonly<Record<string, string>> {
  const spread = `${at}.instancesDistribution`;
  const overrides = `${at}.launchTemplate.overrides`;
  const choices = types.flatMap((_, index) => [
    [`${overrides}[${index}]`, `instances.types[${index}]`],
    [`${overrides}[${index}].instanceType`, `instances.types[${index}].instanceType`],
    [`${overrides}[${index}].weightedCapacity`, `instances.types[${index}].weight`],
  ]);
  return {
    [at]: "instances",
    [`${spread}.onDemandBaseCapacity`]: "instances.onDemandBaseCapacity",
    [`${spread}.onDemandPercentageAboveBaseCapacity`]: "instances.onDemandPercentAboveBase",
    [`${spread}.onDemandAllocationStrategy`]: "instances.onDemandAllocationStrategy",
    [`${spread}.spotAllocationStrategy`]: "instances.spotAllocationStrategy",
    [`${spread}.spotMaxPrice`]: "instances.spotMaxPrice",
    [overrides]: requirements ? "instances.requirements" : "instances.types",
    ...Object.fromEntries(choices),
  };
}
