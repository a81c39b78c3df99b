import { MetricRequest } from "../metric";

/** A dynamic scaling policy of a group: target tracking, step or simple. */
export interface DynamicPolicy {
  readonly name: string;
  readonly request: MetricRequest;
  /** Cooldown that simple scaling keeps after a change by this policy. */
  readonly cooldownSeconds: number;
  /** Whether an alarm of it is in ALARM. */
  readonly isInAlarm: boolean;
  /** Whether all that its alarm looks at is missing. */
  readonly isWithoutData: boolean;
  push(value: number, nowSeconds: number): void;
}
