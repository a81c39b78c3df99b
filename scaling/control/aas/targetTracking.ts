import { Alarm } from "../alarm";
import { AwsAssumptions, TargetTrackingSpec } from "../spec";
import { TargetTrackingAlarms } from "../targetTrackingAlarms";
import { ScaleOutCooldown } from "./scaleOutCooldown";

/**
 * One target-tracking policy of a scalable target. At zero capacity there is no proportion; a metric
 * that has data then counts as that of one instance.
 */
export class TargetTrackingPolicy extends TargetTrackingAlarms {
  readonly scaleOutCooldown: ScaleOutCooldown;
  readonly scaleInCooldownSeconds: number;

  constructor(spec: TargetTrackingSpec, assumptions: AwsAssumptions) {
    super(spec, assumptions);
    this.scaleInCooldownSeconds = spec.scaleInCooldownSeconds;
    this.scaleOutCooldown = new ScaleOutCooldown(
      spec.scaleOutCooldownSeconds,
      assumptions.cooldownStarts,
    );
  }

  /** Capacity that would bring the metric down to the target. */
  wanted(capacity: number): number {
    return this.proportional(Math.max(capacity, 1), this.high);
  }

  /** Capacity that would keep the metric at or below the target. */
  wantedIn(capacity: number, low: Alarm): number {
    const wanted = this.proportional(Math.max(capacity, 1), low);
    return Math.max(wanted, this.leastAfterScaleIn(capacity));
  }
}
