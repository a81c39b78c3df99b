import { Alarm } from "../alarm";
import { MetricRequest } from "../metric";
import { StepAlarmSpec } from "../spec";
import { DynamicPolicy } from "./policy";

/** A policy that an alarm of its owner drives: step or simple scaling. */
export abstract class AlarmPolicy implements DynamicPolicy {
  readonly request: MetricRequest;
  readonly alarm: Alarm;

  constructor(
    readonly name: string,
    spec: StepAlarmSpec,
    readonly cooldownSeconds: number,
  ) {
    this.request = {
      ...spec.source,
      periodSeconds: spec.periodSeconds,
      delaySeconds: spec.metricDelaySeconds,
    };
    this.alarm = new Alarm(spec);
  }

  push(value: number, nowSeconds: number): void {
    this.alarm.push(value, nowSeconds);
  }

  get isInAlarm(): boolean {
    return this.alarm.state === "ALARM";
  }

  get isWithoutData(): boolean {
    return this.alarm.isWithoutData;
  }
}
