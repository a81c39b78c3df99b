// STAND-IN for tests and the offline demo, never shipped: Pulumi properties <-> AWS API members.
import { entriesOf, isProps, UNKNOWN, type Props, type Value } from "../../plugin-kit/values";

/** Members whose value is a map with the user's own keys. */
const MAPS = new Set(["tags", "environment", "dimensions"]);

export function isMap(name: string, value: Value | undefined): value is Props {
  return MAPS.has(name) && isProps(value);
}

/** How a service writes the first letter of its members. */
export type FirstLetter = "capital" | "small";

/** `value` with each member under the API's name: `names[name]`, else by its first letter. */
export function toApi(
  value: Value,
  names: Record<string, string>,
  first: FirstLetter = "capital",
): Value {
  if (Array.isArray(value)) return value.map((item) => toApi(item, names, first));
  if (!isProps(value)) return value;
  return Object.fromEntries(
    entriesOf(value).map(([name, item]) => [
      names[name] ?? (first === "small" ? name : name[0]!.toUpperCase() + name.slice(1)),
      isMap(name, item) ? item : toApi(item, names, first),
    ]),
  );
}

/** The API's path in a complaint, as the path of the Pulumi property. */
export function toPulumiPath(path: string, { names, paths = {} }: Spelling): string {
  const pulumiNames = new Map(Object.entries(names).map(([pulumi, api]) => [api, pulumi]));
  const translated = path.replace(
    /[A-Za-z0-9]+/g,
    (member) => pulumiNames.get(member) ?? member[0]!.toLowerCase() + member.slice(1),
  );
  return Object.entries(paths).reduce(
    (known, [from, to]) => (`.${known}.`.includes(`.${from}.`) ? renamed(known, from, to) : known),
    translated,
  );
}

function renamed(path: string, from: string, to: string): string {
  return `.${path}.`.replace(`.${from}.`, to === "" ? "." : `.${to}.`).slice(1, -1);
}

/** How an API's paths are written in Pulumi. */
export interface Spelling {
  names: Record<string, string>;
  paths?: Record<string, string>;
}

export function orUnknown(value: Value | undefined, change: (known: Value) => Value): Value {
  if (value === undefined || value === null) return null;
  return value === UNKNOWN ? UNKNOWN : change(value);
}

export function tagList(tags: Value | undefined): Value {
  return pairs(tags, "Key", "Value");
}

/** A map as the list of pairs that AWS's APIs take. */
export function pairs(map: Value | undefined, key: string, value: string): Value {
  return orUnknown(map, (known) =>
    entriesOf(known as Props).map(([name, item]) => ({ [key]: name, [value]: item })),
  );
}

/** `props` without absent members and without empty lists and maps. */
export function present(props: Props): Props {
  return Object.fromEntries(entriesOf(props).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: Value): boolean {
  return Array.isArray(value) ? value.length === 0 : isProps(value) && !Object.keys(value).length;
}

/** The first of a list that the API has as a single member. */
export function single(value: Value | undefined): Value {
  return orUnknown(value, (known) => (Array.isArray(known) ? (known[0] ?? null) : known));
}

/** A number that Pulumi's types have as a string. */
export function numeric(value: Value | undefined): Value {
  return orUnknown(value, (known) => {
    const parsed = typeof known === "string" && known.trim() !== "" ? Number(known) : NaN;
    return Number.isNaN(parsed) ? known : parsed;
  });
}

/** A boolean that Pulumi's types have as a string. */
export function flag(value: Value | undefined): Value {
  return orUnknown(value, (known) => (known === "true" ? true : known === "false" ? false : known));
}

/** Items that the API takes as one text; unknown while one of them is. */
export function joined(items: Value | undefined, separator: string): Value {
  return orUnknown(items, (known) =>
    (known as Value[]).includes(UNKNOWN) ? UNKNOWN : (known as Value[]).join(separator),
  );
}
