import type { ShapeError } from "./generated/validators";
import { allowedWords } from "./allowed";
import { exampleFix, valueFix } from "./fix";
import { locate } from "./locate";
import { nearest } from "./nearest";
import { segmentsOf, valueAt } from "./segments";
import type { Segment } from "./segments";
import type { Finding } from "./problem";
import { seenWords } from "./seen";
import { unknownValue } from "./snapshot";
import { listWords } from "./words";

/** What is being checked: the name of its contract and the snapshot of its arguments. */
export interface Subject {
  readonly name: string;
  readonly view: unknown;
}

interface Fault {
  readonly subject: Subject;
  readonly segments: readonly Segment[];
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Turns the errors of a validator into findings: one for each value, none for outputs where they
 * may stand.
 */
export function explain(subject: Subject, errors: readonly ShapeError[]): Finding[] {
  const judged = new Set<string>();
  return errors.flatMap(({ instancePath, keyword, params }) => {
    const fault = { subject, segments: segmentsOf(instancePath, subject.view), keyword, params };
    const explainFault = Object.hasOwn(explainers, keyword) ? explainers[keyword] : undefined;
    if (explainFault !== undefined) return [explainFault(fault)];
    if (judged.has(instancePath)) return [];
    judged.add(instancePath);
    return wrongValue(fault);
  });
}

type Explain = (fault: Fault) => Finding;

const explainers: Readonly<Record<string, Explain | undefined>> = {
  required: missing,
  additionalProperties: unknownProperty,
  exactlyOneOf: (fault) => wrongGroup(fault, "exactly one"),
  atLeastOneOf: (fault) => wrongGroup(fault, "at least one"),
  atMostOneOf: (fault) => wrongGroup(fault, "at most one"),
  requires: incomplete,
  uniqueBy: repeated,
};

/** A value of the wrong type, outside its range, or an output where a plain value must stand. */
function wrongValue({ subject, segments }: Fault): Finding[] {
  const { schema, secret } = locate(subject.name, segments);
  const value = valueAt(subject.view, segments);
  const seen = seenWords(value, secret, schema);
  const allowed = allowedWords(schema);
  if (value !== unknownValue) {
    return [
      { segments, seen, allowed, fix: secret ? exampleFix(schema) : valueFix(value, schema) },
    ];
  }
  if (schema.input === true) return [];
  return [{ segments, seen, allowed: `${allowed}; known in preview`, fix: plainFix }];
}

const plainFix = "give a plain value, not the output of another resource";

function missing({ subject, segments, params }: Fault): Finding {
  const path = [...segments, String(params.missingProperty)];
  const { schema } = locate(subject.name, path);
  const fix = exampleFix(schema, `add ${String(params.missingProperty)}`);
  return { segments: path, seen: "nothing", allowed: `${allowedWords(schema)} (required)`, fix };
}

function unknownProperty({ subject, segments, params }: Fault): Finding {
  const name = String(params.additionalProperty);
  const known = Object.keys(locate(subject.name, segments).schema.properties ?? {});
  const meant = nearest(name, known);
  return {
    segments: [...segments, name],
    seen: "an unknown property",
    allowed: known.length === 0 ? "no properties" : listWords(known, "or"),
    fix: meant === undefined ? "remove it" : `rename it to ${meant}`,
  };
}

function wrongGroup({ segments, params }: Fault, count: string): Finding {
  const names = params.names as readonly string[];
  const given = params.given as readonly string[];
  return {
    segments: groupPath(segments, given[1] ?? names[0]!),
    seen:
      given.length === 0 ? "none of them" : `${given.length} of them: ${listWords(given, "and")}`,
    allowed: `${count} of ${listWords(names, "and")}`,
    fix: given.length === 0 ? `add ${listWords(names, "or")}` : "keep one of them, remove the rest",
  };
}

/** The object that holds the group; at the very top, where no path is, one of the group's names. */
function groupPath(segments: readonly Segment[], name: string): readonly Segment[] {
  return segments.length === 0 ? [name] : segments;
}

function incomplete({ segments, params }: Fault): Finding {
  const name = String(params.name);
  const absent = params.missing as readonly string[];
  return {
    segments: [...segments, name],
    seen: `${name} without ${listWords(absent, "and")}`,
    allowed: `${name} only together with ${listWords(absent, "and")}`,
    fix: `add ${listWords(absent, "and")}, or remove ${name}`,
  };
}

function repeated({ subject, segments, params }: Fault): Finding {
  const key = locate(subject.name, segments).schema.uniqueBy ?? "";
  const path = [...segments, Number(params.index), key];
  const { secret } = locate(subject.name, path);
  const seen = seenWords(valueAt(subject.view, path), secret);
  return {
    segments: path,
    seen: `${seen}, which item ${Number(params.first)} has too`,
    allowed: `a ${key} that no other item has`,
    fix: `give each item its own ${key}`,
  };
}
