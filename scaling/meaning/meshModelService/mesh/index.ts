import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";

type Check = (args: MeshModelServiceArgs, component: string) => readonly Problem[];

/** What the mesh that is chosen cannot do; each answers for its own. */
const checks: readonly Check[] = [];

export function checkMesh(args: MeshModelServiceArgs, component: string): readonly Problem[] {
  return checks.flatMap((check) => check(args, component));
}
