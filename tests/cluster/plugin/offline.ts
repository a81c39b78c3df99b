// STAND-IN for tests and the offline demo, never shipped: objects that exist only in the state.
import { createHash } from "node:crypto";
import { isKnown, isProps, type Props } from "../../plugin-kit/values";
import type { Backend, Subject, Update } from "./backend";
import { metadataOf, nameOf, namespaceOf, withMetadata, type Gvk } from "./object";

const CLUSTER_SCOPED = new Set([
  "APIService",
  "ClusterRole",
  "ClusterRoleBinding",
  "CustomResourceDefinition",
  "GatewayClass",
  "IngressClass",
  "MutatingWebhookConfiguration",
  "Namespace",
  "Node",
  "PersistentVolume",
  "PriorityClass",
  "RuntimeClass",
  "StorageClass",
  "ValidatingWebhookConfiguration",
]);

/** Without a server: inputs come back with what a server would plausibly add. */
export class OfflineBackend implements Backend {
  isNamespaced({ kind }: Gvk): Promise<boolean> {
    return Promise.resolve(!CLUSTER_SCOPED.has(kind));
  }

  problems({ apiVersion, kind }: Gvk, inputs: Props): ReturnType<Backend["problems"]> {
    return Promise.resolve(
      [
        complaint("apiVersion", apiVersion, /^([a-z0-9.-]+\/)?v[0-9]+((alpha|beta)[0-9]+)?$/),
        complaint("kind", kind, /^[A-Z][A-Za-z0-9]*$/),
        ...metadataProblems(inputs),
      ].filter((problem) => problem !== undefined),
    );
  }

  create({ urn, preview, gvk }: Subject, inputs: Props): Promise<Props | undefined> {
    if (preview) return Promise.resolve(undefined);
    const uid = createHash("sha256").update(urn).digest("hex").slice(0, 32);
    const made = withMetadata(inputs, { uid, generation: 1, resourceVersion: "1" });
    return Promise.resolve({ ...made, ...outputs[gvk.kind]?.(inputs) });
  }

  update({ preview, gvk }: Subject, { inputs, live }: Update): Promise<Props | undefined> {
    if (preview) return Promise.resolve(undefined);
    const { uid, generation, resourceVersion } = metadataOf(live);
    const next = (count: unknown): number => Number(count ?? 0) + 1;
    const made = withMetadata(inputs, {
      uid,
      generation: next(generation),
      resourceVersion: String(next(resourceVersion)),
    });
    return Promise.resolve({ ...made, ...outputs[gvk.kind]?.(inputs) });
  }

  read(_gvk: Gvk, _id: string, last: Props): Promise<Props | undefined> {
    return Promise.resolve(nameOf(last) === undefined ? undefined : last);
  }

  delete(): Promise<void> {
    return Promise.resolve();
  }
}

const ADDRESS = "192.0.2.10";

/** What users read of objects that a cluster would complete. */
const outputs: Record<string, (inputs: Props) => Props> = {
  Service: ({ spec }) => {
    const wanted = isProps(spec) ? spec : {};
    const { type = "ClusterIP" } = wanted;
    const ingress = type === "LoadBalancer" ? { ingress: [{ ip: ADDRESS }] } : {};
    return {
      spec: { ...(type !== "ExternalName" && { clusterIP: "10.96.0.10" }), ...wanted, type },
      status: { loadBalancer: ingress },
    };
  },
  Gateway: () => ({ status: { addresses: [{ type: "IPAddress", value: ADDRESS }] } }),
  Deployment: ({ spec }) => {
    const { replicas = 1 } = isProps(spec) ? spec : {};
    return { status: { replicas, readyReplicas: replicas, availableReplicas: replicas } };
  },
};

interface Problem {
  property: string;
  reason: string;
}

function metadataProblems(inputs: Props): (Problem | undefined)[] {
  const { metadata } = inputs;
  if (!isKnown(metadata)) return [];
  if (!isProps(metadata)) return [{ property: "metadata", reason: "must be an object" }];
  const texts = ["labels", "annotations"].flatMap((map) =>
    Object.entries(isProps(metadata[map]) ? metadata[map] : {})
      .filter(([, value]) => isKnown(value) && typeof value !== "string")
      .map(([key]) => ({ property: `metadata.${map}["${key}"]`, reason: "must be a string" })),
  );
  return [
    complaint("metadata.name", nameOf(inputs), /^[a-z0-9]([-.a-z0-9:]{0,251}[a-z0-9])?$/),
    complaint("metadata.namespace", namespaceOf(inputs), /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/),
    ...texts,
  ];
}

function complaint(property: string, value: string | undefined, form: RegExp): Problem | undefined {
  if (value === undefined || form.test(value)) return undefined;
  return { property, reason: `"${value}" is not of the form ${form.source}` };
}
