import { showValue } from "../model/field";
import {
  FieldRule,
  fieldProblems,
  isRecord,
  isWithin,
  LoadProblem,
  unknownFields,
} from "./fieldProblems";
import { mostPoints, mostRps, mostSeconds } from "./limits";

const rate: FieldRule = { least: 0, most: mostRps };
const moment: FieldRule = { least: 0, most: mostSeconds };
const rateRange = `a number of 0 up to ${mostRps}`;

/** Everything wrong with a declared trace; of points or rates, the first wrong one and how many more. */
export function traceProblems(trace: unknown, path: string): readonly LoadProblem[] {
  if (!isRecord(trace)) {
    return [{ path, message: `is ${showValue(trace)}, not an object`, fix: "set points or rps" }];
  }
  const unknown = unknownFields(trace, path, ["points", "rps", "stepSeconds"]);
  const { points, rps } = trace;
  if ((points === undefined) === (rps === undefined)) {
    const seen = points === undefined ? "has neither points nor rps" : "has both points and rps";
    return [...unknown, { path, message: seen, fix: "set points, or rps with stepSeconds" }];
  }
  if (points !== undefined) return [...unknown, ...pointsProblems(points, path, trace)];
  const step = fieldProblems(trace, path, { stepSeconds: { ...moment, above: true } });
  return [...unknown, ...step, ...ratesProblems(rps, `${path}.rps`)];
}

function ratesProblems(rps: unknown, path: string): readonly LoadProblem[] {
  const list = listProblem(rps, path);
  if (list !== undefined) return [list];
  const wrong = (rps as unknown[]).map((value, index) => [value, index] as const);
  return firstOf(
    wrong
      .filter(([value]) => !isWithin(value, rate))
      .map(([value, index]) => ({
        path: `${path}[${index}]`,
        message: `is ${showValue(value)}`,
        fix: `write ${rateRange}`,
      })),
  );
}

function pointsProblems(
  points: unknown,
  path: string,
  trace: Record<string, unknown>,
): readonly LoadProblem[] {
  const here = `${path}.points`;
  const list = listProblem(points, here);
  if (list !== undefined) return [list];
  const step: readonly LoadProblem[] =
    trace["stepSeconds"] === undefined
      ? []
      : [{ path: `${path}.stepSeconds`, message: "belongs to rps", fix: "leave it out" }];
  const all = points as unknown[];
  const wrong = all.flatMap((point, index) =>
    pointProblems(point, `${here}[${index}]`, all[index - 1]),
  );
  return [...step, ...firstOf(wrong)];
}

function pointProblems(point: unknown, path: string, before: unknown): readonly LoadProblem[] {
  if (!isRecord(point)) {
    return [{ path, message: `is ${showValue(point)}, not an object`, fix: "set seconds and rps" }];
  }
  const unknown = unknownFields(point, path, ["seconds", "rps"]);
  const fields = fieldProblems(point, path, { seconds: moment, rps: rate });
  if (fields.length > 0) return [...unknown, ...fields];
  const earlier = isRecord(before) ? before["seconds"] : undefined;
  if (typeof earlier !== "number" || !(earlier > (point["seconds"] as number))) return unknown;
  const message = `is ${showValue(point["seconds"])}, before the point in front of it`;
  return [...unknown, { path: `${path}.seconds`, message, fix: "list points in order of time" }];
}

function listProblem(value: unknown, path: string): LoadProblem | undefined {
  if (Array.isArray(value) && value.length > 0 && value.length <= mostPoints) return undefined;
  const seen = Array.isArray(value) ? `has ${value.length} entries` : `is ${showValue(value)}`;
  return { path, message: `${seen}; 1 to ${mostPoints} are allowed`, fix: "list numbers" };
}

/** One problem for all of a kind: a wrong file would otherwise bury everything else. */
function firstOf(problems: readonly LoadProblem[]): readonly LoadProblem[] {
  const [first, ...more] = problems;
  if (first === undefined) return [];
  if (more.length === 0) return [first];
  return [{ ...first, message: `${first.message}, and ${more.length} more are wrong` }];
}
