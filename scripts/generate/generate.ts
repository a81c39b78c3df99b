import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ruleFiles } from "../rules/files";
import { zoneHistories } from "../schedule/generateZoneHistories";
import { zoneNames } from "../schedule/generateZones";
import { checkValues } from "./check-values";
import { docsFiles } from "./docs";
import { modelOf } from "./model";
import { pulumiSchema } from "./pulumi-schema";
import type { PulumiSchema } from "./pulumi-schema";
import { readSource } from "./read-source";
import { checkSchema, generateSdks } from "./sdk";
import { defaultsFile, outputsFile, typesFile } from "./typescript-types";
import { validatorsDeclaration, validatorsFile } from "./validators";

/** What generation writes, below the folder that it is given. */
export const generatedPaths = [
  "docs/components",
  "docs/functions",
  "docs/rules",
  "provider/generated",
  "scaling/contract/generated",
  "scaling/rules/index.ts",
  "scaling/schedule/zoneHistories.ts",
  "scaling/schedule/zoneNames.ts",
  "schema.json",
  "sdk/go",
  "sdk/nodejs",
  "sdk/python",
] as const;

/** Folders in which nothing else is. */
const wholeFolders = generatedPaths.filter((path) => /^docs\/|\/generated$/.test(path));

/** Makes schema.json from contract/, and from schema.json alone everything else. */
export async function generate(contract: string, target: string): Promise<void> {
  const schemaPath = join(target, "schema.json");
  write(schemaPath, `${JSON.stringify(pulumiSchema(readSource(contract)), null, 2)}\n`);
  await checkSchema(schemaPath);
  const files = await filesOf(schemaPath);
  writeAll(files, target); // rules read the contract, so it comes first
  const rules = ruleFiles();
  writeAll(rules, target);
  removeStrays(new Set([...files.keys(), ...rules.keys()]), target);
  write(join(target, "scaling/schedule/zoneHistories.ts"), zoneHistories());
  write(join(target, "scaling/schedule/zoneNames.ts"), zoneNames());
  await generateSdks(schemaPath, join(target, "sdk"));
}

async function filesOf(schemaPath: string): Promise<ReadonlyMap<string, string>> {
  const model = modelOf(JSON.parse(readFileSync(schemaPath, "utf8")) as PulumiSchema);
  checkValues(model);
  const files = new Map([
    ["provider/generated/outputs.ts", await outputsFile(model)],
    ["scaling/contract/generated/defaults.ts", await defaultsFile(model)],
    ["scaling/contract/generated/types.ts", await typesFile(model)],
    ["scaling/contract/generated/validators.d.ts", validatorsDeclaration],
    ["scaling/contract/generated/validators.js", await validatorsFile(model)],
  ]);
  for (const [path, text] of docsFiles(model)) files.set(`docs/${path}`, text);
  return files;
}

function writeAll(files: ReadonlyMap<string, string>, target: string): void {
  for (const [path, text] of files) write(join(target, path), text);
}

/** What an earlier generation wrote and this one did not. */
function removeStrays(written: ReadonlySet<string>, target: string): void {
  for (const folder of wholeFolders) {
    for (const name of readdirSync(join(target, folder), { recursive: true }) as string[]) {
      const path = join(folder, name);
      const isFile = statSync(join(target, path)).isFile();
      if (isFile && !written.has(path)) rmSync(join(target, path));
    }
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
