import { Problem, reason } from "../../scaling/contract/problem";
import { YamlDocument } from "../yaml/document";
import { stepsOf } from "../yaml/path";

/** Problems of a declaration as lines with their places: `web.yaml:12:5: scaling.minCapacity: got ...`. */
export function problemLines(
  place: string,
  problems: readonly Problem[],
  locate: YamlDocument["locate"],
): readonly string[] {
  return problems.map((problem) => {
    const { path } = problem;
    const at = locate(stepsOf(path));
    return `${place}${at}: ${path === "args" ? "" : `${path}: `}${reason(problem)}`;
  });
}
