import assert from "node:assert/strict";
import type { MeshModelServiceArgs } from "../../scaling/contract/generated/types";
import { planMeshModelService } from "../../scaling/plan/meshModelService";
import { childName } from "../../scaling/plan/plan";
import { Computed, mapTree, PlannedResource, Ref, Template } from "../../scaling/plan/value";
import { PluginClient, urnOf, type Made } from "../plugin-kit/client";
import type { Props } from "../plugin-kit/values";
import { meshes } from "../provider/meshSamples";
import { startJudge, type Judge } from "./judge";
import { pluginCommand } from "./plugin/command";

const REGION = "eu-central-1";

/** Every resource of AWS, in the order in which it is registered. */
function ofAws(args: MeshModelServiceArgs): readonly PlannedResource[] {
  const { plan } = planMeshModelService(args, "reco");
  return plan.resources.filter(({ type }) => type.startsWith("aws:"));
}

describe("The resources of AWS that a mesh is planned as, on the aws stand-in, judged,", function () {
  this.timeout(600_000);
  let judge: Judge;
  let plugin: PluginClient;
  before(async () => {
    judge = await startJudge();
    plugin = await PluginClient.start(await pluginCommand(), {
      MLSCALE_AWS_STANDIN: "judge",
      MLSCALE_AWS_JUDGE: judge.url,
    });
    await plugin.configure({ region: REGION });
  });
  beforeEach(() => judge.reset());
  after(async () => {
    await plugin.stop();
    await judge.stop();
  });

  /** Makes them one after the other, each with the outputs of those before. */
  async function makeAll(
    resources: readonly PlannedResource[],
  ): Promise<ReadonlyMap<PlannedResource, Made>> {
    const made = new Map<PlannedResource, Made>();
    const resolve = (leaf: unknown): unknown => {
      if (leaf instanceof Ref) {
        const { id, state } = made.get(leaf.resource)!;
        return leaf.output === "id" ? id : state[leaf.output];
      }
      if (leaf instanceof Template) return leaf.parts.map(resolve).join("");
      assert.ok(!(leaf instanceof Computed));
      return leaf;
    };
    for (const resource of resources) {
      const inputs = JSON.parse(JSON.stringify(mapTree(resource.inputs, resolve))) as Props;
      made.set(
        resource,
        await plugin.make(urnOf(resource.type, childName("reco", resource)), inputs),
      );
    }
    return made;
  }

  async function ask(service: string, operation: string, params: Props = {}): Promise<Props> {
    const { response, error, problems } = await judge.execute(service, operation, params, REGION);
    assert.deepEqual([problems, error], [[], undefined]);
    return response ?? {};
  }

  it("make a service network, a service and weighted target groups of VPC Lattice", async () => {
    const resources = ofAws(meshes.latticeResources);
    const made = await makeAll(resources);
    assert.equal(made.size, 9);
    const { items } = await ask("vpc-lattice", "ListServices");
    const [service] = items as Props[];
    assert.equal(service!["name"], "reco");
    const listener = await ask("vpc-lattice", "ListListeners", {
      serviceIdentifier: service!["id"]!,
    });
    const [first] = listener["items"] as Props[];
    assert.equal(first!["port"], 80);
    const groups = (await ask("vpc-lattice", "ListTargetGroups"))["items"] as Props[];
    assert.deepEqual(
      groups.map(({ type }) => type),
      ["ALB", "ALB"],
    );
  });

  it("make HTTPS with a name and callers of one's own", async () => {
    const { resources: lattice } = meshes.latticeResources.mesh.vpcLattice!;
    const signed = {
      ...meshes.latticeResources,
      longestRequestSeconds: 300,
      timeouts: { idleSeconds: 600 },
      mesh: {
        vpcLattice: {
          resources: {
            ...lattice!,
            certificateArn:
              "arn:aws:acm:eu-central-1:123456789012:certificate/0a1b2c3d-0000-1111-2222-333344445555",
            customDomainName: "reco.example.com",
            authPolicy: JSON.stringify({ Version: "2012-10-17", Statement: [] }),
            securityGroupIds: ["sg-0123456789abcdef0"],
          },
        },
      },
    };
    await makeAll(ofAws(signed));
    const { items } = await ask("vpc-lattice", "ListServices");
    const [service] = items as Props[];
    assert.equal(service!["customDomainName"], "reco.example.com");
    const policy = await ask("vpc-lattice", "GetAuthPolicy", {
      resourceIdentifier: service!["arn"]!,
    });
    assert.match(String(policy["policy"]), /2012-10-17/);
  });

  it("go into a network that exists without making one", () => {
    const { resources: lattice } = meshes.latticeResources.mesh.vpcLattice!;
    const shared = {
      ...meshes.latticeResources,
      mesh: {
        vpcLattice: { resources: { ...lattice!, serviceNetworkId: "sn-0123456789abcdef0" } },
      },
    };
    const types = ofAws(shared).map(({ type }) => type);
    assert.ok(!types.some((type) => /serviceNetwork:|VpcAssociation/.test(type)), types.join());
  });

  it("make a mesh, nodes, a router with its route and a virtual service of App Mesh", async () => {
    const made = await makeAll(ofAws(meshes.appMeshResources));
    assert.equal(made.size, 6);
    const key = { meshName: "reco" };
    const { virtualNodes } = await ask("appmesh", "ListVirtualNodes", key);
    assert.deepEqual(
      (virtualNodes as Props[]).map(({ virtualNodeName }) => virtualNodeName),
      ["reco-v1", "reco-v2"],
    );
    const { route } = await ask("appmesh", "DescribeRoute", {
      ...key,
      virtualRouterName: "reco",
      routeName: "versions",
    });
    const { httpRoute } = (route as Props)["spec"] as Props;
    const { action } = httpRoute as Props;
    assert.deepEqual(
      ((action as Props)["weightedTargets"] as Props[]).map(({ weight }) => weight),
      [90, 10],
    );
  });

  it("use a mesh that exists, and take TLS and every limit of connections", async () => {
    const tls = {
      certificateChainPath: "/certs/tls.crt",
      privateKeyPath: "/certs/tls.key",
      trustedCertificatesPath: "/certs/ca.crt",
    };
    await judge.execute("appmesh", "CreateMesh", { meshName: "ours" }, REGION);
    const made = await makeAll(
      ofAws({
        ...meshes.appMeshResources,
        health: { httpPath: "/health", port: 9090 },
        connectionPool: { maxConnections: 10, maxPendingRequests: 5 },
        mesh: { appMesh: { form: "Resources", meshName: "ours", tls, virtualGatewayPort: 8088 } },
      }),
    );
    assert.equal(made.size, 7);
  });

  /** Changes a resource in place, from what it was made with. */
  async function change(
    made: ReadonlyMap<PlannedResource, Made>,
    type: string,
    inputs: (before: Props) => Props,
  ): Promise<void> {
    const [resource, before] = [...made].find(([each]) => each.type.endsWith(type))!;
    const urn = urnOf(resource.type, childName("reco", resource));
    const now = await plugin.check(urn, inputs(before.inputs), before.inputs);
    assert.deepEqual(now.failures, []);
    await plugin.update(urn, before, now.inputs);
  }

  /** Deletes them as the engine does: what was made last goes first. */
  async function deleteAll(made: ReadonlyMap<PlannedResource, Made>): Promise<void> {
    for (const [resource, each] of [...made].reverse()) {
      const urn = urnOf(resource.type, childName("reco", resource));
      assert.notEqual((await plugin.read(urn, each)).id, "", urn);
      await plugin.delete(urn, each);
    }
  }

  it("of VPC Lattice move their weights in place, and go without a rest", async () => {
    const made = await makeAll(ofAws(meshes.latticeResources));
    const weights = [50, 50];
    await change(made, "listener:Listener", (before) => {
      const forwards = (before["defaultAction"] as Props)["forwards"] as Props[];
      const targetGroups = (forwards[0]!["targetGroups"] as Props[]).map((group, index) => ({
        ...group,
        weight: weights[index]!,
      }));
      return { ...before, defaultAction: { forwards: [{ targetGroups }] } };
    });
    const { items } = await ask("vpc-lattice", "ListServices");
    const serviceIdentifier = (items as Props[])[0]!["id"]!;
    const listeners = await ask("vpc-lattice", "ListListeners", { serviceIdentifier });
    const listenerIdentifier = (listeners["items"] as Props[])[0]!["id"]!;
    const key = { serviceIdentifier, listenerIdentifier };
    const { defaultAction } = await ask("vpc-lattice", "GetListener", key);
    const { targetGroups } = (defaultAction as Props)["forward"] as Props;
    assert.deepEqual(
      (targetGroups as Props[]).map(({ weight }) => weight),
      weights,
    );
    await deleteAll(made);
    for (const list of ["ListServices", "ListServiceNetworks", "ListTargetGroups"]) {
      assert.deepEqual((await ask("vpc-lattice", list))["items"], [], list);
    }
  });

  it("of App Mesh go without a rest, gateway and all", async () => {
    const gated = {
      ...meshes.appMeshResources,
      mesh: { appMesh: { form: "Resources" as const, virtualGatewayPort: 8088 } },
    };
    await deleteAll(await makeAll(ofAws(gated)));
    assert.deepEqual((await ask("appmesh", "ListMeshes"))["meshes"], []);
  });

  const mistakes: readonly {
    readonly mistake: string;
    readonly of: MeshModelServiceArgs;
    readonly type: string;
    readonly change: (inputs: Props) => Props;
    readonly says: RegExp;
  }[] = [
    {
      mistake: "a weight that VPC Lattice does not take",
      of: meshes.latticeResources,
      type: "listener:Listener",
      change: (inputs) => ({
        ...inputs,
        defaultAction: {
          forwards: [
            { targetGroups: [{ targetGroupIdentifier: "tg-0123456789abcdef0", weight: 1000 }] },
          ],
        },
      }),
      says: /999/,
    },
    {
      mistake: "a health check of a load balancer",
      of: meshes.latticeResources,
      type: "targetGroup:TargetGroup",
      change: (inputs) => ({
        ...inputs,
        config: { ...(inputs["config"] as Props), healthCheck: { enabled: true, path: "/health" } },
      }),
      says: /[Hh]ealth check/,
    },
    {
      mistake: "a name of a service that VPC Lattice does not take",
      of: meshes.latticeResources,
      type: "service:Service",
      change: (inputs) => ({ ...inputs, name: "svc-reco" }),
      says: /pattern/,
    },
    {
      mistake: "a weight that App Mesh does not take",
      of: meshes.appMeshResources,
      type: "route:Route",
      change: (inputs) => ({
        ...inputs,
        spec: {
          httpRoute: {
            match: { prefix: "/" },
            action: { weightedTargets: [{ virtualNode: "reco-v1", weight: 101 }] },
          },
        },
      }),
      says: /100/,
    },
    {
      mistake: "retries of what nobody knows",
      of: meshes.appMeshResources,
      type: "route:Route",
      change: (inputs) => {
        const { httpRoute } = inputs["spec"] as Props;
        const retryPolicy = {
          maxRetries: 1,
          perRetryTimeout: { unit: "s", value: 1 },
          tcpRetryEvents: ["lost"],
        };
        return { ...inputs, spec: { httpRoute: { ...(httpRoute as Props), retryPolicy } } };
      },
      says: /connection-error/,
    },
  ];

  for (const { mistake, of, type, change, says } of mistakes) {
    it(`refuse ${mistake} in the service's own words`, async () => {
      const resources = ofAws(of);
      const index = resources.findIndex((each) => each.type.endsWith(type));
      const broken = {
        ...resources[index]!,
        inputs: change(resources[index]!.inputs as Props),
      };
      await assert.rejects(makeAll([...resources.slice(0, index), broken]), says);
    });
  }
});
