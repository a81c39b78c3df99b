// STAND-IN for tests and the offline demo, never shipped: who set which field.
import type { FieldSet, ManagedFields } from "../api/objects";
import { isProps, type Props, type Value } from "../../plugin-kit/values";

/** Who creates objects; the manager of later server-side applies takes over from it. */
export const CREATOR = "pulumi-kubernetes";

/** Managers whose fields the provider makes its own before its first apply. */
const PREDECESSORS: readonly [prefix: string, operation: ManagedFields["operation"]][] = [
  ["kubectl", "Apply"],
  ["kubectl", "Update"],
  ["before-first-apply", "Update"],
  [CREATOR, "Update"],
  ["pulumi-resource-kubernetes", "Update"],
];

/** The entries after `manager` took over from its predecessors; undefined: there were none. */
export function takenOver(
  entries: readonly ManagedFields[],
  manager: string,
): ManagedFields[] | undefined {
  const isOwn = (entry: ManagedFields): boolean =>
    entry.manager === manager && entry.operation === "Apply";
  const inherited = entries.filter((entry) => !isOwn(entry) && isPredecessor(entry));
  const [first] = inherited;
  if (!first) return undefined;
  const own = entries.find(isOwn) ?? { ...first, manager, operation: "Apply" };
  const fieldsV1 = inherited.reduce<FieldSet>(
    (all, entry) => union(all, entry.fieldsV1 ?? {}),
    own.fieldsV1 ?? {},
  );
  const others = entries.filter((entry) => !isOwn(entry) && !inherited.includes(entry));
  return [...others, { ...own, fieldsV1 }];
}

function isPredecessor({ manager, operation, subresource }: ManagedFields): boolean {
  return PREDECESSORS.some(
    ([prefix, how]) => manager.startsWith(prefix) && operation === how && !subresource,
  );
}

/**
 * Inputs with each ignored path left to whom it belongs: what only others manage is not sent, so
 * there is no conflict; of what we manage, the live value is sent, so that it stays.
 */
export function withoutIgnored(
  inputs: Props,
  live: Props,
  entries: readonly ManagedFields[],
  manager: string,
  ignoreChanges: readonly string[],
): Props {
  const ours = entries.filter((entry) => entry.manager === manager);
  const theirs = entries.filter((entry) => entry.manager !== manager);
  return ignoreChanges.reduce((now, ignored) => {
    // As the real provider: names only, no lists.
    const path = ignored.split(".");
    const isIn = (sets: readonly ManagedFields[]): boolean =>
      sets.some(({ fieldsV1 }) => holds(fieldsV1, path));
    if (isIn(theirs) && !isIn(ours)) return without(now, path);
    const value = at(live, path);
    return value === undefined ? now : withValue(now, path, value);
  }, inputs);
}

function holds(set: FieldSet | undefined, path: readonly string[]): boolean {
  const found = path.reduce<FieldSet | undefined>((inner, name) => inner?.[`f:${name}`], set);
  return found !== undefined;
}

function union(a: FieldSet, b: FieldSet): FieldSet {
  const merged = Object.entries(b).map(([name, set]) => [name, union(a[name] ?? {}, set)]);
  return { ...a, ...Object.fromEntries(merged) };
}

function at(object: Props, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>(
    (inner, name) => (isProps(inner) ? inner[name] : undefined),
    object,
  );
}

function without(object: Props, [name, ...rest]: readonly string[]): Props {
  const inner = object[name!];
  if (rest.length > 0)
    return isProps(inner) ? { ...object, [name!]: without(inner, rest) } : object;
  const { [name!]: _, ...others } = object;
  return others;
}

function withValue(object: Props, [name, ...rest]: readonly string[], value: Value): Props {
  if (rest.length === 0) return { ...object, [name!]: value };
  const inner = object[name!];
  return { ...object, [name!]: withValue(isProps(inner) ? inner : {}, rest, value) };
}
