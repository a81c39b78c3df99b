import { relative } from "node:path";
import { BadInput } from "../exit";
import { excerpt } from "../output/escape";
import { Position } from "../yaml/lines";

/** Where something stands: its file and, if that is known, the place in it. */
export interface Place {
  readonly file: string;
  readonly position?: Position | undefined;
}

/** The path as seen from the working folder, if it lies below it, else as the caller gave it. */
export function placeOf(file: string, workingFolder: string): string {
  if (file.includes("\u0000"))
    throw BadInput.at(excerpt(file), "is no path: it has a NUL character");
  const below = relative(workingFolder, file).replaceAll("\\", "/");
  return below === "" || below.startsWith("../") || /^[A-Za-z]:/.test(below) ? file : below;
}
