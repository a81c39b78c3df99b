import { Reliability, SimulateInputs } from "../../scaling/contract/generated/types";
import { judgeDeclared } from "../../scaling/assess/judged";
import { simulatedSubjects } from "../../scaling/assess/simulated";
import { Read } from "../../scaling/assess/subjects";
import { withoutNulls } from "../../scaling/contract/nulls";
import { allProblems } from "../../scaling/meaning/allProblems";
import { checkSimulate } from "../../scaling/meaning/simulate";
import { YamlDocument } from "../yaml/document";
import { BadInput } from "../exit";
import { isObject, JsonObject } from "../input/parseJson";
import { kindOf } from "../input/shape";
import { problemLines } from "./problemLines";
import { settingsOf } from "./settings";
import { Source, Subjects, Target } from "./target";

const known = { name: "simulate", check: checkSimulate };
const isOutput = (): boolean => false;

/** Whether a document is a declaration of ours: scaling, and reliability if it does not come otherwise. */
export function isDeclaration(data: unknown): data is JsonObject {
  return isObject(data) && (Object.hasOwn(data, "scaling") || Object.hasOwn(data, "reliability"));
}

/** A declaration file, checked as a whole; `given` takes the place of its own reliability. */
export function declarationSource(
  place: string,
  file: YamlDocument,
  given: Reliability | undefined,
): Source {
  const data = file.data as JsonObject;
  const inputs = given === undefined ? data : { ...data, reliability: given };
  const problems = allProblems(known, "simulated", inputs, isOutput);
  if (problems.length > 0) throw new BadInput(problemLines(place, problems, file.locate));
  return {
    place,
    kind: "declaration",
    targets: [target(place, withoutNulls(inputs, isOutput) as unknown as SimulateInputs)],
    left: replaces(data["reliability"], given) ? [otherReliability] : [],
  };
}

/** Said of a declaration whose own reliability has no say. */
export const otherReliability = "is simulated under another reliability than its own";

export function replaces(own: unknown, given: Reliability | undefined): boolean {
  if (own === undefined || given === undefined) return false;
  return JSON.stringify(own) !== JSON.stringify(given);
}

function target(place: string, inputs: SimulateInputs): Target {
  const reads = (reliability: Reliability): readonly Read[] =>
    simulatedSubjects({ ...inputs, reliability });
  const { reliability: _, ...declared } = inputs;
  return {
    name: "scaling",
    title: place,
    own: inputs.reliability,
    settings: settingsOf(declared),
    scaling: inputs.scaling,
    subjects: (reliability) => subjectsOf(reads(reliability)),
    judge: (reliability, options) => judgeDeclared(reliability, reads(reliability), options),
  };
}

export function subjectsOf(reads: readonly Read[]): Subjects {
  return {
    subjects: reads.flatMap(({ subject }) => subject ?? []),
    why: reads.flatMap(({ why }) => why ?? []),
  };
}

/** A file with a reliability alone, or with a declaration whose reliability is taken. */
export function reliabilityIn(
  place: string,
  file: YamlDocument,
  check: (reliability: unknown) => ReturnType<typeof allProblems>,
): Reliability {
  const { data } = file;
  if (!isObject(data)) {
    const expected = "expected a reliability: service, loads and objectives";
    throw BadInput.at(place, `is ${kindOf(data ?? null)}; ${expected}`);
  }
  const wrapped = Object.hasOwn(data, "reliability");
  const value = wrapped ? data["reliability"] : data;
  const problems = check(value);
  const locate: YamlDocument["locate"] = (path) =>
    file.locate(wrapped ? ["reliability", ...path] : path);
  if (problems.length > 0) throw new BadInput(problemLines(place, problems, locate));
  return withoutNulls(value, isOutput) as Reliability;
}
