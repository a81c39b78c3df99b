import { strict as assert } from "node:assert";
import { Fragment, FragmentOf, Kind } from "../../../scaling/model/fragments";
import { Declaration } from "../../../scaling/model/input";
import { read } from "../../../scaling/read";

/** The one thing of a kind that a declaration says. */
export function readOne<K extends Kind>(declaration: Declaration, kind: K): FragmentOf<K> {
  const [fragment, ...others] = read(declaration);
  assert.equal(others.length, 0);
  assert.equal(fragment?.kind, kind);
  return fragment as FragmentOf<K>;
}

/** What fields say without where they say it, so that versions of an API can be compared. */
export function withoutPaths(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPaths);
  if (typeof value !== "object" || value === null) return value;
  const { source, path, state, ...rest } = value as Record<string, unknown>;
  void [source, path];
  if (state === "known") return withoutPaths(rest["value"]);
  if (state !== undefined) return `(${String(state)})`;
  return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, withoutPaths(part)]));
}

/** Every path that a fragment says something about. */
export function pathsIn(fragment: Fragment): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { path, state } = value as Record<string, unknown>;
    if (typeof path === "string" && state === "known") found.add(path);
    for (const [key, part] of Object.entries(value)) if (key !== "source") visit(part);
  };
  visit(fragment);
  return [...found];
}
