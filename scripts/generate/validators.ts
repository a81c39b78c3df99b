import { resolve } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { build } from "esbuild";
import type { ShapeSchema } from "../../scaling/contract/rules";
import { banner } from "./banner";
import { jsonSchemas } from "./json-schema";
import { annotations, keywords } from "./keywords";
import type { Model } from "./model";

const root = resolve(__dirname, "../..");

/** The validators as one CommonJS file that imports nothing, with the schemas behind them. */
export async function validatorsFile(model: Model): Promise<string> {
  const schemas = jsonSchemas(model);
  const ajv = schemaCompiler(schemas);
  const names = Object.fromEntries(schemas.map(({ $id }) => [$id, $id]));
  const checks = standaloneCode(ajv, names);
  const table = Object.fromEntries(schemas.map((schema) => [schema.$id, schema]));
  return bundled(`${checks}
    const validators = { ...exports };
    const schemas = ${JSON.stringify(table)};
    module.exports = { validators, schemas };`);
}

/** Compiles the schemas of the contract to code. */
export function schemaCompiler(schemas: readonly ShapeSchema[]): Ajv {
  return new Ajv({
    schemas: schemas.map((schema) => ({ ...schema })),
    allErrors: true,
    strict: true,
    messages: false,
    code: { source: true, lines: true },
    keywords: [...keywords, ...annotations],
  });
}

async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: "validators.js", loader: "js" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    minifyWhitespace: false,
    legalComments: "none",
    banner: { js: banner("//") },
  });
  return result.outputFiles[0]!.text;
}

export const validatorsDeclaration = `${banner("//")}
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
`;
