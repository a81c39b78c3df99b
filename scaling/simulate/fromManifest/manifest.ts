/** A Kubernetes object as a file declares it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly value: ManifestObject;
}

export type ManifestObject = Readonly<Record<string, unknown>>;

/** The objects of a document: one, or the items of a List; none if it is no manifest. */
export function manifestsIn(value: unknown): readonly Manifest[] {
  if (!isObject(value)) return [];
  const { apiVersion, kind, items, metadata } = value;
  if (typeof apiVersion !== "string" || typeof kind !== "string") return [];
  if (kind === "List" && Array.isArray(items)) return items.flatMap(manifestsIn);
  const { name, namespace } = isObject(metadata) ? metadata : {};
  return [
    {
      apiVersion,
      kind,
      name: typeof name === "string" ? name : "",
      namespace: typeof namespace === "string" ? namespace : "default",
      value,
    },
  ];
}

export function isObject(value: unknown): value is ManifestObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
