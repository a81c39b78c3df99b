import { NamedManifest } from "../input/manifestProgram";
import { isObject } from "../input/parseJson";
import { Path } from "../yaml/path";
import { parseAnnotation } from "./parse";
import { Parsed } from "./suppression";

/** An annotation that suppresses a rule for the whole object. */
export interface Annotation {
  readonly key: string;
  readonly parsed: Parsed;
  /** Where it is in the object. */
  readonly path: Path;
}

const prefix = "mlscale.dev/ignore.";

/** On the object, or on the pods that it makes. */
const places: readonly Path[] = [
  ["metadata", "annotations"],
  ["spec", "template", "metadata", "annotations"],
];

export function annotationsIn({ value }: NamedManifest): readonly Annotation[] {
  return places.flatMap((place) => {
    const annotations = place.reduce<unknown>(
      (part, key) => (isObject(part) ? part[key] : undefined),
      value,
    );
    if (!isObject(annotations)) return [];
    const keys = Object.keys(annotations).filter((key) => key.startsWith("mlscale.dev/"));
    return keys.map((key) => ({
      key,
      parsed: key.startsWith(prefix)
        ? parseAnnotation(key.slice(prefix.length), annotations[key])
        : { problem: `is not known; allowed: ${prefix}RULE` },
      path: [...place, key],
    }));
  });
}
