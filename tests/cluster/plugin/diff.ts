// STAND-IN for tests and the offline demo, never shipped: what a change of inputs means.
import { isWithin, type Change, type ChangeKind } from "../../plugin-kit/changes";
import { isProps, UNKNOWN, type Props, type Value } from "../../plugin-kit/values";
import { forcesNew, type Segment } from "./forceNew";
import { annotation, ANNOTATIONS, metadataOf, nameOf, namespaceOf, type Gvk } from "./object";
import { isQuantity, sameQuantity } from "./quantity";

export interface Sides {
  /** The live object as last seen, without what no input asked for. */
  old: Props;
  news: Props;
  ignoreChanges: readonly string[];
}

export function diff(gvk: Gvk, { old, news, ignoreChanges }: Sides): Change[] {
  return propsChanges([], old, news)
    .map(({ path, kind, value }) => ({
      path: textOf(path),
      kind,
      replaces: forcesNew(gvk, path, value) || (kind === "delete" && textOf(path) === "metadata"),
    }))
    .filter(({ path }) => !ignoreChanges.some((ignored) => isWithin(path, ignored)));
}

/** An object whose name and namespace the program chose cannot exist twice. */
export function deletesFirst(live: Props, news: Props): boolean {
  return (
    metadataOf(news)["name"] !== undefined &&
    annotation(news, ANNOTATIONS.autonamed) !== "true" &&
    nameOf(news) === nameOf(live) &&
    namespaceOf(news) === namespaceOf(live)
  );
}

interface Found {
  path: Segment[];
  kind: ChangeKind;
  /** What is there afterwards. */
  value: Value;
}

function propsChanges(path: Segment[], old: Props, news: Props): Found[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(news)])];
  return names.flatMap((name) => changes([...path, name], old[name], news[name]));
}

function changes(path: Segment[], old: Value | undefined, now: Value | undefined): Found[] {
  if (now === undefined || now === null) {
    return old === undefined || old === null ? [] : [{ path, kind: "delete", value: null }];
  }
  if (old === undefined || old === null) return [{ path, kind: "add", value: now }];
  if (now === UNKNOWN) return [{ path, kind: "update", value: now }];
  if (isProps(now) && isProps(old)) return propsChanges(path, old, now);
  if (Array.isArray(now) && Array.isArray(old)) return listChanges(path, old, now);
  return same(path, old, now) ? [] : [{ path, kind: "update", value: now }];
}

function listChanges(path: Segment[], old: Value[], now: Value[]): Found[] {
  const indices = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index);
  return indices.flatMap((index) => changes([...path, index], old[index], now[index]));
}

function same(path: Segment[], old: Value, now: Value): boolean {
  return old === now || (isQuantity(path) && sameQuantity(old, now));
}

/** A Pulumi property path: `spec.containers[0]`, `metadata.labels["a.b/c"]`. */
function textOf(path: readonly Segment[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === "number") return `${text}[${segment}]`;
    if (/[."[\]]/.test(segment)) return `${text}["${segment.replaceAll('"', '\\"')}"]`;
    return text === "" ? segment : `${text}.${segment}`;
  }, "");
}
