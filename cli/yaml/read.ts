import { constructFromEvents, Event, EVENT_ID, parseEvents, Schema, YAMLException } from "js-yaml";
import { BadInput } from "../exit";
import { excerpt } from "../output/escape";
import { YamlDocument } from "./document";
import { expandedSize } from "./expansion";
import { Lines, shownPosition } from "./lines";
import { Chunk, splitDocuments } from "./split";

/** How much a file may hold: levels inside each other, parts, and values with its aliases written out. */
export interface YamlLimits {
  readonly depth: number;
  readonly parts: number;
  readonly expanded: number;
  /** What to do when one of them is passed. */
  readonly remedy: string;
}

export interface YamlOptions {
  readonly limits: YamlLimits;
  readonly schema: Schema;
  /** What else to say of text that is no YAML. */
  readonly hint?: (text: string) => string;
}

/** Reads every document of a YAML text; every oddity that could mean two things is an error. */
export function readYaml(
  place: string,
  text: string,
  options: YamlOptions,
): readonly YamlDocument[] {
  const { parts, depth } = options.limits;
  const lines = new Lines(text);
  const chunks = splitDocuments(text);
  if (chunks.length + indicatorsIn(text) > parts)
    throw refused(place, `has more than ${parts} parts, the limit`, options);
  return chunks.map((chunk) => {
    const data = parse(place, chunk, lines, options);
    return new YamlDocument(data, chunk, lines, depth);
  });
}

function parse(place: string, chunk: Chunk, lines: Lines, options: YamlOptions): unknown {
  const { schema, limits } = options;
  try {
    const events = parseEvents(chunk.text, { maxDepth: limits.depth });
    const [data, second] = constructFromEvents(events, { source: chunk.text, schema });
    if (second !== undefined) throw BadInput.at(place, 'separates documents without "---"; add it');
    if (hasAliases(chunk, events)) refuseExpansion(place, data, options);
    return data;
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw problemWith(place, chunk, lines, error, options);
  }
}

/**
 * How many parts the parser would have to build, a key and its value being two; counted on the text
 * alone, so that nothing huge reaches it.
 */
function indicatorsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === bracket || code === brace) count++;
    else if (code === colon || code === dash || code === question) {
      const isIndicator = !(text.charCodeAt(at + 1) > blank); // at the end of the text too
      if (isIndicator) count += code === colon ? 2 : 1;
    }
  }
  return count;
}

const [comma, bracket, brace, colon, dash, question, blank] = [...",[{:-? "].map((each) =>
  each.charCodeAt(0),
) as [number, number, number, number, number, number, number];

function hasAliases({ text }: Chunk, events: readonly Event[]): boolean {
  return text.includes("*") && events.some(({ type }) => type === EVENT_ID.ALIAS);
}

/** Aliases may repeat what they stand for, but only so often. */
function refuseExpansion(place: string, data: unknown, { limits }: YamlOptions): void {
  if (expandedSize(data) <= limits.expanded) return;
  const limit = `more than ${limits.expanded} values once its aliases are written out, the limit`;
  throw BadInput.at(place, `has ${limit}; use fewer aliases`);
}

function problemWith(
  place: string,
  { start, text }: Chunk,
  lines: Lines,
  error: unknown,
  options: YamlOptions,
): BadInput {
  if (!(error instanceof YAMLException)) return BadInput.at(place, "cannot be read as YAML");
  const { reason, mark } = error;
  if (reason.startsWith("nesting exceeded")) {
    const { depth } = options.limits;
    return refused(place, `is nested more than ${depth} levels deep, the limit`, options);
  }
  const position = isComplexKey(reason) ? Math.max(0, text.indexOf("{{")) : (mark?.position ?? 0);
  const at = shownPosition(lines.at(start + position));
  return BadInput.at(`${place}${at}`, wordsFor(reason, text, position, options));
}

/** A template such as `{{ .Values.name }}` is a map as the key of a map; the parser names the outer one. */
function isComplexKey(reason: string): boolean {
  return reason.includes("complex keys");
}

function wordsFor(reason: string, text: string, position: number, options: YamlOptions): string {
  const rest = text.slice(position, position + 200).split("\n", 1)[0] ?? "";
  if (reason.startsWith("duplicated")) {
    const key = rest.split(/:(?:\s|$)/, 1)[0] ?? "";
    return `the key "${excerpt(key)}" is there twice; remove one`;
  }
  const alias = /^unidentified alias "(.*)"/.exec(reason)?.[1];
  if (alias !== undefined) {
    const name = excerpt(alias);
    return `has the alias *${name}, but no anchor &${name} above it; add one`;
  }
  const said = isComplexKey(reason) ? "a key is a map or a list" : excerpt(reason, 160);
  return `is not plain YAML: ${said}${options.hint?.(text) ?? ""}`;
}

function refused(place: string, problem: string, { limits }: YamlOptions): BadInput {
  return BadInput.at(place, `${problem}; ${limits.remedy}`);
}
