/** Any object of the Kubernetes API. */
export interface KubeObject {
  apiVersion?: string;
  kind?: string;
  metadata: Metadata;
  spec?: unknown;
  status?: unknown;
}

export interface Metadata {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  deletionTimestamp?: string;
  ownerReferences?: { kind: string; name: string; uid: string }[];
  managedFields?: ManagedFields[];
}

/** Who set which fields, as server-side apply keeps it. */
export interface ManagedFields {
  manager: string;
  operation: "Apply" | "Update";
  apiVersion?: string;
  subresource?: string;
  fieldsV1?: FieldSet;
}

/** A tree of `f:NAME`, `k:{...}`, `v:...` and `.` as in `managedFields`. */
export interface FieldSet {
  [element: string]: FieldSet;
}

export interface KubeList<T extends KubeObject = KubeObject> {
  kind: string;
  metadata: { resourceVersion: string };
  items: T[];
}

export interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
}

export interface Pod extends KubeObject {
  spec: {
    nodeName?: string;
    containers: { name: string; image: string }[];
    terminationGracePeriodSeconds?: number;
  };
  status: { phase?: string; startTime?: string; podIP?: string; conditions?: Condition[] };
}

export interface Deployment extends KubeObject {
  spec: { replicas: number };
  status: {
    observedGeneration?: number;
    replicas?: number;
    updatedReplicas?: number;
    readyReplicas?: number;
    availableReplicas?: number;
    conditions?: Condition[];
  };
}

export interface HorizontalPodAutoscaler extends KubeObject {
  spec: { minReplicas?: number; maxReplicas: number; metrics?: unknown[] };
  status?: { currentReplicas?: number; desiredReplicas: number; conditions?: Condition[] };
}

export interface Service extends KubeObject {
  spec: { type?: string; selector?: Record<string, string>; clusterIP?: string };
  status?: { loadBalancer?: { ingress?: Ingress[] } };
}

/** Where a load balancer is reached. */
export interface Ingress {
  ip?: string;
  hostname?: string;
}

export function conditionOf(
  object: { status?: { conditions?: Condition[] } },
  type: string,
): Condition | undefined {
  return object.status?.conditions?.find((condition) => condition.type === type);
}
