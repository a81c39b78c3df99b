import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { checkAppMesh } from "./appMesh";
import { checkAppMeshKubernetes } from "./appMeshKubernetes";
import { checkAppMeshResources } from "./appMeshResources";
import { checkDurations } from "./durations";
import { checkGatewayApi } from "./gatewayApi";
import { checkIstio } from "./istio";
import { checkLatticeController } from "./latticeController";
import { checkLatticeResources } from "./latticeResources";

type Check = (args: MeshModelServiceArgs, component: string) => readonly Problem[];

/** What the mesh that is chosen cannot do; each answers for its own. */
const checks: readonly Check[] = [
  checkDurations,
  checkGatewayApi,
  checkIstio,
  checkLatticeController,
  checkAppMesh,
  checkAppMeshKubernetes,
  checkAppMeshResources,
  checkLatticeResources,
];

export function checkMesh(args: MeshModelServiceArgs, component: string): readonly Problem[] {
  return checks.flatMap((check) => check(args, component));
}
