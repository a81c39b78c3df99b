import { strict as assert } from "node:assert";
import type { MeshAppMesh, MeshModelServiceArgs } from "../../../scaling/contract/generated/types";
import { planMeshModelService } from "../../../scaling/plan/meshModelService";
import type { PlannedResource } from "../../../scaling/plan/value";
import { meshes } from "../../provider/meshSamples";
import { at } from "./at";
import { objectAt, objectsOf } from "./plannedMesh";

const app = (
  appMesh: MeshAppMesh = {},
  change: Partial<MeshModelServiceArgs> = {},
): MeshModelServiceArgs => ({ ...meshes.onDemand, mesh: { appMesh }, ...change });

const node = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  objectAt(args, "VirtualNode", "reco-v1-virtual-node", "spec", ...path);
const listener = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  node(args, "listeners", 0, ...path);
const router = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  objectAt(args, "VirtualRouter", undefined, "spec", ...path);
const route = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  router(args, "routes", 0, "httpRoute", ...path);

const seconds = (value: number) => ({ unit: "s", value });

describe("a mesh of App Mesh", () => {
  it("is made for the namespace, unless there is one", () => {
    const [mesh] = Object.values(objectsOf(app(), "Mesh"));
    assert.deepEqual(at(mesh, "spec"), {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "ranking" } },
    });
    assert.equal(at(mesh, "metadata", "namespace"), undefined);
    assert.deepEqual(objectsOf(app({ meshName: "shared" }), "Mesh"), {});
  });
});

describe("the virtual nodes of App Mesh", () => {
  it("are the pods of one version each, found by the addresses of all of them", () => {
    const args = app();
    const labels = objectAt(args, "Deployment", "reco-v1", "spec", "selector", "matchLabels");
    assert.deepEqual(node(args, "podSelector", "matchLabels"), labels);
    assert.deepEqual(node(args, "serviceDiscovery", "dns"), {
      hostname: "reco-v1-pods.ranking.svc.cluster.local",
      responseType: "ENDPOINTS",
    });
    const pods = objectAt(args, "Service", "reco-v1-pods");
    assert.equal(at(pods, "metadata", "name"), "reco-v1-pods");
    assert.equal(at(pods, "spec", "clusterIP"), "None");
    assert.deepEqual(at(pods, "spec", "selector"), labels);
  });

  it("listen where the server does, whatever the port of the Service", () => {
    const args = app({}, { port: 9000, servicePort: 8000 });
    assert.deepEqual(listener(args, "portMapping"), { port: 9000, protocol: "http" });
    assert.equal(objectAt(args, "Service", "reco-v1-pods", "spec", "ports", 0, "port"), 9000);
    assert.deepEqual(router(args, "listeners"), [
      { portMapping: { port: 8000, protocol: "http" } },
    ]);
  });

  it("are there before their pods, which are not admitted without them", () => {
    const { resources } = planMeshModelService(app(), "reco").plan;
    const nodes = resources.filter(({ inputs }) => inputs["kind"] === "VirtualNode");
    assert.equal(nodes.length, 2);
    const before = (each: PlannedResource): readonly PlannedResource[] => [
      each,
      ...each.after.flatMap(before),
    ];
    for (const kind of ["Deployment", "Service"]) {
      const waited = nodes.flatMap(before).filter(({ inputs }) => inputs["kind"] === kind);
      assert.deepEqual(waited, []);
    }
  });

  it("are asked for their health as the probes ask, where the proxy is in between", () => {
    const health = (change: MeshModelServiceArgs["health"]) =>
      listener(app({}, { health: change }), "healthCheck");
    assert.equal(at(health({ httpPath: "/health" }), "path"), "/health");
    assert.equal(at(health({ grpc: {} }), "protocol"), "grpc");
    assert.equal(health({ httpPath: "/health", port: 9000 }), undefined);
    assert.equal(health(undefined), undefined);
  });

  it("wait, limit and eject as told", () => {
    const args = app(
      {},
      {
        longestRequestSeconds: 5,
        timeouts: { requestSeconds: 6.5, idleSeconds: 60 },
        connectionPool: { maxConnections: 100, maxPendingRequests: 50 },
        outlierDetection: { maxEjectionPercent: 50, consecutiveErrors: 7 },
      },
    );
    const timeout = { perRequest: { unit: "ms", value: 6500 }, idle: seconds(60) };
    assert.deepEqual(listener(args, "timeout"), { http: timeout });
    assert.deepEqual(route(args, "timeout"), timeout);
    assert.deepEqual(listener(args, "connectionPool"), {
      http: { maxConnections: 100, maxPendingRequests: 50 },
    });
    assert.deepEqual(listener(args, "outlierDetection"), {
      maxServerErrors: 7,
      interval: seconds(10),
      baseEjectionDuration: seconds(30),
      maxEjectionPercent: 50,
    });
    for (const key of ["connectionPool", "outlierDetection"]) {
      assert.equal(listener(app(), key), undefined);
    }
  });
});

describe("the route of App Mesh", () => {
  it("splits the traffic of the name in front of all versions between their nodes", () => {
    assert.deepEqual(route(app(), "action", "weightedTargets"), [
      { virtualNodeRef: { name: "reco-v1" }, weight: 90 },
      { virtualNodeRef: { name: "reco-v2" }, weight: 10 },
    ]);
    assert.deepEqual(objectAt(app(), "VirtualService", undefined, "spec"), {
      awsName: "reco.ranking.svc.cluster.local",
      provider: { virtualRouter: { virtualRouterRef: { name: "reco" } } },
    });
  });

  it("does not try again unless it is told to, since App Mesh does so of its own accord", () => {
    assert.equal(route(app(), "retryPolicy", "maxRetries"), 0);
  });

  it("tries again as told, in the events of App Mesh", () => {
    const policy = (on: NonNullable<MeshModelServiceArgs["retries"]>["on"]) =>
      route(
        app({}, { longestRequestSeconds: 2, retries: { attempts: 3, perTrySeconds: 2.5, on } }),
        "retryPolicy",
      );
    const common = { maxRetries: 3, perRetryTimeout: { unit: "ms", value: 2500 } };
    assert.deepEqual(policy(["ConnectFailure", "Reset", "GatewayError"]), {
      ...common,
      httpRetryEvents: ["stream-error", "gateway-error"],
      tcpRetryEvents: ["connection-error"],
    });
    assert.deepEqual(policy(["Reset", "ServerError"]), {
      ...common,
      httpRetryEvents: ["stream-error", "server-error"],
    });
  });

  it("is one of gRPC where the servers speak it", () => {
    const args = app({}, { health: { grpc: {} }, connectionPool: { maxRequests: 20 } });
    assert.deepEqual(router(args, "routes", 0, "grpcRoute", "match"), {});
    assert.equal(route(args), undefined);
    assert.deepEqual(listener(args, "connectionPool"), { grpc: { maxRequests: 20 } });
    assert.deepEqual(Object.keys(listener(args, "timeout") as object), ["grpc"]);
  });
});

describe("TLS of App Mesh", () => {
  const files = {
    certificateChainPath: "/certs/tls.crt",
    privateKeyPath: "/certs/tls.key",
    trustedCertificatesPath: "/certs/ca.crt",
  };
  const certificate = {
    file: { certificateChain: "/certs/tls.crt", privateKey: "/certs/tls.key" },
  };
  const trust = { file: { certificateChain: "/certs/ca.crt" } };

  it("is mutual by default: servers check callers, and callers servers", () => {
    const args = app({ tls: files, virtualGatewayPort: 8088 });
    const client = { enforce: true, certificate, validation: { trust } };
    assert.deepEqual(listener(args, "tls"), { mode: "STRICT", certificate, validation: { trust } });
    assert.deepEqual(node(args, "backendDefaults", "clientPolicy", "tls"), client);
    const gateway = objectAt(args, "VirtualGateway", undefined, "spec");
    assert.deepEqual(at(gateway, "backendDefaults", "clientPolicy", "tls"), client);
  });

  it("asks callers for no certificate where they need not show one", () => {
    const args = app({ tls: { ...files, clientsMustShowOne: false } });
    assert.deepEqual(listener(args, "tls"), { mode: "STRICT", certificate });
    const client = node(args, "backendDefaults", "clientPolicy", "tls");
    assert.deepEqual(client, { enforce: true, validation: { trust } });
  });
});

describe("the gateway of App Mesh", () => {
  it("listens on its port and leads to the name in front of all versions", () => {
    const args = app({ virtualGatewayPort: 8088 });
    const gateway = objectAt(args, "VirtualGateway", undefined);
    assert.equal(at(gateway, "metadata", "name"), "reco-gateway");
    assert.deepEqual(at(gateway, "spec", "listeners"), [
      { portMapping: { port: 8088, protocol: "http" } },
    ]);
    assert.deepEqual(at(gateway, "spec", "podSelector", "matchLabels"), {
      "app.kubernetes.io/name": "reco-gateway",
    });
    const led = objectAt(args, "GatewayRoute", undefined);
    assert.deepEqual(at(led, "spec", "httpRoute"), {
      match: { prefix: "/" },
      action: { target: { virtualService: { virtualServiceRef: { name: "reco" } } } },
    });
    const selected = at(gateway, "spec", "gatewayRouteSelector", "matchLabels") as object;
    for (const [key, value] of Object.entries(selected)) {
      assert.equal(at(led, "metadata", "labels", key), value);
    }
  });

  it("is there only if a port is given", () => {
    for (const kind of ["VirtualGateway", "GatewayRoute"]) {
      assert.deepEqual(objectsOf(app(), kind), {});
    }
  });
});
