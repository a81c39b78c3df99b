import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { readObjects } from "./object";
import { objectTypeOf } from "./objectType";

/** Groups of Kubernetes itself, none of whose kinds is scaled beyond those that have a reader. */
const builtIn: ReadonlySet<string> = new Set(
  [
    "admissionregistration",
    "apiextensions",
    "apiregistration",
    "auditregistration",
    "authentication",
    "authorization",
    "certificates",
    "coordination",
    "discovery",
    "events",
    "flowcontrol.apiserver",
    "networking",
    "node",
    "rbac.authorization",
    "resource",
    "scheduling",
    "settings",
    "storage",
    "storagemigration",
  ].map((group) => `${group}.k8s.io`),
);

/** Whether a type is of a kind that others added to Kubernetes: an autoscaler may act on it. */
export function isCustomType(type: string): boolean {
  const object = objectTypeOf(type);
  return object !== undefined && object.group.includes(".") && !builtIn.has(object.group);
}

/** Reads no more than which object it is. */
export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, ({ common }) => ({ kind: "customObject", ...common }));
}
