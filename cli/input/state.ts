import { excerpt } from "../output/escape";
import { isObject, JsonObject } from "./parseJson";
import { Reading } from "./reading";
import { decodeState, readResource, RecordedResource } from "./resource";
import { kindOf, Shape } from "./shape";

/** Versions of the deployment format in which resources look alike. */
const knownVersions: readonly unknown[] = [3, 4];

/** `pulumi stack export`: `{ version, deployment: { resources } }`. */
export function readStackExport(json: JsonObject): Reading {
  return readDeployment("stack export", json["version"], json["deployment"], "deployment");
}

/** A checkpoint as a file backend keeps it: `{ version, checkpoint: { latest: { resources } } }`. */
export function readCheckpoint(json: JsonObject): Reading {
  const checkpoint = json["checkpoint"];
  const latest = isObject(checkpoint) ? checkpoint["latest"] : checkpoint;
  return readDeployment("checkpoint", json["version"], latest, "checkpoint.latest");
}

function readDeployment(
  kind: Reading["kind"],
  version: unknown,
  deployment: unknown,
  path: string,
): Reading {
  const problems: string[] = [];
  if (!knownVersions.includes(version)) problems.push(versionProblem(version));
  if (!isObject(deployment)) {
    problems.push(`${path} is ${kindOf(deployment ?? null)}; expected an object with resources`);
    return { kind, resources: [], problems, notes: [] };
  }
  const shape = new Shape(deployment, path, problems);
  const resources = shape
    .list("resources")
    .map((raw, index) => readResource(raw, `${path}.resources[${index}]`, problems, decodeState))
    .filter((resource): resource is RecordedResource => resource !== undefined);
  return { kind, resources, problems, ...pending(shape.list("pending_operations")) };
}

/** An operation that was cut off may have left resources that the file does not list. */
function pending(operations: readonly unknown[]): Pick<Reading, "partial" | "notes"> {
  if (operations.length === 0) return { notes: [] };
  const count = `${operations.length} pending operation${operations.length === 1 ? "" : "s"}`;
  const notes = [`has ${count}: a partial view; run \`pulumi refresh\` and export again`];
  const creates = operations.some((each) => isObject(each) && each["type"] === "creating");
  return creates ? { notes, partial: `the state has ${count}` } : { notes };
}

function versionProblem(version: unknown): string {
  const seen = typeof version === "number" ? String(version) : kindOf(version ?? null);
  return `version is ${excerpt(seen)}; expected 3 or 4: export the stack with a current pulumi`;
}
