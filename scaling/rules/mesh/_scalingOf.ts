import type { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { shownValueOf } from "../../model/field";
import { Workload } from "../../model/kubernetes";
import { named } from "../kubernetes/_scaled";

/** Whether something sets the number of instances of one thing. */
export interface ScalingOf {
  readonly state: "scaled" | "unscaled" | "open";
  /** What it is, as `Deployment "ml-model"`. */
  readonly what: string;
}

export function scalingOfWorkload(workload: Workload, model: ScalingModel): ScalingOf {
  const { hpas, scaledObjects } = model.kubernetes.scalersOf(workload);
  const sure = hpas.linked.length + scaledObjects.linked.length;
  const perhaps =
    hpas.undecided.length +
    scaledObjects.undecided.length +
    model.kubernetes.bundlesAround(workload).length;
  const what = named(workload.objectKind, workload);
  // A DaemonSet has a pod on each node, whatever the load.
  return { what, state: workload.scalable ? stateOf(sure, perhaps) : "scaled" };
}

export function scalingOfGroup(group: AutoScalingGroup, model: ScalingModel): ScalingOf {
  const policies = model.ec2.policiesOf(group);
  const instructions = model.ec2.instructionsOf(group);
  const name = shownValueOf(group.name);
  return {
    what: name === undefined ? "Auto Scaling group" : `Auto Scaling group "${name}"`,
    state: stateOf(
      policies.linked.length + instructions.linked.length,
      policies.undecided.length + instructions.undecided.length,
    ),
  };
}

function stateOf(sure: number, perhaps: number): ScalingOf["state"] {
  if (sure > 0) return "scaled";
  return perhaps > 0 ? "open" : "unscaled";
}
