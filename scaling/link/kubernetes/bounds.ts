import { notKnown, withDefault } from "../../model/field";
import { HorizontalScaler, ReplicaBounds } from "../../model/kubernetes";

/** Within which numbers an object is scaled, and by what, if that is one scaler for sure. */
export interface ScaledBounds extends ReplicaBounds {
  readonly scaler: HorizontalScaler | undefined;
}

/** Bounds of which the deployment decides whose they are. */
export const openBounds: ScaledBounds = {
  min: notKnown("spec.replicas"),
  max: notKnown("spec.replicas"),
  scaler: undefined,
};

/** The bounds that a scaler declares, with what the API server and KEDA assume where it is silent. */
export function boundsOf(scaler: HorizontalScaler): ScaledBounds {
  if (scaler.kind === "horizontalPodAutoscaler") {
    return { min: withDefault(scaler.minReplicas, 1), max: scaler.maxReplicas, scaler };
  }
  return {
    min: withDefault(scaler.minReplicaCount, 0),
    max: withDefault(scaler.maxReplicaCount, 100),
    scaler,
  };
}
