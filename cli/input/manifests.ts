import type { YamlDocument } from "../yaml/document";
import { Path } from "../yaml/path";
import { isObject, JsonObject } from "./parseJson";
import { kindOf } from "./shape";

/** A Kubernetes object as a document declares it: the whole of it, or an item of a list in it. */
export interface Manifest {
  readonly file: string;
  readonly document: YamlDocument;
  /** Where in the document it is. */
  readonly prefix: Path;
  readonly apiVersion: string;
  readonly kind: string;
  readonly value: JsonObject;
}

/** The objects of a document, and which of its parts are none. */
export interface ManifestReading {
  readonly manifests: readonly Manifest[];
  readonly problems: readonly { readonly path: Path; readonly text: string }[];
}

export function isManifest(data: unknown): boolean {
  return isObject(data) && hasText(data, "apiVersion") && hasText(data, "kind");
}

/** Reads a document; lists of Kubernetes (List, DeploymentList) stand for their items. */
export function readManifests(file: string, document: YamlDocument): ManifestReading {
  const manifests: Manifest[] = [];
  const problems: { path: Path; text: string }[] = [];
  const read = (value: unknown, prefix: Path, inherited: Partial<Kinds>): void => {
    const kinds = { ...inherited, ...kindsOf(value) };
    if (!isObject(value) || kinds.apiVersion === undefined || kinds.kind === undefined) {
      problems.push({ path: prefix, text: `is no Kubernetes object: ${whatItIs(value)}` });
      return;
    }
    const { apiVersion, kind } = kinds;
    const items = kind.endsWith("List") ? value["items"] : undefined;
    if (Array.isArray(items)) {
      const own = kind === "List" ? {} : { apiVersion, kind: kind.slice(0, -"List".length) };
      items.forEach((item: unknown, index) => read(item, [...prefix, "items", index], own));
    } else manifests.push({ file, document, prefix, apiVersion, kind, value });
  };
  read(document.data, [], {});
  return { manifests, problems };
}

interface Kinds {
  readonly apiVersion: string;
  readonly kind: string;
}

function kindsOf(value: unknown): Partial<Kinds> {
  if (!isObject(value)) return {};
  const { apiVersion, kind } = value;
  return {
    ...(hasText(value, "apiVersion") && { apiVersion: apiVersion as string }),
    ...(hasText(value, "kind") && { kind: kind as string }),
  };
}

function hasText(value: JsonObject, key: string): boolean {
  return Object.hasOwn(value, key) && typeof value[key] === "string" && value[key] !== "";
}

function whatItIs(value: unknown): string {
  if (!isObject(value)) return `it is ${kindOf(value)}`;
  const missing = ["apiVersion", "kind"].filter((key) => !hasText(value, key));
  return `it has no ${missing.join(" and no ")}`;
}
