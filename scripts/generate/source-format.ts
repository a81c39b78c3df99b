import type { AnySchemaObject } from "ajv";

const text = { type: "string", minLength: 1 };
const names = { type: "array", items: text, minItems: 2, uniqueItems: true };
const groups = { type: "array", items: names, minItems: 1 };
const count = { type: "integer", minimum: 0 };
const typeName = { type: "string", pattern: "^[A-Z][A-Za-z0-9]*$" };

const rules = {
  unit: text,
  minimum: { type: "number" },
  maximum: { type: "number" },
  exclusiveMinimum: { type: "number" },
  exclusiveMaximum: { type: "number" },
  multipleOf: { type: "number", exclusiveMinimum: 0 },
  minLength: count,
  maxLength: count,
  pattern: { type: "string", format: "regex" },
  patternHint: text,
  minItems: count,
  maxItems: count,
  uniqueBy: text,
  default: true,
  defaultText: text,
  source: { anyOf: [{ $ref: "#/$defs/url" }, { type: "array", items: { $ref: "#/$defs/url" } }] },
  example: true,
};

const shape = {
  type: { enum: ["string", "number", "integer", "boolean"] },
  ref: typeName,
  items: { $ref: "#/$defs/shape" },
  values: { $ref: "#/$defs/shape" },
  input: { type: "boolean" },
  ...rules,
};

const oneKind = ["type", "ref", "items", "values"].map((kind) => ({ required: [kind] }));

const groupKeys = {
  exactlyOneOf: groups,
  atMostOneOf: groups,
  atLeastOneOf: groups,
  requires: { type: "object", additionalProperties: { type: "array", items: text, minItems: 1 } },
};

const $defs: AnySchemaObject = {
  url: { type: "string", pattern: "^https://" },
  shape: {
    type: "object",
    properties: shape,
    additionalProperties: false,
    oneOf: oneKind,
    dependentRequired: { pattern: ["patternHint"] },
  },
  property: {
    type: "object",
    properties: {
      ...shape,
      description: text,
      required: { type: "boolean" },
      secret: { type: "boolean" },
      deprecated: text,
    },
    required: ["description"],
    additionalProperties: false,
    oneOf: oneKind,
    dependentRequired: { pattern: ["patternHint"] },
  },
  properties: {
    type: "object",
    propertyNames: { pattern: "^[a-z][A-Za-z0-9]*$" },
    additionalProperties: { $ref: "#/$defs/property" },
  },
};

function file(properties: object, required: readonly string[]): AnySchemaObject {
  return { type: "object", properties, required, additionalProperties: false, $defs };
}

const properties = { $ref: "#/$defs/properties" };

const borrows = {
  type: "array",
  items: {
    type: "object",
    properties: {
      from: typeName,
      properties: { type: "array", items: text, minItems: 1, uniqueItems: true },
      overrides: { type: "boolean" },
    },
    required: ["from", "properties"],
    additionalProperties: false,
  },
};

/** The JSON schema of each kind of file under contract/. */
export const sourceFormats = {
  package: file(
    {
      name: text,
      displayName: text,
      version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.]+)?$" },
      description: text,
      keywords: { type: "array", items: text },
      homepage: { $ref: "#/$defs/url" },
      repository: { $ref: "#/$defs/url" },
      license: text,
      publisher: text,
      logoUrl: { $ref: "#/$defs/url" },
      pluginDownloadURL: text,
      language: { type: "object", additionalProperties: { type: "object" } },
    },
    ["name", "displayName", "version", "description", "keywords", "homepage", "repository"].concat([
      "license",
      "publisher",
      "language",
    ]),
  ),
  types: file({ description: text, properties, borrows, ...groupKeys }, [
    "description",
    "properties",
  ]),
  components: file(
    { description: text, properties, borrows, outputs: properties, deprecated: text, ...groupKeys },
    ["description", "properties", "outputs"],
  ),
  functions: file(
    { description: text, inputs: properties, outputs: properties, deprecated: text, ...groupKeys },
    ["description", "inputs", "outputs"],
  ),
  enums: file(
    {
      description: text,
      values: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          properties: {
            value: { type: ["string", "integer"] },
            name: typeName,
            description: text,
            deprecated: text,
          },
          required: ["value", "description"],
          additionalProperties: false,
        },
      },
    },
    ["description", "values"],
  ),
} as const;

export type SourceKind = keyof typeof sourceFormats;
