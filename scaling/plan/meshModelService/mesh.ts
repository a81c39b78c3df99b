import { defaults } from "../../contract/generated/defaults";
import { planAppMeshKubernetes } from "./appMeshKubernetes";
import { planAppMeshResources } from "./appMeshResources";
import { MeshContext } from "./context";
import { planGatewayApi } from "./gatewayApi";
import { planIstio } from "./istio";
import { planLatticeController } from "./latticeController";
import { PlannedLattice, planLatticeResources } from "./latticeResources";

/** What a mesh gives out beside the name within the cluster. */
export interface PlannedTraffic {
  readonly lattice?: PlannedLattice;
}

/** The objects of the mesh that is chosen. */
export function planMesh(context: MeshContext): PlannedTraffic {
  const { gatewayApi, istio, vpcLattice, appMesh } = context.args.mesh;
  if (gatewayApi) planGatewayApi(context, gatewayApi);
  if (istio) planIstio(context, istio);
  if (vpcLattice?.controller) planLatticeController(context, vpcLattice.controller);
  if (appMesh) {
    const form = appMesh.form ?? defaults.MeshAppMesh.form;
    if (form === "Kubernetes") planAppMeshKubernetes(context, appMesh);
    else planAppMeshResources(context, appMesh);
  }
  return vpcLattice?.resources
    ? { lattice: planLatticeResources(context, vpcLattice.resources) }
    : {};
}
