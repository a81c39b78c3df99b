import { BadInput } from "../exit";
import { Io } from "../io";
import { shownPosition } from "../yaml/lines";
import type { YamlDocument } from "../yaml/document";
import { Documents, documentsIn, InputOptions, isJson, readText } from "./documents";
import { findFiles, InputFile } from "./files";
import { isManifest, Manifest, readManifests } from "./manifests";
import { expectedInput } from "./parseJson";
import { placeOf } from "./place";
import { isProgram, Program, readProgram } from "./program";

/** A file that could not be read as a whole, and why. */
export interface Unread {
  readonly file: string;
  readonly problems: readonly string[];
}

/** What the files of a run hold. */
export interface Loaded {
  readonly files: readonly InputFile[];
  /** One for each file that Pulumi wrote. */
  readonly programs: readonly Program[];
  readonly manifests: readonly Manifest[];
  readonly unread: readonly Unread[];
  /** Files of folders that are about something else. */
  readonly skipped: readonly string[];
  readonly notes: readonly string[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** Reads every file; one that cannot be read takes none of the others with it. */
export async function loadInputs(
  files: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<Loaded> {
  const found = findFiles({ ...options, files }, io.workingFolder);
  const loaded: Mutable<Loaded> = {
    files: [...found.files],
    programs: [],
    manifests: [],
    unread: found.problems.map((problem) => ({ file: "", problems: [problem] })),
    skipped: [],
    notes: [...found.notes],
  };
  for (const file of found.files) {
    try {
      await take(file, loaded, options, io);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      loaded.unread.push({ file: nameOf(file, options, io), problems: error.problems });
    }
  }
  return loaded;
}

function nameOf({ path }: InputFile, options: InputOptions, io: Io): string {
  if (path === "-") return options.stdinName;
  return path.includes("\u0000") ? "" : placeOf(path, io.workingFolder);
}

async function take(
  file: InputFile,
  loaded: Mutable<Loaded>,
  options: InputOptions,
  io: Io,
): Promise<void> {
  const input = await readText(file.path, options, io);
  if (!file.isNamed && isAboutOtherThings(input.text)) {
    loaded.skipped.push(input.place);
    return;
  }
  const documents = { ...input, files: documentsIn(input, options.limits) };
  const [first] = documents.files;
  if (first === undefined) takeEmpty(file, documents, loaded);
  else if (isProgram(first.data)) takeProgram(documents, first, loaded);
  else if (isJson(input.text) && !isManifest(first.data)) takeOther(file, documents, first, loaded);
  else takeManifests(file, documents, loaded);
}

/**
 * Whether a text can neither be Kubernetes' nor Pulumi's. Folders hold much else, and what of it is no
 * plain YAML or JSON is none of our business.
 */
function isAboutOtherThings(text: string): boolean {
  const words = ["apiVersion", '"deployment"', '"checkpoint"', '"steps"', '"changeSummary"'];
  return !words.some((word) => text.includes(word));
}

function takeEmpty({ isNamed }: InputFile, { place, text }: Documents, loaded: Mutable<Loaded>) {
  if (!isNamed) {
    loaded.skipped.push(place);
    return;
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isCommented = lines.every((line) => /^\s*#/.test(line));
  const what = isCommented ? "has only comments" : "holds nothing";
  throw BadInput.at(place, `${lines.length === 0 ? "is empty" : what}; ${expectedInput}`);
}

function takeProgram({ place }: Documents, document: YamlDocument, loaded: Mutable<Loaded>) {
  loaded.programs.push(readProgram(place, document.data, (path) => document.position(path)));
}

/** JSON that is neither Kubernetes' nor Pulumi's. */
function takeOther(
  { isNamed }: InputFile,
  { place }: Documents,
  { data }: YamlDocument,
  loaded: Mutable<Loaded>,
) {
  if (isNamed)
    readProgram(place, data); // says what it is instead
  else loaded.skipped.push(place);
}

function takeManifests({ isNamed }: InputFile, documents: Documents, loaded: Mutable<Loaded>) {
  const { place, files } = documents;
  const readings = files.map((document) => ({ document, ...readManifests(place, document) }));
  const problems = readings.flatMap(({ document, problems: each }) =>
    each.map(({ path, text }) => `${place}${shownPosition(document.position(path))}: ${text}`),
  );
  const manifests = readings.flatMap((reading) => reading.manifests);
  if (isNamed && problems.length > 0) throw refusal(problems);
  loaded.manifests.push(...manifests);
  if (!isNamed && manifests.length === 0) loaded.skipped.push(place);
  else loaded.notes.push(...problems.map((problem) => `${problem}; skipped`));
}

const mostProblems = 10;

function refusal(problems: readonly string[]): BadInput {
  const shown = problems.slice(0, mostProblems).map((problem) => `${problem}; ${expectedInput}`);
  const rest = problems.length - shown.length;
  return new BadInput(rest > 0 ? [...shown, `${rest} more documents of this kind`] : shown);
}
