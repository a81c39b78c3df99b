import { Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, knownTo, show, valueOf, withDefault } from "../../model/field";
import {
  IntOrPercent,
  intOrPercentText,
  podsOf,
  requestOf,
  ResourceQuota,
  runningContainers,
  Workload,
} from "../../model/kubernetes";
import { fewestRunning, SurelyScaled } from "./_scaled";

const quarter: IntOrPercent = { amount: 25, percent: true };
const one: IntOrPercent = { amount: 1, percent: false };

/** A rollout that leaves none of the fewest pods serving. */
export function downAtMinimum(workload: Workload, scaled: SurelyScaled): Outcome[] {
  const { type } = workload.strategy;
  if (knownTo(type, (name) => name === "Recreate")) {
    return [violation(type, "RollingUpdate; Recreate stops every pod before it starts another")];
  }
  const fewest = fewestRunning(scaled);
  if (!isKnown(fewest)) return [];
  const missing = missingOf(workload, fewest.value);
  if (missing === undefined || missing < fewest.value) return [];
  const { maxUnavailable } = workload.strategy;
  const allowed = `fewer than ${show(fewest)}, the fewest pods that serve`;
  const fix = isStateful(workload)
    ? "Raise the minimum of the autoscaler, since a StatefulSet removes a pod before it adds one."
    : undefined;
  return [violation(maxUnavailable, allowed, fix, amountText(maxUnavailable))];
}

/** How many of so many pods a rolling update takes away at a time, if that is known. */
function missingOf(workload: Workload, pods: number): number | undefined {
  const { maxSurge, maxUnavailable } = workload.strategy;
  if (!isRolling(workload)) return undefined;
  if (isStateful(workload)) {
    const given = withDefault(maxUnavailable, one);
    return isKnown(given) ? podsOf(given.value, pods, "up") : undefined;
  }
  const [surge, given] = [withDefault(maxSurge, quarter), withDefault(maxUnavailable, quarter)];
  if (!isKnown(surge) || !isKnown(given)) return undefined;
  const missing = podsOf(given.value, pods, "down");
  const isStuck = missing === 0 && podsOf(surge.value, pods, "up") === 0;
  // Where neither may move, as by rounding, the controller takes one pod away nevertheless.
  return isStuck ? 1 : missing;
}

/** A quota that holds all replicas at the maximum, but not those that a rollout adds first. */
export function noRoomToSurge(
  workload: Workload,
  { max }: SurelyScaled,
  model: ScalingModel,
): Outcome[] {
  const { maxSurge, maxUnavailable } = workload.strategy;
  if (!isRolling(workload) || isStateful(workload) || !isKnown(max) || max.secret) return [];
  const [surge, missing] = [withDefault(maxSurge, quarter), withDefault(maxUnavailable, quarter)];
  if (!isKnown(surge) || !isKnown(missing)) return [];
  if (podsOf(missing.value, max.value, "down") > 0) return [];
  const pods = max.value + podsOf(surge.value, max.value, "up");
  return model.kubernetes.quotasIn(workload).linked.flatMap((quota) =>
    acceleratorsOf(quota).flatMap(({ name, hard }) => {
      const perPod = perPodOf(workload, name);
      if (perPod === undefined || perPod * max.value > hard || perPod * pods <= hard) return [];
      const allowed = `room for ${perPod * pods} ${name} in the quota of the namespace, for ${pods} pods`;
      return [violation(maxSurge, allowed, undefined, amountText(maxSurge))];
    }),
  );
}

/** Extended resources, as accelerators are, of which a quota allows a number that is known. */
function acceleratorsOf({ hard, scopes }: ResourceQuota): readonly Allowance[] {
  if (scopes.state !== "absent" || !isKnown(hard)) return [];
  return Object.entries(hard.value).flatMap(([key, amount]) => {
    const name = key.startsWith("requests.") ? key.slice("requests.".length) : "";
    if (!name.includes("/") || !isKnown(amount) || amount.secret) return [];
    return [{ name, hard: amount.value }];
  });
}

interface Allowance {
  readonly name: string;
  readonly hard: number;
}

function perPodOf({ pod }: Workload, resource: string): number | undefined {
  const containers = valueOf(runningContainers(pod));
  if (containers === undefined) return undefined;
  let total = 0;
  for (const { resources } of containers) {
    const request = requestOf(resources, resource);
    if (request.state === "unknown" || (isKnown(request) && request.secret)) return undefined;
    total += valueOf(request) ?? 0;
  }
  return total;
}

function isRolling({ objectKind, strategy }: Workload): boolean {
  const rolls = objectKind === "Deployment" || objectKind === "StatefulSet";
  return rolls && knownTo(withDefault(strategy.type, "RollingUpdate"), isRollingUpdate);
}

function isRollingUpdate(type: string): boolean {
  return type === "RollingUpdate";
}

function isStateful({ objectKind }: Workload): boolean {
  return objectKind === "StatefulSet";
}

function amountText(field: Field<IntOrPercent>): string {
  return isKnown(field) && !field.secret ? intOrPercentText(field.value) : show(field);
}
