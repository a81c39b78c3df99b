import { AlarmShape, AwsAssumptions } from "../../control/spec";

/** What a simulation knows beside the declared resources. */
export interface Settings {
  /** What a utilization metric shows when an instance is full, percent. */
  readonly utilizationPercentAtCapacity: number;
  /** The service's documented cooldown where a policy declares none. */
  readonly defaultCooldownSeconds: number;
  /** What is assumed of AWS's own alarms in place of the defaults of their metric. */
  readonly alarm: Partial<AlarmShape>;
  readonly aws: AwsAssumptions;
}
