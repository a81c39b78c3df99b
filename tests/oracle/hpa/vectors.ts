import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Outcome, Scenario } from "./scenario";

/** Scenarios with what the real controller made of them, recorded once: for machines without Go. */
export interface Vectors {
  /** Of Kubernetes. */
  readonly version: string;
  readonly cases: readonly { readonly scenario: Scenario; readonly outcome: Outcome }[];
}

const file = join(__dirname, "vectors.json.gz");

export function readVectors(): Vectors {
  return JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as Vectors;
}

/** Returns the size of the file in bytes. */
export function writeVectors(vectors: Vectors): number {
  const zipped = gzipSync(JSON.stringify(vectors), { level: 9 });
  writeFileSync(file, zipped);
  return zipped.length;
}
