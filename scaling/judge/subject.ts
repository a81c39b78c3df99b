import { Service } from "../contract/generated/types";
import { ScalerSpec } from "../control/spec";
import { LoadShare } from "../load";
import { MeshModel } from "../service/mesh";
import { greatestDivisor } from "../math";

/** A scaled thing and the service behind it, as it is judged. */
export interface Subject {
  /** Name of the variant; "" where there is only one. */
  readonly name: string;
  readonly scaler: ScalerSpec;
  /** Instances that serve when a load begins. */
  readonly initialCapacity: number;
  readonly service: Service;
  /** What the rates of the loads are multiplied by: the share of a variant, 0 to 1, for good or over time. */
  readonly loadShare: LoadShare;
  /** The proxies in front of it; absent where there are none. */
  readonly mesh?: MeshModel;
}

/** The longest step that divides the declared one and every period that the scaler looks at. */
export function stepSecondsOf(scaler: ScalerSpec, declared: number): number {
  return periodsOf(scaler).reduce(greatestDivisor, declared);
}

function periodsOf(scaler: ScalerSpec): readonly number[] {
  switch (scaler.kind) {
    case "fixed":
      return [];
    case "ApplicationAutoScaling":
      return [...scaler.targetTracking, ...scaler.stepScaling].map(
        (each) => each.alarm.periodSeconds,
      );
    case "Ec2AutoScaling":
      return [...scaler.targetTracking, ...scaler.stepScaling, ...scaler.simpleScaling].map(
        (each) => each.alarm.periodSeconds,
      );
    case "HorizontalPodAutoscaler":
      return [scaler.syncPeriodSeconds];
    case "Keda":
      return [scaler.syncPeriodSeconds, scaler.pollingIntervalSeconds];
  }
}
