import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { checkNoGrpc } from "./noGrpc";
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
    ...checkNoGrpc(
      args,
      "one that speaks HTTP; to Lattice, gRPC takes a GRPCRoute and a listener with TLS",
    ),
  ];
}
