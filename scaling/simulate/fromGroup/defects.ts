import {
  Ec2AutoScalingSpec,
  PredictiveScalingSpec,
  ScheduleSpec,
  StepAlarmSpec,
} from "../../control/spec";
import {
  alarmDefects,
  boundDefects,
  isCount,
  isTime,
  mostInstances,
  unless,
} from "../fromModel/defects";
import { scheduleDefects } from "../fromModel/defects";

/** What in the declared scaling of a group no service would take, so that there is nothing to simulate. */
export function groupDefects(spec: Ec2AutoScalingSpec): readonly string[] {
  const { defaultWarmupSeconds = 0, defaultCooldownSeconds, predictive, warmPool } = spec;
  const prepared = warmPool?.maxPrepared ?? 0;
  const pool = [warmPool?.minSize ?? 0, prepared];
  return [
    ...boundDefects(spec),
    ...unless(isTime(defaultWarmupSeconds), "defaultInstanceWarmup is no number of seconds"),
    ...unless(isTime(defaultCooldownSeconds), "defaultCooldown is no number of seconds"),
    ...spec.targetTracking.flatMap(({ name, targetValue, warmupSeconds = 0 }) => [
      ...unless(
        targetValue > 0 && Number.isFinite(targetValue),
        `the target value of ${name} is not above 0`,
      ),
      ...unless(isTime(warmupSeconds), `the warm-up of ${name} is no number of seconds`),
    ]),
    ...spec.stepScaling.flatMap(({ name, alarm, steps }) =>
      alarmPolicyDefects(
        name,
        alarm,
        steps.map(({ adjustment }) => adjustment),
      ),
    ),
    ...spec.simpleScaling.flatMap(({ name, alarm, adjustment }) =>
      alarmPolicyDefects(name, alarm, [adjustment]),
    ),
    ...(predictive ? forecastDefects(predictive) : []),
    ...unless(pool.every(isPoolSize), "a size of the warm pool is no number of instances"),
    ...spec.schedules.flatMap(actionDefects),
  ];
}

function isPoolSize(size: number): boolean {
  return isCount(size) && size <= mostInstances;
}

function alarmPolicyDefects(
  name: string,
  alarm: StepAlarmSpec,
  adjustments: readonly number[],
): readonly string[] {
  const areNumbers = adjustments.every(Number.isFinite);
  return [
    ...alarmDefects(name, alarm),
    ...unless(areNumbers, `an adjustment of ${name} is no number`),
  ];
}

function forecastDefects(policy: PredictiveScalingSpec): readonly string[] {
  const { name, targetRequestsPerSecondPerInstance: target, schedulingBufferSeconds } = policy;
  const buffer = policy.maxCapacityBufferPercent;
  return [
    ...unless(target > 0 && Number.isFinite(target), `the target value of ${name} is not above 0`),
    ...unless(
      isTime(schedulingBufferSeconds) && schedulingBufferSeconds <= 3600,
      `the scheduling buffer of ${name} is not within an hour`,
    ),
    ...unless(buffer >= 0 && buffer <= 100, `the buffer of ${name} is no percentage`),
  ];
}

function actionDefects(schedule: ScheduleSpec): readonly string[] {
  const { name, desiredCapacity = 0 } = schedule;
  return [
    ...scheduleDefects(schedule),
    ...unless(isPoolSize(desiredCapacity), `desiredCapacity of ${name} is no number of instances`),
  ];
}
