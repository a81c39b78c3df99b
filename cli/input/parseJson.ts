import { BadInput } from "../exit";
import { excerpt } from "../output/escape";
import { Limits } from "./limits";
import { JsonProblem, JsonScanner } from "./scanJson";

export type JsonObject = Readonly<Record<string, unknown>>;

const expected = "expected the JSON that `pulumi stack export` or `pulumi preview --json` prints";

/** The value of a JSON text that has passed the scanner; anything else is named and refused. */
export function parseJson(place: string, text: string, limits: Limits): unknown {
  refuseOtherText(place, text);
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

function refuseOtherText(place: string, text: string): void {
  const trimmed = text.trim();
  if (trimmed === "") throw BadInput.at(place, `is empty; ${expected}`);
  if (/^[{["]/.test(trimmed)) return;
  const lines = trimmed.split("\n", 200).filter((line) => line.trim() !== "");
  if (lines.every((line) => /^\s*(#|\/\/)/.test(line))) {
    throw BadInput.at(place, `has only comments; ${expected}`);
  }
  if (lines.some((line) => /^(apiVersion|kind):/.test(line))) {
    throw BadInput.at(place, `is a Kubernetes manifest in YAML; ${expected}`);
  }
  if (/^[\w"'-]+:(\s|$)/m.test(trimmed)) throw BadInput.at(place, `is YAML, not JSON; ${expected}`);
  const start = excerpt(lines[0] ?? "", 40);
  const remedy = "if messages got mixed in, save standard output alone";
  throw BadInput.at(place, `starts with "${start}", which is not JSON; ${expected}; ${remedy}`);
}

function hintFor(problem: JsonProblem, text: string): string {
  if (problem.kind !== "syntax") return "";
  const manyDocuments = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text.slice(0, 100_000));
  return manyDocuments
    ? `; it looks like one JSON document a line (a stream of events); ${expected}`
    : `; ${expected}`;
}
