import {
  Alias,
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
} from "yaml";
import { BadInput } from "../exit";
import { excerpt } from "../output/escape";
import { scanYaml } from "./scanYaml";

export type Path = readonly (string | number)[];

/** The plain data of a YAML file and where each part of it stands. */
export interface YamlFile {
  readonly data: unknown;
  /** `:12:5` for the member at the path, or nothing. */
  readonly locate: (path: Path) => string;
}

/** How much a file may hold: levels inside each other, parts, and values with its aliases written out. */
export interface YamlLimits {
  readonly depth: number;
  readonly tokens: number;
  readonly expanded: number;
}

const configuration: YamlLimits = { depth: 32, tokens: 50_000, expanded: 20_000 };

/** Reads one YAML document (or JSON); every oddity that could mean two things is an error. */
export function parseYaml(place: string, text: string, limits = configuration): YamlFile {
  const [file, second] = parseYamlDocuments(place, text, limits);
  if (second) throw BadInput.at(place, "holds several YAML documents; expected one");
  return file ?? { data: undefined, locate: () => "" };
}

/** Reads every document of a YAML file. */
export function parseYamlDocuments(
  place: string,
  text: string,
  limits: YamlLimits,
): readonly YamlFile[] {
  refuseHuge(place, text, limits);
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false, // checked below: the parser's own check is quadratic
    prettyErrors: false,
    stringKeys: true,
    logLevel: "silent",
  });
  const found = Array.isArray(documents) ? (documents as Document.Parsed[]) : [];
  const at = (offset: number): string => positionText(lines, offset);
  refuseProblems(place, found, at);
  return found.map((document) => {
    refuseDuplicates(place, document, at);
    refuseExpansion(place, document, limits);
    return {
      data: document.toJS({ maxAliasCount: -1 }) as unknown,
      locate: (path) => locate(document, path, at),
    };
  });
}

function refuseHuge(place: string, text: string, limits: YamlLimits): void {
  const size = scanYaml(text, limits);
  const remedy = "a configuration needs a few levels and entries only";
  if (size.depth > limits.depth) {
    throw BadInput.at(
      place,
      `is nested more than ${limits.depth} levels deep, the limit; ${remedy}`,
    );
  }
  if (size.tokens > limits.tokens) {
    throw BadInput.at(place, `has more than ${limits.tokens} parts, the limit; ${remedy}`);
  }
}

type At = (offset: number) => string;

function refuseProblems(place: string, documents: readonly Document.Parsed[], at: At): void {
  const told = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const problems = told.map(
    ({ code, message, pos }) =>
      `${place}${at(pos[0])}: is not plain YAML: ${excerpt(message, 160)} (${code})`,
  );
  if (problems.length > 0) throw new BadInput(problems.slice(0, 10));
}

function refuseDuplicates(place: string, document: Document.Parsed, at: At): void {
  const problems: string[] = [];
  walk(document.contents, (node) => {
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (seen.has(name)) {
        problems.push(
          `${place}${at(offset)}: the key "${excerpt(name)}" is there twice; remove one`,
        );
      }
      seen.add(name);
    }
  });
  if (problems.length > 0) throw new BadInput(problems.slice(0, 10));
}

/** Aliases may repeat what they stand for, but only so often: sizes are added up, not built. */
function refuseExpansion(place: string, document: Document.Parsed, limits: YamlLimits): void {
  const targets = aliasTargets(place, document);
  const sizes = new Map<unknown, number>();
  const sizeOf = (node: unknown): number => {
    const counted = sizes.get(node);
    if (counted !== undefined) return counted;
    sizes.set(node, Infinity); // what contains itself never ends
    const parts = isAlias(node) ? [targets.get(node)] : partsOf(node);
    const size = parts.reduce<number>((sum, part) => sum + sizeOf(part), 1);
    sizes.set(node, size);
    return size;
  };
  if (sizeOf(document.contents) <= limits.expanded) return;
  const limit = `more than ${limits.expanded} values once its aliases are written out, the limit`;
  throw BadInput.at(place, `has ${limit}; use fewer aliases`);
}

/** Each alias with the node that it stands for: the nearest one above with that anchor. */
function aliasTargets(place: string, document: Document.Parsed): ReadonlyMap<unknown, unknown> {
  const anchors = new Map<string, unknown>();
  const targets = new Map<unknown, unknown>();
  const targetOf = (alias: Alias): unknown => {
    if (anchors.has(alias.source)) return anchors.get(alias.source);
    const name = excerpt(alias.source);
    throw BadInput.at(place, `has the alias *${name}, but no anchor &${name} above it; add one`);
  };
  walk(document.contents, (node) => {
    if (isAlias(node)) targets.set(node, targetOf(node));
    else if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
  });
  return targets;
}

function walk(node: unknown, visit: (node: unknown) => void): void {
  visit(node);
  for (const part of partsOf(node)) walk(part, visit);
}

function partsOf(node: unknown): readonly unknown[] {
  if (isPair(node)) return [node.key, node.value];
  return isCollection(node) ? node.items : [];
}

function locate(document: Document.Parsed, path: Path, at: At): string {
  for (let length = path.length; length > 0; length--) {
    const offset = keyOffset(document, path.slice(0, length));
    if (offset !== undefined) return at(offset);
  }
  return "";
}

/** Where the key of a member stands, or the item of a list. */
function keyOffset(document: Document.Parsed, path: Path): number | undefined {
  const last = path.at(-1)!;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(
      ({ key }) => isScalar(key) && String(key.value) === String(last),
    );
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function positionText(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `:${line}:${col}`;
}
