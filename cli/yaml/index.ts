import { YamlDocument } from "./document";
import { Lines } from "./lines";

export { readYaml } from "./read";
export { coreSchema, kubernetesSchema } from "./schema";

/** Data that was read from JSON; its places are found by reading it as YAML, when one is asked for. */
export function jsonDocument(data: unknown, text: string, depth: number): YamlDocument {
  return new YamlDocument(data, { start: 0, text }, new Lines(text), depth);
}
