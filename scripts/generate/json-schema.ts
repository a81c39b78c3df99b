import type { Rules, ShapeSchema } from "../../scaling/contract/rules";
import type { EnumModel, Model, ObjectModel, PropertyModel, Shape } from "./model";

/** The JSON schema of every component, function, type and enum, by name. */
export function jsonSchemas(model: Model): readonly (ShapeSchema & { readonly $id: string })[] {
  const objects = [...model.components, ...model.functions, ...model.types];
  return [...objects.map(objectSchema), ...model.enums.map(enumSchema)].sort((a, b) =>
    a.$id < b.$id ? -1 : 1,
  );
}

function objectSchema(model: ObjectModel): ShapeSchema & { readonly $id: string } {
  const required = model.properties.filter((property) => property.required);
  return {
    $id: model.name,
    type: "object",
    properties: Object.fromEntries(model.properties.map((p) => [p.name, propertySchema(p)])),
    required: required.map((property) => property.name),
    additionalProperties: false,
    ...model.groups,
  };
}

function enumSchema(model: EnumModel): ShapeSchema & { readonly $id: string } {
  return { $id: model.name, enum: model.values.map(({ value }) => value) };
}

function propertySchema({ shape, secret }: PropertyModel): ShapeSchema {
  return { ...shapeSchema(shape), ...(secret && { secret: true as const }) };
}

function shapeSchema(shape: Shape): ShapeSchema {
  return { ...kindSchema(shape), ...(shape.eventual && { input: true as const }) };
}

function kindSchema(shape: Shape): ShapeSchema {
  switch (shape.kind) {
    case "list":
      return { type: "array", items: shapeSchema(shape.of), ...checkedRules(shape.rules) };
    case "map":
      return mapSchema(shape.of, shape.rules);
    case "object":
    case "enum":
      return { $ref: shape.name, ...checkedRules(shape.rules) };
    default:
      return { type: shape.kind, ...checkedRules(shape.rules) };
  }
}

function mapSchema(of: Shape, rules: Rules): ShapeSchema {
  const { minItems, maxItems, ...rest } = checkedRules(rules);
  return {
    type: "object",
    additionalProperties: shapeSchema(of),
    ...(minItems !== undefined && { minProperties: minItems }),
    ...(maxItems !== undefined && { maxProperties: maxItems }),
    ...rest,
  };
}

/** The rules that checking and its messages need; the rest is for readers. */
function checkedRules(rules: Rules): Rules {
  const { default: _default, defaultText: _defaultText, source: _source, ...checked } = rules;
  return checked;
}
