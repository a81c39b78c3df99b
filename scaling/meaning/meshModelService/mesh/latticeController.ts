import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { said, when } from "../../problems";
import { checkSplit } from "./split";
import { unable } from "./unable";

const greatestWeight = 999;

/** What AWS's controller of Gateway API does not make of a route. */
export function checkLatticeController(args: MeshModelServiceArgs): readonly Problem[] {
  if (args.mesh.vpcLattice?.controller === undefined) return [];
  return [
    ...unable(
      args,
      "AWS's controller for VPC Lattice",
      [
        "timeouts.requestSeconds",
        "timeouts.idleSeconds",
        "retries",
        "outlierDetection",
        "connectionPool",
      ],
      "choose istio, which has it",
    ),
    ...checkSplit(args, "VPC Lattice", greatestWeight),
    ...checkProtocol(args),
  ];
}

/** The target groups of an HTTPRoute speak HTTP/1.1. */
function checkProtocol({ health, versions }: MeshModelServiceArgs): readonly Problem[] {
  const places = [
    { path: "health.grpc", grpc: health?.grpc },
    ...versions.map((version, index) => ({
      path: `versions[${index}].health.grpc`,
      grpc: version.health?.grpc,
    })),
  ];
  return places.flatMap(({ path, grpc }) =>
    when(grpc !== undefined, () =>
      said(
        path,
        "a server that speaks gRPC",
        "one that speaks HTTP; to Lattice, gRPC takes a GRPCRoute and a listener with TLS",
        "give health.httpPath, or choose another mesh",
      ),
    ),
  );
}
