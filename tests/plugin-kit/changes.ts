// STAND-IN for tests and the offline demo, never shipped: what a Diff tells the engine.
import * as pb from "@pulumi/pulumi/proto/provider_pb";

export type ChangeKind = "add" | "delete" | "update";

export interface Change {
  /** A Pulumi property path: `productionVariants[0].instanceType`. */
  path: string;
  kind: ChangeKind;
  replaces: boolean;
}

const KINDS = pb.PropertyDiff.Kind;

export function diffResponse(changes: readonly Change[]): pb.DiffResponse {
  const response = new pb.DiffResponse().setHasdetaileddiff(true);
  const { DIFF_NONE, DIFF_SOME } = pb.DiffResponse.DiffChanges;
  response.setChanges(changes.length > 0 ? DIFF_SOME : DIFF_NONE);
  response.setReplacesList(topLevel(changes.filter((change) => change.replaces)));
  response.setDiffsList(topLevel(changes));
  for (const { path, kind, replaces } of changes) {
    const name = `${kind.toUpperCase()}${replaces ? "_REPLACE" : ""}` as keyof typeof KINDS;
    response.getDetaileddiffMap().set(path, new pb.PropertyDiff().setKind(KINDS[name]));
  }
  return response;
}

/** Whether a property path is, or lies inside, another. */
export function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

function topLevel(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ path }) => path.split(/[.[]/)[0]!))].sort();
}
