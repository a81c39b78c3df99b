import type { MeshIstio, MeshModelServiceArgs } from "../../../scaling/contract/generated/types";
import { checkMeshModelService } from "../../../scaling/meaning/meshModelService";
import { meshes } from "../../provider/meshSamples";
import { type Case, itAccepts, itFinds } from "./fleetCases";

const istio = (
  change: MeshIstio,
  rest: Partial<MeshModelServiceArgs> = {},
): MeshModelServiceArgs => ({ ...meshes.istio, mesh: { istio: change }, ...rest });

const cases: readonly Case<MeshModelServiceArgs>[] = [
  {
    mistake: "a share of ejections that Istio takes for 10",
    args: istio({}, { outlierDetection: { maxEjectionPercent: 0 } }),
    path: "outlierDetection.maxEjectionPercent",
    says: ["0", "its default of 10", "drop outlierDetection"],
  },
  {
    mistake: "a host that takes all of the mesh's traffic",
    args: istio({ hosts: ["reco.example.com", "*"] }),
    path: "mesh.istio.hosts[1]",
    says: ['"*"', "*.DOMAIN"],
  },
  {
    mistake: "the mesh among the Gateways",
    args: istio({ gateways: ["mesh"] }),
    path: "mesh.istio.gateways[0]",
    says: ["always among them", "drop it"],
  },
  {
    mistake: "an ejection shorter than a millisecond's rounding",
    args: istio({}, { outlierDetection: { maxEjectionPercent: 50, ejectionSeconds: 1.00049 } }),
    path: "outlierDetection.ejectionSeconds",
    says: ["1.00049", "whole milliseconds"],
  },
];

describe("What Istio takes otherwise than it is written", () => {
  itFinds(checkMeshModelService, cases);

  itAccepts(checkMeshModelService, {
    "hosts of a domain": istio({ hosts: ["*.example.com"], gateways: ["infra/public"] }),
    "all conditions of retries": istio(
      {},
      {
        retries: {
          attempts: 2,
          on: ["ConnectFailure", "Reset", "Unavailable", "GatewayError", "ServerError"],
          backoffSeconds: 0.001,
        },
      },
    ),
  });
});
