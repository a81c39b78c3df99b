import type { Groups, Rules } from "../../scaling/contract/rules";
import { groupSentences, ruleSentences, withoutTail } from "./sentence";
import type {
  EnumSpec,
  FunctionSpec,
  ObjectSpec,
  PropertySpec,
  PulumiSchema,
  ResourceSpec,
  TypeSpec,
} from "./pulumi-schema";

/** schema.json, read back into the terms in which code, validators and pages are written. */
export interface Model {
  readonly version: string;
  readonly types: readonly ObjectModel[];
  readonly enums: readonly EnumModel[];
  readonly components: readonly CallModel[];
  readonly functions: readonly CallModel[];
}

export interface ObjectModel {
  readonly name: string;
  /** Without the sentences about groups. */
  readonly description: string;
  readonly groups: Groups;
  readonly properties: readonly PropertyModel[];
}

/** A component or a function. */
export interface CallModel extends ObjectModel {
  readonly outputs: readonly PropertyModel[];
}

export interface EnumModel {
  readonly name: string;
  readonly description: string;
  readonly values: readonly {
    readonly value: string | number;
    readonly description: string;
    readonly deprecated?: string;
  }[];
}

export interface PropertyModel {
  readonly name: string;
  readonly required: boolean;
  readonly secret: boolean;
  readonly deprecated?: string;
  /** Without the sentences about rules. */
  readonly description: string;
  readonly shape: Shape;
}

export type Scalar = "string" | "number" | "integer" | "boolean";

interface ShapeBase {
  /** The value may be unknown in preview. */
  readonly eventual: boolean;
  readonly rules: Rules;
}

export type Shape = ShapeBase &
  (
    | { readonly kind: Scalar }
    | { readonly kind: "list" | "map"; readonly of: Shape }
    | { readonly kind: "object" | "enum"; readonly name: string }
  );

export function modelOf(schema: PulumiSchema): Model {
  const enumNames = new Set(
    Object.entries(schema.types).flatMap(([token, type]) => (type.enum ? [nameOf(token)] : [])),
  );
  const reader = new ModelReader(enumNames);
  const types = Object.entries(schema.types);
  return {
    version: schema.version,
    types: types.flatMap(([token, type]) => (type.enum ? [] : [reader.object(token, type)])),
    enums: types.flatMap(([token, type]) => (type.enum ? [readEnum(token, type)] : [])),
    components: Object.entries(schema.resources).map(([token, spec]) =>
      reader.component(token, spec),
    ),
    functions: Object.entries(schema.functions).map(([token, spec]) => reader.invoke(token, spec)),
  };
}

function nameOf(token: string): string {
  return token.slice(token.lastIndexOf(":") + 1);
}

function readEnum(token: string, spec: EnumSpec & ObjectSpec): EnumModel {
  const values = (spec.enum ?? []).map(({ value, description, deprecationMessage }) => ({
    value,
    description,
    deprecated: deprecationMessage,
  }));
  return { name: nameOf(token), description: spec.description, values };
}

type Properties = Readonly<Record<string, PropertySpec>>;

class ModelReader {
  constructor(private readonly enumNames: ReadonlySet<string>) {}

  object(token: string, spec: ObjectSpec): ObjectModel {
    const groups = spec.language?.mlscale ?? {};
    return {
      name: nameOf(token),
      description: withoutTail(spec.description, groupSentences(groups)),
      groups,
      properties: this.properties(spec.properties, spec.required, true),
    };
  }

  component(token: string, spec: ResourceSpec): CallModel {
    const inputs = { ...spec, properties: spec.inputProperties, required: spec.requiredInputs };
    return {
      ...this.object(token, inputs),
      outputs: this.properties(spec.properties, spec.required, false),
    };
  }

  invoke(token: string, spec: FunctionSpec): CallModel {
    const groups = spec.inputs.language?.mlscale ?? {};
    return {
      name: nameOf(token),
      description: withoutTail(spec.description, groupSentences(groups)),
      groups,
      properties: this.properties(spec.inputs.properties, spec.inputs.required, false),
      outputs: this.properties(spec.outputs.properties, spec.outputs.required, false),
    };
  }

  /** `mayWait`: what is not plain may be unknown; functions are called with known values only. */
  private properties(
    properties: Properties,
    required: readonly string[] = [],
    mayWait: boolean,
  ): readonly PropertyModel[] {
    return Object.entries(properties).map(([name, spec]) => {
      const { each, ...rules } = spec.language?.mlscale ?? {};
      return {
        name,
        required: required.includes(name),
        secret: spec.secret === true,
        deprecated: spec.deprecationMessage,
        description: withoutTail(spec.description, ruleSentences(rules, each)),
        shape: this.shape(spec, { rules, each, mayWait }),
      };
    });
  }

  private shape(
    spec: TypeSpec,
    notes: { readonly rules: Rules; readonly each?: Rules; readonly mayWait: boolean },
  ): Shape {
    const base = { eventual: notes.mayWait && spec.plain !== true, rules: notes.rules };
    const inner = spec.items ?? spec.additionalProperties;
    if (inner !== undefined) {
      const of = this.shape(inner, { rules: notes.each ?? {}, mayWait: notes.mayWait });
      return { ...base, kind: spec.items ? "list" : "map", of };
    }
    if (spec.$ref !== undefined) {
      const name = nameOf(spec.$ref);
      return { ...base, kind: this.enumNames.has(name) ? "enum" : "object", name };
    }
    return { ...base, kind: spec.type as Scalar };
  }
}
