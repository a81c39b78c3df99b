import { RuleSettings } from "../../check/rule";
import { showValue, withDefault } from "../../model/field";
import { HorizontalScaler, ReplicaBounds } from "../../model/kubernetes";
import { maxReplicasOf, minReplicasOf } from "./_keda";

/** The bounds of a scaler as they are declared. */
export function declaredBounds(scaler: HorizontalScaler): ReplicaBounds {
  return scaler.kind === "scaledObject"
    ? { min: scaler.minReplicaCount, max: scaler.maxReplicaCount }
    : { min: scaler.minReplicas, max: scaler.maxReplicas };
}

/** What is assumed for a minimum that is left out. */
export function assumedMinimum(scaler: HorizontalScaler): number {
  return scaler.kind === "scaledObject" ? 0 : 1;
}

/** The bounds that hold, with what is assumed for those that are left out. */
export function effectiveBounds(scaler: HorizontalScaler): ReplicaBounds {
  return scaler.kind === "scaledObject"
    ? { min: minReplicasOf(scaler), max: maxReplicasOf(scaler) }
    : { min: withDefault(scaler.minReplicas, 1), max: scaler.maxReplicas };
}

/** A number that environments may replace. */
export interface Agreed {
  readonly value: number;
  /** As ` in environment "prod"`. */
  readonly where: string;
}

/** The value of a knob, unless the environment has a value of its own in another one. */
export function agreed(settings: RuleSettings, knob: string, byEnvironment: string): Agreed {
  const environment = settings.environment?.toLowerCase();
  const own = Object.entries(settings.numbers(byEnvironment)).find(
    ([name]) => name.toLowerCase() === environment,
  );
  return own === undefined
    ? { value: settings.number(knob), where: "" }
    : { value: own[1], where: ` in environment ${showValue(settings.environment)}` };
}
