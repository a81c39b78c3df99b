// STAND-IN for tests and the offline demo, never shipped: a Kubernetes object as property values.
import { isProps, UNKNOWN, type Props, type Value } from "../../plugin-kit/values";

export const ANNOTATIONS = {
  autonamed: "pulumi.com/autonamed",
  skipAwait: "pulumi.com/skipAwait",
  timeoutSeconds: "pulumi.com/timeoutSeconds",
  patchForce: "pulumi.com/patchForce",
  patchFieldManager: "pulumi.com/patchFieldManager",
  deletionPropagation: "pulumi.com/deletionPropagationPolicy",
} as const;

export interface Gvk {
  apiVersion: string;
  kind: string;
}

/** What an object says it is; `urnType` where it says nothing: `kubernetes:apps/v1:Deployment`. */
export function gvkOf(object: Props, urnType: string): Gvk {
  const [, version = "", typeKind = ""] = urnType.split(":");
  const { apiVersion = version.replace(/^core\//, ""), kind = typeKind } = object;
  return { apiVersion: String(apiVersion), kind: String(kind) };
}

export function metadataOf(object: Props): Props {
  return isProps(object["metadata"]) ? object["metadata"] : {};
}

/** Undefined: none, or not known yet. */
export function nameOf(object: Props): string | undefined {
  return knownText(metadataOf(object)["name"]);
}

export function namespaceOf(object: Props): string | undefined {
  return knownText(metadataOf(object)["namespace"]);
}

export function annotation(object: Props, name: string): string | undefined {
  const { annotations } = metadataOf(object);
  return isProps(annotations) ? knownText(annotations[name]) : undefined;
}

export function withMetadata(object: Props, more: Props): Props {
  return { ...object, metadata: { ...metadataOf(object), ...more } };
}

/** The id that Pulumi keeps: `NAMESPACE/NAME`, or `NAME` where there are no namespaces. */
export function idOf(object: Props): string {
  const namespace = namespaceOf(object);
  return namespace ? `${namespace}/${nameOf(object)}` : String(nameOf(object));
}

export function parseId(id: string): { namespace: string | undefined; name: string } {
  const [first = "", second] = id.split("/");
  return second === undefined
    ? { namespace: undefined, name: first }
    : { namespace: first, name: second };
}

export function holdsUnknown(value: Value | undefined): boolean {
  if (value === UNKNOWN) return true;
  if (Array.isArray(value)) return value.some(holdsUnknown);
  return isProps(value) && Object.values(value).some(holdsUnknown);
}

function knownText(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== UNKNOWN && value !== "" ? value : undefined;
}
