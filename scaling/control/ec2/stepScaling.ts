import { adjustedCapacity, stepFor } from "../adjustment";
import { AwsAssumptions, Ec2StepScalingSpec } from "../spec";
import { AlarmPolicy } from "./alarmPolicy";
import { Warmup } from "./warmup";

/**
 * Step scaling of a group. An increase starts from the instances that have warmed up, and those that
 * have not count toward it: repeated breaches within one step make one activity, a breach within a
 * higher step adds the difference.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Step and simple scaling policies".
 */
export class StepScalingPolicy extends AlarmPolicy {
  constructor(
    private readonly spec: Ec2StepScalingSpec,
    readonly warmup: Warmup,
    cooldownSeconds: number,
    private readonly assumptions: AwsAssumptions,
  ) {
    super(spec.name, spec.alarm, cooldownSeconds);
  }

  /** Capacity after the step that the metric falls into; `desired` where there is none. */
  wanted(desired: number, warm: number): number {
    const { steps, adjustmentType, minAdjustmentMagnitude, alarm } = this.spec;
    const step = stepFor(steps, this.metric(), alarm.threshold, this.alarm.side);
    if (step === undefined) return desired;
    const { adjustment } = step;
    if (adjustmentType === "ExactCapacity") return adjustment;
    const base = adjustment > 0 ? warm : desired;
    const wanted = adjustedCapacity(base, adjustment, adjustmentType, minAdjustmentMagnitude);
    return adjustment > 0 ? Math.max(wanted, desired) : wanted;
  }

  /** An alarm that fires without any datapoint, on missing ones, counts as just at its threshold. */
  private metric(): number {
    const { alarm } = this;
    const metric = this.assumptions.metricValue === "last" ? alarm.value : alarm.meanOfBreaching();
    return Number.isNaN(metric) ? this.spec.alarm.threshold : metric;
  }
}
