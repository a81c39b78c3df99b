import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, sep } from "node:path";
import { lock } from "proper-lockfile";

/** Receives one line of progress. */
export type Log = (line: string) => void;

export const logToStderr: Log = (line) => void process.stderr.write(`${line}\n`);

/** The folder of everything that the tests build: `$MLSCALE_CACHE`, else `~/.cache/mlscale`. */
export function cacheFolder(): string {
  return process.env.MLSCALE_CACHE || join(homedir(), ".cache", "mlscale");
}

/** A short key of texts: the same texts in the same order give the same key. */
export function keyOf(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  parts.forEach((part) => hash.update(`${Buffer.byteLength(part)}:`).update(part));
  return hash.digest("hex").slice(0, 16);
}

/** The text of every file under a folder that `accept` takes, with relative paths, in fixed order. */
export function textsUnder(folder: string, accept: (path: string) => boolean): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => accept(path) && statSync(join(folder, path)).isFile())
    .sort()
    .flatMap((path) => [path, readFileSync(join(folder, path), "utf8")]);
}

/** Something that is built once for each key and then only read. */
export interface CachedBuild {
  /** Name of the folder in the cache, followed by the key. */
  readonly name: string;
  readonly key: string;
  /** Said before building: what is built and how long that usually takes. */
  readonly notice: string;
  /** Fills the (empty) folder. */
  readonly build: (folder: string) => Promise<void>;
  readonly log?: Log | undefined;
}

const COMPLETE = ".complete";
const LOCK = { stale: 60_000, update: 10_000, realpath: false };
const WAIT = { retries: { retries: 3600, factor: 1, minTimeout: 500, maxTimeout: 1000 } };

/**
 * Returns the folder of a build, and builds it first if it is not in the cache.
 *
 * One process builds, others that want the same wait for it. The folder counts only once its last
 * file, the mark of completeness, is there: an interrupted build is started afresh. It is built in
 * place because Python environments cannot be moved.
 */
export async function cachedBuild(options: CachedBuild): Promise<string> {
  const folder = join(cacheFolder(), `${options.name}-${options.key}`);
  const mark = join(folder, COMPLETE);
  if (existsSync(mark)) {
    return folder;
  }
  mkdirSync(cacheFolder(), { recursive: true });
  const release = await lock(folder, { ...LOCK, ...WAIT });
  try {
    if (!existsSync(mark)) {
      await buildAfresh(folder, options);
      writeFileSync(mark, `${options.name} ${options.key}\n`);
    }
  } finally {
    await release();
  }
  return folder;
}

async function buildAfresh(folder: string, options: CachedBuild): Promise<void> {
  (options.log ?? logToStderr)(options.notice);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await options.build(folder);
}
