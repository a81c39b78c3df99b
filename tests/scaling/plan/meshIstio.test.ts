import { strict as assert } from "node:assert";
import type { MeshIstio, MeshModelServiceArgs } from "../../../scaling/contract/generated/types";
import { Template } from "../../../scaling/plan/value";
import { planMeshModelService } from "../../../scaling/plan/meshModelService";
import { meshes } from "../../provider/meshSamples";
import { at } from "./at";
import { objectAt, objectsOf } from "./plannedMesh";

const istio = (
  change: MeshIstio = {},
  rest: Partial<MeshModelServiceArgs> = {},
): MeshModelServiceArgs => ({ ...meshes.onDemand, mesh: { istio: change }, ...rest });

const spec = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  objectAt(args, "VirtualService", undefined, "spec", ...path);
const policy = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  objectAt(args, "DestinationRule", "reco-v1-destination", "spec", "trafficPolicy", ...path);

describe("the route of Istio", () => {
  it("is of the Service's full name and the hosts that are given, in the mesh and its Gateways", () => {
    const own = "reco.ranking.svc.cluster.local";
    assert.deepEqual(spec(istio(), "hosts"), [own]);
    assert.equal(spec(istio(), "gateways"), undefined);
    const given = istio({ hosts: ["reco.example.com"], gateways: ["infra/public"] });
    assert.deepEqual(spec(given, "hosts"), [own, "reco.example.com"]);
    assert.deepEqual(spec(given, "gateways"), ["infra/public", "mesh"]);
  });

  it("has the short name where the namespace is not said, and waits for one that is not known", () => {
    assert.deepEqual(spec(istio({}, { namespace: undefined }), "hosts"), ["reco"]);
    const later = new Promise(() => undefined) as unknown as string;
    const { plan } = planMeshModelService(istio({}, { namespace: later }), "reco");
    const found = plan.resources.find(({ inputs }) => inputs["kind"] === "VirtualService")!;
    const host = at(found.inputs, "spec", "hosts", 0);
    assert.ok(host instanceof Template);
    assert.deepEqual(host.parts, ["reco.", later, ".svc.cluster.local"]);
  });

  it("splits the traffic between the versions' own Services by the weights that are sent", () => {
    const to = (version: string) => ({
      host: `reco-${version}.ranking.svc.cluster.local`,
      port: { number: 80 },
    });
    assert.deepEqual(spec(istio(), "http", 0, "route"), [
      { destination: to("v1"), weight: 90 },
      { destination: to("v2"), weight: 10 },
    ]);
    assert.deepEqual(spec(meshes.istio, "http", 0, "route"), [
      { destination: to("v1"), weight: 50 },
      { destination: to("v2"), weight: 50 },
    ]);
  });

  it("does not try again unless it is told to, since Istio does so of its own accord", () => {
    assert.deepEqual(spec(istio(), "http", 0, "retries"), { attempts: 0 });
    assert.equal(spec(istio(), "http", 0, "timeout"), "30s");
  });

  it("tries again as told, in Envoy's words, within the time for all tries", () => {
    const retries = (change: object) =>
      istio({}, { longestRequestSeconds: 2, retries: { attempts: 2, ...change } });
    assert.deepEqual(spec(retries({}), "http", 0, "retries"), {
      attempts: 2,
      perTryTimeout: "2s",
      retryOn: "connect-failure,reset,refused-stream,503",
    });
    assert.equal(spec(retries({}), "http", 0, "timeout"), "6s");
    const all = retries({
      perTrySeconds: 2.5,
      backoffSeconds: 0.1,
      on: ["GatewayError", "ServerError", "Unavailable"],
    });
    assert.deepEqual(spec(all, "http", 0, "retries"), {
      attempts: 2,
      perTryTimeout: "2500ms",
      backoff: "100ms",
      retryOn: "gateway-error,5xx,503",
    });
  });
});

describe("the rules of Istio for a version's instances", () => {
  it("are one for each version's Service", () => {
    const rules = Object.values(objectsOf(istio(), "DestinationRule"));
    assert.deepEqual(
      rules.map((rule) => [at(rule, "metadata", "name"), at(rule, "spec", "host")]),
      ["reco-v1", "reco-v2"].map((name) => [name, `${name}.ranking.svc.cluster.local`]),
    );
  });

  it("spread requests over the instances by those in flight, or as told, and limit nothing untold", () => {
    assert.deepEqual(policy(istio()), { loadBalancer: { simple: "LEAST_REQUEST" } });
    for (const [loadBalancer, simple] of [
      ["RoundRobin", "ROUND_ROBIN"],
      ["Random", "RANDOM"],
    ] as const) {
      assert.equal(policy(istio({ loadBalancer }), "loadBalancer", "simple"), simple);
    }
  });

  it("limit and eject as told", () => {
    const told = istio(
      {},
      {
        connectionPool: { maxConnections: 100, maxPendingRequests: 50, maxRequests: 200 },
        timeouts: { idleSeconds: 60 },
        outlierDetection: { maxEjectionPercent: 34, consecutiveErrors: 7, ejectionSeconds: 1.5 },
      },
    );
    assert.deepEqual(policy(told, "connectionPool"), {
      tcp: { maxConnections: 100 },
      http: { http1MaxPendingRequests: 50, http2MaxRequests: 200, idleTimeout: "60s" },
    });
    assert.deepEqual(policy(told, "outlierDetection"), {
      consecutive5xxErrors: 7,
      interval: "10s",
      baseEjectionTime: "1500ms",
      maxEjectionPercent: 34,
    });
    const idle = istio({}, { timeouts: { idleSeconds: 60 } });
    assert.deepEqual(policy(idle, "connectionPool"), { http: { idleTimeout: "60s" } });
  });
});

describe("mutual TLS of Istio", () => {
  it("holds for both ends: what proxies take, and what they send", () => {
    for (const [mutualTls, mode] of [
      ["Strict", "STRICT"],
      ["Permissive", "PERMISSIVE"],
    ] as const) {
      const args = istio({ mutualTls });
      assert.deepEqual(objectAt(args, "PeerAuthentication", undefined, "spec"), {
        selector: { matchLabels: { "app.kubernetes.io/part-of": "reco" } },
        mtls: { mode },
      });
      assert.deepEqual(policy(args, "tls"), { mode: "ISTIO_MUTUAL" });
    }
  });

  it("is about the pods of every version, and nothing is said of it unless asked", () => {
    const labels = (version: string) =>
      at(
        objectAt(istio(), "Deployment", `reco-${version}`, "spec", "template", "metadata"),
        "labels",
      );
    for (const version of ["v1", "v2"]) {
      assert.equal(at(labels(version), "app.kubernetes.io/part-of"), "reco");
    }
    assert.deepEqual(objectsOf(istio(), "PeerAuthentication"), {});
    assert.equal(policy(istio(), "tls"), undefined);
  });
});
