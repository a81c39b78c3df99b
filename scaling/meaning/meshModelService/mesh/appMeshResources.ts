import { defaults } from "../../../contract/generated/defaults";
import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { said, when } from "../../problems";

/** What resources of App Mesh need beside what is asked of it in any form. */
export function checkAppMeshResources(args: MeshModelServiceArgs): readonly Problem[] {
  const { appMesh } = args.mesh;
  if (appMesh === undefined) return [];
  if ((appMesh.form ?? defaults.MeshAppMesh.form) !== "Resources") return [];
  const isGrpc = args.health?.grpc !== undefined;
  return when(isGrpc && appMesh.virtualGatewayPort !== undefined, () =>
    said(
      "mesh.appMesh.virtualGatewayPort",
      "a virtual gateway in front of servers of gRPC",
      "it with HTTP, since a route of gRPC has to name its service there",
      "drop it, or set form to Kubernetes",
    ),
  );
}
