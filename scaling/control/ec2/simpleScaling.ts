import { adjustedCapacity } from "../adjustment";
import { Ec2SimpleScalingSpec } from "../spec";
import { AlarmPolicy } from "./alarmPolicy";

/** Simple scaling of a group: one adjustment, then no other until the activity and its cooldown ended. */
export class SimpleScalingPolicy extends AlarmPolicy {
  constructor(
    private readonly spec: Ec2SimpleScalingSpec,
    defaultCooldownSeconds: number,
  ) {
    super(spec.name, spec.alarm, spec.cooldownSeconds ?? defaultCooldownSeconds);
  }

  wanted(desired: number): number {
    const { adjustment, adjustmentType, minAdjustmentMagnitude } = this.spec;
    return adjustedCapacity(desired, adjustment, adjustmentType, minAdjustmentMagnitude);
  }
}
