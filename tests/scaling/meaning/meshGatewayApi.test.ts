import type {
  MeshGatewayApi,
  MeshModelServiceArgs,
  RetryCondition,
} from "../../../scaling/contract/generated/types";
import { checkMeshModelService } from "../../../scaling/meaning/meshModelService";
import { meshes } from "../../provider/meshSamples";
import { type Case, itAccepts, itFinds } from "./fleetCases";

const route = (
  gatewayApi: MeshGatewayApi,
  change: Partial<MeshModelServiceArgs> = {},
): MeshModelServiceArgs => ({ ...meshes.onDemand, mesh: { gatewayApi }, ...change });

const retried = (...on: RetryCondition[]) =>
  route({ experimentalChannel: true }, { retries: { attempts: 2, on } });

const withTls = (backendTls: NonNullable<MeshGatewayApi["backendTls"]>) =>
  route({ gatewayName: "public", backendTls });

const cases: readonly Case<MeshModelServiceArgs>[] = [
  {
    mistake: "outlier detection",
    args: route({}, { outlierDetection: { maxEjectionPercent: 50 } }),
    path: "outlierDetection",
    says: ["what Gateway API does not have", "choose istio"],
  },
  {
    mistake: "a connection pool",
    args: route({}, { connectionPool: { maxConnections: 10 } }),
    path: "connectionPool",
    says: ["what Gateway API does not have", "choose istio"],
  },
  {
    mistake: "an idle timeout",
    args: route({}, { timeouts: { idleSeconds: 60 } }),
    path: "timeouts.idleSeconds",
    says: ["what Gateway API does not have", "choose istio"],
  },
  {
    mistake: "retries without the channel that has them",
    args: route({}, { retries: { attempts: 2 } }),
    path: "retries",
    says: ["standard channel", "mesh.gatewayApi.experimentalChannel: true"],
  },
  {
    mistake: "retries that leave out what a route always tries again",
    args: retried("ConnectFailure", "Unavailable"),
    path: "retries.on",
    says: ["ConnectFailure and Unavailable", "always tries lost connections again", "add Reset"],
  },
  {
    mistake: "codes that no implementation promises",
    args: retried("ConnectFailure", "Reset", "ServerError"),
    path: "retries.on",
    says: ["500, 502, 503 and 504", "write GatewayError"],
  },
  {
    mistake: "a time that would be rounded",
    args: route({}, { timeouts: { requestSeconds: 30.0005 } }),
    path: "timeouts.requestSeconds",
    says: ["30.0005", "whole milliseconds"],
  },
  {
    mistake: "TLS of a Gateway where there is none",
    args: route({ backendTls: { hostname: "reco.internal", systemCertificates: true } }),
    path: "mesh.gatewayApi.backendTls",
    says: ["without a Gateway", "give gatewayName"],
  },
  {
    mistake: "trust in no certificates at all",
    args: withTls({ hostname: "reco.internal", systemCertificates: false }),
    path: "mesh.gatewayApi.backendTls.systemCertificates",
    says: ["false", "caConfigMapName in its place"],
  },
  {
    mistake: "an address in the place of a host name",
    args: withTls({ hostname: "10.0.0.1", systemCertificates: true }),
    path: "mesh.gatewayApi.backendTls.hostname",
    says: ['"10.0.0.1"', "neither an address nor with *"],
  },
  {
    mistake: "a host name with a star",
    args: withTls({ hostname: "*.reco.internal", systemCertificates: true }),
    path: "mesh.gatewayApi.backendTls.hostname",
    says: ['"*.reco.internal"'],
  },
];

describe("What Gateway API cannot do", () => {
  itFinds(checkMeshModelService, cases);

  itAccepts(checkMeshModelService, {
    "retries of the experimental channel": route(
      { experimentalChannel: true },
      { retries: { attempts: 2 } },
    ),
    "gateway errors": retried("ConnectFailure", "Reset", "GatewayError"),
    "certificates of one's own": withTls({ hostname: "reco.internal", caConfigMapName: "ca" }),
    "times in milliseconds": route({}, { timeouts: { requestSeconds: 30.1 } }),
  });
});
