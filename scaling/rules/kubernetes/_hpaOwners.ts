import type { ScalingModel } from "../../link/scalingModel";
import { same, Truth } from "../../link/link";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { HorizontalPodAutoscaler, HorizontalScaler, ScaledObject } from "../../model/kubernetes";
import { hpaNameOf } from "./_keda";

/** The scalers that surely set the replicas of the same object as another one does. */
export function rivalsOf(
  scaler: HorizontalScaler,
  model: ScalingModel,
): readonly HorizontalScaler[] {
  if (scaler.isPatch) return [];
  return besides(scaler, model).filter((other) => competes(scaler, other));
}

function besides(scaler: HorizontalScaler, model: ScalingModel): readonly HorizontalScaler[] {
  const link = model.kubernetes.targetOf(scaler);
  if (link.state !== "linked") return namingTheSame(scaler, model);
  const { hpas, scaledObjects } = model.kubernetes.scalersOf(link.to);
  return [...hpas.linked, ...scaledObjects.linked].filter((other) => other !== scaler);
}

/** Scalers of one target that the program does not declare, by all that they say of it. */
function namingTheSame(scaler: HorizontalScaler, model: ScalingModel): readonly HorizontalScaler[] {
  const key = keyOf(scaler);
  if (key === undefined) return [];
  const byTarget = model.derived("scalers by the target they name", () => table(model));
  return (byTarget.get(key) ?? []).filter(
    (other) => other !== scaler && model.kubernetes.sameNamespace(scaler, other) === true,
  );
}

function table(model: ScalingModel): ReadonlyMap<string, readonly HorizontalScaler[]> {
  const found = new Map<string, HorizontalScaler[]>();
  for (const scaler of [...model.all("horizontalPodAutoscaler"), ...model.all("scaledObject")]) {
    const key = keyOf(scaler);
    if (key === undefined || scaler.isPatch) continue;
    const group = found.get(key);
    if (group) group.push(scaler);
    else found.set(key, [scaler]);
  }
  return found;
}

function keyOf({ target }: HorizontalScaler): string | undefined {
  const { apiVersion, objectKind, name } = target;
  if (!isKnown(apiVersion) || !isKnown(objectKind) || !isKnown(name)) return undefined;
  const group = apiVersion.value.split("/").slice(0, -1).join("/");
  return JSON.stringify([group, objectKind.value, name.value]);
}

function competes(a: HorizontalScaler, b: HorizontalScaler): boolean {
  if (!acts(a) || !acts(b)) return false;
  if (a.kind === "scaledObject") return b.kind === "scaledObject" || handsOver(b, a) === false;
  return b.kind === "scaledObject" ? handsOver(a, b) === false : true;
}

/** While KEDA is paused there is no autoscaler of its own. */
function acts(scaler: HorizontalScaler): boolean {
  if (scaler.kind === "horizontalPodAutoscaler") return true;
  const { paused, pausedReplicas } = scaler;
  return isOff(paused) && pausedReplicas.state === "absent";
}

function isOff(flag: ScaledObject["paused"]): boolean {
  return flag.state === "absent" || knownTo(flag, (on) => !on);
}

/** Whether an autoscaler becomes the one that KEDA keeps for a ScaledObject. */
function handsOver(hpa: HorizontalPodAutoscaler, to: ScaledObject): Truth {
  const { takesOverHpa: takes } = to;
  if (takes.state === "unknown") return "unknown";
  return valueOf(takes) === true ? same(hpaNameOf(to), hpa.name) : false;
}
