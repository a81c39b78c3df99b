import { strict as assert } from "node:assert";
import { parse } from "yaml";
import type {
  MeshGatewayApi,
  MeshModelServiceArgs,
  RetryCondition,
} from "../../../scaling/contract/generated/types";
import { gatewayDuration } from "../../../scaling/plan/meshModelService/gatewayDuration";
import { replacementOf } from "../../../scaling/plan/meshModelService/replacement";
import { meshes } from "../../provider/meshSamples";
import { at } from "./at";
import { objectAt, objectsOf } from "./plannedMesh";

const route = (
  gatewayApi: MeshGatewayApi,
  change: Partial<MeshModelServiceArgs> = {},
): MeshModelServiceArgs => ({ ...meshes.onDemand, mesh: { gatewayApi }, ...change });

const spec = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  objectAt(args, "HTTPRoute", undefined, "spec", ...path);
const rule = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  spec(args, "rules", 0, ...path);

describe("the route of Gateway API", () => {
  it("is of the Gateway that is named, else of the Service in front of all versions", () => {
    const named = { gatewayName: "public", gatewayNamespace: "infra", sectionName: "https" };
    assert.deepEqual(spec(route(named), "parentRefs"), [
      { name: "public", namespace: "infra", sectionName: "https" },
    ]);
    assert.deepEqual(spec(route({}, { servicePort: 8000 }), "parentRefs"), [
      { group: "", kind: "Service", name: "reco", port: 8000 },
    ]);
  });

  it("splits the traffic between the versions' own Services by the weights that are sent", () => {
    const canary = { version: "v2", steps: [{ weightPercent: 5, holdSeconds: 60 }] };
    const sent = (args: MeshModelServiceArgs) => rule(args, "backendRefs");
    assert.deepEqual(sent(route({})), [
      { name: "reco-v1", port: 80, weight: 90 },
      { name: "reco-v2", port: 80, weight: 10 },
    ]);
    assert.deepEqual(sent(route({}, { canary, servicePort: 8000 })), [
      { name: "reco-v1", port: 8000, weight: 95 },
      { name: "reco-v2", port: 8000, weight: 5 },
    ]);
  });

  it("waits as long as the longest request, or as it is told", () => {
    assert.deepEqual(rule(route({}), "timeouts"), { request: "30s" });
    const told = route({}, { longestRequestSeconds: 5, timeouts: { requestSeconds: 6.25 } });
    assert.deepEqual(rule(told, "timeouts"), { request: "6s250ms" });
  });

  const retried = (...on: RetryCondition[]) =>
    route(
      { experimentalChannel: true },
      { longestRequestSeconds: 5, retries: { attempts: 3, backoffSeconds: 0.025, on } },
    );

  it("tries again as told, with a time for each try that fits into the time for all", () => {
    const args = retried("ConnectFailure", "Reset", "Unavailable");
    assert.deepEqual(rule(args, "retry"), { attempts: 3, codes: [503], backoff: "25ms" });
    assert.deepEqual(rule(args, "timeouts"), { request: "20s", backendRequest: "5s" });
    assert.equal(rule(route({}), "retry"), undefined);
  });

  it("tries again after the codes of the conditions, each once, and without any for lost connections", () => {
    const codes = (...on: RetryCondition[]) => rule(retried(...on), "retry", "codes");
    assert.deepEqual(codes("GatewayError"), [502, 503, 504]);
    assert.deepEqual(codes("GatewayError", "Unavailable"), [502, 503, 504]);
    assert.deepEqual(codes("ConnectFailure", "Reset"), []);
  });

  it("takes the hosts and the beginning of paths that are given, else every path", () => {
    const given = route({ gatewayName: "g", hostnames: ["reco.example.com"], pathPrefix: "/v1" });
    assert.deepEqual(spec(given, "hostnames"), ["reco.example.com"]);
    const path = (args: MeshModelServiceArgs) => rule(args, "matches", 0, "path", "value");
    assert.deepEqual([path(given), path(route({}))], ["/v1", "/"]);
  });
});

describe("the certificates that a Gateway checks", () => {
  const policy = (backendTls: NonNullable<MeshGatewayApi["backendTls"]>) =>
    objectAt(route({ gatewayName: "g", backendTls }), "BackendTLSPolicy", undefined, "spec");

  it("are of all versions, and those of the ConfigMap or of the system", () => {
    const hostname = "reco.internal";
    const own = policy({ hostname, caConfigMapName: "ca" });
    assert.deepEqual(at(own, "targetRefs"), [
      { group: "", kind: "Service", name: "reco-v1" },
      { group: "", kind: "Service", name: "reco-v2" },
    ]);
    assert.deepEqual(at(own, "validation"), {
      hostname,
      caCertificateRefs: [{ group: "", kind: "ConfigMap", name: "ca" }],
    });
    assert.deepEqual(at(policy({ hostname, systemCertificates: true }), "validation"), {
      hostname,
      wellKnownCACertificates: "System",
    });
  });

  it("are nobody's matter where they are not asked for", () => {
    assert.deepEqual(objectsOf(route({ gatewayName: "g" }), "BackendTLSPolicy"), {});
  });
});

describe("a duration of Gateway API", () => {
  /** As GEP-2257 has it. */
  const pattern = /^([0-9]{1,5}(h|m|s|ms)){1,4}$/;
  const units: Readonly<Record<string, number>> = { h: 3600, s: 1, ms: 0.001 };
  const secondsOf = (text: string) =>
    [...text.matchAll(/(\d+)(h|s|ms)/g)].reduce((sum, [, n, u]) => sum + Number(n) * units[u!]!, 0);

  it("says every time to the millisecond in five digits a unit", () => {
    for (const seconds of [0.001, 0.025, 1, 1.5, 59.999, 99_999, 100_000, 950_400.5, 86_399.999]) {
      const text = gatewayDuration(seconds);
      assert.match(text, pattern);
      assert.ok(Math.abs(secondsOf(text) - seconds) < 1e-6, `${text} for ${seconds}`);
    }
  });
});

describe("the replacement of App Mesh", () => {
  const text = replacementOf({ ...meshes.appMeshKubernetes, labels: { team: "ranking" } }, "reco");

  it("is the route that the same declaration makes with Gateway API", () => {
    const { appMeshKubernetes } = meshes;
    const same = { ...appMeshKubernetes, mesh: { gatewayApi: { experimentalChannel: true } } };
    const replaced: unknown = parse(text);
    assert.deepEqual(at(replaced, "spec"), spec(same));
    assert.deepEqual(at(replaced, "metadata"), { name: "reco", namespace: "ranking" });
  });

  it("says what Gateway API has no word for, and nothing where there is nothing to say", () => {
    const comments = text.split("\n").filter((line) => line.startsWith("# "));
    const about = comments.map((line) => /^# ([\w.]+)/.exec(line)![1]);
    assert.deepEqual(about, ["retries", "outlierDetection", "mesh.appMesh.virtualGatewayPort"]);
    const plain = replacementOf({ ...meshes.onDemand, mesh: { appMesh: {} } }, "reco");
    assert.ok(!plain.includes("#"), plain);
  });
});
