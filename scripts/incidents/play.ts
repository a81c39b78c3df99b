import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { judgeDeclared } from "../../scaling/assess/judged";
import { simulatedSubjects } from "../../scaling/assess/simulated";
import { Reliability, SimulateInputs } from "../../scaling/contract/generated/types";
import { checkShape } from "../../scaling/contract/shape";
import { JudgedLoad, judgeReliability, verdictOnly } from "../../scaling/judge/reliability";
import { Subject } from "../../scaling/judge/subject";
import { checkSimulate } from "../../scaling/meaning/simulate";
import { isAutoscaler, manifestScaler, manifestsIn } from "../../scaling/simulate/fromManifest";

export const folder = join(__dirname, "..", "..", "examples", "incidents");

/** What the simulation makes of one declaration: the only load of the incident, judged. */
export interface Played {
  readonly subject: Subject;
  readonly load: JudgedLoad;
}

const options = { ...verdictOnly, allFigures: true };

/** Plays `NAME.failed.yaml` or `NAME.held.yaml`, with `NAME.reliability.yaml` where it is a manifest. */
export function playIncident(name: string, form: "failed" | "held"): Played {
  const key = `${name}.${form}`;
  const known = played.get(key) ?? playFile(name, form);
  played.set(key, known);
  return known;
}

/** The same bytes every time, so once is enough. */
const played = new Map<string, Played>();

function playFile(name: string, form: "failed" | "held"): Played {
  const text = read(`${name}.${form}.yaml`);
  const [first] = parseAllDocuments(text).map((document) => document.toJS() as unknown);
  return manifestsIn(first).length > 0
    ? playManifest(first, parse(read(`${name}.reliability.yaml`)) as Reliability)
    : playDeclaration(first as SimulateInputs);
}

export function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function playDeclaration(inputs: SimulateInputs): Played {
  refuse([...checkShape("simulate", inputs), ...checkSimulate(inputs)]);
  const [judged] = judgeDeclared(inputs.reliability, simulatedSubjects(inputs), options);
  if (judged === undefined) throw new Error("nothing of it can be simulated");
  return { subject: judged.subject, load: judged.loads[0]! };
}

function playManifest(document: unknown, reliability: Reliability): Played {
  refuse(checkShape("Reliability", reliability));
  const { service } = reliability;
  const all = manifestsIn(document);
  const manifest = all.find(isAutoscaler)!;
  const read = manifestScaler(manifest, all, service, { http_requests: "requestsPerSecond" });
  refuse(read.problems);
  if (read.why.length > 0) throw new Error(read.why.join("\n"));
  const { scaler, initialCapacity } = read;
  const subject = { name: "", scaler, initialCapacity, service, loadShare: 1 };
  const { loads } = judgeReliability(reliability, subject, options);
  return { subject, load: loads[0]! };
}

function refuse(problems: readonly { readonly message: string }[]): void {
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
}

/** Whether the incident is declared by manifests, with its reliability in a file of its own. */
export function isManifestIncident(name: string): boolean {
  return existsSync(join(folder, `${name}.reliability.yaml`));
}
