import { toMilli } from "../hpaScaler";
import { KedaTriggerSpec } from "../spec";
import { fallbackMilli, fallbackReplicas, KedaFallback } from "./fallback";

/**
 * One trigger of a ScaledObject. KEDA looks at it when it polls and whenever the HPA asks for its metric;
 * each look that fails counts toward the fallback, and one that succeeds ends the count.
 */
export class Trigger {
  readonly name: string;
  /** Whether a datapoint was due so far, be it a missing one. */
  isKnown = false;
  isActive = false;
  /** The source has no value, and no fallback stands in for it. */
  isError = false;
  isFallback = false;
  /** What the HPA is told, in milli-units. */
  usageMilli = 0;
  private value = NaN;
  private failures = 0;

  constructor(
    private readonly spec: KedaTriggerSpec,
    private readonly fallback: KedaFallback | undefined,
  ) {
    this.name = spec.name;
  }

  deliver(value: number): void {
    this.isKnown = true;
    this.value = value;
  }

  /** Looks at the source now. */
  observe(replicas: number, readyReplicas: number): void {
    this.isFallback = false;
    if (!Number.isNaN(this.value)) return this.succeed();
    this.isActive = false;
    this.isError = true;
    if (this.fallback === undefined) return;
    this.failures++;
    if (this.failures > this.fallback.failureThreshold) {
      this.fallBack(fallbackReplicas(this.fallback, replicas), readyReplicas);
    }
  }

  /** Quantities below 0 or beyond all bounds count as 0. */
  private succeed(): void {
    const { value } = this;
    this.failures = 0;
    this.isError = false;
    this.isActive = value > this.spec.activationValue;
    this.usageMilli = value > 0 && value < Infinity ? toMilli(value) : 0;
  }

  /** A trigger that falls back is active: at 0 replicas it wakes the workload. */
  private fallBack(replicas: number, readyReplicas: number): void {
    const usage = fallbackMilli(this.spec, replicas, readyReplicas);
    if (Number.isNaN(usage)) return;
    this.usageMilli = usage;
    this.isFallback = true;
    this.isActive = true;
    this.isError = false;
  }
}
