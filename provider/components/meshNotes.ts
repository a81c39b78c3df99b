import * as pulumi from "@pulumi/pulumi";
import { MeshModelServiceArgs } from "../../scaling/contract/generated/types";

const guide = "https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html";

/** Warns of a mesh that is no more, and says where what takes its place is found. */
export function warnOfMesh(component: pulumi.Resource, args: MeshModelServiceArgs): void {
  for (const text of meshWarnings(args)) {
    void pulumi.log.warn(text, component).catch(() => undefined);
  }
}

export function meshWarnings({ mesh }: MeshModelServiceArgs): readonly string[] {
  if (mesh.appMesh === undefined) return [];
  return [
    "mesh.appMesh: AWS ended App Mesh on 2026-09-30; its console and its resources cannot be reached since. Use gatewayApi, istio or vpcLattice in its " +
      "place: the output replacement has the objects of Gateway API that this same declaration would make. " +
      `What AWS says of it: ${guide}`,
  ];
}
