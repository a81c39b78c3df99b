import { ModelServiceArgs } from "../../contract/generated/types";
import { selectorOf } from "./names";

/** What every object of a service is named and labelled with. */
export interface Identity {
  readonly args: ModelServiceArgs;
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
}

export function identityOf(args: ModelServiceArgs, name: string): Identity {
  return { args, name, selector: selectorOf(args, name) };
}

/** `metadata` of an object, with annotations of its own beside those of all. */
export function metadataOf(
  identity: Identity,
  annotations: Readonly<Record<string, unknown>> = {},
): object {
  const { args, name } = identity;
  const all = { ...args.annotations, ...annotations };
  return {
    name,
    namespace: args.namespace,
    labels: labelsOf(identity),
    annotations: Object.keys(all).length > 0 ? all : undefined,
  };
}

/** The recommended labels, the user's, and those that select the pods, which nothing may change. */
export function labelsOf({ args, name, selector }: Identity): Readonly<Record<string, unknown>> {
  return {
    "app.kubernetes.io/name": name,
    "app.kubernetes.io/instance": name,
    "app.kubernetes.io/component": "model-server",
    "app.kubernetes.io/managed-by": "pulumi",
    ...args.labels,
    ...selector,
  };
}

/** Origins of what every object's metadata has. */
export const metadataOrigins = {
  "metadata.name": "resourceName",
  "metadata.namespace": "namespace",
  "metadata.labels": "labels",
  "metadata.annotations": "annotations",
} as const;
