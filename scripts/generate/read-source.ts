import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import Ajv from "ajv/dist/2019";
import type { ErrorObject, ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";
import { withBorrowed } from "./borrow";
import { checkSource } from "./check-source";
import type { Source } from "./source";
import { sourceFormats } from "./source-format";
import type { SourceKind } from "./source-format";

const folders = ["types", "enums", "components", "functions"] as const;

/** Reads the folder contract/; every mistake in it is named in one error. */
export function readSource(folder: string): Source {
  const problems: string[] = [];
  const read = fileReader(problems);
  const source = {
    package: read(join(folder, "package.yaml"), "package"),
    ...Object.fromEntries(folders.map((kind) => [kind, readFolder(folder, kind, read)])),
  } as unknown as Source;
  const whole = problems.length === 0 ? withBorrowed(source, problems) : source;
  if (problems.length === 0) problems.push(...checkSource(whole));
  if (problems.length > 0) throw new Error(`The contract has mistakes:\n${problems.join("\n")}`);
  return whole;
}

type ReadFile = (path: string, kind: SourceKind) => unknown;

function readFolder(folder: string, kind: (typeof folders)[number], read: ReadFile): object {
  const path = join(folder, kind);
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".yaml")) : [];
  return Object.fromEntries(
    files.sort().map((name) => [basename(name, ".yaml"), read(join(path, name), kind)]),
  );
}

function fileReader(problems: string[]): ReadFile {
  const ajv = addFormats(
    new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }),
  );
  const validators = new Map<SourceKind, ValidateFunction>();
  for (const kind of Object.keys(sourceFormats) as SourceKind[]) {
    validators.set(kind, ajv.compile(sourceFormats[kind]));
  }
  return (path, kind) => {
    const document = parseDocument(readFileSync(path, "utf8"), { strict: true, uniqueKeys: true });
    problems.push(...document.errors.map((error) => `${path}: ${error.message}`));
    const value: unknown = document.toJS();
    const validate = validators.get(kind)!;
    if (!validate(value))
      problems.push(...(validate.errors ?? []).map((e) => `${path}: ${words(e)}`));
    return value;
  };
}

function words(error: ErrorObject): string {
  const where = error.instancePath === "" ? "the file" : error.instancePath;
  const extra = Object.values(error.params as Record<string, unknown>).join(", ");
  const kinds = error.keyword === "oneOf" ? " (give one of type, ref, items, values)" : "";
  return `${where} ${error.message ?? "is wrong"} [${extra}]${kinds}`;
}
