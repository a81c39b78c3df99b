import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { BadInput } from "../exit";

/**
 * Writes a whole file or none: into a new file beside it that then takes its place. Links and anything
 * else that is not a regular file are refused.
 */
export function writeAtomically(
  path: string,
  content: string | Uint8Array,
  workingFolder: string,
): void {
  const target = resolve(workingFolder, path);
  refuseSpecial(path, target);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeNew(draft, content);
    renameSync(draft, target);
  } catch (error) {
    remove(draft);
    throw BadInput.at(
      path,
      `cannot be written (${codeOf(error)}); choose a file in a writable folder`,
    );
  }
}

function refuseSpecial(path: string, target: string): void {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return;
  const kind = found.isSymbolicLink() ? "a symbolic link" : "not a regular file";
  throw BadInput.at(path, `is ${kind} and is not written through; name a regular or a new file`);
}

function writeNew(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "wx", 0o666);
  try {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // it was never made, or is the place's problem that has been named already
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "error";
}
