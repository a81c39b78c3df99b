import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ruleFiles } from "../rules/files";
import { zoneNames } from "../schedule/generateZones";
import { checkValues } from "./check-values";
import { docsFiles } from "./docs";
import { modelOf } from "./model";
import { pulumiSchema } from "./pulumi-schema";
import type { PulumiSchema } from "./pulumi-schema";
import { readSource } from "./read-source";
import { checkSchema, generateSdks } from "./sdk";
import { defaultsFile, typesFile } from "./typescript-types";
import { validatorsDeclaration, validatorsFile } from "./validators";

/** What generation writes, below the folder that it is given. */
export const generatedPaths = [
  "docs/components",
  "docs/functions",
  "docs/rules",
  "provider/generated",
  "scaling/rules/index.ts",
  "scaling/schedule/zoneNames.ts",
  "schema.json",
  "sdk/go",
  "sdk/nodejs",
  "sdk/python",
] as const;

/** Makes schema.json from contract/, and from schema.json alone everything else. */
export async function generate(contract: string, target: string): Promise<void> {
  const schemaPath = join(target, "schema.json");
  write(schemaPath, `${JSON.stringify(pulumiSchema(readSource(contract)), null, 2)}\n`);
  await checkSchema(schemaPath);
  const files = await filesOf(schemaPath);
  for (const folder of ["docs/components", "docs/functions", "docs/rules", "provider/generated"]) {
    rmSync(join(target, folder), { recursive: true, force: true });
  }
  for (const [path, text] of [...files, ...ruleFiles()]) write(join(target, path), text);
  write(join(target, "scaling/schedule/zoneNames.ts"), zoneNames());
  await generateSdks(schemaPath, join(target, "sdk"));
}

async function filesOf(schemaPath: string): Promise<ReadonlyMap<string, string>> {
  const model = modelOf(JSON.parse(readFileSync(schemaPath, "utf8")) as PulumiSchema);
  checkValues(model);
  const files = new Map([
    ["provider/generated/types.ts", await typesFile(model)],
    ["provider/generated/defaults.ts", await defaultsFile(model)],
    ["provider/generated/validators.js", await validatorsFile(model)],
    ["provider/generated/validators.d.ts", validatorsDeclaration],
  ]);
  for (const [path, text] of docsFiles(model)) files.set(`docs/${path}`, text);
  return files;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
