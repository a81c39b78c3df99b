import { BadInput } from "../exit";
import { Limits } from "./limits";
import { JsonProblem, JsonScanner } from "./scanJson";

export type JsonObject = Readonly<Record<string, unknown>>;

export const expectedInput =
  "expected the JSON that `pulumi stack export` or `pulumi preview --json` prints, or Kubernetes manifests";

/** The value of a JSON text that has passed the scanner; anything else is named and refused. */
export function parseJson(place: string, text: string, limits: Limits): unknown {
  try {
    new JsonScanner(text, limits).scan();
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    throw BadInput.at(place, error.message + hintFor(error, text));
  }
  return JSON.parse(text);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hintFor(problem: JsonProblem, text: string): string {
  if (problem.kind !== "syntax") return "";
  const manyDocuments = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text.slice(0, 100_000));
  return manyDocuments
    ? `; it looks like one JSON document a line (a stream of events); ${expectedInput}`
    : `; ${expectedInput}`;
}
