import { Declaration, InputObject } from "../../scaling/model/input";
import { isReadable } from "../../scaling/read";
import { excerpt } from "../output/escape";
import { Suppression } from "../suppress/suppression";
import { shownPosition } from "../yaml/lines";
import { stepsOf } from "../yaml/path";
import { Manifest } from "./manifests";
import { isObject } from "./parseJson";
import { Place } from "./place";
import { Program } from "./program";

/** A manifest under the name that it has in reports. */
export interface NamedManifest extends Manifest {
  readonly urn: string;
}

/** The URN of each manifest, and what is odd about their names. */
export interface Naming {
  readonly named: readonly NamedManifest[];
  readonly notes: readonly string[];
}

/**
 * Names manifests as Pulumi names resources, so that globs and exemptions hold for both. The same object
 * may be there twice, as in the overlays of two environments; each is judged under a name of its own.
 */
export function nameManifests(manifests: readonly Manifest[]): Naming {
  const firsts = new Map<string, Manifest>();
  const counts = new Map<string, number>();
  const repeats: (readonly [Manifest, Manifest])[] = [];
  const named = manifests.map((manifest): NamedManifest => {
    const urn = urnOf(manifest);
    const count = (counts.get(urn) ?? 0) + 1;
    counts.set(urn, count);
    const first = firsts.get(urn);
    if (first === undefined) firsts.set(urn, manifest);
    else repeats.push([manifest, first]);
    return { ...manifest, urn: count === 1 ? urn : `${urn}#${count}` };
  });
  const rest = repeats.length - mostNotes;
  const notes = repeats.slice(0, mostNotes).map((pair) => repeated(...pair));
  return { named, notes: rest > 0 ? [...notes, `${rest} more objects are there again`] : notes };
}

const mostNotes = 9;

function repeated(manifest: Manifest, first: Manifest): string {
  const { kind } = manifest;
  const again = `${shownPlace(manifest)}: ${excerpt(kind)} ${excerpt(nameOf(manifest))} is there again`;
  return `${again}, first in ${shownPlace(first)}; each is judged, but give what is deployed together`;
}

function shownPlace({ file, document, prefix }: Manifest): string {
  return file + shownPosition(document.position(prefix));
}

/** Everything that the manifests of a run declare, as one program. */
export function manifestProgram(
  named: readonly NamedManifest[],
  suppressions: readonly Suppression[],
  partial: string | undefined,
): Program {
  const byUrn = new Map(named.map((each) => [each.urn, each]));
  const declarations = named.map(declarationOf);
  const files = [...new Set(named.map(({ file }) => file))];
  return {
    place: files.length === 1 ? files[0]! : `${files.length} files of manifests`,
    kind: "manifests",
    stack: undefined,
    declarations,
    external: new Set(),
    readable: declarations.filter(({ type }) => isReadable(type)).length,
    partial,
    notes: [],
    fileOf: (urn) => byUrn.get(urn)!.file,
    placeOf: (urn, path) => placeIn(byUrn.get(urn)!, path),
    suppressions,
  };
}

function placeIn({ file, document, prefix }: Manifest, path: string): Place {
  return { file, position: document.position([...prefix, ...stepsOf(path)]) };
}

/** `kubernetes:apps/v1:Deployment`, as in Pulumi's SDK, which calls the group without a name "core". */
function typeOf({ apiVersion, kind }: Manifest): string {
  return `kubernetes:${apiVersion.includes("/") ? apiVersion : `core/${apiVersion}`}:${kind}`;
}

function urnOf(manifest: Manifest): string {
  return `urn:pulumi:manifests::manifests::${typeOf(manifest)}::${nameOf(manifest)}`;
}

function nameOf({ value }: Manifest): string {
  const metadata = isObject(value["metadata"]) ? value["metadata"] : {};
  const { name, namespace, generateName } = metadata;
  const prefix = typeof generateName === "string" ? `${generateName}*` : "(unnamed)";
  const own = typeof name === "string" ? name : prefix;
  return `${typeof namespace === "string" ? namespace : "default"}/${own}`;
}

function declarationOf(manifest: NamedManifest): Declaration {
  return {
    urn: manifest.urn,
    type: typeOf(manifest),
    inputs: manifest.value as InputObject,
    dependencies: [],
    propertyDependencies: {},
    ignoreChanges: [],
    protect: false,
    custom: true,
  };
}
