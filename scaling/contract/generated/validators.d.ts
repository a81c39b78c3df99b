// Generated from schema.json. Change contract/, then run: npm run generate
import type { ShapeSchema } from "../rules";

/** What ajv's generated code leaves behind after a failed check. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** The check of each component, function, type and enum, by name. */
export declare const validators: Readonly<Record<string, ShapeValidator | undefined>>;

/** The JSON schemas that the checks were made from, by name. */
export declare const schemas: Readonly<Record<string, ShapeSchema | undefined>>;
