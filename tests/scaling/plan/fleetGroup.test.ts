import { strict as assert } from "node:assert";
import type { PredictiveFleetArgs } from "../../../scaling/contract/generated/types";
import { planPredictiveFleet } from "../../../scaling/plan/predictiveFleet";
import { types } from "../../../scaling/plan/types";
import { at } from "./at";
import { component, fleet, loadBalancerArn, targetGroupArn } from "./fleetParts";
import { sent, theOnly } from "./plannedFleet";

const groupOf = (rest: Partial<PredictiveFleetArgs>) => theOnly({ ...fleet, ...rest }, types.group);
const ignoredIn = (args: PredictiveFleetArgs) =>
  planPredictiveFleet(args, component).groups.map(({ resource }) => resource.ignoreChanges);
const { targetGroupArns: _, loadBalancerArn: __, ...alone } = fleet;

describe("the launch template of a fleet", () => {
  const launched = (launch: Partial<NonNullable<PredictiveFleetArgs["launch"]>>) =>
    theOnly({ ...fleet, launch: { ...fleet.launch!, ...launch } }, types.launchTemplate);

  it("asks for tokens, and gives no public address, unless it is told to", () => {
    const template = launched({ securityGroupIds: ["sg-1"] });
    assert.equal(at(template, "metadataOptions", "httpTokens"), "required");
    assert.equal(at(template, "metadataOptions", "httpPutResponseHopLimit"), 1);
    assert.equal(at(template, "networkInterfaces", 0, "associatePublicIpAddress"), "false");
    assert.deepEqual(at(template, "networkInterfaces", 0, "securityGroups"), ["sg-1"]);
    assert.equal(template["vpcSecurityGroupIds"], undefined, "EC2 refuses both");
    const open = launched({ publicAddress: true, metadataHopLimit: 2 });
    assert.equal(at(open, "networkInterfaces", 0, "associatePublicIpAddress"), "true");
    assert.equal(at(open, "metadataOptions", "httpPutResponseHopLimit"), 2);
  });

  it("encrypts every volume", () => {
    const { blockDeviceMappings } = launched({
      volumes: [
        { deviceName: "/dev/xvda", sizeGib: 100, throughputMibps: 250 },
        { deviceName: "/dev/sdf", snapshotId: "snap-1", type: "io2", iops: 4000 },
      ],
    });
    assert.equal(at(blockDeviceMappings, 0, "ebs", "encrypted"), "true");
    assert.equal(at(blockDeviceMappings, 0, "ebs", "volumeType"), "gp3");
    assert.equal(at(blockDeviceMappings, 0, "ebs", "throughput"), 250);
    assert.equal(at(blockDeviceMappings, 1, "ebs", "encrypted"), "true");
    assert.equal(at(blockDeviceMappings, 1, "ebs", "iops"), 4000);
  });

  it("carries user data as EC2 reads it, whatever characters it has", () => {
    const script = "#!/bin/sh\necho grüße, 模型\n";
    const { userData } = launched({ userData: script });
    assert.equal(Buffer.from(String(userData), "base64").toString("utf8"), script);
    assert.equal(launched({})["userData"], undefined);
  });

  it("names instances and volumes, in the user's words where there are any", () => {
    const named = theOnly({ ...fleet, tags: { team: "ranking" } }, types.launchTemplate);
    assert.deepEqual(at(named, "tagSpecifications"), [
      { resourceType: "instance", tags: { Name: component, team: "ranking" } },
      { resourceType: "volume", tags: { Name: component, team: "ranking" } },
    ]);
    const own = theOnly({ ...fleet, tags: { Name: "models" } }, types.launchTemplate);
    assert.deepEqual(at(own, "tagSpecifications", 0, "tags"), { Name: "models" });
  });

  it("is not made where one is given", () => {
    const { launch: _launch, ...rest } = fleet;
    const given = { ...rest, launchTemplate: { id: "lt-0abc", version: "$Default" } };
    assert.equal(sent(given, types.launchTemplate).size, 0);
    const group = theOnly(given, types.group);
    assert.deepEqual(group["launchTemplate"], { id: "lt-0abc", version: "$Default" });
  });
});

describe("the group of a fleet", () => {
  it("starts the newest version by its number, so that a change is seen", () => {
    const { launchTemplate } = groupOf({});
    assert.equal(at(launchTemplate, "id"), "LaunchTemplate()");
    assert.notEqual(at(launchTemplate, "version"), "$Latest");
  });

  it("sends a desired capacity only where one is declared, and never again", () => {
    assert.equal(groupOf({})["desiredCapacity"], undefined);
    const capacity = { ...fleet.capacity, initialCapacity: 6 };
    assert.equal(groupOf({ capacity })["desiredCapacity"], 6);
    assert.deepEqual(ignoredIn({ ...fleet, capacity }), [["desiredCapacity"]]);
    assert.deepEqual(ignoredIn({ ...fleet, capacity, ignoreScalingChanges: false }), [[]]);
  });

  it("leaves alone the bounds that something else moves, and no others", () => {
    const evening = { name: "evening", cron: "0 17 * * *" };
    const floor = { ...fleet, schedules: [{ ...evening, minCapacity: 6 }] };
    assert.deepEqual(ignoredIn(floor), [["desiredCapacity", "minSize"]]);
    const ceiling = { ...fleet, schedules: [{ ...evening, maxCapacity: 20 }] };
    assert.deepEqual(ignoredIn(ceiling), [["desiredCapacity", "maxSize"]]);
    const increaseMaxCapacity = { bufferPercent: 0 };
    const raised = { ...fleet, predictive: { ...fleet.predictive!, increaseMaxCapacity } };
    assert.deepEqual(ignoredIn(raised), [["desiredCapacity", "maxSize"]]);
  });

  it("sends the bounds of both colors, since a turn moves them", () => {
    const schedules = [{ name: "evening", cron: "0 17 * * *", minCapacity: 6 }];
    const both = { ...fleet, schedules, rollout: { blueGreen: {} } };
    assert.deepEqual(ignoredIn(both), [["desiredCapacity"], ["desiredCapacity"]]);
  });

  it("trusts the checks of whatever sends it requests", () => {
    assert.equal(groupOf({})["healthCheckType"], "ELB");
    assert.equal(theOnly(alone, types.group)["healthCheckType"], "EC2");
    const lattice = { identifier: "arn:lattice", type: "vpc-lattice" } as const;
    assert.equal(groupOf({ trafficSources: [lattice] })["healthCheckType"], "ELB,VPC_LATTICE");
    const healthCheck = { types: ["ELB", "EBS"] as const, graceSeconds: 20 };
    const chosen = groupOf({ healthCheck });
    assert.equal(chosen["healthCheckType"], "ELB,EBS");
    assert.equal(chosen["healthCheckGracePeriod"], 20);
  });

  it("waits with health for as long as a start takes", () => {
    const slow = groupOf({ defaultWarmupSeconds: 540 });
    assert.equal(slow["healthCheckGracePeriod"], 540);
    assert.equal(slow["defaultInstanceWarmup"], 540);
  });

  it("attaches each source of requests once, and never by two inputs that exclude each other", () => {
    const classic = { identifier: "old", type: "elb" } as const;
    const other = { identifier: "arn:other", type: "elbv2" } as const;
    const lattice = { identifier: "arn:lattice", type: "vpc-lattice" } as const;
    const mixed = groupOf({ trafficSources: [classic, other] });
    assert.deepEqual(mixed["targetGroupArns"], [targetGroupArn, "arn:other"]);
    assert.deepEqual(mixed["loadBalancers"], ["old"]);
    assert.equal(mixed["trafficSources"], undefined);
    const all = groupOf({ trafficSources: [classic, lattice] });
    assert.deepEqual(all["trafficSources"], [
      { identifier: targetGroupArn, type: "elbv2" },
      classic,
      lattice,
    ]);
    assert.equal(all["targetGroupArns"], undefined);
    assert.equal(all["loadBalancers"], undefined);
  });

  it("starts a new instance before an old one goes", () => {
    assert.deepEqual(groupOf({})["instanceMaintenancePolicy"], {
      minHealthyPercentage: 100,
      maxHealthyPercentage: 110,
    });
  });

  it("goes back only to versions that still mean the same", () => {
    const rollsBack = (args: PredictiveFleetArgs) =>
      at(
        theOnly({ ...args, instanceRefresh: {} }, types.group),
        "instanceRefresh",
        "preferences",
        "autoRollback",
      );
    assert.equal(rollsBack(fleet), true);
    const launch = { ...fleet.launch!, imageId: "resolve:ssm:/models/image" };
    assert.equal(rollsBack({ ...fleet, launch }), false);
    const { launch: _launch, ...rest } = fleet;
    const given = (version: string) => ({ ...rest, launchTemplate: { id: "lt-0abc", version } });
    assert.equal(rollsBack(given("$Latest")), false);
    assert.equal(rollsBack(given("3")), true);
  });

  it("sends the provider text where it wants text, with the same value", () => {
    const { instanceRefresh } = groupOf({
      instanceRefresh: {
        warmupSeconds: 0,
        checkpointPercents: [50, 100],
        checkpointDelaySeconds: 60,
      },
    });
    assert.equal(at(instanceRefresh, "preferences", "instanceWarmup"), "0");
    assert.equal(at(instanceRefresh, "preferences", "checkpointDelay"), "60");
    const { mixedInstancesPolicy } = groupOf({
      instances: {
        types: [{ instanceType: "g5.xlarge", weight: 4 }],
        onDemandPercentAboveBase: 20,
        spotMaxPrice: 0.35,
      },
    });
    const overrides = at(mixedInstancesPolicy, "launchTemplate", "overrides");
    assert.equal(at(overrides, 0, "weightedCapacity"), "4");
    assert.equal(at(mixedInstancesPolicy, "instancesDistribution", "spotMaxPrice"), "0.35");
  });

  it("replaces spot instances at risk, and has no rebalancing without spot", () => {
    const types_ = [{ instanceType: "g5.xlarge" }];
    const spot = groupOf({ instances: { types: types_, onDemandPercentAboveBase: 50 } });
    assert.equal(spot["capacityRebalance"], true);
    assert.equal(spot["launchTemplate"], undefined, "it stands in the mixed policy");
    assert.equal(groupOf({ instances: { types: types_ } })["capacityRebalance"], false);
    assert.equal(groupOf({})["capacityRebalance"], undefined);
  });

  it("has its hooks before its first instance", () => {
    const hook = { name: "warm", transition: "autoscaling:EC2_INSTANCE_LAUNCHING" } as const;
    const { initialLifecycleHooks } = groupOf({ lifecycleHooks: [hook] });
    assert.equal(at(initialLifecycleHooks, 0, "name"), "warm");
    assert.equal(at(initialLifecycleHooks, 0, "defaultResult"), "ABANDON");
  });

  it("tags its instances too", () => {
    assert.deepEqual(groupOf({ tags: { team: "ranking" } })["tags"], [
      { key: "Name", value: component, propagateAtLaunch: true },
      { key: "team", value: "ranking", propagateAtLaunch: true },
    ]);
  });
});

describe("the two groups of blue/green", () => {
  const both = (liveColor: "Blue" | "Green", standbyCapacity = 0) =>
    sent(
      { ...fleet, groupName: "reco", rollout: { blueGreen: { liveColor, standbyCapacity } } },
      types.group,
    );

  it("are told apart by their names, of which one serves", () => {
    const [blue, green] = [...both("Blue").values()] as [object, object];
    assert.equal(at(blue, "name"), "reco-blue");
    assert.equal(at(green, "name"), "reco-green");
    assert.deepEqual(at(blue, "targetGroupArns"), [targetGroupArn]);
    assert.equal(at(green, "targetGroupArns"), undefined);
    assert.deepEqual([at(blue, "minSize"), at(blue, "maxSize")], [4, 12]);
    assert.deepEqual([at(green, "minSize"), at(green, "maxSize")], [0, 0]);
  });

  it("change places when the color turns", () => {
    const [blue, green] = [...both("Green", 3).values()] as [object, object];
    assert.deepEqual([at(green, "minSize"), at(green, "maxSize")], [4, 12]);
    assert.deepEqual([at(blue, "minSize"), at(blue, "maxSize")], [3, 12]);
    assert.deepEqual(at(green, "targetGroupArns"), [targetGroupArn]);
  });
});

describe("what belongs to the load balancer of a fleet", () => {
  it("is named by its parts", () => {
    const args = {
      ...fleet,
      targetTracking: [{ metric: "AlbRequestCountPerTarget", target: 600 }],
    } as const;
    const tracking = sent(args, types.groupPolicy).get("AlbRequestCountPerTarget");
    const metric = at(tracking, "targetTrackingConfiguration", "predefinedMetricSpecification");
    const [balancer, group] = [loadBalancerArn, targetGroupArn].map((arn) =>
      arn.split(":").at(-1)!,
    );
    const label = `${balancer!.replace("loadbalancer/", "")}/${group}`;
    assert.equal(at(metric, "resourceLabel"), label);
  });
});
