import { Keda } from "../../../../scaling/control/keda";
import { KedaScalerSpec, KedaTriggerSpec } from "../../../../scaling/control/spec";

/** 10 of a backlog for each replica. */
export function trigger(changes: Partial<KedaTriggerSpec> = {}): KedaTriggerSpec {
  return {
    name: "queue",
    source: { metric: "backlog", factor: 1, statistic: "Average" },
    targetValue: 10,
    metricType: "AverageValue",
    activationValue: 0,
    ...changes,
  };
}

export interface SceneOptions extends Partial<KedaScalerSpec> {
  readonly replicas: number;
  /** Pods that serve, where not all do. */
  readonly ready?: number;
}

/** KEDA polls every 30 s, its HPA syncs every 15 s, and pods serve at once. */
export class Scene {
  readonly controller: Keda;
  readonly fleet: { desired: number; ready: number; starting: number; draining: number };
  nowSeconds = -15;
  private readonly readyAtMost: number;

  constructor({ replicas, ready = Infinity, ...spec }: SceneOptions) {
    this.readyAtMost = ready;
    this.fleet = { desired: replicas, ready: Math.min(replicas, ready), starting: 0, draining: 0 };
    this.controller = new Keda({
      kind: "Keda",
      minReplicaCount: 0,
      maxReplicaCount: 100,
      pollingIntervalSeconds: 30,
      cooldownSeconds: 300,
      initialCooldownSeconds: 0,
      triggers: [trigger()],
      syncPeriodSeconds: 15,
      // Down at once, so that tests of other rules do not wait for it.
      behavior: { scaleDown: { stabilizationWindowSeconds: 0 } },
      ...spec,
    });
  }

  /** The next 15 seconds, at whose start the metrics have these values; the replicas decided. */
  next(...values: readonly number[]): number {
    const { controller, fleet } = this;
    this.nowSeconds += 15;
    values.forEach((value, index) => controller.deliver(index, value));
    fleet.desired = controller.decide(this.nowSeconds, fleet);
    fleet.ready = Math.min(fleet.desired, this.readyAtMost);
    return fleet.desired;
  }

  /** So many seconds with the same values; the replicas at the end. */
  pass(seconds: number, ...values: readonly number[]): number {
    for (let passed = 0; passed < seconds; passed += 15) this.next(...values);
    return this.fleet.desired;
  }

  /** Seconds from now until the replicas change, or Infinity. */
  untilChange(...values: readonly number[]): number {
    const [before, from] = [this.fleet.desired, this.nowSeconds];
    while (this.nowSeconds < from + 3600) {
      if (this.next(...values) !== before) return this.nowSeconds - from;
    }
    return Infinity;
  }

  get why(): string {
    return `${this.controller.reason} ${this.controller.cause}`.trim();
  }
}
