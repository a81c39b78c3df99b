import { Field } from "./field";
import { FragmentBase } from "./fragments";
import { KubernetesObject, LabelSelector } from "./kubernetesObject";

/** Whose routes and policies they are. */
export type MeshName = "App Mesh" | "Gateway API" | "Istio";

/** Anything that App Mesh is declared by. */
export interface AppMeshResource extends FragmentBase {
  readonly kind: "appMeshResource";
  /** Where it says that it is one. */
  readonly path: string;
  /** What it is in App Mesh, as "virtual node". */
  readonly what: string;
}

/** Whatever sends requests to weighted targets. */
export interface MeshRoute extends FragmentBase {
  readonly kind: "meshRoute";
  readonly mesh: MeshName;
  /** Where it is an object of a cluster. */
  readonly object: KubernetesObject | undefined;
  readonly rules: Field<readonly MeshRule[]>;
}

/** What one kind of requests is sent to. */
export interface MeshRule {
  readonly path: string;
  readonly targets: Field<readonly MeshTarget[]>;
  /** Time for a request with all of its tries; absent means the mesh's own. */
  readonly timeoutSeconds: Field<number>;
  readonly retries: MeshRetries | undefined;
}

export interface MeshRetries {
  readonly path: string;
  readonly presence: Field<true>;
  /** Tries after the first one. */
  readonly attempts: Field<number>;
  readonly perTrySeconds: Field<number>;
  /** Whether answers of the server, and not lost connections alone, are tried again. */
  readonly onServerErrors: Field<boolean>;
}

/** One target of several: exactly one of `host` and `node` is not absent, where it is one that we know. */
export interface MeshTarget {
  readonly path: string;
  /** Absent means 1, or all of it where there is only one. */
  readonly weight: Field<number>;
  /** A Service of Kubernetes by its name or its name in DNS. */
  readonly host: Field<string>;
  /** Absent means that of the route. */
  readonly hostNamespace: Field<string>;
  /** A virtual node by its name. */
  readonly node: Field<string>;
}

export interface MeshListener {
  readonly path: string;
  readonly healthCheck: Field<true>;
  readonly connectionPool: Field<true>;
  readonly maxEjectionPercent: Field<number>;
  readonly timeoutSeconds: Field<number>;
}

/** A virtual node of App Mesh: what stands for a workload. */
export interface MeshNode extends FragmentBase {
  readonly kind: "meshNode";
  readonly object: KubernetesObject | undefined;
  readonly name: Field<string>;
  readonly hostname: Field<string>;
  readonly podSelector: LabelSelector | undefined;
  readonly listeners: Field<readonly MeshListener[]>;
}

/** A DestinationRule of Istio: how requests to one host are treated. */
export interface MeshDestination extends FragmentBase {
  readonly kind: "meshDestination";
  readonly object: KubernetesObject;
  readonly host: Field<string>;
  readonly outlierDetection: Field<true>;
  /** Absent means 10. */
  readonly maxEjectionPercent: Field<number>;
}

/** A virtual service of App Mesh: a name, and what answers under it. */
export interface MeshVirtualService extends FragmentBase {
  readonly kind: "meshVirtualService";
  readonly object: KubernetesObject | undefined;
  readonly mesh: Field<string>;
  readonly node: Field<string>;
  readonly router: Field<string>;
}

/** A virtual router of App Mesh. */
export interface MeshRouter extends FragmentBase {
  readonly kind: "meshRouter";
  readonly object: KubernetesObject | undefined;
  readonly mesh: Field<string>;
}

/** A namespace of a cluster, whose labels say what is put into its pods. */
export interface MeshNamespace extends KubernetesObject {
  readonly kind: "meshNamespace";
}

export type MeshFragment =
  | AppMeshResource
  | MeshRoute
  | MeshNode
  | MeshDestination
  | MeshVirtualService
  | MeshRouter
  | MeshNamespace;
