// STAND-IN for tests and the offline demo, never shipped: what cannot change in place.
import { isProps, type Value } from "../../plugin-kit/values";
import type { Gvk } from "./object";

export type Segment = string | number;

const METADATA = ["metadata.name", "metadata.namespace"];
const WORKLOAD = ["spec.selector"];
const JOB = ["spec.completions", "spec.parallelism", "spec.selector", "spec.template"];

/** By group and kind, as the real provider has them. */
const FIELDS: Record<string, readonly string[]> = {
  "apps/DaemonSet": WORKLOAD,
  "apps/Deployment": WORKLOAD,
  "apps/StatefulSet": [
    ...WORKLOAD,
    "spec.podManagementPolicy",
    "spec.revisionHistoryLimit",
    "spec.serviceName",
    "spec.volumeClaimTemplates",
  ],
  "batch/Job": JOB,
  "/ConfigMap": ["binaryData", "data"],
  "/Secret": ["type", "stringData", "data"],
  "/Service": ["spec.clusterIP"],
  "/PersistentVolumeClaim": [
    "spec.accessModes",
    "spec.selector",
    "spec.storageClassName",
    "spec.volumeName",
  ],
  "/ResourceQuota": ["spec.scopes"],
  "rbac.authorization.k8s.io/ClusterRoleBinding": ["roleRef"],
  "rbac.authorization.k8s.io/RoleBinding": ["roleRef"],
  "storage.k8s.io/StorageClass": ["parameters", "provisioner"],
};

/** Pods are all but immutable: nearly every field of theirs replaces them. */
const POD_MUTABLE = ["activeDeadlineSeconds", "tolerations"];

/** Whether a change at `path` to `value` (null: it goes) needs another object. */
export function forcesNew(gvk: Gvk, path: readonly Segment[], value: Value): boolean {
  const group = gvk.apiVersion.includes("/") ? gvk.apiVersion.split("/")[0]! : "";
  if (gvk.kind === "Pod" && path[0] === "spec") return !POD_MUTABLE.includes(String(path[1]));
  const fields = [...METADATA, ...(FIELDS[`${group}/${gvk.kind}`] ?? [])];
  return fields.some((field) => touches(field.split("."), path, value));
}

/** Whether the change is inside a field, or brings one along. */
function touches(field: readonly string[], path: readonly Segment[], value: Value): boolean {
  const [wanted, ...more] = field;
  if (wanted === undefined) return true;
  const [at, ...rest] = path;
  if (at !== undefined) return at === wanted && touches(more, rest, value);
  return isProps(value) && value[wanted] !== undefined && touches(more, [], value[wanted]);
}
