import { Problem, reason } from "../../scaling/contract/problem";
import { Path, YamlFile } from "../config/parseYaml";

/** Problems of a declaration as lines with their places: `web.yaml:12:5: scaling.minCapacity: got ...`. */
export function problemLines(
  place: string,
  problems: readonly Problem[],
  locate: YamlFile["locate"],
): readonly string[] {
  return problems.map((problem) => {
    const { path } = problem;
    const at = locate(stepsOf(path));
    return `${place}${at}: ${path === "args" ? "" : `${path}: `}${reason(problem)}`;
  });
}

/** A path as its steps: `loads[0].name` is loads, 0, name. */
function stepsOf(path: string): Path {
  const steps = path.match(/"(?:[^"\\]|\\.)*"|[^.[\]"]+/g) ?? [];
  return steps.map((step) => {
    if (/^\d+$/.test(step)) return Number(step);
    return step.startsWith('"') ? unquoted(step) : step;
  });
}

function unquoted(step: string): string {
  try {
    return JSON.parse(step) as string;
  } catch {
    return step;
  }
}
