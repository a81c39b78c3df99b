import { strict as assert } from "node:assert";
import { declare } from "../../../scaling/check/declare";
import {
  attachment,
  ec2Types,
  group,
  launchConfiguration,
  launchTemplate,
  trafficSource,
} from "../../../scaling/check/fixturesEc2";
import { LaunchSettings, LifecycleHook } from "../../../scaling/model/ec2";
import { show, valueOf } from "../../../scaling/model/field";
import { InputObject, Secret, UNKNOWN } from "../../../scaling/model/input";
import { read } from "../../../scaling/read";
import { pathsIn, readOne, withoutPaths } from "../kubernetes/readers";

const spot = {
  instancesDistribution: {
    onDemandBaseCapacity: 1,
    onDemandPercentageAboveBaseCapacity: 0,
    spotAllocationStrategy: "price-capacity-optimized",
  },
  launchTemplate: {
    launchTemplateSpecification: { launchTemplateName: "fleet", version: "$Latest" },
    overrides: [
      { instanceType: "g5.xlarge", weightedCapacity: "1" },
      { instanceType: "g5.2xlarge", weightedCapacity: "2" },
    ],
  },
};

/** The example group as the native provider has it: names of its own, and numbers as texts. */
const native: InputObject = {
  autoScalingGroupName: "fleet",
  minSize: "2",
  maxSize: "10",
  desiredCapacity: "4",
  cooldown: "120",
  vpcZoneIdentifier: ["subnet-0a", "subnet-0b"],
  launchTemplate: { launchTemplateName: "fleet", version: "$Latest" },
  loadBalancerNames: ["fleet"],
  healthCheckGracePeriod: 60,
  lifecycleHookSpecificationList: [
    { lifecycleHookName: "ready", lifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING" },
  ],
};

const classic: InputObject = {
  name: "fleet",
  minSize: 2,
  maxSize: 10,
  desiredCapacity: 4,
  defaultCooldown: 120,
  vpcZoneIdentifiers: ["subnet-0a", "subnet-0b"],
  launchTemplate: { name: "fleet", version: "$Latest" },
  loadBalancers: ["fleet"],
  healthCheckGracePeriod: 60,
  initialLifecycleHooks: [
    { name: "ready", lifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING" },
  ],
};

function readGroup(inputs: InputObject) {
  return readOne(group(inputs), "autoScalingGroup");
}

describe("reading an Auto Scaling group", () => {
  it("gives the same group and hooks for both providers", () => {
    const [ofClassic, ofNative] = [
      read(declare(ec2Types.group, "fleet", classic)),
      read(declare(ec2Types.nativeGroup, "fleet", native)),
    ];
    assert.deepEqual(withoutPaths(ofClassic), withoutPaths(ofNative));
    assert.deepEqual(
      ofClassic.map(({ kind }) => kind),
      ["autoScalingGroup", "lifecycleHook"],
    );
  });

  it("finds each value where its provider has it", () => {
    const declared = (type: string, inputs: InputObject) =>
      read(declare(type, "fleet", inputs)).flatMap(pathsIn);
    for (const path of ["defaultCooldown", "initialLifecycleHooks[0].name", "launchTemplate.name"])
      assert.ok(declared(ec2Types.group, classic).includes(path), path);
    for (const path of ["cooldown", "minSize", "launchTemplate.launchTemplateName"])
      assert.ok(declared(ec2Types.nativeGroup, native).includes(path), path);
  });

  it("reads a mixed fleet with its base, its weights and its template", () => {
    const { mixed } = readGroup({ launchTemplate: undefined, mixedInstancesPolicy: spot });
    assert.equal(valueOf(mixed.onDemandBase), 1);
    assert.equal(valueOf(mixed.onDemandPercentAboveBase), 0);
    assert.equal(valueOf(mixed.launchTemplate.name), "fleet");
    assert.deepEqual(
      valueOf(mixed.overrides)?.map(({ instanceType, weight }) => [
        valueOf(instanceType),
        valueOf(weight),
      ]),
      [
        ["g5.xlarge", 1],
        ["g5.2xlarge", 2],
      ],
    );
  });

  it("reads what an update takes away with -1 as not set", () => {
    const read = readGroup({
      defaultInstanceWarmup: -1,
      warmPool: { maxGroupPreparedCapacity: -1, minSize: 0 },
      instanceMaintenancePolicy: { minHealthyPercentage: -1, maxHealthyPercentage: -1 },
    });
    assert.equal(read.defaultWarmupSeconds.state, "absent");
    assert.equal(read.warmPool.maxPrepared.state, "absent");
    assert.equal(valueOf(read.warmPool.minSize), 0);
    assert.equal(read.maintenance.minHealthyPercent.state, "absent");
    assert.equal(valueOf(readGroup({ defaultInstanceWarmup: 0 }).defaultWarmupSeconds), 0);
  });

  it("assumes the grace period of the provider, and none of one that is not known", () => {
    const bare = { minSize: 1, maxSize: 2 };
    const grace = (type: string, inputs: InputObject) =>
      readOne(declare(type, "fleet", inputs), "autoScalingGroup").healthCheckGraceSeconds;
    assert.equal(valueOf(grace(ec2Types.group, bare)), 300);
    assert.equal(valueOf(grace(ec2Types.nativeGroup, bare)), 0);
    assert.equal(
      grace(ec2Types.group, { ...bare, healthCheckGracePeriod: UNKNOWN }).state,
      "unknown",
    );
  });

  it("keeps unknown parts unknown, and never shows a secret", () => {
    const read = readGroup({
      warmPool: UNKNOWN,
      mixedInstancesPolicy: UNKNOWN,
      vpcZoneIdentifiers: [UNKNOWN, "subnet-0b"],
      targetGroupArns: UNKNOWN,
      maxSize: new Secret(10),
    });
    assert.equal(read.warmPool.presence.state, "unknown");
    assert.equal(read.warmPool.maxPrepared.state, "unknown");
    assert.equal(read.mixed.launchTemplate.presence.state, "unknown");
    assert.equal(read.targetGroupArns.state, "unknown");
    assert.deepEqual(
      valueOf(read.subnets)?.map(({ state }) => state),
      ["unknown", "known"],
    );
    assert.equal(valueOf(read.maxSize), 10);
    assert.equal(show(read.maxSize), "[secret]");
  });

  it("leaves the name to the deployment where there is a prefix or nothing", () => {
    assert.equal(readGroup({ name: undefined, namePrefix: "fleet-" }).name.state, "unknown");
    const deployed = group({ name: undefined }, { outputs: { name: "fleet-1a2b" } });
    assert.equal(valueOf(readOne(deployed, "autoScalingGroup").name), "fleet-1a2b");
  });
});

describe("reading what belongs to a group", () => {
  it("knows hooks that a group declares by their place in it", () => {
    const declared = group({ initialLifecycleHooks: [{ name: "a" }, { name: "b" }] });
    const hooks = read(declared).filter(({ kind }) => kind === "lifecycleHook") as LifecycleHook[];
    assert.deepEqual(
      hooks.map(({ path, name }) => [path, valueOf(name)]),
      [
        ["initialLifecycleHooks[0]", "a"],
        ["initialLifecycleHooks[1]", "b"],
      ],
    );
  });

  it("reads both kinds of attachments, classic load balancers too", () => {
    const sourceOf = (declared: ReturnType<typeof attachment>) => {
      const { type, identifier } = readOne(declared, "groupAttachment").trafficSource;
      return [valueOf(type), identifier.path];
    };
    assert.deepEqual(sourceOf(attachment()), ["elbv2", "lbTargetGroupArn"]);
    const elb = attachment({ lbTargetGroupArn: undefined, elb: "fleet" });
    assert.deepEqual(sourceOf(elb), ["elb", "elb"]);
    assert.deepEqual(sourceOf(trafficSource()), ["elbv2", "trafficSource.identifier"]);
  });

  it("reads a warm pool that is a resource of its own", () => {
    const declared = declare(ec2Types.nativeWarmPool, "fleet", {
      autoScalingGroupName: "fleet",
      maxGroupPreparedCapacity: 5,
      instanceReusePolicy: { reuseOnScaleIn: true },
    });
    const { groupName, pool } = readOne(declared, "warmPool");
    assert.equal(valueOf(groupName), "fleet");
    assert.equal(valueOf(pool.maxPrepared), 5);
    assert.equal(valueOf(pool.reuseOnScaleIn), true);
  });
});

describe("reading what instances are started with", () => {
  const safety = ({ metadataTokens, detailedMonitoring, publicAddresses }: LaunchSettings) => ({
    tokens: valueOf(metadataTokens),
    monitoring: valueOf(detailedMonitoring),
    addresses: valueOf(publicAddresses)?.map(valueOf),
  });
  const readTemplate = (inputs: InputObject = {}) =>
    readOne(launchTemplate(inputs), "launchTemplate");

  it("says the same of a template, of its native form and of a launch configuration", () => {
    const wanted = { tokens: "required", monitoring: true, addresses: [false] };
    const declared = declare("aws-native:ec2:LaunchTemplate", "fleet", {
      launchTemplateName: "fleet",
      launchTemplateData: {
        metadataOptions: { httpTokens: "required" },
        networkInterfaces: [{ associatePublicIpAddress: false }],
        monitoring: { enabled: true },
      },
    });
    assert.deepEqual(safety(readTemplate()), wanted);
    assert.deepEqual(safety(readOne(declared, "launchTemplate")), wanted);
    const configuration = readOne(launchConfiguration(), "launchConfiguration");
    assert.deepEqual(safety(configuration), wanted);
  });

  it("tells spot instances from blocks of capacity and from what is not known", () => {
    const market = (instanceMarketOptions: InputObject | typeof UNKNOWN | undefined) =>
      readTemplate({ instanceMarketOptions }).spot.state;
    assert.equal(market({ marketType: "spot" }), "known");
    assert.equal(market({ marketType: "capacity-block" }), "absent");
    assert.equal(market(undefined), "absent");
    assert.equal(market(UNKNOWN), "unknown");
    assert.equal(market({ marketType: UNKNOWN }), "unknown");
  });
});
