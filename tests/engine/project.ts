import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse, stringify } from "yaml";
import { buildGoProgram } from "../toolchain/go";
import { repositoryRoot } from "../toolchain/repository";

/** A program that exists only for one test: its files by path, the Pulumi.yaml optional. */
export interface InlineProgram {
  readonly runtime: "nodejs" | "python" | "go" | "yaml";
  readonly files: Readonly<Record<string, string>>;
}

/** What the project of a program needs to know besides the program. */
export interface ProjectOptions {
  readonly program: string | InlineProgram;
  /** Folder of the `pulumi-resource-NAME` executables, and the names. */
  readonly pluginFolder: string;
  readonly plugins: readonly string[];
}

interface ProjectFile {
  readonly name: string;
  readonly runtime: string | { readonly name: string; readonly options?: Record<string, unknown> };
  readonly plugins?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/**
 * Makes a project in a new folder. It is the program's own project, with the given plugins, the
 * compiled program if it is one in Go, and a link to the program's folder: that folder is only
 * read, and what the engine writes beside a Pulumi.yaml lands here.
 */
export async function prepareProject(target: string, options: ProjectOptions): Promise<void> {
  const { program } = options;
  const source = typeof program === "string" ? resolve(program) : writeInline(program, target);
  const file = parse(readFileSync(join(source, "Pulumi.yaml"), "utf8")) as ProjectFile;
  mkdirSync(target, { recursive: true });
  symlinkSync(source, join(target, "program"));
  const providers = options.plugins.map((name) => ({ name, path: options.pluginFolder }));
  writeProjectFile(target, {
    ...file,
    main: join("program", typeof file.main === "string" ? file.main : ""),
    runtime: await preparedRuntime(file.runtime, source),
    plugins: { ...file.plugins, providers },
  });
}

/** A Go program comes compiled; a Python program runs in the environment of the tests. */
async function preparedRuntime(
  runtime: ProjectFile["runtime"],
  source: string,
): Promise<ProjectFile["runtime"]> {
  const { name, options } = typeof runtime === "string" ? { name: runtime } : runtime;
  switch (name) {
    case "go":
      return { name, options: { ...options, binary: await buildGoProgram(source) } };
    case "python":
      return name;
    default:
      return runtime;
  }
}

function writeProjectFile(folder: string, content: ProjectFile): void {
  writeFileSync(join(folder, "Pulumi.yaml"), stringify(content));
}

/** Writes the files beside the project's folder. */
function writeInline(program: InlineProgram, project: string): string {
  const target = join(dirname(project), "source");
  mkdirSync(target);
  writeProjectFile(target, { name: "inline", runtime: program.runtime });
  symlinkSync(join(repositoryRoot, "node_modules"), join(target, "node_modules"));
  for (const [path, text] of Object.entries(program.files)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  return target;
}
