import { strict as assert } from "node:assert";
import { MeshModelServiceArgs } from "../../../scaling/contract/generated/types";
import { declarationsOf } from "../../../scaling/plan/declarations";
import { planMeshModelService } from "../../../scaling/plan/meshModelService";
import { at } from "./at";

/** The inputs of everything of a kind that is planned, by the names of the children. */
export function objectsOf(
  args: MeshModelServiceArgs,
  kind: string,
): Readonly<Record<string, unknown>> {
  const { plan } = planMeshModelService(args, "reco");
  const found = declarationsOf(plan, "reco")
    .map(({ declaration }) => declaration)
    .filter(({ type, inputs }) => inputs["kind"] === kind || type.endsWith(`:${kind}`));
  return Object.fromEntries(found.map(({ urn, inputs }) => [urn.split("::").at(-1), inputs]));
}

/** What stands at a path of the one object of a kind, or of the child that is named. */
export function objectAt(
  args: MeshModelServiceArgs,
  kind: string,
  child: string | undefined,
  ...path: readonly (string | number)[]
): unknown {
  const all = objectsOf(args, kind);
  const names = Object.keys(all);
  const name = child ?? names[0]!;
  if (child === undefined) assert.equal(names.length, 1, names.join(", "));
  assert.ok(name in all, `${kind} ${name} among ${names.join(", ")}`);
  return at(all[name], ...path);
}
