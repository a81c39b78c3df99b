import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";

/**
 * Whether a program scales a group, as far as is known. One that nothing scales keeps single machines
 * alive, or something else moves it, as the scaler of a cluster's nodes.
 */
export function isScaledGroup({ ec2 }: ScalingModel, group: AutoScalingGroup): boolean {
  const parts = [ec2.policiesOf(group), ec2.schedulesOf(group), ec2.instructionsOf(group)];
  return parts.some(({ linked, undecided }) => linked.length + undecided.length > 0);
}
