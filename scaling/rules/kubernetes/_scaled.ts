import { ScaledBounds } from "../../link/kubernetesLinks";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, known, notKnown, shownValueOf, withDefault } from "../../model/field";
import { HorizontalScaler, KubernetesObject, Workload } from "../../model/kubernetes";
import { ignores } from "./_ignored";

/** The bounds and the scaler of what one scaler of the program surely scales. */
export interface SurelyScaled extends ScaledBounds {
  readonly scaler: HorizontalScaler;
}

export function surelyScaled(model: ScalingModel, workload: Workload): SurelyScaled | undefined {
  const bounds = model.kubernetes.scaledBounds(workload);
  return bounds?.scaler ? { ...bounds, scaler: bounds.scaler } : undefined;
}

/** The fewest pods while any run at all: what scales to zero and back passes through one. */
export function fewestRunning({ min }: Pick<ScaledBounds, "min">): Field<number> {
  return isKnown(min) ? known(Math.max(min.value, 1), min.path, min.secret) : min;
}

/** The fewest pods of a workload that anything in the program leaves, its own number if nothing scales it. */
export function fewestPods(model: ScalingModel, workload: Workload): Field<number> {
  if (!workload.scalable) return notKnown(workload.replicas.path);
  const bounds = model.kubernetes.scaledBounds(workload);
  if (bounds) return fewestRunning(bounds);
  const { replicas, source } = workload;
  return ignores(source, replicas.path) ? notKnown(replicas.path) : withDefault(replicas, 1);
}

/** How a text names an object, as `autoscaler "ml-model"`. */
export function named(kind: string, object: KubernetesObject): string {
  const name = shownValueOf(object.name);
  return name === undefined ? kind : `${kind} "${name}"`;
}

/** How a text names what scales, as `HorizontalPodAutoscaler "ml-model"`. */
export function scalerName(scaler: HorizontalScaler): string {
  return named(scaler.objectKind, scaler);
}
