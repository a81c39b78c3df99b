import { Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** A file to read: `-` is standard input. */
export interface InputFile {
  readonly path: string;
  /** Named by the caller; other files were found in a folder. */
  readonly isNamed: boolean;
}

export interface FileRequest {
  readonly files: readonly string[];
  readonly followSymlinks: boolean;
}

/** The files to read, each once, and what is wrong with the folders among those that were named. */
export interface FoundFiles {
  readonly files: readonly InputFile[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Folders full of what others wrote, and folders and files that hide. */
const skipped = /^(\..*|node_modules)$/;
const readable = /\.(ya?ml|json)$/i;

/** Takes the files that were named, and those in the folders that were named, in a fixed order. */
export function findFiles(
  { files, followSymlinks }: FileRequest,
  workingFolder: string,
): FoundFiles {
  const search = new Search(workingFolder, followSymlinks);
  for (const file of files) search.take(file);
  return search;
}

class Search implements FoundFiles {
  readonly files: InputFile[] = [];
  readonly problems: string[] = [];
  readonly notes: string[] = [];
  private readonly seen = new Set<string>();
  /** Files and troubles met on the way, those met before included. */
  private met = 0;

  constructor(
    private readonly workingFolder: string,
    private readonly followSymlinks: boolean,
  ) {}

  take(path: string): void {
    if (path !== "-" && this.isFolder(path)) this.takeFolder(path);
    else this.add(path, true);
  }

  private takeFolder(folder: string): void {
    const before = this.met;
    this.walk(folder);
    if (this.met > before) return;
    const expected = "expected files that end in .yaml, .yml or .json";
    this.problems.push(`${folder}: is a folder without files to check; ${expected}`);
  }

  private walk(folder: string): void {
    if (!this.isNew(folder)) {
      this.met++;
      return;
    }
    for (const entry of this.entriesOf(folder)) {
      if (skipped.test(entry.name)) continue;
      const path = folder === "." ? entry.name : join(folder, entry.name);
      if (entry.isSymbolicLink()) this.takeLink(path);
      else if (entry.isDirectory()) this.walk(path);
      else if (entry.isFile() && readable.test(entry.name)) this.add(path, false);
    }
  }

  private takeLink(path: string): void {
    const target = statSync(this.full(path), { throwIfNoEntry: false });
    const isFile = target?.isFile() === true && readable.test(path);
    if (target?.isDirectory() !== true && !isFile) return;
    if (!this.followSymlinks) {
      this.met++;
      this.notes.push(`${path}: is a symbolic link and was skipped; see --follow-symlinks`);
    } else if (isFile) this.add(path, false);
    else this.walk(path);
  }

  private entriesOf(folder: string): readonly Dirent[] {
    try {
      const entries = readdirSync(this.full(folder), { withFileTypes: true });
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      this.met++;
      const code = (error as NodeJS.ErrnoException).code ?? "error";
      this.problems.push(`${folder}: is a folder that cannot be read (${code})`);
      return [];
    }
  }

  private add(path: string, isNamed: boolean): void {
    this.met++;
    if (path === "-" || this.isNew(path)) this.files.push({ path, isNamed });
  }

  /** Whether a file or folder was not met before, under whatever name. */
  private isNew(path: string): boolean {
    const real = realPath(this.full(path));
    if (this.seen.has(real)) return false;
    this.seen.add(real);
    return true;
  }

  private isFolder(path: string): boolean {
    if (path.includes("\u0000")) return false;
    const stat = this.followSymlinks ? statSync : lstatSync;
    try {
      return stat(this.full(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
    } catch {
      return false; // reading it says what is wrong
    }
  }

  private full(path: string): string {
    return resolve(this.workingFolder, path);
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
