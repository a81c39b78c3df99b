import { Rule } from "../../scaling/check/rule";
import { InputOptions } from "../input/documents";
import { loadInputs, Unread } from "../input/load";
import { manifestProgram, nameManifests } from "../input/manifestProgram";
import { Program } from "../input/program";
import { Io } from "../io";
import { plural } from "../output/plural";
import { readSuppressions, SuppressionProblem } from "../suppress/read";

/** What is there to be judged. */
export interface Gathered {
  readonly programs: readonly Program[];
  /** The files that were read or tried. */
  readonly files: readonly string[];
  readonly skipped: readonly string[];
  readonly unread: readonly Unread[];
  readonly notes: readonly string[];
}

/** Reads the files: each of Pulumi's is a program of its own, all manifests together are one. */
export async function gather(
  files: readonly string[],
  options: InputOptions,
  rules: readonly Rule[],
  io: Io,
): Promise<Gathered> {
  const loaded = await loadInputs(files, options, io);
  const { named, notes } = nameManifests(loaded.manifests);
  const { suppressions, problems } = readSuppressions(named, rules);
  const { length } = loaded.unread;
  const partial = length > 0 ? `${plural(length, "file")} could not be read` : undefined;
  const program = named.length > 0 ? [manifestProgram(named, suppressions, partial)] : [];
  return {
    programs: [...loaded.programs, ...program],
    files: loaded.files.map(({ path }) => path),
    skipped: loaded.skipped,
    unread: [...loaded.unread, ...byFile(problems)],
    notes: [...loaded.notes, ...notes],
  };
}

const mostProblems = 5;

/** The problems of each file, up to a number. */
function byFile(problems: readonly SuppressionProblem[]): readonly Unread[] {
  const files = new Map<string, string[]>();
  for (const { file, text } of problems) {
    const others = files.get(file);
    if (others) others.push(text);
    else files.set(file, [text]);
  }
  return [...files].map(([file, texts]) => {
    const rest = texts.length - mostProblems;
    const more = rest > 0 ? [`${file}: ${rest} more suppressions like these`] : [];
    return { file, problems: [...texts.slice(0, mostProblems), ...more] };
  });
}
