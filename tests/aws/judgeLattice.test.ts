import assert from "node:assert/strict";
import { startJudge, type Judge } from "./judge";
import type { Props } from "../plugin-kit/values";

const BALANCER =
  "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/reco/0123456789abcdef";
const CONFIG: Props = { port: 80, protocol: "HTTP", vpcIdentifier: "vpc-0123456789abcdef0" };

/** The parts of a service, by their ids. */
interface System {
  network: string;
  service: string;
  group: string;
  listener: string;
  association: string;
}

describe("The simulated account, for VPC Lattice,", function () {
  this.timeout(600_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function done(operation: string, params: Props = {}): Promise<Props> {
    const answer = await judge.execute("vpc-lattice", operation, params);
    assert.deepEqual([answer.problems, answer.error], [[], undefined], JSON.stringify(answer));
    assert.equal(answer.moto, true);
    return answer.response ?? {};
  }

  async function made(operation: string, params: Props): Promise<string> {
    return String((await done(operation, params))["id"]);
  }

  async function refused(operation: string, params: Props): Promise<string> {
    const { error, problems } = await judge.execute("vpc-lattice", operation, params);
    assert.ok(error, `${operation} was not refused: ${JSON.stringify(problems)}`);
    return `${error.code}: ${error.message}`;
  }

  async function left(operation: string, params: Props = {}): Promise<number> {
    return ((await done(operation, params))["items"] as Props[]).length;
  }

  function forward(group: string, weight = 1): Props {
    return { forward: { targetGroups: [{ targetGroupIdentifier: group, weight }] } };
  }

  function listens(service: string, group: string, more: Props = {}): Props {
    const defaultAction = forward(group);
    const port = { protocol: "HTTP", port: 80 };
    return { serviceIdentifier: service, name: "versions", ...port, defaultAction, ...more };
  }

  async function system(): Promise<System> {
    const network = await made("CreateServiceNetwork", { name: "reco" });
    const service = await made("CreateService", { name: "reco" });
    const group = await made("CreateTargetGroup", { name: "reco-v1", type: "ALB", config: CONFIG });
    const listener = await made("CreateListener", listens(service, group));
    const association = await made("CreateServiceNetworkServiceAssociation", {
      serviceIdentifier: service,
      serviceNetworkIdentifier: network,
    });
    return { network, service, group, listener, association };
  }

  it("deletes a service and its network once nothing holds them, with their listeners", async () => {
    const { network, service, group, association } = await system();
    const vpc = await made("CreateServiceNetworkVpcAssociation", {
      serviceNetworkIdentifier: network,
      vpcIdentifier: "vpc-0123456789abcdef0",
    });
    const byNetwork = { serviceNetworkIdentifier: network };
    const byVpc = { serviceNetworkVpcAssociationIdentifier: vpc };
    assert.match(
      await refused("DeleteService", { serviceIdentifier: service }),
      /^ConflictException.*associated/,
    );
    assert.match(await refused("DeleteTargetGroup", { targetGroupIdentifier: group }), /in use/);
    assert.match(await refused("DeleteServiceNetwork", byNetwork), /^ConflictException/);
    await done("DeleteServiceNetworkServiceAssociation", {
      serviceNetworkServiceAssociationIdentifier: association,
    });
    assert.match(await refused("DeleteServiceNetwork", byNetwork), /VpcAssociation/);
    await done("GetServiceNetworkVpcAssociation", byVpc);
    await done("DeleteServiceNetworkVpcAssociation", byVpc);
    assert.match(await refused("GetServiceNetworkVpcAssociation", byVpc), /^ResourceNotFound/);
    await done("DeleteServiceNetwork", byNetwork);
    await done("DeleteService", { serviceIdentifier: service });
    await done("DeleteTargetGroup", { targetGroupIdentifier: group });
    const lists = ["ListServices", "ListServiceNetworks", "ListTargetGroups"];
    assert.deepEqual(await Promise.all(lists.map((list) => left(list))), [0, 0, 0]);
  });

  it("moves the weights of a listener, and only to target groups that are there", async () => {
    const { service, group, listener } = await system();
    const key = { serviceIdentifier: service, listenerIdentifier: listener };
    await done("UpdateListener", { ...key, defaultAction: forward(group, 40) });
    assert.deepEqual((await done("GetListener", key))["defaultAction"], forward(group, 40));
    const absent = forward("tg-0123456789abcdef0");
    for (const [operation, params] of [
      ["UpdateListener", { ...key, defaultAction: absent }],
      [
        "CreateListener",
        listens(service, group, { name: "next", port: 81, defaultAction: absent }),
      ],
      [
        "CreateRule",
        {
          ...key,
          name: "canary",
          priority: 1,
          match: { httpMatch: { method: "GET" } },
          action: absent,
        },
      ],
    ] as [string, Props][]) {
      assert.match(await refused(operation, params), /^ResourceNotFoundException: TargetGroup/);
    }
  });

  it("changes and deletes rules, which hold the target groups that they name", async () => {
    const { service, group, listener } = await system();
    const second = await made("CreateTargetGroup", {
      name: "reco-v2",
      type: "ALB",
      config: CONFIG,
    });
    const place = { serviceIdentifier: service, listenerIdentifier: listener };
    const rule = await made("CreateRule", {
      ...place,
      name: "canary",
      priority: 1,
      match: { httpMatch: { method: "GET" } },
      action: forward(second),
    });
    const key = { ...place, ruleIdentifier: rule };
    assert.match(await refused("DeleteTargetGroup", { targetGroupIdentifier: second }), /in use/);
    await done("UpdateRule", { ...key, action: forward(group), priority: 2 });
    assert.equal((await done("GetRule", key))["priority"], 2);
    await done("DeleteTargetGroup", { targetGroupIdentifier: second });
    await done("DeleteListener", place);
    assert.match(await refused("GetRule", key), /^ResourceNotFoundException/);
  });

  it("registers load balancers alone as targets of a group of load balancers", async () => {
    const { group } = await system();
    const of = { targetGroupIdentifier: group };
    const instance = { ...of, targets: [{ id: "i-0123456789abcdef0", port: 80 }] };
    assert.match(await refused("RegisterTargets", instance), /^ValidationException.*Load Balancer/);
    await done("RegisterTargets", { ...of, targets: [{ id: BALANCER }] });
    assert.deepEqual((await done("ListTargets", of))["items"], [
      { id: BALANCER, port: 80, status: "HEALTHY" },
    ]);
    const wrongPort = { ...of, targets: [{ id: BALANCER, port: 81 }] };
    assert.match(await refused("DeregisterTargets", wrongPort), /^ResourceNotFoundException/);
    await done("DeregisterTargets", { ...of, targets: [{ id: BALANCER, port: 80 }] });
    assert.equal(await left("ListTargets", of), 0);
  });

  it("changes who may call, and from where", async () => {
    const { network, service } = await system();
    const by = { serviceIdentifier: service };
    await done("UpdateService", { ...by, authType: "AWS_IAM" });
    assert.equal((await done("GetService", by))["authType"], "AWS_IAM");
    const byNetwork = { serviceNetworkIdentifier: network };
    await done("UpdateServiceNetwork", { ...byNetwork, authType: "AWS_IAM" });
    assert.equal((await done("GetServiceNetwork", byNetwork))["authType"], "AWS_IAM");
    const vpc = await made("CreateServiceNetworkVpcAssociation", {
      ...byNetwork,
      vpcIdentifier: "vpc-0123456789abcdef0",
    });
    const key = { serviceNetworkVpcAssociationIdentifier: vpc };
    const securityGroupIds = ["sg-0123456789abcdef0"];
    await done("UpdateServiceNetworkVpcAssociation", { ...key, securityGroupIds });
    const now = await done("GetServiceNetworkVpcAssociation", key);
    assert.deepEqual(now["securityGroupIds"], securityGroupIds);
  });

  for (const [words, operation, params, complaint] of [
    ["a service's name that is taken", "CreateService", { name: "reco" }, /exists already/],
    ["a network's name that is taken", "CreateServiceNetwork", { name: "reco" }, /exists already/],
    [
      "a target group's name that is taken",
      "CreateTargetGroup",
      { name: "reco-v1", type: "ALB", config: CONFIG },
      /exists already/,
    ],
    [
      "a health check of load balancers",
      "CreateTargetGroup",
      { name: "reco-v2", type: "ALB", config: { ...CONFIG, healthCheck: { enabled: true } } },
      /Health check configuration is not supported/,
    ],
    [
      "load balancers in no network",
      "CreateTargetGroup",
      { name: "reco-v2", type: "ALB", config: { port: 80, protocol: "HTTP" } },
      /needs vpcIdentifier/,
    ],
  ] as [string, string, Props, RegExp][]) {
    it(`refuses ${words}`, async () => {
      await system();
      assert.match(await refused(operation, params), complaint);
    });
  }

  it("refuses a second listener on the same port", async () => {
    const { service, group } = await system();
    const second = listens(service, group, { name: "second" });
    assert.match(await refused("CreateListener", second), /has the port 80 already/);
    await done("CreateListener", { ...second, port: 8080 });
  });
});
