import type { CrdSet } from "./crds";
import type { Ingress, Pod, Service } from "./api/objects";

/** A machine of the cluster. It has no taints unless told. */
export interface NodeOptions {
  /** Default: `node-0`, `node-1`, ... */
  readonly name?: string;
  /** Kubernetes quantities; default: 32 CPUs, 256Gi, 110 pods. */
  readonly cpu?: string;
  readonly memory?: string;
  readonly pods?: number;
  /** How many `nvidia.com/gpu` it offers; default: none. */
  readonly gpus?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly taints?: readonly { key: string; value?: string; effect: string }[];
}

/** Flags of the HPA controller, as Go durations where they are times. */
export interface HpaOptions {
  readonly syncPeriod?: string;
  readonly downscaleStabilization?: string;
  readonly cpuInitializationPeriod?: string;
  readonly initialReadinessDelay?: string;
  readonly tolerance?: number;
}

/** How long a pod of the simulated kubelet takes. */
export interface PodTimes {
  /** From being bound to a node until its containers run. */
  readonly startSeconds?: number;
  /** From running until it is ready. */
  readonly readySeconds?: number;
  /** From the order to end until it is gone. */
  readonly stopSeconds?: number;
}

export interface ClusterOptions {
  /** Default: two nodes without GPUs. */
  readonly nodes?: readonly NodeOptions[];
  readonly hpa?: HpaOptions;
  /** Of the API server, the controllers and the scheduler alike: `{ HPAScaleToZero: true }`. */
  readonly featureGates?: Readonly<Record<string, boolean>>;
  /** Custom resource definitions to install; default: none. */
  readonly crds?: readonly CrdSet[];
  /** Default: each pod runs and is ready at once, and ends at once. */
  readonly podTimes?: (pod: Pod) => PodTimes;
  /**
   * The address of a Service of type LoadBalancer; undefined: none yet. Default: one of
   * 192.0.2.0/24 (reserved for documentation) for each.
   */
  readonly loadBalancer?: (service: Service) => Ingress | undefined;
  /** Further flags, each `--name=value`. */
  readonly flags?: Readonly<Partial<Record<Program, readonly string[]>>>;
}

export type Program = "kube-apiserver" | "kube-controller-manager" | "kube-scheduler";

/** Quick enough for tests; the real defaults are 15s, 5m, 5m, 30s and 0.1. */
export const HPA_DEFAULTS: Required<HpaOptions> = {
  syncPeriod: "1s",
  downscaleStabilization: "3s",
  cpuInitializationPeriod: "0s",
  initialReadinessDelay: "0s",
  tolerance: 0.1,
};
