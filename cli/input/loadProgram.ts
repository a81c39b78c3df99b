import { relative } from "node:path";
import { BadInput } from "../exit";
import { Io } from "../io";
import { excerpt } from "../output/escape";
import { decodeText } from "./decodeText";
import { Limits } from "./limits";
import { parseJson } from "./parseJson";
import { Program, readProgram } from "./program";
import { readBounded, readStream } from "./readBounded";

export interface InputOptions {
  readonly limits: Limits;
  readonly followSymlinks: boolean;
  /** What standard input is called in the report. */
  readonly stdinName: string;
}

/** The program in one file, or in standard input for `-`. */
export async function loadProgram(file: string, options: InputOptions, io: Io): Promise<Program> {
  const place = file === "-" ? excerpt(options.stdinName, 200) : placeOf(file, io.workingFolder);
  const bytes =
    file === "-"
      ? await readStream(place, io.stdin, options.limits)
      : readBounded(place, { ...options, workingFolder: io.workingFolder });
  return readProgram(place, parseJson(place, decodeText(place, bytes), options.limits));
}

/** The path as seen from the working folder, if it lies below it, else as the caller gave it. */
export function placeOf(file: string, workingFolder: string): string {
  if (file.includes("\u0000"))
    throw BadInput.at(excerpt(file), "is no path: it has a NUL character");
  const below = relative(workingFolder, file).replaceAll("\\", "/");
  return below === "" || below.startsWith("../") || /^[A-Za-z]:/.test(below) ? file : below;
}
