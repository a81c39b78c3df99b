import { Controller, FleetView, Reason } from "./controller";
import { Hpa, HpaAggregate, HpaMetric, HpaTarget, Milli, milliOf } from "./hpa";
import { hpaCause, hpaReason } from "./hpaReason";
import { MetricRequest } from "./metric";
import { SettledPods } from "./settledPods";
import { HpaMetricSpec, HpaScalerSpec } from "./spec";

/** Request of each pod for utilization targets, in milli-percent: usage then is the percentage itself. */
const requestMilli = 100_000;

/** Over how long metrics-server measures by default: its `--metric-resolution`. */
const defaultCpuWindowSeconds = 15;

/**
 * A HorizontalPodAutoscaler in the simulation: it hands the latest datapoints to the exact controller
 * every sync period. Pods that do not serve yet count as pending. Of a Resource metric the name is the
 * resource: "cpu" leaves out pods that are not ready, and during the first minutes of a pod also those
 * of which no whole window was measured since they are, as Kubernetes does.
 */
export class HpaScaler implements Controller {
  readonly metrics: readonly MetricRequest[];
  readonly minCapacity: number;
  readonly maxCapacity: number;
  reason: Reason = "none";
  cause = "";
  private readonly hpa: Hpa;
  private readonly aggregate: HpaAggregate;
  private readonly settled: SettledPods;
  private nextSyncSeconds = 0;

  /** @param startupSeconds How long a pod usually takes to be ready. */
  constructor(
    private readonly spec: HpaScalerSpec,
    startupSeconds: number,
  ) {
    const { metrics, syncPeriodSeconds, minCapacity, maxCapacity, behavior } = spec;
    this.minCapacity = minCapacity;
    this.maxCapacity = maxCapacity;
    this.metrics = metrics.map(({ source }) => ({
      ...source,
      periodSeconds: syncPeriodSeconds,
      delaySeconds: 0,
    }));
    this.hpa = new Hpa(
      {
        minReplicas: minCapacity,
        maxReplicas: maxCapacity,
        metrics: metrics.map(hpaMetricOf),
        behavior,
      },
      { syncSeconds: syncPeriodSeconds },
    );
    this.aggregate = new HpaAggregate(metrics.length);
    this.aggregate.request.fill(requestMilli);
    this.aggregate.failed.fill(1);
    this.settled = new SettledPods(this.leavesOut(startupSeconds) ? windowOf(spec) : 0);
  }

  /** Whether pods are too young to count at first: only for their CPU, and if they start soon enough. */
  private leavesOut(startupSeconds: number): boolean {
    const { metrics, options } = this.hpa;
    return metrics.some(({ cpu }) => cpu) && startupSeconds < options.cpuInitializationSeconds;
  }

  deliver(metric: number, value: number): void {
    this.aggregate.failed[metric] = Number.isNaN(value) ? 1 : 0;
    this.aggregate.usage[metric] = toMilli(value);
  }

  /** A step longer than the sync period holds several syncs, each with the replicas of the one before. */
  decide(nowSeconds: number, fleet: FleetView): number {
    let replicas = fleet.desired;
    this.settled.record(nowSeconds, fleet.ready);
    if (this.nextSyncSeconds > nowSeconds) return this.rest(replicas);
    for (
      ;
      this.nextSyncSeconds <= nowSeconds;
      this.nextSyncSeconds += this.spec.syncPeriodSeconds
    ) {
      replicas = this.sync(this.nextSyncSeconds, fleet, replicas);
    }
    return replicas;
  }

  private sync(atSeconds: number, fleet: FleetView, replicas: number): number {
    const { hpa, aggregate } = this;
    countPods(aggregate, fleet, replicas);
    const settled = Math.min(this.settled.at(atSeconds), aggregate.ready);
    aggregate.fresh = aggregate.ready - settled;
    aggregate.ready = settled;
    const desired = hpa.step(atSeconds, aggregate, replicas, replicas);
    this.reason = hpaReason(hpa);
    this.cause = this.reason === "none" ? "" : (this.spec.metrics[hpaCause(hpa)]?.name ?? "");
    return desired;
  }

  /** Between two syncs a reason to hold stays; a change is told once. */
  private rest(replicas: number): number {
    if (this.reason !== "none" && !isHeld(this.reason)) {
      this.reason = "none";
      this.cause = "";
    }
    return replicas;
  }
}

function windowOf({ cpuWindowSeconds = defaultCpuWindowSeconds }: HpaScalerSpec): number {
  return cpuWindowSeconds;
}

/** Pods that serve are ready; the rest of the replicas are pending, whatever keeps them. */
export function countPods(aggregate: HpaAggregate, { ready }: FleetView, replicas: number): void {
  aggregate.ready = Math.min(ready, replicas);
  aggregate.pending = replicas - aggregate.ready;
}

/** A datapoint as Kubernetes passes it on: whole milli-units, rounded to the nearest. */
export function toMilli(value: number): number {
  return Math.floor(value * 1000 + 0.5);
}

/** A declared target in milli-units, rounded away from zero as Kubernetes reads it. */
export function targetMilli(value: number): Milli {
  return milliOf(`${value}`) ?? toMilli(value);
}

export function isHeld(reason: Reason): boolean {
  return reason.startsWith("hold") || reason.startsWith("at");
}

function hpaMetricOf({ type, name, target, targetValue }: HpaMetricSpec): HpaMetric {
  const average: HpaTarget = { type: "AverageValue", averageValueMilli: targetMilli(targetValue) };
  const perPod =
    target === "Utilization" ? { type: target, averageUtilization: targetValue } : average;
  const total =
    target === "Value" ? { type: target, valueMilli: targetMilli(targetValue) } : average;
  switch (type) {
    case "Resource":
      return { type, resource: name, target: perPod };
    case "ContainerResource":
      return { type, resource: name, container: name, target: perPod };
    case "Pods":
      return { type, metric: name, target: average };
    case "Object":
    case "External":
      return { type, metric: name, target: total };
  }
}
