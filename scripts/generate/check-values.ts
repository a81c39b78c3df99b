import { schemaCompiler } from "./validators";
import { jsonSchemas } from "./json-schema";
import type { Model } from "./model";

/** Fails when a default or an example breaks the rules of the property that it stands at. */
export function checkValues(model: Model): void {
  const ajv = schemaCompiler(jsonSchemas(model));
  const problems = [...model.components, ...model.functions, ...model.types].flatMap((object) =>
    object.properties.flatMap(({ name, shape }) => {
      const validate = ajv.getSchema(`${object.name}#/properties/${name}`);
      const values = { default: shape.rules.default, example: shape.rules.example };
      return Object.entries(values)
        .filter(([, value]) => value !== undefined && validate?.(value) !== true)
        .map(([kind, value]) => `${object.name}.${name}: the ${kind} ${JSON.stringify(value)}`);
    }),
  );
  if (problems.length > 0) {
    throw new Error(`These values break the rules of their own property:\n${problems.join("\n")}`);
  }
}
