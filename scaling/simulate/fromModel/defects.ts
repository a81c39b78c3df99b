import {
  ApplicationAutoScalingSpec,
  Bounds,
  ScheduleSpec,
  StepAlarmSpec,
  StepScalingSpec,
  TargetTrackingSpec,
} from "../../control/spec";
import { isTimeZone } from "../../schedule";
import { parseInstant } from "../../schedule/instant";
import { schedulesIn } from "../scheduledBounds";

/** More instances than any service lets one target have; so many starts take long to play. */
export const mostInstances = 10_000;

/**
 * What in a declared scaling no service would take, so that there is nothing to simulate; other checks
 * say more about each. Texts name no values, since these may be secret.
 */
export function defectsOf(spec: ApplicationAutoScalingSpec): readonly string[] {
  return [
    ...boundDefects(spec),
    ...spec.targetTracking.flatMap(trackingDefects),
    ...spec.stepScaling.flatMap(stepDefects),
    ...spec.schedules.flatMap(scheduleDefects),
  ];
}

export function boundDefects({ minCapacity: least, maxCapacity: most }: Bounds): readonly string[] {
  return [
    ...unless(isCount(least) && isCount(most), "a bound is no whole number from 0 on"),
    ...unless(least <= most, "minCapacity is above maxCapacity"),
    ...unless(most <= mostInstances, `maxCapacity is above ${mostInstances}, the most simulated`),
  ];
}

function trackingDefects(policy: TargetTrackingSpec): readonly string[] {
  const { name, targetValue, scaleInCooldownSeconds, scaleOutCooldownSeconds } = policy;
  const isTarget = Number.isFinite(targetValue) && targetValue > 0;
  const waits = [scaleInCooldownSeconds, scaleOutCooldownSeconds];
  return [
    ...unless(isTarget, `the target value of ${name} is not above 0`),
    ...unless(waits.every(isTime), `a cooldown of ${name} is no number of seconds`),
  ];
}

function stepDefects({ name, alarm, steps, cooldownSeconds }: StepScalingSpec): readonly string[] {
  return [
    ...unless(isTime(cooldownSeconds), `the cooldown of ${name} is no number of seconds`),
    ...alarmDefects(name, alarm),
    ...unless(
      steps.every(({ adjustment }) => Number.isFinite(adjustment)),
      `an adjustment of ${name} is no number`,
    ),
  ];
}

export function alarmDefects(name: string, alarm: StepAlarmSpec): readonly string[] {
  const { periodSeconds, evaluationPeriods, datapointsToAlarm, threshold } = alarm;
  const counts = [periodSeconds, evaluationPeriods, datapointsToAlarm];
  const isAlarm = counts.every((each) => isCount(each) && each >= 1 && each <= 86_400);
  return unless(isAlarm && Number.isFinite(threshold), `the alarm behind ${name} is not valid`);
}

export function scheduleDefects(schedule: ScheduleSpec): readonly string[] {
  const { name, expression, timezone, startTime, endTime, minCapacity, maxCapacity } = schedule;
  const bounds = [minCapacity ?? 0, maxCapacity ?? 0];
  const isSmall = bounds.every((each) => isCount(each) && each <= mostInstances);
  const isIn = (time: string | undefined) => time === undefined || parseInstant(time) !== undefined;
  return [
    ...unless(schedulesIn(expression).length > 0, `the schedule of ${name} cannot be read`),
    ...unless(isTimeZone(timezone), `the time zone of ${name} is none`),
    ...unless(isIn(startTime) && isIn(endTime), `a time of ${name} cannot be read`),
    ...unless(isSmall, `a bound of ${name} is no number of instances`),
  ];
}

export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

export function isTime(seconds: number): boolean {
  return Number.isFinite(seconds) && seconds >= 0;
}

export function unless(holds: boolean, text: string): readonly string[] {
  return holds ? [] : [text];
}
