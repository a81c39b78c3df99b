import type { Groups, Rules } from "../../scaling/contract/rules";
import { enumName } from "./enum-name";
import { groupSentences, ruleSentences, withTail } from "./sentence";
import type {
  Source,
  SourceComponent,
  SourceEnum,
  SourceFunction,
  SourceProperties,
  SourceProperty,
  SourceShape,
} from "./source";

/** The parts of Pulumi's package schema that we write. */
export interface PulumiSchema {
  readonly name: string;
  readonly version: string;
  readonly types: Readonly<Record<string, ObjectSpec & EnumSpec>>;
  readonly resources: Readonly<Record<string, ResourceSpec>>;
  readonly functions: Readonly<Record<string, FunctionSpec>>;
}

export interface TypeSpec {
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: TypeSpec;
  readonly additionalProperties?: TypeSpec;
  readonly plain?: true;
}

export interface PropertySpec extends TypeSpec {
  readonly description: string;
  readonly secret?: true;
  readonly deprecationMessage?: string;
  readonly language?: { readonly mlscale: PropertyNotes };
}

/** What Pulumi's schema has no place for. `each` holds the rules of items or map values. */
export type PropertyNotes = Rules & { readonly each?: Rules };

export interface ObjectSpec {
  readonly description: string;
  readonly type?: string;
  readonly properties: Readonly<Record<string, PropertySpec>>;
  readonly required?: readonly string[];
  readonly language?: { readonly mlscale: Groups };
}

export interface EnumSpec {
  readonly enum?: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly description: string;
    readonly deprecationMessage?: string;
  }[];
}

export interface ResourceSpec extends ObjectSpec {
  readonly isComponent: true;
  readonly inputProperties: Readonly<Record<string, PropertySpec>>;
  readonly requiredInputs?: readonly string[];
  readonly deprecationMessage?: string;
}

export interface FunctionSpec {
  readonly description: string;
  readonly inputs: ObjectSpec;
  readonly outputs: ObjectSpec;
  readonly deprecationMessage?: string;
}

/**
 * Where a shape stands decides whether it is marked plain: the inputs of components and all types
 * are plain unless the source says `input`; a function's own inputs and all outputs never are.
 */
type Standing = "plain" | "eventual";

/** The contract as Pulumi's package schema; everything else is made from this. */
export function pulumiSchema(source: Source): PulumiSchema {
  const token = (name: string) => `${source.package.name}:index:${name}`;
  const collect = <T, U>(entries: Readonly<Record<string, T>>, make: (entry: T) => U) =>
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [token(name), make(entry)]));
  const build = new SchemaBuilder(source.package.name);
  const types = {
    ...collect(source.enums, (entry) => build.enumeration(entry)),
    ...collect(source.types, (entry) => build.object(entry, entry.properties, "plain")),
  };
  return {
    ...source.package,
    types: Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1))),
    resources: collect(source.components, (entry) => build.component(entry)),
    functions: collect(source.functions, (entry) => build.invoke(entry)),
  } as PulumiSchema;
}

class SchemaBuilder {
  constructor(private readonly packageName: string) {}

  enumeration(source: SourceEnum): object {
    return {
      type: source.values.every(({ value }) => typeof value === "number") ? "integer" : "string",
      description: source.description.trim(),
      enum: source.values.map(({ value, name, description, deprecated }) => ({
        name: name ?? enumName(value),
        value,
        description: description.trim(),
        ...defined("deprecationMessage", deprecated),
      })),
    };
  }

  object(
    head: Groups & { readonly description: string },
    properties: SourceProperties,
    standing: Standing,
  ): ObjectSpec {
    const groups = groupNotes(head);
    const required = Object.keys(properties).filter((name) => properties[name]?.required === true);
    return {
      description: withTail(head.description, groupSentences(head)),
      type: "object",
      properties: this.properties(properties, standing),
      ...(required.length > 0 && { required: required.sort() }),
      ...(groups !== undefined && { language: { mlscale: groups } }),
    };
  }

  component(source: SourceComponent): ResourceSpec {
    const inputs = this.object(source, source.properties, "plain");
    const outputs = this.object({ description: source.description }, source.outputs, "eventual");
    return {
      description: inputs.description,
      isComponent: true,
      ...defined("deprecationMessage", source.deprecated),
      inputProperties: inputs.properties,
      ...defined("requiredInputs", inputs.required),
      properties: outputs.properties,
      ...defined("required", outputs.required),
      ...defined("language", inputs.language),
    };
  }

  invoke(source: SourceFunction): FunctionSpec {
    const description = withTail(source.description, groupSentences(source));
    return {
      description,
      ...defined("deprecationMessage", source.deprecated),
      inputs: this.object(
        { ...source, description: "Inputs of the function." },
        source.inputs,
        "eventual",
      ),
      outputs: this.object({ description: "Result of the function." }, source.outputs, "eventual"),
    };
  }

  private properties(
    properties: SourceProperties,
    standing: Standing,
  ): Readonly<Record<string, PropertySpec>> {
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        this.property(property, standing),
      ]),
    );
  }

  private property(source: SourceProperty, standing: Standing): PropertySpec {
    const rules = rulesOf(source);
    const inner = source.items ?? source.values;
    const each = inner === undefined ? undefined : rulesOf(inner);
    const notes = { ...rules, ...defined("each", each) };
    return {
      ...this.shape(source, standing),
      description: withTail(source.description, ruleSentences(rules ?? {}, each)),
      ...(source.secret === true && { secret: true }),
      ...defined("deprecationMessage", source.deprecated),
      ...(Object.keys(notes).length > 0 && { language: { mlscale: notes } }),
    };
  }

  private shape(source: SourceShape, standing: Standing): TypeSpec {
    const plain = standing === "plain" && source.input !== true;
    return { ...this.kind(source, standing), ...(plain && { plain: true }) };
  }

  private kind(source: SourceShape, standing: Standing): TypeSpec {
    if (source.items) return { type: "array", items: this.shape(source.items, standing) };
    if (source.values) {
      return { type: "object", additionalProperties: this.shape(source.values, standing) };
    }
    if (source.ref) return { $ref: `#/types/${this.packageName}:index:${source.ref}` };
    return { type: source.type };
  }
}

const ruleKeys: readonly (keyof Rules)[] = [
  "unit",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "patternHint",
  "minItems",
  "maxItems",
  "uniqueBy",
  "default",
  "defaultText",
  "source",
  "example",
];

function rulesOf(source: Rules): Rules | undefined {
  const given = ruleKeys.filter((key) => source[key] !== undefined);
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map((key) => [key, source[key]]));
}

const groupKeys: readonly (keyof Groups)[] = [
  "exactlyOneOf",
  "atLeastOneOf",
  "atMostOneOf",
  "requires",
];

function groupNotes(source: Groups): Groups | undefined {
  const given = groupKeys.filter((key) => source[key] !== undefined);
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map((key) => [key, source[key]]));
}

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
