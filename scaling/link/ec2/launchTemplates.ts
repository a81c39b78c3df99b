import { AutoScalingGroup, LaunchTemplate, LaunchTemplateReference } from "../../model/ec2";
import { isAbsent, isKnown } from "../../model/field";
import { Link, NameIndex, resolve } from "../link";
import type { ScalingModel } from "../scalingModel";

/** What a group starts: its own template, else that of its mixed instances. */
export function launchTemplateFor(
  group: AutoScalingGroup,
  model: ScalingModel,
): Link<LaunchTemplate> {
  const { launchTemplate, mixed } = group;
  const reference = isAbsent(launchTemplate.presence) ? mixed.launchTemplate : launchTemplate;
  if (isAbsent(reference.presence)) return { state: "missing" };
  const field = referred(reference);
  return resolve(model.graph, {
    from: group,
    properties: ["launchTemplate", "mixedInstancesPolicy"],
    name: [reference[field]],
    among: model.derived(
      `ec2 launch templates by ${field}`,
      () => new NameIndex(model.all("launchTemplate"), (template) => [template[field]]),
    ),
    closed: isKnown(reference[field]),
  });
}

function referred({ id, name }: LaunchTemplateReference): "id" | "name" {
  return isKnown(name) || (isAbsent(id) && !isAbsent(name)) ? "name" : "id";
}
