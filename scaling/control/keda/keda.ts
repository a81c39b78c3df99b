import { Controller, FleetView, Reason } from "../controller";
import { Hpa, HpaAggregate, HpaMetric } from "../hpa";
import { Outcome } from "../hpa/explain";
import { hpaCause, hpaReason } from "../hpaReason";
import { countPods, isHeld, targetMilli } from "../hpaScaler";
import { MetricRequest } from "../metric";
import { KedaScalerSpec, KedaTriggerSpec } from "../spec";
import { Activation } from "./activation";
import { Trigger } from "./trigger";

/**
 * A KEDA ScaledObject: a poll that wakes the workload and puts it to rest, and the HPA that it creates
 * for everything between 1 and the maximum. A poll and a sync of the same second come in this order.
 */
export class Keda implements Controller {
  readonly metrics: readonly MetricRequest[];
  readonly minCapacity: number;
  readonly maxCapacity: number;
  reason: Reason = "none";
  cause = "";
  private readonly triggers: readonly Trigger[];
  private readonly activation: Activation;
  private readonly hpa: Hpa;
  private readonly aggregate: HpaAggregate;
  /** Whether polls decide anything; else they take over what the HPA's queries have found. */
  private readonly pollMatters: boolean;
  /** The HPA's condition ScalingActive. */
  private isHpaActive = false;
  private nextPollSeconds = 0;
  private nextSyncSeconds = 0;

  constructor(private readonly spec: KedaScalerSpec) {
    const { triggers, syncPeriodSeconds, minReplicaCount, idleReplicaCount } = spec;
    this.minCapacity = Math.min(minReplicaCount, idleReplicaCount ?? minReplicaCount);
    this.maxCapacity = spec.maxReplicaCount;
    this.metrics = triggers.map(({ source }) => ({
      ...source,
      periodSeconds: syncPeriodSeconds,
      delaySeconds: 0,
    }));
    this.triggers = triggers.map((each) => new Trigger(each, spec.fallback));
    this.activation = new Activation(spec);
    this.pollMatters = minReplicaCount === 0 || idleReplicaCount !== undefined;
    this.hpa = new Hpa(
      {
        minReplicas: Math.max(1, minReplicaCount),
        maxReplicas: spec.maxReplicaCount,
        metrics: triggers.map(hpaMetricOf),
        behavior: spec.behavior,
      },
      { syncSeconds: syncPeriodSeconds },
    );
    this.aggregate = new HpaAggregate(triggers.length);
  }

  deliver(metric: number, value: number): void {
    this.triggers[metric]!.deliver(value);
  }

  decide(nowSeconds: number, fleet: FleetView): number {
    let replicas = fleet.desired;
    if (this.reason !== "none" && !isHeld(this.reason)) this.explain("none", "");
    for (;;) {
      const isPoll = this.nextPollSeconds <= this.nextSyncSeconds;
      if ((isPoll ? this.nextPollSeconds : this.nextSyncSeconds) > nowSeconds) return replicas;
      replicas = isPoll ? this.poll(fleet, replicas) : this.sync(fleet, replicas);
    }
  }

  private poll({ ready }: FleetView, replicas: number): number {
    const now = this.nextPollSeconds;
    this.nextPollSeconds += this.spec.pollingIntervalSeconds;
    if (!this.hasStarted()) return replicas;
    let active: Trigger | undefined;
    let isError = false;
    for (const trigger of this.triggers) {
      if (this.pollMatters || !this.isHpaActive) trigger.observe(replicas, ready);
      if (trigger.isActive) active ??= trigger;
      if (trigger.isError) isError = true;
    }
    const next = this.activation.poll(now, replicas, active !== undefined, isError);
    this.explain(this.activation.reason, active?.name ?? "");
    return next;
  }

  private sync(fleet: FleetView, replicas: number): number {
    const { hpa, aggregate } = this;
    const now = this.nextSyncSeconds;
    this.nextSyncSeconds += this.spec.syncPeriodSeconds;
    if (!this.hasStarted()) return replicas;
    if (this.queries(replicas)) this.observe(fleet, replicas);
    countPods(aggregate, fleet, replicas);
    const desired = hpa.step(now, aggregate, replicas, replicas);
    this.noteCondition();
    this.explainSync();
    return desired;
  }

  /** Nothing is polled before the first period of the metrics has ended: there is nothing to see yet. */
  private hasStarted(): boolean {
    return this.triggers.every(({ isKnown }) => isKnown);
  }

  /** Whether the HPA asks for metrics: not at 0 replicas, and not when they are out of its bounds. */
  private queries(replicas: number): boolean {
    const { minReplicas, maxReplicas } = this.hpa.spec;
    return replicas !== 0 && replicas >= minReplicas && replicas <= maxReplicas;
  }

  private observe({ ready }: FleetView, replicas: number): void {
    const { triggers, aggregate } = this;
    for (let index = 0; index < triggers.length; index++) {
      const trigger = triggers[index]!;
      trigger.observe(replicas, ready);
      aggregate.failed[index] = trigger.isError ? 1 : 0;
      aggregate.usage[index] = trigger.usageMilli;
    }
  }

  private noteCondition(): void {
    const { outcome } = this.hpa;
    if (outcome === Outcome.aboveMaximum || outcome === Outcome.belowMinimum) return;
    this.isHpaActive = outcome === Outcome.computed;
  }

  /**
   * A change that a poll has just made goes before a hold, and the HPA's hold before the poll's. That the
   * HPA is at its minimum is nothing to tell where KEDA goes below it.
   */
  private explainSync(): void {
    const { hpa, activation } = this;
    const isChange = hpa.desired !== hpa.current;
    if (!isChange && this.reason !== "none" && !isHeld(this.reason)) return;
    const reason = hpaReason(hpa);
    const isAboveRest = reason === "atMinimum" && this.minCapacity < hpa.spec.minReplicas;
    if (reason === "none" || isAboveRest) {
      this.explain(isHeld(activation.reason) ? activation.reason : "none", "");
      return;
    }
    const trigger = this.triggers[hpaCause(hpa)];
    const isFallback = isChange && trigger?.isFallback === true;
    this.explain(isFallback ? "fallback" : reason, trigger?.name ?? "");
  }

  private explain(reason: Reason, cause: string): void {
    this.reason = reason;
    this.cause = cause;
  }
}

function hpaMetricOf({ name, metricType, targetValue }: KedaTriggerSpec): HpaMetric {
  const milli = targetMilli(targetValue);
  const target =
    metricType === "Value"
      ? ({ type: metricType, valueMilli: milli } as const)
      : ({ type: metricType, averageValueMilli: milli } as const);
  return { type: "External", metric: name, target };
}
