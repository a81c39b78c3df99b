import { isObject, JsonObject } from "./parseJson";
import { Reading } from "./reading";
import { decodePreview, readResource, RecordedResource } from "./resource";
import { kindOf, Shape } from "./shape";

/** Steps after which the resource is no longer declared. */
const removals: ReadonlySet<string> = new Set([
  "delete",
  "delete-replaced",
  "discard",
  "discard-replaced",
  "remove-pending-replace",
]);

/** `pulumi preview --json`: `{ steps: [{ op, urn, newState }], changeSummary, diagnostics }`. */
export function readPreview(json: JsonObject): Reading {
  const problems: string[] = [];
  const shape = new Shape(json, "", problems);
  const steps = shape.list("steps");
  const resources = steps.flatMap((step, index) => readStep(step, `steps[${index}]`, problems));
  const partial = missing(json, steps, shape.list("diagnostics"));
  return {
    kind: "preview",
    resources: lastOfEach(resources),
    problems,
    ...(partial ? { partial: partial.why } : {}),
    notes: partial ? [`${partial.why}: a partial view; ${partial.remedy}`] : [],
  };
}

function readStep(step: unknown, path: string, problems: string[]): readonly RecordedResource[] {
  if (!isObject(step)) {
    problems.push(`${path} is ${kindOf(step)}; expected a step`);
    return [];
  }
  const shape = new Shape(step, path, problems);
  const state = shape.record("newState");
  if (state === undefined || removals.has(shape.text("op") ?? "")) return [];
  const resource = readResource(state, `${path}.newState`, problems, decodePreview);
  return resource ? [resource] : [];
}

/** A replacement has several steps for one resource; the last one is what will be. */
function lastOfEach(resources: readonly RecordedResource[]): readonly RecordedResource[] {
  return [...new Map(resources.map((each) => [each.declaration.urn, each])).values()];
}

interface Missing {
  readonly why: string;
  readonly remedy: string;
}

/** Whether resources of the program are not among the steps, so that links may lead nowhere. */
function missing(
  json: JsonObject,
  steps: readonly unknown[],
  diagnostics: readonly unknown[],
): Missing | undefined {
  if (diagnostics.some((each) => isObject(each) && each["severity"] === "error")) {
    return { why: "the preview failed half-way", remedy: "put its errors right and run it again" };
  }
  const summary = json["changeSummary"];
  const unchanged = isObject(summary) ? summary["same"] : 0;
  const listed = steps.filter((step) => isObject(step) && step["op"] === "same").length;
  const left = typeof unchanged === "number" ? unchanged - listed : 0;
  if (left <= 0) return undefined;
  const resources = `${left} unchanged resource${left === 1 ? "" : "s"}`;
  return {
    why: `the preview leaves out ${resources}`,
    remedy: "run `pulumi preview --json --show-sames` to have them judged",
  };
}
