// STAND-IN for tests and the offline demo, never shipped: when an object counts as ready.
import type { ApiClient } from "../api/client";
import {
  conditionOf,
  type Deployment,
  type KubeList,
  type KubeObject,
  type Service,
} from "../api/objects";
import type { Props } from "../../plugin-kit/values";
import type { Gvk } from "./object";

/** What is missing until a live object is ready; empty: nothing. */
export type Readiness = (live: Props, api: ApiClient) => Promise<string[]>;

/** Undefined: an object of this kind is ready as soon as it exists. */
export function readiness({ apiVersion, kind }: Gvk): Readiness | undefined {
  return KINDS[`${apiVersion}/${kind}`];
}

const KINDS: Record<string, Readiness> = {
  "apps/v1/Deployment": (live) => Promise.resolve(deployment(live as unknown as Deployment)),
  "apps/v1/StatefulSet": (live) => Promise.resolve(statefulSet(live as unknown as Deployment)),
  "v1/Service": (live, api) => service(live as unknown as Service, api),
};

function deployment(live: Deployment): string[] {
  const { metadata, spec, status } = live;
  const [available, progressing] = ["Available", "Progressing"].map((type) =>
    conditionOf(live, type),
  );
  const isObserved = status.observedGeneration === metadata.generation;
  const isRolledOut =
    progressing?.status === "True" && progressing.reason === "NewReplicaSetAvailable";
  const isUpdated = (status.updatedReplicas ?? 0) >= spec.replicas;
  if (isObserved && available?.status === "True" && isRolledOut && isUpdated) return [];
  const reasons = [available, progressing]
    .filter((condition) => condition !== undefined && condition.status !== "True")
    .map((condition) => `[${condition!.reason}] ${condition!.message}`);
  return reasons.length > 0 ? reasons : ["the rollout is not complete"];
}

function statefulSet({ metadata, spec, status }: Deployment): string[] {
  const { observedGeneration, updatedReplicas = 0, readyReplicas = 0 } = status;
  const isReady = updatedReplicas >= spec.replicas && readyReplicas >= spec.replicas;
  if (observedGeneration === metadata.generation && isReady) return [];
  return [`${readyReplicas} of ${spec.replicas} Pods are ready`];
}

interface EndpointSlice extends KubeObject {
  endpoints?: { conditions: { ready?: boolean } }[] | null;
}

/** An address where one is wanted, and no Pod behind it that is still getting ready. */
async function service({ metadata, spec, status }: Service, api: ApiClient): Promise<string[]> {
  const hasAddress = (status?.loadBalancer?.ingress ?? []).length > 0;
  const missing =
    spec.type === "LoadBalancer" && !hasAddress
      ? ["Service was not allocated an IP address; does your cloud provider support this?"]
      : [];
  const isSpecial = spec.type === "ExternalName" || spec.clusterIP === "None";
  if (isSpecial || Object.keys(spec.selector ?? {}).length === 0) return missing;
  const { items } = await api.get<KubeList<EndpointSlice>>(
    `/apis/discovery.k8s.io/v1/namespaces/${metadata.namespace}/endpointslices`,
    { labelSelector: `kubernetes.io/service-name=${metadata.name}` },
  );
  const endpoints = items.flatMap((slice) => slice.endpoints ?? []);
  const isPending = endpoints.some(({ conditions }) => conditions.ready === false);
  return isPending ? [...missing, "Service targets Pods that are not ready"] : missing;
}
