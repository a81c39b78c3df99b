import { MixedInstances } from "../../model/ec2";
import { Field, isKnown, knownTo } from "../../model/field";

/** Whether a mixed group surely starts spot instances; without a percentage it starts none. */
export function mixesSpot({ presence, onDemandPercentAboveBase }: MixedInstances): boolean {
  return isKnown(presence) && knownTo(onDemandPercentAboveBase, (percent) => percent < 100);
}

/** The number of instance types, if each is named; attributes in their place may stand for any number. */
export function typesNamed({ overrides }: MixedInstances): Field<number> {
  if (!isKnown(overrides)) return overrides;
  const { path, secret } = overrides;
  const open = overrides.value.some(({ instanceType }) => !isKnown(instanceType));
  if (open) return { state: "unknown", path };
  const types = new Set(
    overrides.value.map(({ instanceType: type }) => isKnown(type) && type.value),
  );
  return { state: "known", value: types.size, path, secret };
}
