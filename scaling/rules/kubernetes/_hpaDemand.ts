import type { ScalingModel } from "../../link/scalingModel";
import { isKnown } from "../../model/field";
import {
  amountOf,
  HorizontalScaler,
  limitOf,
  ResourceQuota,
  Workload,
} from "../../model/kubernetes";
import { effectiveBounds } from "./_hpaBounds";
import { measuredContainers, scaledWorkload } from "./_hpaPods";

/** What one scaler asks of a quota when it is at its maximum, as far as that is known. */
export interface Demand {
  readonly scaler: HorizontalScaler;
  readonly pods: number;
  readonly each: number;
  /** Whether a number of it may not be shown. */
  readonly secret: boolean;
}

/** What is counted: pods themselves, or requests or limits of a resource. */
export interface Counted {
  readonly of: "pods" | "requests" | "limits";
  readonly resource: string;
}

/** What an entry of a quota counts; undefined for all that pods do not use up. */
export function countedBy(entry: string): Counted | undefined {
  if (entry === "pods" || entry === "count/pods") return { of: "pods", resource: "pods" };
  if (entry === "cpu" || entry === "memory") return { of: "requests", resource: entry };
  const [, of, resource] = /^(requests|limits)\.(?!storage$)(.+)$/.exec(entry) ?? [];
  if (of !== "requests" && of !== "limits") return undefined;
  return resource === undefined ? undefined : { of, resource };
}

/** What the scalers in the namespace of a quota ask for at their maxima, each workload once. */
export function demandsOn(
  quota: ResourceQuota,
  counted: Counted,
  model: ScalingModel,
): readonly Demand[] {
  const demands = (scaledUnder(model).get(quota) ?? []).flatMap(([workload, scaler]) => {
    const { max } = effectiveBounds(scaler);
    if (!isKnown(max)) return [];
    const { amount, secret } = perPod(workload, counted, model);
    return [{ scaler, pods: max.value, each: amount, secret: secret || max.secret }];
  });
  return demands.filter(({ each }) => each > 0);
}

type Scaled = readonly [workload: Workload, scaler: HorizontalScaler];

function scaledUnder(model: ScalingModel): ReadonlyMap<ResourceQuota, readonly Scaled[]> {
  return model.derived("scaled workloads under quotas", () => {
    const byQuota = new Map<ResourceQuota, Scaled[]>();
    for (const [workload, scaler] of scaledOnce(model)) {
      for (const quota of model.kubernetes.quotasIn(workload).linked) {
        const group = byQuota.get(quota);
        if (group) group.push([workload, scaler]);
        else byQuota.set(quota, [[workload, scaler]]);
      }
    }
    return byQuota;
  });
}

function scaledOnce(model: ScalingModel): ReadonlyMap<Workload, HorizontalScaler> {
  const found = new Map<Workload, HorizontalScaler>();
  for (const scaler of [...model.all("horizontalPodAutoscaler"), ...model.all("scaledObject")]) {
    const workload = scaler.isPatch ? undefined : scaledWorkload(scaler, model);
    if (workload && !found.has(workload)) found.set(workload, scaler);
  }
  return found;
}

interface PerPod {
  readonly amount: number;
  readonly secret: boolean;
}

/** What one pod surely uses up: what is not known counts as nothing. */
function perPod(workload: Workload, { of, resource }: Counted, model: ScalingModel): PerPod {
  if (of === "pods") return { amount: 1, secret: false };
  const { resources } = workload.pod;
  const whole = amountOf(of === "requests" ? resources.requests : resources.limits, resource);
  if (isKnown(whole)) return { amount: whole.value, secret: whole.secret };
  const containers = measuredContainers(workload);
  const all = isKnown(containers) ? containers.value : [];
  const amounts = all
    .map((container) =>
      of === "requests"
        ? model.kubernetes.requestOf(workload, container, resource)
        : limitOf(container.resources, resource),
    )
    .filter(isKnown);
  return {
    amount: amounts.reduce((sum, { value }) => sum + value, 0),
    secret: amounts.some(({ secret }) => secret),
  };
}
