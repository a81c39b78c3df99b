import { checkReliability } from "../../scaling/judge/declaration";
import { checkShape } from "../../scaling/contract/shape";
import { Problem } from "../../scaling/contract/problem";
import { Reliability } from "../../scaling/contract/generated/types";
import { Signals } from "../../scaling/simulate/fromManifest";
import { SimulationReport } from "../../scaling/report/report";
import { BadInput } from "../exit";
import { Documents, InputOptions, readDocuments } from "../input/documents";
import { isProgram, readProgram } from "../input/program";
import { Io } from "../io";
import { isSavedRun, savedRun } from "../report/savedRun";
import { declarationSource, isDeclaration, reliabilityIn } from "./declaration";
import { isManifest, manifestSource } from "./manifests";
import { programSource } from "./program";
import { Source } from "./target";

export interface SourceRequest extends InputOptions {
  readonly signals: Signals;
  /** Given by `--reliability`. */
  readonly reliability: Reliability | undefined;
}

const expected =
  "expected a declaration (scaling, reliability), the output of `pulumi stack export` or " +
  "`pulumi preview --json`, or Kubernetes manifests";

/** Reads a file as whatever of the known kinds it is. */
export async function readSource(file: string, request: SourceRequest, io: Io): Promise<Source> {
  return sourceIn(await readDocuments(file, request, io), request);
}

/** A file that may also be a run that was saved with `-o`. */
export async function readSourceOrRun(
  file: string,
  request: SourceRequest,
  io: Io,
): Promise<Source | SimulationReport> {
  const documents = await readDocuments(file, request, io);
  const data = documents.files[0]?.data;
  return isSavedRun(data) ? savedRun(documents.place, data) : sourceIn(documents, request);
}

function sourceIn({ place, files }: Documents, request: SourceRequest): Source {
  const [first, second] = files;
  if (first !== undefined && isManifest(first))
    return manifestSource(place, files, request.signals);
  if (first === undefined) throw BadInput.at(place, `is empty; ${expected}`);
  if (second !== undefined) throw BadInput.at(place, "holds several YAML documents; expected one");
  refuseSignals(place, request.signals);
  const { data } = first;
  if (isSavedRun(data)) {
    throw BadInput.at(
      place,
      "is a saved run; show it with `mlscale report`, or give its declaration",
    );
  }
  if (isProgram(data)) return programSource(readProgram(place, data));
  if (isDeclaration(data)) return declarationSource(place, first, request.reliability);
  throw BadInput.at(place, `is none of the known kinds of file; ${expected}`);
}

function refuseSignals(place: string, signals: Signals): void {
  if (Object.keys(signals).length === 0) return;
  throw BadInput.at("--metric", `has no effect on ${place}, which holds no manifests; remove it`);
}

/** The reliability of a file: alone, or of a declaration. */
export async function readReliability(
  file: string,
  request: InputOptions,
  io: Io,
): Promise<Reliability> {
  const { place, files } = await readDocuments(file, request, io);
  const [only, second] = files;
  if (only === undefined || second !== undefined) {
    throw BadInput.at(place, "is not one document; expected a reliability");
  }
  return reliabilityIn(place, only, problemsOfReliability);
}

function problemsOfReliability(value: unknown): readonly Problem[] {
  const shape = checkShape("Reliability", value);
  if (shape.length > 0) return shape;
  const prefix = "reliability";
  return checkReliability(value as Reliability, prefix).map((problem) => ({
    ...problem,
    path: problem.path.slice(prefix.length + 1) || "args",
  }));
}
