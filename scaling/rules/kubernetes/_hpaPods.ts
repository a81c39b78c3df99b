import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, shownValueOf } from "../../model/field";
import { Container, HorizontalScaler, runningContainers, Workload } from "../../model/kubernetes";

/** The workload whose pods a scaler counts, if that is surely one of the program's. */
export function scaledWorkload(
  scaler: HorizontalScaler,
  model: ScalingModel,
): Workload | undefined {
  const link = model.kubernetes.targetOf(scaler);
  if (link.state !== "linked" || link.to.kind !== "workload") return undefined;
  return link.to.scalable && !link.to.isPatch ? link.to : undefined;
}

/** The containers of which the controller reads metrics; none where the template has none. */
export function measuredContainers(workload: Workload): Field<readonly Container[]> {
  return runningContainers(workload.pod);
}

/** How a text names a container. */
export function containerName({ name }: Container): string {
  const shown = shownValueOf(name);
  return shown === undefined ? "a container" : `container "${shown}"`;
}

/** Whether a container has one of these names; false where its name is not known. */
export function isNamedOneOf({ name }: Container, names: readonly string[]): boolean {
  return isKnown(name) && names.includes(name.value);
}
