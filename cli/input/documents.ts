import { excerpt } from "../output/escape";
import { Io } from "../io";
import { lazy } from "../lazy";
import type { YamlDocument } from "../yaml/document";
import { decodeText } from "./decodeText";
import { limitRemedy, Limits } from "./limits";
import { expectedInput, parseJson } from "./parseJson";
import { placeOf } from "./place";
import { readBounded, readStream } from "./readBounded";

export interface InputOptions {
  readonly limits: Limits;
  readonly followSymlinks: boolean;
  /** What standard input is called in the report. */
  readonly stdinName: string;
}

/** The text of a file. */
export interface InputText {
  readonly place: string;
  readonly text: string;
}

/** A file as its documents: one for JSON, any number for YAML; empty ones are left out. */
export interface Documents extends InputText {
  readonly files: readonly YamlDocument[];
}

/** Levels of YAML inside each other. */
const yamlDepth = 64;

/** The documents of a file, or of standard input for `-`. */
export async function readDocuments(
  file: string,
  options: InputOptions,
  io: Io,
): Promise<Documents> {
  const input = await readText(file, options, io);
  return { ...input, files: documentsIn(input, options.limits) };
}

export async function readText(file: string, options: InputOptions, io: Io): Promise<InputText> {
  const place = file === "-" ? excerpt(options.stdinName, 200) : placeOf(file, io.workingFolder);
  const bytes =
    file === "-"
      ? await readStream(place, io.stdin, options.limits)
      : readBounded(place, { ...options, workingFolder: io.workingFolder });
  return { place, text: decodeText(place, bytes) };
}

export function documentsIn({ place, text }: InputText, limits: Limits): readonly YamlDocument[] {
  if (isJson(text)) {
    const data = parseJson(place, text, limits);
    return [lazy.yaml().jsonDocument(data, text, limits.depth)];
  }
  const { readYaml, kubernetesSchema, coreSchema } = lazy.yaml();
  const { values } = limits;
  const options = {
    limits: { depth: yamlDepth, parts: 4 * values, expanded: values, remedy: limitRemedy },
    schema: hasManifests(text) ? kubernetesSchema : coreSchema,
    hint: hintFor,
  };
  return readYaml(place, text, options).filter(({ data }) => data !== undefined && data !== null);
}

/** A flow mapping in YAML is JSON in all that matters here; `{{` begins a template. */
export function isJson(text: string): boolean {
  return /^\s*(\{(?!\{)|\[)/.test(text);
}

function hasManifests(text: string): boolean {
  return /^(["']?)apiVersion\1[ \t]*:/m.test(text);
}

function hintFor(text: string): string {
  if (text.includes("{{"))
    return "; it looks like a Helm template: render it first, as with `helm template`";
  if (/^[{[]/m.test(text))
    return "; if messages got mixed in before the JSON, save standard output alone";
  return `; ${expectedInput}`;
}
