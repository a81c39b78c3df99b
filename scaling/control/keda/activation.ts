import { Reason } from "../controller";
import { KedaScalerSpec } from "../spec";

/**
 * What KEDA does itself at each poll: between 0 (or the idle replicas) and the minimum. All else is left
 * to the HPA.
 *
 * Source: KEDA 2.21, the executor's rules for ScaledObjects.
 */
export class Activation {
  /** Why the last poll ended as it did. */
  reason: Reason = "none";
  /** When a poll last found a trigger active; NaN: never. */
  private lastActiveSeconds = NaN;

  /** The ScaledObject is created at second 0. */
  constructor(private readonly spec: KedaScalerSpec) {}

  /** Replicas after a poll. */
  poll(nowSeconds: number, replicas: number, isActive: boolean, isError: boolean): number {
    this.reason = "none";
    return isActive
      ? this.whileActive(nowSeconds, replicas, isError)
      : this.whileInactive(nowSeconds, replicas, isError);
  }

  /** An error beside an active trigger leaves the time of the last activity as it was. */
  private whileActive(nowSeconds: number, replicas: number, isError: boolean): number {
    const { idleReplicaCount, minReplicaCount } = this.spec;
    const isIdle = idleReplicaCount !== undefined && replicas < minReplicaCount;
    const wakes = isIdle || replicas === 0;
    if (wakes || !isError) this.lastActiveSeconds = nowSeconds;
    if (!wakes) return replicas;
    this.reason = "wake";
    return Math.max(1, minReplicaCount);
  }

  private whileInactive(nowSeconds: number, replicas: number, isError: boolean): number {
    const { idleReplicaCount, minReplicaCount, fallback } = this.spec;
    if (isError && (fallback === undefined || fallback.replicas !== 0)) {
      this.reason = "holdNoData";
      return replicas;
    }
    const isAboveIdle = idleReplicaCount !== undefined && replicas > idleReplicaCount;
    if (isAboveIdle || (replicas > 0 && minReplicaCount === 0)) {
      return this.coolDown(nowSeconds, replicas, idleReplicaCount ?? minReplicaCount);
    }
    if (idleReplicaCount !== undefined || replicas >= minReplicaCount) return replicas;
    this.reason = "bounds";
    return minReplicaCount;
  }

  /** The cooldown ends strictly after its time; before any activity the initial one counts. */
  private coolDown(nowSeconds: number, replicas: number, restingReplicas: number): number {
    const { cooldownSeconds, initialCooldownSeconds } = this.spec;
    const { lastActiveSeconds } = this;
    const endSeconds = Number.isNaN(lastActiveSeconds)
      ? initialCooldownSeconds
      : lastActiveSeconds + cooldownSeconds;
    const isOver = endSeconds < nowSeconds;
    this.reason = isOver ? "toZero" : "holdCooldown";
    return isOver ? restingReplicas : replicas;
  }
}
