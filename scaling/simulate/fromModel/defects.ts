import {
  ApplicationAutoScalingSpec,
  ScheduleSpec,
  StepScalingSpec,
  TargetTrackingSpec,
} from "../../control/spec";
import { isTimeZone, parseSchedule } from "../../schedule";
import { parseInstant } from "../../schedule/instant";

/** More instances than any service lets one target have; so many starts take long to play. */
const mostInstances = 10_000;

/**
 * What in a declared scaling no service would take, so that there is nothing to simulate; other checks
 * say more about each. Texts name no values, since these may be secret.
 */
export function defectsOf(spec: ApplicationAutoScalingSpec): readonly string[] {
  const { minCapacity: least, maxCapacity: most } = spec;
  return [
    ...unless(isCount(least) && isCount(most), "a bound is no whole number from 0 on"),
    ...unless(least <= most, "minCapacity is above maxCapacity"),
    ...unless(most <= mostInstances, `maxCapacity is above ${mostInstances}, the most simulated`),
    ...spec.targetTracking.flatMap(trackingDefects),
    ...spec.stepScaling.flatMap(stepDefects),
    ...spec.schedules.flatMap(scheduleDefects),
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
  const { periodSeconds, evaluationPeriods, datapointsToAlarm, threshold } = alarm;
  const counts = [periodSeconds, evaluationPeriods, datapointsToAlarm];
  const isAlarm = counts.every((each) => isCount(each) && each >= 1 && each <= 86_400);
  return [
    ...unless(isTime(cooldownSeconds), `the cooldown of ${name} is no number of seconds`),
    ...unless(isAlarm && Number.isFinite(threshold), `the alarm behind ${name} is not valid`),
    ...unless(
      steps.every(({ adjustment }) => Number.isFinite(adjustment)),
      `an adjustment of ${name} is no number`,
    ),
  ];
}

function scheduleDefects(schedule: ScheduleSpec): readonly string[] {
  const { name, expression, timezone, startTime, endTime, minCapacity, maxCapacity } = schedule;
  const bounds = [minCapacity ?? 0, maxCapacity ?? 0];
  const isSmall = bounds.every((each) => isCount(each) && each <= mostInstances);
  const isIn = (time: string | undefined) => time === undefined || parseInstant(time) !== undefined;
  return [
    ...unless(parseSchedule(expression).ok, `the schedule of ${name} cannot be read`),
    ...unless(isTimeZone(timezone), `the time zone of ${name} is none`),
    ...unless(isIn(startTime) && isIn(endTime), `a time of ${name} cannot be read`),
    ...unless(isSmall, `a bound of ${name} is no number of instances`),
  ];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function isTime(seconds: number): boolean {
  return Number.isFinite(seconds) && seconds >= 0;
}

function unless(holds: boolean, text: string): readonly string[] {
  return holds ? [] : [text];
}
