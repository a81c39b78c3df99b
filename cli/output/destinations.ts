import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { BadInput } from "../exit";

export const findingFormats = ["text", "json", "sarif", "junit", "github"] as const;
export type FindingFormat = (typeof findingFormats)[number];

/** One report: its format and the file that it goes to; no file means standard output. */
export interface Destination<F extends string = FindingFormat> {
  readonly format: F;
  readonly file: string | undefined;
}

/** Reads `--format text`, `--format json=FILE`; without any, the first format to standard output. */
export function parseDestinations<F extends string>(
  given: readonly string[],
  formats: readonly [F, ...F[]],
): readonly Destination<F>[] {
  const destinations = given.map((each) => parseDestination(each, formats));
  const problems: string[] = [];
  if (destinations.filter(({ file }) => file === undefined).length > 1) {
    problems.push(
      "--format: only one report can go to standard output; write others as --format json=FILE",
    );
  }
  const files = destinations.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
  if (new Set(files).size < files.length) {
    problems.push("--format: two reports go to the same file; give each its own");
  }
  if (problems.length > 0) throw new BadInput(problems);
  return destinations.length === 0 ? [{ format: formats[0], file: undefined }] : destinations;
}

/** A report must not take the place of what it reports on. */
export function refuseOverwriting(
  destinations: readonly Pick<Destination, "file">[],
  inputs: readonly string[],
  workingFolder: string,
): void {
  const real = new Set(inputs.map((input) => realPath(resolve(workingFolder, input))));
  for (const { file } of destinations) {
    if (file === undefined || !real.has(realPath(resolve(workingFolder, file)))) continue;
    throw BadInput.at(file, "is an input of this run and is not overwritten; name another file");
  }
}

function parseDestination<F extends string>(text: string, formats: readonly F[]): Destination<F> {
  const [name = "", ...rest] = text.split("=");
  const format = formats.find((each) => each === name);
  const allowed = `allowed: ${formats.join(", ")}, or one of them with =FILE`;
  if (format === undefined) throw BadInput.at("--format", `is "${text}"; ${allowed}`);
  const file = rest.length === 0 ? undefined : rest.join("=");
  if (file === "") throw BadInput.at("--format", `"${text}" names no file; ${allowed}`);
  return { format, file };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
