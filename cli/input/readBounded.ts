import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, Stats } from "node:fs";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { BadInput } from "../exit";
import { limitRemedy, Limits } from "./limits";

export interface ReadOptions {
  readonly limits: Limits;
  readonly followSymlinks: boolean;
  readonly workingFolder: string;
}

const chunkBytes = 1 << 20;

/** The bytes of a regular file, read once and never more than the limit, however it grows meanwhile. */
export function readBounded(path: string, options: ReadOptions): Buffer {
  const file = openBounded(path, options);
  try {
    return readAll(path, file, options.limits);
  } finally {
    closeSync(file);
  }
}

/** A regular file within the limit, open for reading; whoever reads it closes it. */
export function openBounded(path: string, options: ReadOptions): number {
  const full = resolve(options.workingFolder, path);
  refuseSpecial(path, statOf(path, full), options);
  const file = open(path, full, options);
  try {
    refuseSpecial(path, fstatSync(file), options);
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** The bytes of a stream, up to the limit. */
export async function readStream(place: string, stream: Readable, limits: Limits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const buffer = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    bytes += buffer.length;
    if (bytes > limits.bytes) throw tooLarge(place, limits);
    chunks.push(buffer);
  }
  return Buffer.concat(chunks);
}

function statOf(path: string, full: string): Stats {
  try {
    return lstatSync(full);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function open(path: string, full: string, { followSymlinks }: ReadOptions): number {
  const noFollow = followSymlinks ? 0 : (constants.O_NOFOLLOW ?? 0);
  try {
    return openSync(full, constants.O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function refuseSpecial(path: string, found: Stats, options: ReadOptions): void {
  if (found.isSymbolicLink()) {
    if (options.followSymlinks) return;
    const remedy = "name the file itself, or allow links with --follow-symlinks";
    throw BadInput.at(path, `is a symbolic link, which is not followed; ${remedy}`);
  }
  if (found.isDirectory()) {
    const remedy = `name its files, for example ${path.replace(/\/+$/, "")}/*.json`;
    throw BadInput.at(path, `is a folder; expected a file: ${remedy}`);
  }
  if (!found.isFile()) {
    const remedy = 'for a pipe, use "-" and standard input';
    throw BadInput.at(path, `is not a regular file (a device, pipe or socket); ${remedy}`);
  }
  if (found.size > options.limits.bytes) throw tooLarge(path, options.limits);
}

function readAll(path: string, file: number, limits: Limits): Buffer {
  const chunks: Buffer[] = [];
  for (let bytes = 0; ;) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, limits.bytes + 1 - bytes));
    const count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) return Buffer.concat(chunks);
    bytes += count;
    if (bytes > limits.bytes) throw tooLarge(path, limits);
    chunks.push(chunk.subarray(0, count));
  }
}

function tooLarge(place: string, limits: Limits): BadInput {
  const mib = +(limits.bytes / (1024 * 1024)).toFixed(3);
  return BadInput.at(place, `is larger than the limit of ${mib} MiB; ${limitRemedy}`);
}

function unreadable(path: string, error: unknown): BadInput {
  const code = (error as NodeJS.ErrnoException).code ?? "error";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "does not exist; give the path of a file that does",
    ENOTDIR: "does not exist: a part of its path is not a folder",
    EACCES: "may not be read; check its permissions",
    ELOOP: "is or goes through a symbolic link that is not followed; name the file itself",
    ENAMETOOLONG: "is too long for a path",
  };
  return BadInput.at(path, reasons[code] ?? `cannot be read (${code})`);
}
