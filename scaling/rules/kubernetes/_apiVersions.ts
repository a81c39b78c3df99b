/** In which minor versions of Kubernetes 1 an API of scaling is served. */
export interface ServedIn {
  readonly from: number;
  /** The first version in which it is gone. */
  readonly until?: number;
  /** What took its place. */
  readonly successor?: string;
}

const always = 0;

const workloads: Readonly<Record<string, ServedIn>> = {
  "extensions/v1beta1": { from: always, until: 16, successor: "apps/v1" },
  "apps/v1beta1": { from: always, until: 16, successor: "apps/v1" },
  "apps/v1beta2": { from: 8, until: 16, successor: "apps/v1" },
  "apps/v1": { from: 9 },
};

const cronJobs: Readonly<Record<string, ServedIn>> = {
  "batch/v2alpha1": { from: always, until: 21, successor: "batch/v1" },
  "batch/v1beta1": { from: 8, until: 25, successor: "batch/v1" },
  "batch/v1": { from: 21 },
};

const byKind: Readonly<Record<string, Readonly<Record<string, ServedIn>>>> = {
  HorizontalPodAutoscaler: {
    "autoscaling/v1": { from: always },
    "autoscaling/v2beta1": { from: 8, until: 25, successor: "autoscaling/v2" },
    "autoscaling/v2beta2": { from: 12, until: 26, successor: "autoscaling/v2" },
    "autoscaling/v2": { from: 23 },
  },
  PodDisruptionBudget: {
    "policy/v1beta1": { from: always, until: 25, successor: "policy/v1" },
    "policy/v1": { from: 21 },
  },
  CronJob: cronJobs,
  Deployment: workloads,
  ReplicaSet: workloads,
  StatefulSet: workloads,
  DaemonSet: workloads,
};

/** Undefined for kinds and versions that the table does not have. */
export function servedIn(objectKind: string, apiVersion: string): ServedIn | undefined {
  const versions = Object.hasOwn(byKind, objectKind) ? byKind[objectKind]! : {};
  return Object.hasOwn(versions, apiVersion) ? versions[apiVersion] : undefined;
}
