import { shownText } from "./text";

export type Segment = string | number;

/** Reads ajv's JSON pointer; indexes become numbers where the value above is a list. */
export function segmentsOf(pointer: string, root: unknown): Segment[] {
  const segments: Segment[] = [];
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    segments.push(Array.isArray(value) ? Number(key) : key);
    value = childOf(value, key);
  }
  return segments;
}

/** The value at a path inside a view; `undefined` where there is none. */
export function valueAt(root: unknown, segments: readonly Segment[]): unknown {
  return segments.reduce(childOf, root);
}

function childOf(value: unknown, key: Segment): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Readonly<Record<Segment, unknown>>)[key];
}

/** A path as people write it: variants[0].scaling.minCapacity, tags["odd key"]. */
export function pathWords(segments: readonly Segment[]): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === "number") return `${path}[${segment}]`;
    if (!/^[A-Za-z_$][\w$]{0,59}$/.test(segment)) return `${path}[${shownText(segment)}]`;
    return path === "" ? segment : `${path}.${segment}`;
  }, "");
}

/** Orders paths by their segments: indexes as numbers, an object before what it holds. */
export function comparePaths(a: readonly Segment[], b: readonly Segment[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareSegments(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareSegments(a: Segment, b: Segment): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}
