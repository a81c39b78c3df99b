import { schemas } from "./generated/validators";
import type { Segment } from "./segments";
import type { ShapeSchema } from "./rules";

/** The schema that governs a path, and whether what stands there is secret. */
export interface Place {
  readonly schema: ShapeSchema;
  readonly secret: boolean;
}

/** Follows a path through the schemas of the contract; unknown parts have an empty schema. */
export function locate(name: string, segments: readonly Segment[]): Place {
  const start = { schema: resolved({ $ref: name }), secret: false };
  return segments.reduce<Place>(({ schema, secret }, segment) => {
    const next = resolved(child(schema, segment));
    return { schema: next, secret: secret || next.secret === true };
  }, start);
}

function child(schema: ShapeSchema, segment: Segment): ShapeSchema {
  if (typeof segment === "number") return schema.items ?? {};
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, segment)) return properties[segment]!;
  return additionalProperties === false ? {} : (additionalProperties ?? {});
}

function resolved(schema: ShapeSchema): ShapeSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...(Object.hasOwn(schemas, $ref) ? schemas[$ref] : {}), ...own };
}
