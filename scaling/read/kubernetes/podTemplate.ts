import { PodTemplate } from "../../model/kubernetes";
import { Reader } from "../reader";
import { containerAt, resourcesAt, securityAt } from "./container";
import { listAt, selectorAt, textsAt } from "./parts";

/** Reads what pods are made from: their metadata and spec. */
export function podTemplateAt(at: Reader): PodTemplate {
  const metadata = at.at("metadata");
  const spec = at.at("spec");
  const affinity = spec.at("affinity");
  return {
    path: at.path,
    labels: textsAt(metadata.at("labels")),
    annotations: textsAt(metadata.at("annotations")),
    containers: listAt(spec.at("containers"), containerAt),
    initContainers: listAt(spec.at("initContainers"), containerAt),
    resources: resourcesAt(spec.at("resources")),
    terminationGracePeriodSeconds: spec.at("terminationGracePeriodSeconds").number(),
    topologySpread: listAt(spec.at("topologySpreadConstraints"), (constraint) => ({
      path: constraint.path,
      topologyKey: constraint.at("topologyKey").string(),
      maxSkew: constraint.at("maxSkew").number(),
      whenUnsatisfiable: constraint.at("whenUnsatisfiable").string(),
      selector: selectorAt(constraint.at("labelSelector")),
    })),
    podAntiAffinity: affinity.at("podAntiAffinity").presence(),
    podAffinity: affinity.at("podAffinity").presence(),
    nodeAffinity: affinity.at("nodeAffinity").presence(),
    nodeSelector: textsAt(spec.at("nodeSelector")),
    tolerations: spec.at("tolerations").presence(),
    priorityClassName: spec.at("priorityClassName").string(),
    serviceAccountName: spec.at("serviceAccountName").string(),
    automountServiceAccountToken: spec.at("automountServiceAccountToken").boolean(),
    hostNetwork: spec.at("hostNetwork").boolean(),
    security: securityAt(spec.at("securityContext")),
  };
}
