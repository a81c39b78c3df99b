import { Rule } from "../../scaling/check/rule";
import { BadInput } from "../exit";
import { NamedManifest } from "../input/manifestProgram";
import { Place } from "../input/place";
import { excerpt } from "../output/escape";
import { ruleNamed } from "../verbs/selectRules";
import type { YamlDocument } from "../yaml/document";
import { shownPosition } from "../yaml/lines";
import { Path } from "../yaml/path";
import { annotationsIn } from "./annotations";
import { commentsIn } from "./comments";
import { Parsed, Suppression } from "./suppression";

/** The suppressions in manifests, and what is wrong with some: nothing that is written has no effect. */
export interface ReadSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly SuppressionProblem[];
}

export interface SuppressionProblem {
  readonly file: string;
  readonly text: string;
}

export function readSuppressions(
  manifests: readonly NamedManifest[],
  rules: readonly Rule[],
): ReadSuppressions {
  const found = [...manifests.flatMap(annotated), ...byDocument(manifests).flatMap(commented)];
  return {
    suppressions: found.flatMap(suppressionsOf),
    problems: found.flatMap((each) => {
      const { file } = each.place;
      return problemsWith(each, rules).map((text) => ({ file, text }));
    }),
  };
}

function suppressionsOf({ parsed, place, covers }: Found): readonly Suppression[] {
  if ("problem" in parsed) return [];
  const { reason, expires } = parsed;
  return parsed.rules.map((rule) => ({ rule, reason, expires, place, covers }));
}

function problemsWith(
  { parsed, place, subject, covers }: Found,
  rules: readonly Rule[],
): readonly string[] {
  const where = `${place.file}${shownPosition(place.position)}: ${subject}`;
  if ("problem" in parsed) return [`${where} ${parsed.problem}`];
  const remedy = "put it on or above the field, or above the object, that it is about";
  return [
    ...(covers.length === 0
      ? [`${where} stands on no part of a Kubernetes object; ${remedy}`]
      : []),
    ...parsed.rules.flatMap((id) => notARule(id, rules, where)),
  ];
}

interface Found {
  readonly parsed: Parsed;
  readonly place: Place;
  /** What it is called in a message. */
  readonly subject: string;
  readonly covers: Suppression["covers"];
}

function annotated(manifest: NamedManifest): readonly Found[] {
  const { file, document, prefix, urn } = manifest;
  return annotationsIn(manifest).map(({ key, parsed, path }) => ({
    parsed,
    place: { file, position: document.position([...prefix, ...path]) },
    subject: `the annotation ${excerpt(key)}`,
    covers: [{ resource: urn, path: [] }],
  }));
}

function commented([document, manifests]: DocumentManifests): readonly Found[] {
  const { file } = manifests[0]!;
  return commentsIn(document).map(({ parsed, offset, path }) => ({
    parsed,
    place: { file, position: document.positionAt(offset) },
    subject: "this mlscale:ignore",
    covers: manifests.flatMap((manifest) => covered(manifest, path)),
  }));
}

/** What a part of a document means for one of its objects: all of it, a part of it, or nothing. */
function covered({ urn, prefix }: NamedManifest, path: Path | undefined): Suppression["covers"] {
  if (path === undefined) return [];
  const shared = Math.min(prefix.length, path.length);
  const isApart = path.slice(0, shared).some((step, index) => step !== prefix[index]);
  return isApart ? [] : [{ resource: urn, path: path.slice(prefix.length) }];
}

type DocumentManifests = readonly [YamlDocument, readonly NamedManifest[]];

function byDocument(manifests: readonly NamedManifest[]): readonly DocumentManifests[] {
  const found = new Map<YamlDocument, NamedManifest[]>();
  for (const manifest of manifests) {
    const others = found.get(manifest.document);
    if (others) others.push(manifest);
    else found.set(manifest.document, [manifest]);
  }
  return [...found];
}

function notARule(id: string, rules: readonly Rule[], where: string): readonly string[] {
  try {
    ruleNamed(id, rules, where);
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.problems;
  }
}
