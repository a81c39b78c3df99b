import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { listAt, namesAt, targetRefAt } from "./parts";

export const types = typesOf(
  "autoscaling.k8s.io",
  ["v1", "v1beta2", "v1beta1"],
  ["VerticalPodAutoscaler"],
);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readAutoscaler);
}

function readAutoscaler({ common, spec }: ReadObject): Fragment {
  return {
    kind: "verticalPodAutoscaler",
    ...common,
    target: targetRefAt(spec.at("targetRef")),
    updateMode: spec.at("updatePolicy").at("updateMode").string(),
    containerPolicies: listAt(spec.at("resourcePolicy").at("containerPolicies"), (policy) => ({
      path: policy.path,
      containerName: policy.at("containerName").string(),
      mode: policy.at("mode").string(),
      controlledResources: namesAt(policy.at("controlledResources")),
    })),
  };
}
