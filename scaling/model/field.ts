/**
 * A property as a rule sees it: known, unknown until deployment, or absent; always with the path at
 * which a person finds it. "Unknown" is a value of its own, so that a rule cannot mistake it for unset.
 */
export type Field<T> = Known<T> | NotKnown | Absent;

export interface Known<T> {
  readonly state: "known";
  readonly value: T;
  readonly path: string;
  readonly secret: boolean;
}

export interface NotKnown {
  readonly state: "unknown";
  readonly path: string;
}

export interface Absent {
  readonly state: "absent";
  readonly path: string;
}

export function known<T>(value: T, path: string, secret = false): Known<T> {
  return { state: "known", value, path, secret };
}

export function notKnown(path: string): NotKnown {
  return { state: "unknown", path };
}

export function absent(path: string): Absent {
  return { state: "absent", path };
}

export function isKnown<T>(field: Field<T>): field is Known<T> {
  return field.state === "known";
}

export function isUnknown<T>(field: Field<T>): field is NotKnown {
  return field.state === "unknown";
}

export function isAbsent<T>(field: Field<T>): field is Absent {
  return field.state === "absent";
}

/** The value if it is known, else undefined; for reads in which unknown and absent mean the same. */
export function valueOf<T>(field: Field<T>): T | undefined {
  return field.state === "known" ? field.value : undefined;
}

/** The value if it is known and may be shown: for texts that a message derives from a value. */
export function shownValueOf<T>(field: Field<T>): T | undefined {
  return field.state === "known" && !field.secret ? field.value : undefined;
}

/** The field with a documented default in place of absence; unknown stays unknown. */
export function withDefault<T>(field: Field<T>, value: T): Known<T> | NotKnown {
  return field.state === "absent" ? known(value, field.path) : field;
}

/** True only if the field is known and satisfies the predicate. */
export function knownTo<T>(field: Field<T>, predicate: (value: T) => boolean): boolean {
  return field.state === "known" && predicate(field.value);
}

const printable = /^[\w .:;,/\\+*?#@<>=()[\]{}|&%$!'-]{1,120}$/u;

/** How a message shows a value: numbers, enums and names; never a secret, never arbitrary text. */
export function show(field: Field<unknown>): string {
  if (field.state === "absent") return "not set";
  if (field.state === "unknown") return "not known yet";
  if (field.secret) return "[secret]";
  return showValue(field.value);
}

/** As {@link show}, for a value that is known not to be secret. */
export function showValue(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `${value.length} item${value.length === 1 ? "" : "s"}`;
  if (typeof value !== "string") return `[${typeof value}]`;
  if (value === "") return '""';
  return printable.test(value) ? `"${value}"` : `[text of ${value.length} characters]`;
}
