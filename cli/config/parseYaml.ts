import { BadInput } from "../exit";
import { YamlDocument } from "../yaml/document";
import { Lines } from "../yaml/lines";
import { readYaml, YamlLimits } from "../yaml/read";
import { coreSchema } from "../yaml/schema";

const limits: YamlLimits = {
  depth: 32,
  parts: 50_000,
  expanded: 20_000,
  remedy: "a configuration needs a few levels and entries only",
};

/** Reads one YAML document (or JSON). */
export function parseYaml(place: string, text: string): YamlDocument {
  const documents = readYaml(place, text, { limits, schema: coreSchema });
  const [file, second] = documents.filter(({ data }) => data !== undefined && data !== null);
  if (second) throw BadInput.at(place, "holds several YAML documents; expected one");
  return file ?? new YamlDocument(undefined, { start: 0, text: "" }, new Lines(""), limits.depth);
}
