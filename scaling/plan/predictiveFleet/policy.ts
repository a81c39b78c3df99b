import { PlannedInputs, Ref } from "../value";
import { FleetGroup } from "./fleetGroup";

/** What policies of every type begin with. */
export function policyInputs(group: FleetGroup, name: string, enabled: boolean): PlannedInputs {
  return { name, autoscalingGroupName: new Ref(group.resource, "name"), enabled };
}

/** A name in the characters that names of resources have. */
export function plainName(name: string): string {
  return name.replace(/[^a-zA-Z0-9-]+/g, "-");
}

/** End of the name of a policy's resource, whatever characters the policy's own name has. */
export function policySuffix({ suffix }: FleetGroup, name: string): string {
  const plain = plainName(name);
  return suffix === "" ? plain : `${suffix}-${plain}`;
}

/** Key of a group's resource among the outputs. */
export function outputKey({ suffix }: FleetGroup, name: string): string {
  return suffix === "" ? name : `${suffix}/${name}`;
}
