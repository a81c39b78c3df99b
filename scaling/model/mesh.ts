import { Field } from "./field";
import { FragmentBase } from "./fragments";
import { KubernetesObject, LabelSelector, Texts } from "./kubernetesObject";

/** Whose routes and policies they are. */
export type MeshName = "App Mesh" | "Gateway API" | "Istio" | "VPC Lattice";

/** Where a part of a mesh is declared: it finds others by its cluster and namespace, or by its mesh. */
export interface MeshPlace extends FragmentBase {
  /** Where it is an object of a cluster. */
  readonly object: KubernetesObject | undefined;
  /** The mesh that a resource of App Mesh in AWS names. */
  readonly meshName: Field<string>;
}

/** How one part of a mesh names another one. */
export interface MeshReference {
  readonly name: Field<string>;
  /** Absent means that of the object which names it. */
  readonly namespace: Field<string>;
}

/** Anything that App Mesh is declared by. */
export interface AppMeshResource extends FragmentBase {
  readonly kind: "appMeshResource";
  /** Where it says that it is one. */
  readonly path: string;
  /** What it is in App Mesh, as "virtual node". */
  readonly what: string;
}

/** Whatever sends requests to weighted targets. */
export interface MeshRoute extends MeshPlace {
  readonly kind: "meshRoute";
  readonly mesh: MeshName;
  /** Of App Mesh: the virtual router that the route belongs to. */
  readonly router: MeshReference | undefined;
  readonly rules: Field<readonly MeshRule[]>;
}

/** What one kind of requests is sent to. */
export interface MeshRule {
  readonly path: string;
  readonly targets: Field<readonly MeshTarget[]>;
  /** Time for a request with all of its tries; 0 means no limit. */
  readonly timeoutSeconds: Field<number>;
  /** What counts where no timeout is set; undefined where that is none, or not said. */
  readonly assumedTimeoutSeconds: number | undefined;
  readonly retries: MeshRetries | undefined;
}

export interface MeshRetries {
  readonly path: string;
  /** Tries after the first one. */
  readonly attempts: Field<number>;
  readonly perTrySeconds: Field<number>;
  /** Whether errors that a server answers, and not lost connections alone, are tried again. */
  readonly onServerErrors: Field<boolean>;
}

export interface MeshTarget {
  readonly path: string;
  /** With what the mesh assumes where it is absent. */
  readonly weight: Field<number>;
  readonly to: MeshEnd;
}

/** What answers for a target. */
export type MeshEnd =
  | ServiceEnd
  | ({ readonly is: "node" } & MeshReference)
  /** A target group of VPC Lattice, by its id or ARN. */
  | { readonly is: "targetGroup"; readonly identifier: Field<string> }
  /** Something that no reader knows. */
  | { readonly is: "other" };

/** A Service of Kubernetes, by its name or its name in DNS. */
export interface ServiceEnd {
  readonly is: "service";
  readonly host: Field<string>;
  /** Absent means that of the route. */
  readonly namespace: Field<string>;
  /** Some of its pods, by the labels that a DestinationRule gives to the name. */
  readonly subset: Field<string>;
}

/** How instances are taken out that fail. */
export interface OutlierPolicy {
  readonly path: string;
  readonly presence: Field<true>;
  /** With what the mesh assumes where it is absent. */
  readonly maxEjectionPercent: Field<number>;
  /** How many may be taken out whatever the percentage. */
  readonly ejectsAtLeast: 0 | 1;
  /** Below this share of healthy instances all of them get requests again; absent means never. */
  readonly minHealthPercent: Field<number>;
}

export interface MeshListener {
  readonly path: string;
  readonly healthCheck: Field<true>;
  readonly connectionPool: Field<true>;
  readonly outliers: OutlierPolicy;
  readonly timeoutSeconds: Field<number>;
  readonly assumedTimeoutSeconds: number | undefined;
}

/** A virtual node of App Mesh: what stands for a workload. */
export interface MeshNode extends MeshPlace {
  readonly kind: "meshNode";
  readonly name: Field<string>;
  readonly hostname: Field<string>;
  /** Absent selects no pods, an empty one all of the namespace. */
  readonly podSelector: LabelSelector | undefined;
  readonly listeners: Field<readonly MeshListener[]>;
}

/** A DestinationRule of Istio: how requests to one host are treated. */
export interface MeshDestination extends FragmentBase {
  readonly kind: "meshDestination";
  readonly object: KubernetesObject;
  readonly host: Field<string>;
  /** For the whole host, and for single ports of it. */
  readonly policies: readonly OutlierPolicy[];
  readonly subsets: Field<readonly MeshSubset[]>;
}

/** Some pods of a host, which are balanced among themselves. */
export interface MeshSubset {
  readonly path: string;
  readonly name: Field<string>;
  readonly labels: Texts;
  /** Its own, else those of the host. */
  readonly policies: readonly OutlierPolicy[];
}

/** A virtual service of App Mesh: a name, and what answers under it. */
export interface MeshVirtualService extends MeshPlace {
  readonly kind: "meshVirtualService";
  readonly node: MeshReference;
  readonly router: MeshReference;
}

/** A virtual router of App Mesh. */
export interface MeshRouter extends MeshPlace {
  readonly kind: "meshRouter";
  readonly name: Field<string>;
}

/** A target group of VPC Lattice. */
export interface MeshTargetGroup extends FragmentBase {
  readonly kind: "meshTargetGroup";
  readonly id: Field<string>;
  readonly arn: Field<string>;
}

export type MeshFragment =
  | AppMeshResource
  | MeshRoute
  | MeshNode
  | MeshDestination
  | MeshVirtualService
  | MeshRouter
  | MeshTargetGroup;
