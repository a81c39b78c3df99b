import assert from "node:assert/strict";
import { parse } from "yaml";
import type { MeshModelServiceArgs } from "../../scaling/contract/generated/types";
import { replacementOf } from "../../scaling/plan/meshModelService/replacement";
import { meshes } from "../provider/meshSamples";
import type { KubeObject } from "./api/objects";
import { Cluster } from "./cluster";
import { hasCrds, installCrds } from "./crds";
import { objectsOf, within } from "./meshModelService/planned";
import { kept } from "./modelService/kept";
import { useCluster } from "./shared";

type Take = (args: MeshModelServiceArgs) => Promise<readonly KubeObject[]>;

/** Groups whose definitions not every cluster of the tests has: see the README beside this file. */
const local = /^(appmesh\.k8s\.aws|application-networking\.k8s\.aws)\//;

/** Creates all that a component makes, with strict validation: what a schema does not know is refused. */
function takes(cluster: () => Cluster, isHere = (_: KubeObject): boolean => true): Take {
  return async (args) => {
    const namespace = await cluster().namespace();
    const objects = objectsOf(within(namespace, args)).filter(isHere);
    for (const object of objects) {
      assert.deepEqual(kept(object, await cluster().create(object)), object);
    }
    return objects;
  };
}

/** Creates one of the objects after a change, which the schema is to refuse. */
function refuses(cluster: () => Cluster) {
  return async (
    args: MeshModelServiceArgs,
    kind: string,
    breakIt: (spec: never) => void,
    message: RegExp,
  ): Promise<void> => {
    const namespace = await cluster().namespace();
    const found = objectsOf(within(namespace, args)).find((object) => object.kind === kind)!;
    breakIt((found as unknown as { spec: never }).spec);
    await assert.rejects(cluster().create(found), message);
  };
}

function kindsOf(objects: readonly KubeObject[]): readonly string[] {
  return [...new Set(objects.map(({ kind }) => kind!))].sort();
}

/** Everything that a route of Istio can say at once. */
const fullIstio: MeshModelServiceArgs = {
  ...meshes.istio,
  mesh: { istio: { ...meshes.istio.mesh.istio, mutualTls: "Permissive", loadBalancer: "Random" } },
  retries: {
    attempts: 2,
    perTrySeconds: 5,
    backoffSeconds: 0.025,
    on: ["ConnectFailure", "Reset", "Unavailable", "GatewayError", "ServerError"],
  },
  timeouts: { requestSeconds: 15.5, idleSeconds: 60 },
};

const withTls: MeshModelServiceArgs = {
  ...meshes.onDemand,
  mesh: {
    gatewayApi: {
      gatewayName: "public",
      sectionName: "https",
      hostnames: ["reco.example.com"],
      pathPrefix: "/v1",
      backendTls: { hostname: "reco.internal.example.com", systemCertificates: true },
    },
  },
};

const ownCertificates: MeshModelServiceArgs = {
  ...withTls,
  mesh: {
    gatewayApi: {
      gatewayName: "public",
      backendTls: { hostname: "reco.internal", caConfigMapName: "ca" },
    },
  },
};

describe("The objects of a mesh whose definitions are published in modules", function () {
  this.timeout(120_000);
  const cluster = useCluster();
  const take = takes(cluster, ({ apiVersion = "" }) => !local.test(apiVersion));
  const refuse = refuses(cluster);

  for (const [name, args] of Object.entries({ ...meshes, fullIstio, withTls, ownCertificates })) {
    it(`are taken by the API server and kept as they were sent: ${name}`, async () => {
      await take(args);
    });
  }

  it("are of the kinds that were asked for", async () => {
    const istio = kindsOf(await take(meshes.istio));
    for (const kind of ["VirtualService", "DestinationRule", "PeerAuthentication"]) {
      assert.ok(istio.includes(kind), kind);
    }
    const gateway = kindsOf(await take(withTls));
    for (const kind of ["HTTPRoute", "BackendTLSPolicy"]) assert.ok(gateway.includes(kind), kind);
  });

  it("would be refused with a field that Istio does not have", async () => {
    await refuse(
      meshes.istio,
      "DestinationRule",
      (spec: { trafficPolicy: object }) => Object.assign(spec.trafficPolicy, { ejection: {} }),
      /unknown field "spec\.trafficPolicy\.ejection"/,
    );
  });

  it("would be refused with a time or a mode that Istio does not take", async () => {
    await refuse(
      meshes.istio,
      "VirtualService",
      (spec: { http: { timeout: string }[] }) => (spec.http[0]!.timeout = "15 seconds"),
      /spec\.http\[0\]\.timeout: Invalid value/,
    );
    await refuse(
      meshes.istio,
      "PeerAuthentication",
      (spec: { mtls: { mode: string } }) => (spec.mtls.mode = "Strict"),
      /spec\.mtls\.mode: Unsupported value: "Strict"/,
    );
  });

  it("would be refused with retries in the standard channel of Gateway API", async () => {
    await refuse(
      meshes.onDemand,
      "HTTPRoute",
      (spec: { rules: object[] }) => Object.assign(spec.rules[0]!, { retry: { attempts: 1 } }),
      /unknown field "spec\.rules\[0\]\.retry"/,
    );
  });

  it("would be refused with trust in nobody", async () => {
    await refuse(
      withTls,
      "BackendTLSPolicy",
      (spec: { validation: { wellKnownCACertificates?: string } }) =>
        delete spec.validation.wellKnownCACertificates,
      /must specify either CACertificateRefs or WellKnownCACertificates/,
    );
  });
});

describe("The objects of Gateway API with the experimental channel", function () {
  this.timeout(300_000);
  let cluster: Cluster;
  before(async () => {
    cluster = await Cluster.start({ nodes: [], crds: ["gateway-api-experimental"] });
  });
  after(() => cluster.stop());
  const take = takes(() => cluster);
  const refuse = refuses(() => cluster);

  const retried: MeshModelServiceArgs = {
    ...meshes.onDemand,
    mesh: { gatewayApi: { experimentalChannel: true } },
    longestRequestSeconds: 1,
    retries: {
      attempts: 10,
      perTrySeconds: 1.5,
      backoffSeconds: 0.1,
      on: ["ConnectFailure", "Reset", "GatewayError"],
    },
  };

  it("are taken with retries by the API server and kept as they were sent", async () => {
    assert.ok(kindsOf(await take(retried)).includes("HTTPRoute"));
  });

  it("are taken with times of any length", async () => {
    const longest = { ...retried.retries!, perTrySeconds: 86_399.999 };
    assert.ok(kindsOf(await take({ ...retried, retries: longest })).includes("HTTPRoute"));
  });

  it("would be refused with tries that are longer than the request", async () => {
    await refuse(
      retried,
      "HTTPRoute",
      (spec: { rules: { timeouts: { backendRequest: string } }[] }) =>
        (spec.rules[0]!.timeouts.backendRequest = "1h"),
      /backendRequest timeout cannot be longer than request timeout/,
    );
  });

  it("take the place of App Mesh as the output replacement says", async () => {
    const namespace = await cluster.namespace();
    const args = within(namespace, meshes.appMeshKubernetes);
    const route = parse(replacementOf(args, "reco")) as KubeObject;
    assert.deepEqual(kept(route, await cluster.create(route)), route);
  });
});

const fullAppMesh: MeshModelServiceArgs = {
  ...meshes.appMeshKubernetes,
  mesh: {
    appMesh: {
      virtualGatewayPort: 8088,
      tls: {
        certificateChainPath: "/certs/tls.crt",
        privateKeyPath: "/certs/tls.key",
        trustedCertificatesPath: "/certs/ca.crt",
      },
    },
  },
  resourceName: "full",
  health: { httpPath: "/health" },
  timeouts: { requestSeconds: 15.5, idleSeconds: 60 },
  connectionPool: { maxConnections: 100, maxPendingRequests: 50 },
};

const overGrpc: MeshModelServiceArgs = {
  ...meshes.appMeshKubernetes,
  resourceName: "grpc",
  health: { grpc: {} },
  connectionPool: { maxRequests: 100 },
};

const unretried: MeshModelServiceArgs = {
  ...meshes.appMeshKubernetes,
  mesh: { appMesh: { meshName: "shared" } },
  retries: undefined,
  outlierDetection: undefined,
};

describe("The objects of App Mesh, where its definitions are at hand", function () {
  this.timeout(120_000);
  const cluster = useCluster();
  before(async function () {
    if (!hasCrds("app-mesh")) this.skip();
    await installCrds(cluster().api, "app-mesh");
  });

  const { appMeshKubernetes } = meshes;
  for (const [name, args] of Object.entries({
    appMeshKubernetes,
    fullAppMesh,
    overGrpc,
    unretried,
  })) {
    it(`are taken by the API server and kept as they were sent: ${name}`, async () => {
      const kinds = kindsOf(await takes(cluster)(args));
      for (const kind of ["VirtualNode", "VirtualRouter", "VirtualService"]) {
        assert.ok(kinds.includes(kind), kind);
      }
    });
  }

  it("would be refused with a retry that App Mesh does not have", async () => {
    await refuses(cluster)(
      appMeshKubernetes,
      "VirtualRouter",
      (spec: { routes: { httpRoute: { retryPolicy: { httpRetryEvents: string[] } } }[] }) =>
        spec.routes[0]!.httpRoute.retryPolicy.httpRetryEvents.push("unavailable"),
      /httpRetryEvents\[\d\]: Unsupported value: "unavailable"/,
    );
  });
});

describe("The objects of VPC Lattice's controller, where its definitions are at hand", function () {
  this.timeout(120_000);
  const cluster = useCluster();
  before(async function () {
    if (!hasCrds("lattice-controller")) this.skip();
    await installCrds(cluster().api, "lattice-controller");
  });

  const { latticeController } = meshes;
  const checked = { ...latticeController, health: { httpPath: "/health", port: 9000 } };
  for (const [name, args] of Object.entries({ latticeController, checked })) {
    it(`are taken by the API server and kept as they were sent: ${name}`, async () => {
      assert.ok(kindsOf(await takes(cluster)(args)).includes("TargetGroupPolicy"));
    });
  }

  it("would be refused with a health check of a protocol that Lattice does not ask in", async () => {
    await refuses(cluster)(
      checked,
      "TargetGroupPolicy",
      (spec: { healthCheck: { protocol: string } }) => (spec.healthCheck.protocol = "TCP"),
      /spec\.healthCheck\.protocol: Unsupported value: "TCP"/,
    );
  });
});
