import { defaults } from "../contract/generated/defaults";
import { ScalingAlarm } from "../contract/generated/types";
import { ScaledThing } from "../plan/scaledThing";
import { Problem } from "../contract/problem";
import { noDimensions, problem, said, when } from "./problems";

const secondsPerDay = 86_400;

type AlarmNumbers = Pick<ScalingAlarm, "periodSeconds" | "evaluationPeriods" | "datapointsToAlarm">;

/** Limits of CloudWatch alarms that span several inputs. */
export function checkAlarm(
  thing: ScaledThing,
  alarm: ScalingAlarm,
  path: string,
): readonly Problem[] {
  const derivable = Object.keys(thing.metricDimensions).length > 0;
  const given = alarm.customMetric?.dimensions !== undefined;
  return [
    ...checkAlarmNumbers(alarm, path),
    ...when(alarm.statistic !== undefined && alarm.customMetric !== undefined, () =>
      said(
        `${path}.statistic`,
        "a statistic beside customMetric",
        "it only with metric",
        "set customMetric.statistic",
      ),
    ),
    ...when(!derivable && !given, () => noDimensions(path, alarm.customMetric !== undefined)),
  ];
}

export function checkAlarmNumbers(alarm: AlarmNumbers, path: string): readonly Problem[] {
  const period = alarm.periodSeconds ?? defaults.ScalingAlarm.periodSeconds;
  const periods = alarm.evaluationPeriods ?? defaults.ScalingAlarm.evaluationPeriods;
  const span = period * periods;
  const most = period >= 3600 ? 7 * secondsPerDay : secondsPerDay;
  return [
    ...when(![10, 20, 30].includes(period) && period % 60 !== 0, () =>
      problem(`${path}.periodSeconds`, period, "10, 20, 30 or a multiple of 60", "use 60"),
    ),
    ...when(span > most, () =>
      said(
        `${path}.evaluationPeriods`,
        `${periods} periods of ${period} seconds`,
        `at most ${most} seconds together`,
        "use fewer or shorter periods",
      ),
    ),
    ...when((alarm.datapointsToAlarm ?? 0) > periods, () =>
      problem(
        `${path}.datapointsToAlarm`,
        alarm.datapointsToAlarm,
        `at most evaluationPeriods, which is ${periods}`,
        "raise evaluationPeriods or lower datapointsToAlarm",
      ),
    ),
  ];
}
