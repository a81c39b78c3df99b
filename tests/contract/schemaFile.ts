import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PropertySpec, PulumiSchema } from "../../scripts/generate/pulumi-schema";
import { repositoryRoot } from "../toolchain/repository";

export const schemaPath = join(repositoryRoot, "schema.json");

export const schema = JSON.parse(readFileSync(schemaPath, "utf8")) as PulumiSchema;

/** A property of the contract, with the name by which `checkShape` knows its owner. */
export interface Owned {
  readonly owner: string;
  readonly name: string;
  readonly spec: PropertySpec;
}

/** Every input of components and functions, and every property of types. */
export const inputs: readonly Owned[] = [
  ...Object.entries(schema.types).flatMap(([token, { properties }]) => owned(token, properties)),
  ...Object.entries(schema.resources).flatMap(([token, spec]) =>
    owned(token, spec.inputProperties),
  ),
  ...Object.entries(schema.functions).flatMap(([token, spec]) =>
    owned(token, spec.inputs.properties),
  ),
];

/** Every output of components and functions. */
export const outputs: readonly Owned[] = [
  ...Object.entries(schema.resources).flatMap(([token, spec]) => owned(token, spec.properties)),
  ...Object.entries(schema.functions).flatMap(([token, spec]) =>
    owned(token, spec.outputs.properties),
  ),
];

function owned(token: string, properties: Readonly<Record<string, PropertySpec>> = {}): Owned[] {
  const owner = token.slice(token.lastIndexOf(":") + 1);
  return Object.entries(properties).map(([name, spec]) => ({ owner, name, spec }));
}
