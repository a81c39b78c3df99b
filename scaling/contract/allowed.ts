import type { ShapeSchema } from "./rules";
import { shownText } from "./text";
import { lengthWords, listWords, patternWords, rangeWords, sizeWords } from "./words";

/** What may stand at a place, in words: "a whole number (seconds), 0 to 3600". */
export function allowedWords(schema: ShapeSchema): string {
  if (schema.enum !== undefined) return listWords(schema.enum.map(literal), "or");
  switch (schema.type) {
    case "integer":
      return numberWords("a whole number", schema);
    case "number":
      return numberWords("a number", schema);
    case "string":
      return joined(": ", [ofSize("a string", lengthWords(schema)), patternWords(schema)]);
    case "boolean":
      return "true or false";
    case "array":
      return ofSize("a list", sizeWords(schema));
    case "object":
      return objectWords(schema);
    default:
      return "nothing";
  }
}

function numberWords(kind: string, schema: ShapeSchema): string {
  const named = schema.unit === undefined ? kind : `${kind} (${schema.unit})`;
  const multiple = schema.multipleOf === undefined ? "" : `a multiple of ${schema.multipleOf}`;
  return joined(", ", [named, rangeWords(schema), multiple]);
}

function objectWords({ properties, minProperties, maxProperties }: ShapeSchema): string {
  if (properties !== undefined) {
    return `an object with properties among ${listWords(Object.keys(properties), "and")}`;
  }
  return ofSize("a map", sizeWords({ minItems: minProperties, maxItems: maxProperties }));
}

function ofSize(kind: string, size: string): string {
  return size === "" ? kind : `${kind} of ${size}`;
}

function joined(separator: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}

/** A value of the contract as it is written in a program. */
export function literal(value: string | number): string {
  return typeof value === "string" ? shownText(value) : String(value);
}
