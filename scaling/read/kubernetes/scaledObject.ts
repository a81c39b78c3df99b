import { withDefault } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { KedaFallback, KedaScalingModifiers, ScaledObject } from "../../model/kubernetes";
import { Reader } from "../reader";
import { behaviorAt } from "./behavior";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { quantityAt, targetRefAt } from "./parts";
import { triggersAt } from "./triggers";

export const types = typesOf("keda.sh", ["v1alpha1"], ["ScaledObject"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readScaledObject);
}

function readScaledObject({ common, at, spec }: ReadObject): ScaledObject {
  const annotations = at.at("metadata").at("annotations");
  const target = targetRefAt(spec.at("scaleTargetRef"));
  const advanced = spec.at("advanced");
  const hpa = advanced.at("horizontalPodAutoscalerConfig");
  return {
    kind: "scaledObject",
    ...common,
    target: {
      ...target,
      apiVersion: withDefault(target.apiVersion, "apps/v1"),
      objectKind: withDefault(target.objectKind, "Deployment"),
    },
    pollingIntervalSeconds: spec.at("pollingInterval").number(),
    cooldownPeriodSeconds: spec.at("cooldownPeriod").number(),
    initialCooldownPeriodSeconds: spec.at("initialCooldownPeriod").number(),
    idleReplicaCount: spec.at("idleReplicaCount").number(),
    minReplicaCount: spec.at("minReplicaCount").number(),
    maxReplicaCount: spec.at("maxReplicaCount").number(),
    fallback: fallbackAt(spec.at("fallback")),
    restoreToOriginalReplicaCount: advanced.at("restoreToOriginalReplicaCount").boolean(),
    hpaName: hpa.at("name").string(),
    behavior: behaviorAt(hpa.at("behavior")),
    scalingModifiers: modifiersAt(advanced.at("scalingModifiers")),
    triggers: triggersAt(spec.at("triggers")),
    paused: annotations.at("autoscaling.keda.sh/paused").boolean(),
    pausedReplicas: annotations.at("autoscaling.keda.sh/paused-replicas").number(),
    takesOverHpa: annotations.at("scaledobject.keda.sh/transfer-hpa-ownership").boolean(),
  };
}

function fallbackAt(at: Reader): KedaFallback {
  return {
    path: at.path,
    presence: at.presence(),
    failureThreshold: at.at("failureThreshold").number(),
    replicas: at.at("replicas").number(),
    behavior: at.at("behavior").string(),
  };
}

function modifiersAt(at: Reader): KedaScalingModifiers {
  return {
    path: at.path,
    presence: at.presence(),
    formula: at.at("formula").string(),
    target: quantityAt(at.at("target")),
    activationTarget: quantityAt(at.at("activationTarget")),
    metricType: at.at("metricType").string(),
  };
}
