import type {
  AppMeshTls,
  MeshModelServiceArgs,
  RetryCondition,
} from "../../../scaling/contract/generated/types";
import { checkMeshModelService } from "../../../scaling/meaning/meshModelService";
import { meshes } from "../../provider/meshSamples";
import { type Case, itAccepts, itFinds } from "./fleetCases";

const app = (change: Partial<MeshModelServiceArgs>): MeshModelServiceArgs => ({
  ...meshes.appMeshKubernetes,
  ...change,
});
const [v1, v2] = meshes.appMeshKubernetes.versions;
const retried = (...on: RetryCondition[]) =>
  app({ retries: { attempts: 2, perTrySeconds: 5, on } });
const tls: AppMeshTls = {
  certificateChainPath: "/certs/tls.crt",
  privateKeyPath: "/certs/tls.key",
  trustedCertificatesPath: "/certs/ca.crt",
};

const cases: readonly Case<MeshModelServiceArgs>[] = [
  {
    mistake: "retries whose conditions App Mesh does not have, though nobody wrote them",
    args: app({ retries: { attempts: 2, perTrySeconds: 5 } }),
    path: "retries.on",
    says: ["nothing, which is ConnectFailure, Reset and Unavailable", "no retry for 503 alone"],
  },
  {
    mistake: "lost connections without the errors that App Mesh counts with them",
    args: retried("ConnectFailure", "Reset"),
    path: "retries.on",
    says: ["ConnectFailure and Reset", "add GatewayError, or drop Reset"],
  },
  {
    mistake: "errors without the lost connections that App Mesh counts with them",
    args: retried("ServerError"),
    path: "retries.on",
    says: ["got ServerError", "add Reset"],
  },
  {
    mistake: "a time before a retry",
    args: app({ retries: { ...meshes.appMeshKubernetes.retries!, backoffSeconds: 0.1 } }),
    path: "retries.backoffSeconds",
    says: ["what App Mesh does not have", "choose istio"],
  },
  {
    mistake: "an idle timeout that ends requests",
    args: app({ timeouts: { requestSeconds: 15, idleSeconds: 10 } }),
    path: "timeouts.idleSeconds",
    says: ["10", "which is 15"],
  },
  {
    mistake: "ejections where one replica may be all",
    args: app({
      versions: [v1!],
      autoscaling: { ...meshes.appMeshKubernetes.autoscaling, minReplicas: 1 },
    }),
    path: "outlierDetection",
    says: ["single replica", "whatever maxEjectionPercent says"],
  },
  {
    mistake: "a share of ejections that does not hold",
    args: app({ outlierDetection: { maxEjectionPercent: 0 } }),
    path: "outlierDetection.maxEjectionPercent",
    says: ["ejects one instance even at 0"],
  },
  {
    mistake: "limits of requests where the protocol has none",
    args: app({ connectionPool: { maxConnections: 10, maxRequests: 20 } }),
    path: "connectionPool.maxRequests",
    says: ["20", "maxConnections and maxPendingRequests"],
  },
  {
    mistake: "a queue for connections without their limit",
    args: app({ connectionPool: { maxPendingRequests: 20 } }),
    path: "connectionPool",
    says: ["without maxConnections", "give connectionPool.maxConnections"],
  },
  {
    mistake: "limits of connections with gRPC",
    args: app({
      health: { grpc: {} },
      connectionPool: { maxRequests: 20, maxPendingRequests: 20 },
    }),
    path: "connectionPool.maxPendingRequests",
    says: ["maxRequests, which App Mesh has for gRPC"],
  },
  {
    mistake: "a canary with weights beyond those of App Mesh",
    args: app({
      versions: [
        { ...v1!, weight: 2 },
        { ...v2!, weight: 1 },
        { ...v1!, name: "v3" },
      ],
      canary: {
        version: "v3",
        steps: [
          { weightPercent: 25, holdSeconds: 60 },
          { weightPercent: 33, holdSeconds: 60 },
        ],
      },
    }),
    path: "canary.steps[1].weightPercent",
    says: ["134 : 67 : 99", "0 to 100"],
  },
  {
    mistake: "a version whose name is that of another one's pods",
    args: app({ versions: [v1!, { ...v2!, name: "v1-pods" }] }),
    path: "versions[1].name",
    says: ["the pods of v1"],
  },
  {
    mistake: "a version whose name is that of the gateway",
    args: app({ versions: [v1!, { ...v2!, name: "gateway" }] }),
    path: "versions[1].name",
    says: ["virtual gateway"],
  },
  {
    mistake: "a name that is too long for the Service of the pods",
    args: app({ versions: [{ ...v1!, name: "quite-long" }], resourceName: "r".repeat(50) }),
    path: "versions[0].name",
    says: ["66 characters", "at most 63"],
  },
  {
    mistake: "full names of versions without a namespace",
    args: app({ namespace: undefined }),
    path: "namespace",
    says: ["no namespace", "full names in the cluster"],
  },
  {
    mistake: "probes on a port that takes nothing but TLS",
    args: app({ mesh: { appMesh: { tls } }, health: { httpPath: "/health" } }),
    path: "health.port",
    says: ["8080", "probes have no certificate"],
  },
  {
    mistake: "probes of a version on a port that takes nothing but TLS",
    args: app({
      mesh: { appMesh: { tls } },
      health: { httpPath: "/health", port: 9000 },
      versions: [v1!, { ...v2!, health: { httpPath: "/health" } }],
    }),
    path: "versions[1].health.port",
    says: ["8080", "a port of its own"],
  },
];

describe("What App Mesh cannot do", () => {
  itFinds(checkMeshModelService, cases);

  itAccepts(checkMeshModelService, {
    "every condition that it has": retried("ConnectFailure", "Reset", "ServerError"),
    "connections alone": retried("ConnectFailure"),
    "limits of requests with gRPC": app({
      health: { grpc: {} },
      connectionPool: { maxRequests: 20 },
    }),
    "a version called gateway where there is no gateway": app({
      mesh: { appMesh: {} },
      versions: [{ ...v1!, name: "gateway" }],
    }),
    "probes beside TLS": app({
      mesh: { appMesh: { tls } },
      health: { httpPath: "/health", port: 9000 },
    }),
  });
});
