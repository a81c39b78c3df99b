import { BadInput } from "../exit";
import { decodeText } from "../input/decodeText";
import { Limits } from "../input/limits";
import { placeOf } from "../input/loadProgram";
import { isObject, parseJson } from "../input/parseJson";
import { readBounded, readStream } from "../input/readBounded";
import { excerpt } from "../output/escape";
import { Io } from "../io";
import { lazy } from "../lazy";
import { YamlFile } from "../config/parseYaml";

export interface ReadRequest {
  readonly limits: Limits;
  readonly followSymlinks: boolean;
  readonly stdinName: string;
}

/** A file as its documents: one for JSON, any number for YAML. */
export interface Documents {
  readonly place: string;
  readonly bytes: Buffer;
  readonly files: readonly YamlFile[];
}

/** Levels of YAML; texts of this size are read with the places of their parts. */
const yamlDepth = 64;
const mostPlaced = 1 << 20;

/** The documents of a file, or of standard input for `-`. */
export async function readDocuments(
  file: string,
  request: ReadRequest,
  io: Io,
): Promise<Documents> {
  const place = file === "-" ? excerpt(request.stdinName, 200) : placeOf(file, io.workingFolder);
  const bytes =
    file === "-"
      ? await readStream(place, io.stdin, request.limits)
      : readBounded(place, { ...request, workingFolder: io.workingFolder });
  const text = decodeText(place, bytes);
  const isJson = /^\s*[{["]/.test(text);
  return {
    place,
    bytes,
    files: isJson ? [jsonFile(place, text, request)] : yaml(place, text, request),
  };
}

/** JSON is scanned before anything is built; a declaration of ours is then read with its places. */
function jsonFile(place: string, text: string, { limits }: ReadRequest): YamlFile {
  const data = parseJson(place, text, limits);
  const isOurs = isObject(data) && ["scaling", "service"].some((key) => Object.hasOwn(data, key));
  if (!isOurs || text.length > mostPlaced) return { data, locate: () => "" };
  const located = yaml(place, text, { limits })[0]!;
  return { data, locate: located.locate };
}

function yaml(
  place: string,
  text: string,
  { limits }: Pick<ReadRequest, "limits">,
): readonly YamlFile[] {
  if (text.trim() === "") {
    const expected = "a declaration, the output of `pulumi stack export`, or manifests";
    throw BadInput.at(place, `is empty; expected ${expected}`);
  }
  const { values } = limits;
  const { parseYamlDocuments } = lazy.parseYaml();
  const size = { depth: yamlDepth, tokens: 4 * values, expanded: values };
  return parseYamlDocuments(place, text, size).filter(
    ({ data }) => data !== undefined && data !== null,
  );
}
