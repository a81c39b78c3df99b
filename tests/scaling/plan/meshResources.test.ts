import { strict as assert } from "node:assert";
import type {
  LatticeResources,
  MeshAppMesh,
  MeshModelServiceArgs,
} from "../../../scaling/contract/generated/types";
import { planMeshModelService } from "../../../scaling/plan/meshModelService";
import type { PlannedResource } from "../../../scaling/plan/value";
import { meshes } from "../../provider/meshSamples";
import { at } from "./at";
import { objectAt, objectsOf } from "./plannedMesh";

const labels = { team: "reco" };

const lattice = (
  resources: Partial<LatticeResources> = {},
  change: Partial<MeshModelServiceArgs> = {},
): MeshModelServiceArgs => ({
  ...meshes.latticeResources,
  mesh: {
    vpcLattice: {
      resources: { ...meshes.latticeResources.mesh.vpcLattice!.resources!, ...resources },
    },
  },
  ...change,
});

const app = (
  appMesh: MeshAppMesh = {},
  change: Partial<MeshModelServiceArgs> = {},
): MeshModelServiceArgs => ({
  ...meshes.appMeshResources,
  mesh: { appMesh: { form: "Resources", ...appMesh } },
  ...change,
});

/** Whatever is planned of a type of AWS. */
function planned(args: MeshModelServiceArgs, type: string): PlannedResource {
  const { plan } = planMeshModelService(args, "reco");
  const found = plan.resources.filter((each) => each.type.endsWith(`:${type}`));
  assert.equal(found.length, 1, type);
  return found[0]!;
}

const canary = (currentStep: number): Partial<MeshModelServiceArgs> => ({
  canary: {
    version: "v2",
    steps: [
      { weightPercent: 10, holdSeconds: 60 },
      { weightPercent: 50, holdSeconds: 60 },
    ],
    currentStep,
  },
});

describe("the resources of VPC Lattice", () => {
  const groups = (args: MeshModelServiceArgs) =>
    objectAt(args, "Listener", undefined, "defaultAction", "forwards", 0, "targetGroups");
  const weights = (args: MeshModelServiceArgs) =>
    (groups(args) as { weight: number }[]).map(({ weight }) => weight);

  it("split the traffic by the weights of the versions, or of the step of a canary", () => {
    assert.deepEqual(weights(lattice()), [90, 10]);
    const [first, second] = weights(lattice({}, canary(0)));
    assert.equal(second! / (first! + second!), 0.1);
    const [third, fourth] = weights(lattice({}, canary(1)));
    assert.equal(third, fourth);
  });

  it("have a load balancer for each version, on the port of its Service", () => {
    const args = lattice({}, { servicePort: 8000 });
    const targets = Object.values(objectsOf(args, "TargetGroupAttachment")).map((each) =>
      at(each, "target"),
    );
    assert.deepEqual(
      targets,
      args.versions.map(({ loadBalancerArn }) => ({ id: loadBalancerArn, port: 8000 })),
    );
    for (const group of Object.values(objectsOf(args, "TargetGroup"))) {
      assert.equal(at(group, "type"), "ALB");
      assert.equal(at(group, "config", "port"), 8000);
      assert.equal(at(group, "config", "healthCheck"), undefined);
    }
  });

  it("leave the names of target groups to the provider, which makes a second before the first goes", () => {
    const { plan } = planMeshModelService(lattice(), "reco");
    const named = plan.resources.filter(
      ({ type, inputs }) => type.endsWith(":TargetGroup") && at(inputs, "name") !== undefined,
    );
    assert.deepEqual(named, []);
  });

  it("listen by HTTP, and with a certificate by HTTPS, on the port that is asked for", () => {
    const certificateArn = "arn:aws:acm:eu-central-1:123456789012:certificate/0a1b2c3d";
    const of = (resources: Partial<LatticeResources>) =>
      ["protocol", "port"].map((key) => objectAt(lattice(resources), "Listener", undefined, key));
    assert.deepEqual(of({}), ["HTTP", 80]);
    assert.deepEqual(of({ certificateArn }), ["HTTPS", 443]);
    assert.deepEqual(of({ certificateArn, listenerPort: 8443 }), ["HTTPS", 8443]);
  });

  it("ask for signed calls where there is a policy, and only there", () => {
    const service = (args: MeshModelServiceArgs) =>
      objectAt(args, "Service", "reco-lattice", "authType");
    assert.equal(service(lattice()), "NONE");
    assert.deepEqual(objectsOf(lattice(), "AuthPolicy"), {});
    const signed = lattice({ authPolicy: "{}" });
    assert.equal(service(signed), "AWS_IAM");
    assert.equal(objectAt(signed, "AuthPolicy", undefined, "policy"), "{}");
  });

  it("use a network that exists without touching it", () => {
    const shared = lattice({ serviceNetworkId: "sn-0123456789abcdef0" });
    assert.deepEqual(objectsOf(shared, "ServiceNetwork"), {});
    assert.deepEqual(objectsOf(shared, "ServiceNetworkVpcAssociation"), {});
    assert.equal(
      objectAt(shared, "ServiceNetworkServiceAssociation", undefined, "serviceNetworkIdentifier"),
      "sn-0123456789abcdef0",
    );
    const securityGroupIds = ["sg-0123456789abcdef0"];
    const own = lattice({ securityGroupIds });
    const vpc = "ServiceNetworkVpcAssociation";
    assert.deepEqual(objectAt(own, vpc, undefined, "securityGroupIds"), securityGroupIds);
  });

  it("are found only once they answer", () => {
    const { after } = planned(lattice(), "ServiceNetworkServiceAssociation");
    assert.deepEqual(
      after.map(({ type }) => type.split(":").at(-1)),
      ["Listener"],
    );
  });

  it("keep a connection idle as long as they are told, and carry the labels", () => {
    const args = lattice({}, { labels, timeouts: { idleSeconds: 300 } });
    assert.equal(objectAt(args, "Service", "reco-lattice", "idleTimeoutSeconds"), 300);
    for (const kind of ["Listener", "TargetGroup", "ServiceNetwork"]) {
      for (const each of Object.values(objectsOf(args, kind))) {
        assert.deepEqual(at(each, "tags"), labels, kind);
      }
    }
  });
});

describe("the resources of App Mesh", () => {
  const route = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
    objectAt(args, "Route", undefined, "spec", "httpRoute", ...path);
  const node = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
    objectAt(args, "VirtualNode", "reco-v1-virtual-node", "spec", ...path);

  it("split the traffic by the weights of the step of a canary", () => {
    const targets = route(app({}, canary(1)), "action", "weightedTargets");
    const [first, second] = (targets as { weight: number }[]).map(({ weight }) => weight);
    assert.equal(first, second);
  });

  it("are found by the addresses of all pods, where the server listens", () => {
    const args = app({}, { port: 9000, servicePort: 8000 });
    assert.deepEqual(node(args, "serviceDiscovery", "dns"), {
      hostname: "reco-v1-pods.ranking.svc.cluster.local",
      responseType: "ENDPOINTS",
    });
    const at9000 = { port: 9000, protocol: "http" };
    assert.deepEqual(node(args, "listeners", 0, "portMapping"), at9000);
    const routerPort = ["spec", "listeners", 0, "portMapping", "port"];
    assert.equal(objectAt(args, "VirtualRouter", undefined, ...routerPort), 8000);
  });

  it("retry what they are told, and without that switch the retries of App Mesh off", () => {
    assert.deepEqual(route(app(), "retryPolicy"), {
      maxRetries: 2,
      perRetryTimeout: { unit: "s", value: 5 },
      httpRetryEvents: ["stream-error", "gateway-error"],
      tcpRetryEvents: ["connection-error"],
    });
    const { retries: _retries, ...without } = app();
    assert.equal(route(without, "retryPolicy", "maxRetries"), 0);
  });

  it("wait on the route and at every node alike", () => {
    const wait = { unit: "s", value: 15 };
    assert.deepEqual(route(app(), "timeout", "perRequest"), wait);
    assert.deepEqual(node(app(), "listeners", 0, "timeout", "http", "perRequest"), wait);
  });

  it("limit connections in the list that the provider has for HTTP", () => {
    const args = app({}, { connectionPool: { maxConnections: 10, maxPendingRequests: 5 } });
    assert.deepEqual(node(args, "listeners", 0, "connectionPool"), {
      https: [{ maxConnections: 10, maxPendingRequests: 5 }],
    });
    assert.equal(node(app(), "listeners", 0, "connectionPool"), undefined);
  });

  it("use a mesh that exists, and let traffic in where a gateway is asked for", () => {
    assert.equal(Object.keys(objectsOf(app(), "Mesh")).length, 1);
    assert.deepEqual(objectsOf(app(), "VirtualGateway"), {});
    const shared = app({ meshName: "ours", virtualGatewayPort: 8088 });
    assert.deepEqual(objectsOf(shared, "Mesh"), {});
    for (const kind of ["VirtualNode", "Route", "VirtualGateway", "GatewayRoute"]) {
      for (const each of Object.values(objectsOf(shared, kind))) {
        assert.equal(at(each, "meshName"), "ours", kind);
      }
    }
    const port = ["spec", "listeners", 0, "portMapping", "port"];
    assert.equal(objectAt(shared, "VirtualGateway", undefined, ...port), 8088);
  });

  it("answer under the name of the service once a route is there", () => {
    const name = objectAt(app(), "VirtualService", undefined, "name");
    assert.equal(name, "reco.ranking.svc.cluster.local");
    const { after } = planned(app(), "VirtualService");
    assert.deepEqual(
      after.map(({ type }) => type.split(":").at(-1)),
      ["Route"],
    );
  });

  it("show certificates to each other, and ask callers for theirs unless told not to", () => {
    const files = {
      certificateChainPath: "/certs/tls.crt",
      privateKeyPath: "/certs/tls.key",
      trustedCertificatesPath: "/certs/ca.crt",
    };
    const validation = (args: MeshModelServiceArgs) =>
      node(args, "listeners", 0, "tls", "validation");
    assert.deepEqual(validation(app({ tls: files })), {
      trust: { file: { certificateChain: "/certs/ca.crt" } },
    });
    assert.equal(validation(app({ tls: { ...files, clientsMustShowOne: false } })), undefined);
    assert.equal(node(app({ tls: files }), "listeners", 0, "tls", "mode"), "STRICT");
  });
});
