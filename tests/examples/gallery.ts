import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../toolchain/repository";
import type { InlineProgram } from "../engine/project";
import { type Language, languages } from "../engine/scenarios";

export { languages } from "../engine/scenarios";
export type { Language } from "../engine/scenarios";

/** A finding as the header of a raw example announces it. */
export interface Announced {
  readonly rule: string;
  readonly resource: string;
  readonly level: string;
}

const mainFiles: Readonly<Record<Language, string>> = {
  typescript: "index.ts",
  python: "__main__.py",
  go: "main.go",
};

const runtimes = { typescript: "nodejs", python: "python", go: "go" } as const;

/** One program of `examples/`, in one language. */
export class Example {
  readonly folder: string;

  constructor(
    readonly name: string,
    readonly language: Language,
  ) {
    this.folder = join(repositoryRoot, "examples", name, language);
  }

  get mainFile(): string {
    return mainFiles[this.language];
  }

  get runtime(): (typeof runtimes)[Language] {
    return runtimes[this.language];
  }

  get text(): string {
    return readFileSync(join(this.folder, this.mainFile), "utf8");
  }

  /** The same program with another text in its main file. */
  withText(text: string): InlineProgram {
    const files = readdirSync(this.folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(this.folder, name), "utf8")] as const);
    return {
      runtime: this.runtime,
      files: { ...Object.fromEntries(files), [this.mainFile]: text },
    };
  }

  /** What the lines `finds: RULE on RESOURCE (LEVEL)` of the header say, sorted. */
  get announced(): readonly Announced[] {
    const lines = this.text.matchAll(
      /^(?:\/\/|#) finds: (\S+) on (\S+) \((mandatory|advisory)\)$/gm,
    );
    return sorted(
      [...lines].map(([, rule, resource, level]) => announcement(rule, resource, level)),
    );
  }
}

function announcement(rule = "", resource = "", level = ""): Announced {
  return { rule, resource, level };
}

/** Each example in each language, one after the other. */
export function inAllLanguages(name: string): readonly Example[] {
  return languages.map((language) => new Example(name, language));
}

/** In fixed order, each once: a rule may find several faults of one resource. */
export function sorted(findings: readonly Announced[]): readonly Announced[] {
  const byKey = findings.map(
    (finding) => [JSON.stringify(Object.values(finding)), finding] as const,
  );
  return [...new Map(byKey).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it);
}
