import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { HorizontalPodAutoscaler } from "../../model/kubernetes";
import { Reader } from "../reader";
import { behaviorAt } from "./behavior";
import { metricsOfV1, metricsOfV2, metricsOfV2Beta1 } from "./hpaMetrics";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { targetRefAt } from "./parts";

export const types = typesOf(
  "autoscaling",
  ["v1", "v2", "v2beta1", "v2beta2"],
  ["HorizontalPodAutoscaler"],
);

/** Brings every version of the API to one form, with the paths at which each has its fields. */
export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readAutoscaler);
}

function readAutoscaler({ common, spec }: ReadObject): HorizontalPodAutoscaler {
  return {
    kind: "horizontalPodAutoscaler",
    ...common,
    target: targetRefAt(spec.at("scaleTargetRef")),
    minReplicas: spec.at("minReplicas").number(),
    maxReplicas: spec.at("maxReplicas").number(),
    metrics: metricsOf(common.apiVersion, spec),
    behavior: behaviorAt(spec.at("behavior")),
  };
}

function metricsOf(apiVersion: string, spec: Reader): HorizontalPodAutoscaler["metrics"] {
  if (apiVersion === "autoscaling/v1") return metricsOfV1(spec);
  return apiVersion === "autoscaling/v2beta1" ? metricsOfV2Beta1(spec) : metricsOfV2(spec);
}
