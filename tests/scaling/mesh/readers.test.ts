import { strict as assert } from "node:assert";
import { declare } from "../../../scaling/check/declare";
import {
  appMeshObject,
  appMeshRoute,
  destinationRule,
  ejecting,
  httpRoute,
  istioRoute,
  latticeListener,
  meshTypes,
  virtualNode,
} from "../../../scaling/check/fixturesMesh";
import { Field } from "../../../scaling/model/field";
import { FragmentOf, Kind } from "../../../scaling/model/fragments";
import { Declaration, Input, InputObject, Secret, UNKNOWN } from "../../../scaling/model/input";
import { MeshRule } from "../../../scaling/model/mesh";
import { read } from "../../../scaling/read";
import { withoutPaths } from "../kubernetes/readers";

/** What a declaration says of a kind, beside being a resource of its mesh. */
function partOf<K extends Kind>(declaration: Declaration, kind: K): FragmentOf<K> {
  const found = read(declaration).filter((each) => each.kind === kind);
  assert.equal(found.length, 1);
  return found[0] as FragmentOf<K>;
}

function rulesOf(declaration: Declaration): readonly MeshRule[] {
  const { rules } = partOf(declaration, "meshRoute");
  assert.equal(rules.state, "known");
  return rules.state === "known" ? rules.value : [];
}

function weightsOf(declaration: Declaration): unknown {
  return rulesOf(declaration).map(({ targets }) =>
    targets.state === "known"
      ? targets.value.map(({ weight }) => withoutPaths(weight))
      : targets.state,
  );
}

function valueOf(field: Field<number>): unknown {
  return withoutPaths(field);
}

const backends = (...weights: (number | undefined)[]): InputObject[] =>
  weights.map((weight, index) =>
    weight === undefined ? { name: `v${index}` } : { name: `v${index}`, weight },
  );

describe("the weight of a target", () => {
  it("of Gateway API is 1 where it is left out", () => {
    assert.deepEqual(weightsOf(httpRoute({ backendRefs: backends(3, undefined, 0) })), [[3, 1, 0]]);
  });

  it("of Istio is all where it is the only one, else nothing where it is left out", () => {
    const routed = (...weights: (number | undefined)[]) =>
      istioRoute({
        route: weights.map((weight) =>
          weight === undefined
            ? { destination: { host: "a" } }
            : { destination: { host: "a" }, weight },
        ),
      });
    assert.deepEqual(weightsOf(routed(undefined)), [[100]]);
    assert.deepEqual(weightsOf(routed(0)), [[100]]);
    assert.deepEqual(weightsOf(routed(7, undefined)), [[7, 0]]);
  });

  it("of VPC Lattice is all where it is the only one that has none", () => {
    const group = { targetGroupIdentifier: "tg-a" };
    assert.deepEqual(weightsOf(latticeListener([group])), [[100]]);
    assert.deepEqual(weightsOf(latticeListener([group, { ...group, weight: 4 }])), [[0, 4]]);
  });

  it("is unknown where the deployment decides it", () => {
    const unknown = [{ name: "a", weight: UNKNOWN }];
    assert.deepEqual(weightsOf(httpRoute({ backendRefs: unknown })), [["(unknown)"]]);
    assert.deepEqual(weightsOf(httpRoute({ backendRefs: UNKNOWN })), ["unknown"]);
  });
});

describe("a time", () => {
  const timeoutOf = (timeout: Input) =>
    valueOf(rulesOf(istioRoute({ timeout }))[0]!.timeoutSeconds);
  const perRequest = (value: Input) =>
    rulesOf(appMeshRoute({ timeout: { perRequest: value } }))[0]!.timeoutSeconds;

  it("is read in seconds from whatever units it is written in", () => {
    const times = { "15s": 15, "1m30s": 90, "1.5s": 1.5, "250ms": 0.25, "1h": 3600, "0s": 0 };
    for (const [text, seconds] of Object.entries(times)) assert.equal(timeoutOf(text), seconds);
    assert.equal(valueOf(perRequest({ unit: "ms", value: 14999 })), 14.999);
  });

  it("is equal to an equal time that is written in another way", () => {
    assert.equal(timeoutOf("1.001s"), timeoutOf("1001ms"));
    assert.equal(timeoutOf("0.57s"), timeoutOf("570ms"));
    assert.equal(
      valueOf(perRequest({ unit: "s", value: 1.005 })),
      valueOf(perRequest({ unit: "ms", value: 1005 })),
    );
  });

  it("that nobody can read is unknown", () => {
    for (const text of ["soon", "15", "15 s", "-1s", "1d", ""]) {
      assert.equal(timeoutOf(text), "(unknown)", text);
    }
    assert.equal(valueOf(perRequest({ unit: "h", value: 1 })), "(unknown)");
    assert.equal(valueOf(perRequest({ unit: UNKNOWN, value: 1 })), "(unknown)");
  });

  it("stays secret where a part of it is", () => {
    for (const part of [
      { unit: "s", value: new Secret(5) },
      { unit: new Secret("s"), value: 5 },
    ]) {
      const field = perRequest(part);
      assert.equal(field.state === "known" && field.secret, true);
    }
  });
});

describe("what Istio takes out at most", () => {
  const percentOf = (change: InputObject) => {
    const { policies } = partOf(
      destinationRule({ trafficPolicy: ejecting(change) }),
      "meshDestination",
    );
    return policies.map(({ maxEjectionPercent }) => valueOf(maxEjectionPercent));
  };

  it("is a tenth where nothing or 0 is declared", () => {
    assert.deepEqual(percentOf({ maxEjectionPercent: null }), [10]);
    assert.deepEqual(percentOf({ maxEjectionPercent: 0 }), [10]);
    assert.deepEqual(percentOf({ maxEjectionPercent: 1 }), [1]);
    assert.deepEqual(percentOf({ maxEjectionPercent: UNKNOWN }), ["(unknown)"]);
  });
});

describe("App Mesh", () => {
  it("is read the same from AWS and from the custom resources of its controller", () => {
    const listeners = [{ portMapping: { port: 8080, protocol: "http" }, healthCheck: {} }];
    const fromAws = partOf(
      declare(meshTypes.appMeshNode, "a", { spec: { listeners } }),
      "meshNode",
    ).listeners;
    const fromCluster = partOf(appMeshObject("nodeObject", { listeners }), "meshNode").listeners;
    assert.deepEqual(withoutPaths(fromAws), withoutPaths(fromCluster));
  });

  it("gives the time of a request to protocols that have requests", () => {
    const assumed = (protocol: string) => {
      const { listeners } = partOf(
        virtualNode({ portMapping: { port: 8080, protocol } }),
        "meshNode",
      );
      return listeners.state === "known" ? listeners.value[0]!.assumedTimeoutSeconds : undefined;
    };
    assert.deepEqual(["http", "http2", "grpc", "tcp"].map(assumed), [15, 15, 15, undefined]);
  });

  it("is told of in every item of a list, and of a list whose items are not known not at all", () => {
    const type = `${meshTypes.nodeObject}List`;
    const items = ["a", "b"].map((name) => ({ metadata: { name }, spec: {} }));
    const kinds = read(declare(type, "all", { items })).map(({ kind }) => kind);
    assert.deepEqual(kinds.sort(), ["appMeshResource", "appMeshResource", "meshNode", "meshNode"]);
    const unlisted = read(declare(type, "all", { items: UNKNOWN })).map(({ kind }) => kind);
    assert.deepEqual(unlisted, ["opaqueBundle"]);
  });
});

describe("a route", () => {
  it("of connections is read with its targets", () => {
    const route = [{ destination: { host: "a" } }, { destination: { host: "b" }, weight: 1 }];
    const of = (protocol: string) =>
      weightsOf(declare(meshTypes.istioRoute, "a", { spec: { [protocol]: [{ route }] } }));
    assert.deepEqual(of("tcp"), [[0, 1]]);
    assert.deepEqual(of("tls"), of("tcp"));
    const tcpRoute = "kubernetes:gateway.networking.k8s.io/v1alpha2:TCPRoute";
    const rules = [{ backendRefs: backends(1, 2) }];
    assert.deepEqual(weightsOf(declare(tcpRoute, "a", { spec: { rules } })), [[1, 2]]);
  });

  it("is the same in every version of its API", () => {
    const inputs = httpRoute().inputs;
    const inVersion = (version: string) =>
      withoutPaths(
        rulesOf(declare(`kubernetes:gateway.networking.k8s.io/${version}:HTTPRoute`, "a", inputs)),
      );
    assert.deepEqual(inVersion("v1beta1"), inVersion("v1"));
    const istio = (version: string) =>
      withoutPaths(
        rulesOf(
          declare(
            `kubernetes:networking.istio.io/${version}:VirtualService`,
            "a",
            istioRoute().inputs,
          ),
        ),
      );
    assert.deepEqual(istio("v1alpha3"), istio("v1"));
    assert.deepEqual(istio("v1beta1"), istio("v1"));
  });

  it("of Istio is tried again on errors of servers only where it says so", () => {
    const onErrors = (retries: InputObject) =>
      withoutPaths(rulesOf(istioRoute({ retries }))[0]!.retries!.onServerErrors);
    for (const retryOn of ["5xx", "connect-failure, 503", "gateway-error", "unavailable"]) {
      assert.equal(onErrors({ attempts: 1, retryOn }), true, retryOn);
    }
    for (const retryOn of ["connect-failure,refused-stream", "reset-before-request", "409"]) {
      assert.equal(onErrors({ attempts: 1, retryOn }), false, retryOn);
    }
    assert.equal(onErrors({ attempts: 1 }), false);
    assert.equal(onErrors({ attempts: 1, retryOn: UNKNOWN }), "(unknown)");
  });
});
