// STAND-IN for tests and the offline demo, never shipped: Pulumi properties <-> AWS API members.
import { entriesOf, isProps, UNKNOWN, type Props, type Value } from "../../plugin-kit/values";

/** Members whose value is a map with the user's own keys. */
const MAPS = new Set(["tags", "environment", "dimensions"]);

export function isMap(name: string, value: Value | undefined): value is Props {
  return MAPS.has(name) && isProps(value);
}

/** `value` with each member under the API's name: `names[name]`, else a capital first letter. */
export function toApi(value: Value, names: Record<string, string>): Value {
  if (Array.isArray(value)) return value.map((item) => toApi(item, names));
  if (!isProps(value)) return value;
  return Object.fromEntries(
    entriesOf(value).map(([name, item]) => [
      names[name] ?? name[0]!.toUpperCase() + name.slice(1),
      isMap(name, item) ? item : toApi(item, names),
    ]),
  );
}

/** The API's path in a complaint, as the path of the Pulumi property. */
export function toPulumiPath(path: string, names: Record<string, string>): string {
  const pulumiNames = new Map(Object.entries(names).map(([pulumi, api]) => [api, pulumi]));
  return path.replace(
    /[A-Za-z0-9]+/g,
    (member) => pulumiNames.get(member) ?? member[0]!.toLowerCase() + member.slice(1),
  );
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
