// STAND-IN for tests and the offline demo, never shipped: property values as the engine sends them.

export type Value = null | boolean | number | string | Value[] | Props;
export interface Props {
  [name: string]: Value | undefined;
}

/** What the engine sends in place of a value that is not known before the update. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** The input in which a bridged provider lists the properties that it filled in itself. */
export const DEFAULTS = "__defaults";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

export function isProps(value: Value | undefined): value is Props {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isKnown(value: Value | undefined): value is Value {
  return value !== undefined && value !== null && value !== UNKNOWN;
}

/** Applies `change` to every object inside `value`, the innermost first. */
export function mapProps(value: Value, change: (props: Props) => Value): Value {
  if (Array.isArray(value)) return value.map((item) => mapProps(item, change));
  if (!isProps(value)) return value;
  const entries = entriesOf(value).map(([name, item]) => [name, mapProps(item, change)] as const);
  return change(Object.fromEntries(entries));
}

export function entriesOf(props: Props): [string, Value][] {
  return Object.entries(props).filter((entry): entry is [string, Value] => isPresent(entry[1]));
}

function isPresent(value: Value | undefined): boolean {
  return value !== undefined && value !== null;
}

export function isSecret(value: Value | undefined): value is Props {
  return isProps(value) && value[SIGNATURE] === SECRET;
}

/** `props` with nulls left out and each secret opened. */
export function opened(props: Props): Props {
  return mapProps(props, (inner) => (isSecret(inner) ? inner["value"]! : inner)) as Props;
}

export function withoutDefaults(props: Props): Props {
  return mapProps(props, ({ [DEFAULTS]: _, ...rest }) => rest) as Props;
}

/** `result` with those properties made secret that are, or hold, a secret in `source`. */
export function keepSecrets(result: Props, source: Props): Props {
  const kept = entriesOf(result).map(([name, value]) => {
    const before = source[name];
    if (isProps(value) && isProps(before) && !isSecret(before)) {
      return [name, keepSecrets(value, before)] as const;
    }
    return [name, holdsSecret(before) ? secret(value) : value] as const;
  });
  return Object.fromEntries(kept);
}

function holdsSecret(value: Value | undefined): boolean {
  if (Array.isArray(value)) return value.some(holdsSecret);
  return (
    isProps(value) && (isSecret(value) || entriesOf(value).some(([, item]) => holdsSecret(item)))
  );
}

export function secret(value: Value): Props {
  return { [SIGNATURE]: SECRET, value };
}
