import { Declaration, stackOf } from "../../scaling/model/input";
import { isReadable } from "../../scaling/read";
import { BadInput } from "../exit";
import { excerpt } from "../output/escape";
import { Suppression } from "../suppress/suppression";
import { Position } from "../yaml/lines";
import { Path, stepsOf } from "../yaml/path";
import { expectedInput, isObject, JsonObject } from "./parseJson";
import { Place } from "./place";
import { readPreview } from "./preview";
import { Reading } from "./reading";
import { RecordedResource } from "./resource";
import { readCheckpoint, readStackExport } from "./state";

/** One program as one file shows it, or as all manifests of a run do. */
export interface Program {
  readonly place: string;
  readonly kind: Reading["kind"] | "manifests";
  readonly stack: string | undefined;
  readonly declarations: readonly Declaration[];
  /** URNs of resources that the program only looks at: linked to, but not judged. */
  readonly external: ReadonlySet<string>;
  /** Number of resources that rules can say something about. */
  readonly readable: number;
  readonly partial: string | undefined;
  readonly notes: readonly string[];
  /** The file that declares a resource. */
  readonly fileOf: (urn: string) => string;
  /** Where a property of a resource is declared, or the nearest part around it. */
  readonly placeOf: (urn: string, path: string) => Place;
  /** What its files themselves excuse. */
  readonly suppressions: readonly Suppression[];
}

type Locate = (path: Path) => Position | undefined;

const mostProblems = 10;

/** The program in a parsed file, or every reason why there is none. */
export function readProgram(
  place: string,
  json: unknown,
  locate: Locate = () => undefined,
): Program {
  const reading = recognise(place, json);
  const live = reading.resources.filter((resource) => !resource.deleted);
  const problems = [...reading.problems, ...repeatedUrns(live)];
  if (problems.length > 0) throw refusal(place, reading.kind, problems);
  const declarations = live.map((resource) => resource.declaration);
  const external = live.filter((each) => each.external).map((each) => each.declaration.urn);
  return {
    place,
    kind: reading.kind,
    stack: declarations[0] && stackOf(declarations[0].urn),
    declarations,
    external: new Set(external),
    readable: declarations.filter(({ type }) => isReadable(type)).length,
    partial: reading.partial,
    notes: reading.notes,
    fileOf: () => place,
    placeOf: placesOf(place, live, locate),
    suppressions: [],
  };
}

function placesOf(
  file: string,
  resources: readonly RecordedResource[],
  locate: Locate,
): Program["placeOf"] {
  const paths = new Map(resources.map(({ declaration, path }) => [declaration.urn, path]));
  return (urn, path) => {
    const steps = stepsOf(`${paths.get(urn) ?? ""}.inputs.${path}`);
    return { file, position: locate(steps) };
  };
}

const programKeys = ["deployment", "checkpoint", "steps", "changeSummary"];

/** Whether a document is what Pulumi says of a program. */
export function isProgram(json: unknown): json is JsonObject {
  return isObject(json) && programKeys.some((key) => Object.hasOwn(json, key));
}

function recognise(place: string, json: unknown): Reading {
  if (!isProgram(json)) throw BadInput.at(place, `is ${describe(json)}; ${expectedInput}`);
  if (Object.hasOwn(json, "deployment")) return readStackExport(json);
  return Object.hasOwn(json, "checkpoint") ? readCheckpoint(json) : readPreview(json);
}

/** Says what a JSON document is instead, as far as its keys tell. */
function describe(json: unknown): string {
  if (Array.isArray(json)) return "a JSON list";
  if (!isObject(json)) return "a single JSON value";
  const has = (...keys: readonly string[]): boolean =>
    keys.every((key) => Object.hasOwn(json, key));
  if (has("AWSTemplateFormatVersion")) return "a CloudFormation template";
  if (has("planned_values") || has("resource_changes")) return "a Terraform plan";
  if (has("terraform_version")) return "a Terraform state";
  if (has("resources") && has("manifest")) return "the inner part of a stack export";
  if (has("sequence", "timestamp")) return "an engine event of `pulumi up --json`";
  return describeKeys(json);
}

function describeKeys(json: JsonObject): string {
  const keys = Object.keys(json);
  if (keys.length === 0) return "an empty JSON object";
  const shown = keys.slice(0, 4).map((key) => `"${excerpt(key, 20)}"`);
  const more = keys.length > shown.length ? ` and ${keys.length - shown.length} more` : "";
  return `JSON with the keys ${shown.join(", ")}${more}`;
}

function repeatedUrns(resources: readonly RecordedResource[]): readonly string[] {
  const seen = new Set<string>();
  return resources.flatMap(({ declaration: { urn } }) => {
    if (!seen.has(urn)) {
      seen.add(urn);
      return [];
    }
    return [`the URN ${excerpt(urn, 200)} is there twice; expected each once`];
  });
}

function refusal(place: string, kind: string, problems: readonly string[]): BadInput {
  const shown = problems.slice(0, mostProblems).map((problem) => `${place}: ${problem}`);
  const rest = problems.length - shown.length;
  const more = rest > 0 ? [`${place}: ${rest} more problems of this kind`] : [];
  const remedy = `${place}: is no intact ${kind} and was not judged; produce it again with pulumi`;
  return new BadInput([...shown, ...more, remedy]);
}
