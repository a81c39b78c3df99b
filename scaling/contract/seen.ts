import type { ShapeSchema } from "./rules";
import { shownText } from "./text";
import { plural } from "./words";

/** What a user gave, in words that are safe to print. */
export function seenWords(value: unknown, secret: boolean, schema: ShapeSchema = {}): string {
  if (typeof value === "symbol") return value.description ?? "a symbol";
  if (secret) return "a secret value (not shown)";
  if (Array.isArray(value)) return `a list of ${plural(value.length, "item", "items")}`;
  if (typeof value === "object" && value !== null) return objectWords(value);
  if (typeof value === "string") return textWords(value, schema);
  return String(value);
}

function objectWords(value: object): string {
  return `an object with ${plural(Object.keys(value).length, "property", "properties")}`;
}

function textWords(value: string, schema: ShapeSchema): string {
  const length = [...value].length;
  const hasLimit = schema.minLength !== undefined || schema.maxLength !== undefined;
  return hasLimit && isOutside(length, schema)
    ? `${shownText(value)} (${plural(length, "character", "characters")})`
    : shownText(value);
}

function isOutside(length: number, { minLength = 0, maxLength = Infinity }: ShapeSchema): boolean {
  return length < minLength || length > maxLength;
}
