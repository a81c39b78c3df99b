import { Service } from "../../contract/generated/types";
import { Link } from "../../link/link";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown, isUnknown, knownTo, showValue, valueOf } from "../../model/field";
import { Input, InputObject } from "../../model/input";
import { HorizontalScaler, KubernetesObject, ScaleTarget } from "../../model/kubernetes";
import { Manifest, ManifestScaler, manifestScalerOf, signals } from "../../simulate/fromManifest";
import { isObject } from "../../simulate/fromManifest/manifest";
import { Configured } from "./_settings";
import { serviceOfPods } from "./_podService";
import { Found, found, missing, Simulated } from "./_simulated";

/** Everything that a simulation of pods needs, or the first thing that is missing. */
export function simulatedPodsOf(
  scaler: HorizontalScaler,
  model: ScalingModel,
  configured: Configured,
): Found<Simulated> {
  const at = scaler.target.path;
  if (scaler.isPatch) return missing(at, "what the object is that this changes is not known");
  if (isPaused(scaler)) return missing(at, "it is paused");
  const scaled = model.kubernetes.targetOf(scaler);
  if (scaled.state === "undecided") return missing(at, "what is scaled is not known yet");
  if (scaled.state === "linked" && isShared(scaled.to, model))
    return missing(at, "something else scales the same pods");
  const service = serviceOfPods(scaler, scaled, configured);
  if (!service.ok) return service;
  return scalingOf(scaler, scaled, service.value, configured);
}

function scalingOf(
  scaler: HorizontalScaler,
  scaled: Link<ScaleTarget>,
  service: Service,
  { signals: meanings }: Configured,
): Found<Simulated> {
  const manifest = manifestOf(scaler);
  const target = scaled.state === "linked" ? manifestOf(scaled.to) : undefined;
  const read = manifestScalerOf(manifest, target, { service, signals: meanings, ask });
  const why = obstacle(read, scaler.path);
  if (why !== undefined) return why;
  const { initialCapacity, isSecret } = read;
  return found({ service, scaler: read.scaler, initialCapacity, share: 1, isSecret });
}

function ask(name: string): string {
  return `add signals[${showValue(name)}], with one of ${signals.join(", ")}`;
}

function obstacle({ open, problems, why, isSecret }: ManifestScaler, within: string) {
  const below = (path: string): string => (within === "" ? path : `${within}.${path}`);
  if (open.length > 0)
    return missing(below("spec"), `what it needs is not known: ${open.join(", ")}`);
  const [broken] = problems;
  if (broken) return missing(below(broken.path), "there is nothing to simulate: it is not valid");
  if (why.length === 0) return undefined;
  const told = isSecret
    ? "it cannot be simulated, and why is not shown, since it has secret parts"
    : why.join("; ");
  return missing(below("spec"), told);
}

/** The object as a file would declare it, with its unknown and secret parts. */
function manifestOf(object: KubernetesObject): Manifest {
  return {
    apiVersion: object.apiVersion,
    kind: object.objectKind,
    name: valueOf(object.name) ?? "",
    namespace: valueOf(object.namespace) ?? "",
    value: inputsOf(object),
  };
}

function inputsOf({ source, path }: KubernetesObject): InputObject {
  const index = /^items\[(\d+)\]$/.exec(path)?.[1];
  const items: Input = source.inputs["items"];
  if (index === undefined || !Array.isArray(items)) return source.inputs;
  const item: unknown = items[Number(index)];
  return isObject(item) ? (item as InputObject) : {};
}

function isShared(target: ScaleTarget, model: ScalingModel): boolean {
  const { hpas, scaledObjects } = model.kubernetes.scalersOf(target);
  return hpas.linked.length + scaledObjects.linked.length > 1;
}

function isPaused(scaler: HorizontalScaler): boolean {
  if (scaler.kind !== "scaledObject") return false;
  const { paused, pausedReplicas } = scaler;
  const isOpen = isUnknown(paused) || isUnknown(pausedReplicas);
  return isOpen || isKnown(pausedReplicas) || knownTo(paused, (value) => value);
}
