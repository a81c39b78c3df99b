import { literal } from "./allowed";
import { nearest } from "./nearest";
import type { ShapeSchema } from "./rules";
import { listWords, plural } from "./words";

/** How to mend a value that breaks the rules of its place. */
export function valueFix(value: unknown, schema: ShapeSchema): string {
  if (schema.enum !== undefined) return enumFix(value, schema.enum);
  if (schema.type === "array") return listFix(value, schema);
  if (schema.type === "object") return objectFix(value, schema);
  if (schema.type === "string" && typeof value === "string") return textFix(value, schema);
  if (schema.type === "string" && isScalar(value)) return `write it in quotes: "${value}"`;
  if (isNumeric(schema) && typeof value === "number") return numberFix(value, schema);
  if (typeof value === "string" && isWrittenAs(schema, value))
    return `leave out the quotes: ${value}`;
  return exampleFix(schema);
}

function enumFix(value: unknown, values: readonly (string | number)[]): string {
  const meant = typeof value === "string" ? nearest(value, values.map(String)) : undefined;
  const match = values.find((candidate) => String(candidate) === meant);
  return match === undefined ? "use one of the allowed values" : `write ${literal(match)}`;
}

/** A map of the wrong size, or something else in the place of an object. */
function objectFix(value: unknown, { properties, required = [], ...sizes }: ShapeSchema): string {
  if (typeof value === "object" && !Array.isArray(value)) {
    return sizes.minProperties === undefined
      ? "remove some entries"
      : "change the number of entries";
  }
  if (properties === undefined) return "give names and their values";
  return required.length === 0
    ? "give an object"
    : `give an object with ${listWords(required, "and")}`;
}

function listFix(value: unknown, { minItems, maxItems }: ShapeSchema): string {
  if (typeof value === "symbol") return "give a list within its limits";
  if (!Array.isArray(value)) return "put it in a list";
  if (maxItems !== undefined && value.length > maxItems) {
    return `remove ${plural(value.length - maxItems, "item", "items")}`;
  }
  return `add ${plural((minItems ?? value.length) - value.length, "item", "items")}`;
}

function textFix(value: string, schema: ShapeSchema): string {
  const length = [...value].length;
  const { minLength = 0, maxLength = Infinity } = schema;
  if (length > maxLength)
    return `shorten it by ${plural(length - maxLength, "character", "characters")}`;
  if (length < minLength) return exampleFix(schema, "give a longer text");
  return exampleFix(schema, `use ${schema.patternHint ?? "another text"}`);
}

function numberFix(value: number, schema: ShapeSchema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && value < minimum) return `use ${minimum} or more`;
  if (maximum !== undefined && value > maximum) return `use ${maximum} or less`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return `use more than ${exclusiveMinimum}`;
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    return `use less than ${exclusiveMaximum}`;
  }
  if (Number.isFinite(value) && multipleOf !== undefined) return `use a multiple of ${multipleOf}`;
  if (schema.type === "integer" && Number.isFinite(value)) return "use a whole number";
  return exampleFix(schema, "use a finite number");
}

function isNumeric({ type }: ShapeSchema): boolean {
  return type === "integer" || type === "number";
}

function isScalar(value: unknown): value is number | boolean {
  return typeof value === "number" || typeof value === "boolean";
}

/** Whether a text would be right if it were not a text. */
function isWrittenAs(schema: ShapeSchema, text: string): boolean {
  if (schema.type === "boolean") return text === "true" || text === "false";
  return isNumeric(schema) && /^-?\d{1,15}(\.\d{1,15})?$/.test(text);
}

/** A value that would do, if the contract gives one. */
export function exampleFix(schema: ShapeSchema, advice = "give an allowed value"): string {
  const { example } = schema;
  return example === undefined ? advice : `${advice}, for example ${JSON.stringify(example)}`;
}
