import assert from "node:assert/strict";
import { startJudge, type Judge } from "./judge";
import type { Props } from "../plugin-kit/values";

const MESH: Props = { meshName: "shop" };
const NODE: Props = { ...MESH, virtualNodeName: "v1" };
const ROUTER: Props = { ...MESH, virtualRouterName: "reco" };
const ROUTE: Props = { ...ROUTER, routeName: "versions" };
const SERVICE: Props = { ...MESH, virtualServiceName: "reco.shop.svc.cluster.local" };
const GATEWAY: Props = { ...MESH, virtualGatewayName: "front" };
const LISTENERS: Props = { listeners: [{ portMapping: { port: 8080, protocol: "http" } }] };

function spec(change: Props = {}): Props {
  return {
    httpRoute: {
      match: { prefix: "/" },
      action: { weightedTargets: [{ virtualNode: "v1", weight: 100 }] },
      ...change,
    },
  };
}

const retries = (events: Props): Props => ({
  retryPolicy: { maxRetries: 2, perRetryTimeout: { unit: "s", value: 5 }, ...events },
});

describe("The simulated account, for App Mesh,", function () {
  this.timeout(600_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function done(operation: string, params: Props): Promise<Props> {
    const answer = await judge.execute("appmesh", operation, params);
    assert.deepEqual([answer.problems, answer.error], [[], undefined], JSON.stringify(answer));
    assert.equal(answer.moto, true);
    return answer.response ?? {};
  }

  async function refused(operation: string, params: Props): Promise<string> {
    const { error, problems } = await judge.execute("appmesh", operation, params);
    assert.ok(error, `${operation} was not refused: ${JSON.stringify(problems)}`);
    return `${error.code}: ${error.message}`;
  }

  /** A virtual service whose router sends everything to one node. */
  async function system(): Promise<void> {
    await done("CreateMesh", MESH);
    await done("CreateVirtualNode", { ...NODE, spec: LISTENERS });
    await done("CreateVirtualRouter", { ...ROUTER, spec: LISTENERS });
    await done("CreateRoute", { ...ROUTE, spec: spec() });
    const virtualRouter = { virtualRouterName: "reco" };
    await done("CreateVirtualService", { ...SERVICE, spec: { provider: { virtualRouter } } });
  }

  for (const [words, change, complaint] of [
    [
      "to a node that is not there",
      { action: { weightedTargets: [{ virtualNode: "v9", weight: 1 }] } },
      /^NotFoundException.*v9/,
    ],
    ["that retry at no event", retries({}), /^BadRequestException.*at least one retry event/],
  ] as [string, Props, RegExp][]) {
    it(`refuses routes ${words}`, async () => {
      await system();
      const params = { ...ROUTE, spec: spec(change) };
      assert.match(await refused("UpdateRoute", params), complaint);
      assert.match(await refused("CreateRoute", { ...params, routeName: "next" }), complaint);
    });
  }

  it("takes routes with a priority that retry at any one event", async () => {
    await system();
    for (const events of [
      { httpRetryEvents: ["gateway-error"] },
      { tcpRetryEvents: ["connection-error"] },
    ]) {
      await done("UpdateRoute", { ...ROUTE, spec: { priority: 1, ...spec(retries(events)) } });
    }
  });

  it("moves the weights of a route", async () => {
    await system();
    const action = { weightedTargets: [{ virtualNode: "v1", weight: 40 }] };
    await done("UpdateRoute", { ...ROUTE, spec: spec({ action }) });
    const { route } = await done("DescribeRoute", ROUTE);
    const { httpRoute } = (route as Props)["spec"] as Props;
    const [target] = ((httpRoute as Props)["action"] as Props)["weightedTargets"] as Props[];
    assert.equal(target!["weight"], 40);
  });

  it("deletes a mesh from the outside in, and in no other order", async () => {
    await system();
    await done("CreateVirtualGateway", { ...GATEWAY, spec: LISTENERS });
    const route = { ...GATEWAY, gatewayRouteName: "all" };
    const virtualService = { virtualServiceName: SERVICE["virtualServiceName"]! };
    await done("CreateGatewayRoute", {
      ...route,
      spec: { httpRoute: { match: { prefix: "/" }, action: { target: { virtualService } } } },
    });
    const inUse = async (operation: string, params: Props, words: RegExp): Promise<void> => {
      const refusal = await refused(operation, params);
      assert.match(refusal, /^ResourceInUseException/);
      assert.match(refusal, words);
    };
    await inUse("DeleteVirtualGateway", GATEWAY, /gateway routes: all/);
    await done("DeleteGatewayRoute", route);
    await inUse("DeleteVirtualRouter", ROUTER, /routes: versions/);
    await done("DeleteRoute", ROUTE);
    await inUse("DeleteVirtualRouter", ROUTER, /virtual services: reco/);
    await inUse("DeleteMesh", MESH, /virtual services/);
    await done("DeleteVirtualService", SERVICE);
    await done("DeleteVirtualRouter", ROUTER);
    await inUse("DeleteMesh", MESH, /virtual nodes: v1/);
    await done("DeleteVirtualNode", NODE);
    await inUse("DeleteMesh", MESH, /virtual gateways: front/);
    await done("DeleteVirtualGateway", GATEWAY);
    await done("DeleteMesh", MESH);
  });

  it("keeps a node while a virtual service answers by it", async () => {
    await system();
    const provider = { virtualNode: { virtualNodeName: "v1" } };
    await done("UpdateVirtualService", { ...SERVICE, spec: { provider } });
    assert.match(await refused("DeleteVirtualNode", NODE), /^ResourceInUseException.*reco/);
    await done("DeleteVirtualService", SERVICE);
    await done("DeleteVirtualNode", NODE);
  });
});
