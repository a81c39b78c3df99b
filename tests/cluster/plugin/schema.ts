// STAND-IN for tests and the offline demo, never shipped: what YAML programs ask about the package.
const TEXT = { type: "string" };
const TEXTS = { type: "object", additionalProperties: TEXT };
const METADATA = { name: TEXT, namespace: TEXT, labels: TEXTS, annotations: TEXTS };

/** Only languages without an SDK need a schema; these are the types that the examples use in YAML. */
const TYPES = ["core/v1:Namespace"];

export function schema(name: string, version: string): string {
  const metadata = `${name}:meta/v1:ObjectMeta`;
  const properties = { metadata: { $ref: `#/types/${metadata}` } };
  const resources = TYPES.map((type) => [
    `${name}:${type}`,
    { properties, inputProperties: properties },
  ]);
  return JSON.stringify({
    name,
    version,
    types: { [metadata]: { type: "object", properties: METADATA } },
    resources: Object.fromEntries(resources) as object,
  });
}
