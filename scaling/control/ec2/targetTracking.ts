import { Alarm } from "../alarm";
import { AwsAssumptions, Ec2TargetTrackingSpec } from "../spec";
import { TargetTrackingAlarms } from "../targetTrackingAlarms";
import { DynamicPolicy } from "./policy";
import { Warmup } from "./warmup";

/**
 * Target tracking of a group. The formula starts from the instances that have warmed up; those that
 * have not are part of the capacity that it is compared with.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Target tracking scaling policies". The formula itself is
 * not published; its rounding is.
 */
export class TargetTrackingPolicy extends TargetTrackingAlarms implements DynamicPolicy {
  constructor(
    spec: Ec2TargetTrackingSpec,
    readonly warmup: Warmup,
    readonly cooldownSeconds: number,
    assumptions: AwsAssumptions,
  ) {
    super(spec, assumptions);
  }

  /**
   * Capacity that would bring the metric down to the target. At zero capacity there is no proportion; a
   * metric that has data then counts as that of one instance.
   */
  wantedOut(desired: number, warm: number): number {
    return this.proportional(desired === 0 ? 1 : warm, this.high);
  }

  /** Capacity that would keep the metric at or below the target. */
  wantedIn(desired: number, warm: number, low: Alarm): number {
    return Math.max(this.proportional(warm, low), this.leastAfterScaleIn(desired));
  }
}
