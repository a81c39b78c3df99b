import type {
  FleetLaunch,
  FleetVolume,
  MixedInstances,
  PredictiveFleetArgs,
} from "../../../scaling/contract/generated/types";
import { checkHealth } from "../../../scaling/meaning/predictiveFleet/health";
import { checkInstances } from "../../../scaling/meaning/predictiveFleet/instances";
import { checkLaunch } from "../../../scaling/meaning/predictiveFleet/launch";
import { fleet } from "../plan/fleetParts";
import { itAccepts, itFinds } from "./fleetCases";

const launched = (launch: Partial<FleetLaunch>, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...fleet,
  ...rest,
  launch: { ...fleet.launch!, ...launch },
});
const volume = (declared: Partial<FleetVolume>) =>
  launched({ volumes: [{ deviceName: "/dev/xvda", sizeGib: 100, ...declared }] });
const mixed = (instances: MixedInstances, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...fleet,
  ...rest,
  instances,
});

const { instanceType: _, ...typeless } = fleet.launch!;
const types = [{ instanceType: "g5.xlarge" }, { instanceType: "g6.xlarge" }];
const requirements = { vcpuMin: 4, memoryMibMin: 16384 };
const [iops, throughput] = ["launch.volumes[0].iops", "launch.volumes[0].throughputMibps"];

describe("what a fleet launches", () => {
  itFinds(checkLaunch, [
    {
      mistake: "no instance type at all",
      args: { ...fleet, launch: typeless },
      path: "launch.instanceType",
      says: ["no instance type", "instances with types or requirements"],
    },
    {
      mistake: "a type beside requirements",
      args: launched({}, { instances: { requirements } }),
      path: "launch.instanceType",
      says: ['got "g5.xlarge"', "drop one"],
    },
    {
      mistake: "a volume that is bought by operations, without them",
      args: volume({ type: "io2" }),
      path: iops,
      says: ["no iops", "type io2"],
    },
    {
      mistake: "operations for a volume that has none to choose",
      args: volume({ type: "st1", sizeGib: 500, iops: 500 }),
      path: iops,
      says: ["got 500", "gp3, io1 or io2"],
    },
    {
      mistake: "fewer operations than a gp3 volume has",
      args: volume({ iops: 2999 }),
      path: iops,
      says: ["got 2999", "3000 to 80000"],
    },
    {
      mistake: "more operations than the size carries",
      args: volume({ type: "io1", iops: 5001 }),
      path: iops,
      says: ["at most 5000 for 100 GiB of io1"],
    },
    {
      mistake: "few operations that are still more than a small io1 volume carries",
      args: volume({ type: "io1", sizeGib: 4, iops: 201 }),
      path: iops,
      says: ["got 201", "at most 200 for 4 GiB of io1"],
    },
    {
      mistake: "more operations than any volume of the kind has",
      args: volume({ sizeGib: 1000, iops: 80_001 }),
      path: iops,
      says: ["got 80001", "3000 to 80000 with type gp3"],
    },
    {
      mistake: "throughput of another kind than gp3",
      args: volume({ type: "gp2", throughputMibps: 250 }),
      path: throughput,
      says: ["got 250", "type gp3"],
    },
    {
      mistake: "more throughput than the operations carry",
      args: volume({ throughputMibps: 751 }),
      path: throughput,
      says: ["at most 750 with 3000 iops", "four times"],
    },
    {
      mistake: "a volume of no size",
      args: launched({ volumes: [{ deviceName: "/dev/xvda" }] }),
      path: "launch.volumes[0].sizeGib",
      says: ["no size", "snapshotId"],
    },
    {
      mistake: "a volume smaller than its kind can be",
      args: volume({ type: "st1", sizeGib: 124 }),
      path: "launch.volumes[0].sizeGib",
      says: ["got 124", "125 to 16384 GiB with st1"],
    },
    {
      mistake: "a volume larger than its kind can be",
      args: volume({ type: "gp2", sizeGib: 16_385 }),
      path: "launch.volumes[0].sizeGib",
      says: ["got 16385", "1 to 16384 GiB with gp2"],
    },
    {
      mistake: "hibernation with a root volume that may not be encrypted",
      args: launched({ hibernation: true }),
      path: "launch.volumes",
      says: ["no volumes with hibernation", "declare the root volume"],
    },
  ]);

  itAccepts(checkLaunch, {
    "a given launch template": {
      capacity: fleet.capacity,
      subnetIds: fleet.subnetIds,
      launchTemplate: { id: "lt-0abcd1234", version: "3" },
    },
    "no type where requirements choose": {
      ...fleet,
      launch: typeless,
      instances: { requirements },
    },
    "as many operations as the size carries": volume({ type: "io1", iops: 5000 }),
    "as much throughput as the operations carry": volume({ iops: 4000, throughputMibps: 1000 }),
    "a small volume with the operations that each has": volume({ sizeGib: 1, iops: 3000 }),
    "the largest and fastest that there is": volume({ sizeGib: 65_536, iops: 80_000 }),
    "the smallest of a kind": volume({ type: "io1", sizeGib: 4, iops: 100 }),
    "the size of a snapshot": launched({
      volumes: [{ deviceName: "/dev/sdf", snapshotId: Promise.resolve("snap-0abcd1234") }],
    }),
  });
});

describe("the instances that a fleet mixes", () => {
  itFinds(checkInstances, [
    {
      mistake: "weights for some types",
      args: mixed({ types: [{ instanceType: "g5.xlarge", weight: 2 }, types[1]!] }),
      path: "instances.types[1].weight",
      says: ["no weight", "for all types or for none"],
    },
    {
      mistake: "a first type without the weight that others have",
      args: mixed({ types: [types[1]!, { instanceType: "g5.xlarge", weight: 2 }] }),
      path: "instances.types[0].weight",
      says: ["no weight"],
    },
    {
      mistake: "a range that is upside down",
      args: mixed({ requirements: { ...requirements, vcpuMax: 2 } }),
      path: "instances.requirements.vcpuMin",
      says: ["got 4", "vcpuMax, which is 2"],
    },
    {
      mistake: "an order of types where there is none",
      args: mixed({ requirements, onDemandAllocationStrategy: "prioritized" }),
      path: "instances.onDemandAllocationStrategy",
      says: ["lowest-price"],
    },
    {
      mistake: "an order of spot pools where there is none",
      args: mixed({
        requirements,
        onDemandPercentAboveBase: 0,
        spotAllocationStrategy: "capacity-optimized-prioritized",
      }),
      path: "instances.spotAllocationStrategy",
      says: ["price-capacity-optimized"],
    },
    {
      mistake: "a strategy for spot instances where there are none",
      args: mixed({ types, spotAllocationStrategy: "lowest-price" }),
      path: "instances.spotAllocationStrategy",
      says: ['got "lowest-price"', "onDemandPercentAboveBase 100"],
    },
    {
      mistake: "rebalancing of spot instances where there are none",
      args: mixed({ types, capacityRebalance: true }),
      path: "instances.capacityRebalance",
      says: ["got true", "lower onDemandPercentAboveBase"],
    },
    {
      mistake: "a price of spot instances where there are none",
      args: mixed({ types, spotMaxPrice: 1 }),
      path: "instances.spotMaxPrice",
      says: ["got 1", "onDemandPercentAboveBase 100"],
    },
    {
      mistake: "a base that leaves no room for spot instances",
      args: mixed({ types, onDemandBaseCapacity: 12, onDemandPercentAboveBase: 0 }),
      path: "instances.onDemandBaseCapacity",
      says: ["got 12", "capacity.maxCapacity, which is 12"],
    },
  ]);

  itAccepts(checkInstances, {
    "one type": fleet,
    "no rebalancing where there is nothing to rebalance": mixed({
      types,
      capacityRebalance: false,
    }),
    "a range of one number": mixed({ requirements: { ...requirements, vcpuMax: 4 } }),
    "a base of nothing in a fleet of nothing": mixed(
      { types, onDemandPercentAboveBase: 0 },
      { capacity: { minCapacity: 0, maxCapacity: 0 } },
    ),
    "a base and spot above it": mixed({
      types,
      onDemandBaseCapacity: 11,
      onDemandPercentAboveBase: 0,
      spotMaxPrice: 1,
      capacityRebalance: true,
    }),
    "weights for all": mixed({ types: types.map((each) => ({ ...each, weight: 2 })) }),
  });
});

const { targetGroupArns: __, loadBalancerArn: ___, ...alone } = fleet;

describe("the health that a fleet checks", () => {
  itFinds(checkHealth, [
    {
      mistake: "checks of a load balancer that there is not",
      args: { ...alone, healthCheck: { types: ["ELB"] } },
      path: "healthCheck.types[0]",
      says: ['got "ELB"', "targetGroupArns"],
    },
    {
      mistake: "checks of VPC Lattice behind a load balancer alone",
      args: { ...fleet, healthCheck: { types: ["ELB", "VPC_LATTICE"] } },
      path: "healthCheck.types[1]",
      says: ["vpc-lattice"],
    },
    {
      mistake: "one check twice",
      args: { ...fleet, healthCheck: { types: ["EBS", "EBS"] } },
      path: "healthCheck.types[1]",
      says: ["each once"],
    },
  ]);

  itAccepts(checkHealth, {
    "target groups that only the deployment knows": {
      ...alone,
      targetGroupArns: Promise.resolve(["arn"]),
      healthCheck: { types: ["ELB", "EBS"] },
    },
  });
});
