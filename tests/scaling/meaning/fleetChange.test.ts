import type {
  FleetInstanceRefresh,
  FleetWarmPool,
  PredictiveFleetArgs,
} from "../../../scaling/contract/generated/types";
import { checkCapacity } from "../../../scaling/meaning/predictiveFleet/capacity";
import { checkReplacement } from "../../../scaling/meaning/predictiveFleet/replacement";
import { checkFleetSchedules } from "../../../scaling/meaning/predictiveFleet/schedules";
import { checkWarmPool } from "../../../scaling/meaning/predictiveFleet/warmPool";
import { fleet } from "../plan/fleetParts";
import { itAccepts, itFinds } from "./fleetCases";

const { targetGroupArns: _, ...unbalanced } = fleet;

describe("the capacity of a fleet", () => {
  itFinds(checkCapacity, [
    {
      mistake: "bounds that are upside down",
      args: { ...fleet, capacity: { minCapacity: 5, maxCapacity: 4 } },
      path: "capacity.minCapacity",
      says: ["got 5", "maxCapacity, which is 4"],
    },
    {
      mistake: "a beginning outside of the bounds",
      args: { ...fleet, capacity: { ...fleet.capacity, initialCapacity: 13 } },
      path: "capacity.initialCapacity",
      says: ["got 13", "4 to 12"],
    },
    {
      mistake: "a beginning outside of bounds that touch",
      args: { ...fleet, capacity: { minCapacity: 4, maxCapacity: 4, initialCapacity: 3 } },
      path: "capacity.initialCapacity",
      says: ["got 3", "4 to 4"],
    },
    {
      mistake: "capacity in vCPUs of a type that is chosen",
      args: { ...fleet, capacity: { ...fleet.capacity, unit: "Vcpus" } },
      path: "capacity.unit",
      says: ["Vcpus", "instances.requirements"],
    },
    {
      mistake: "quotes in a name that a forecast searches for",
      args: { ...fleet, groupName: 'the "reco"', rollout: { blueGreen: {} } },
      path: "groupName",
      says: ["no quotes with rollout.blueGreen"],
    },
    {
      mistake: "a name with a space at its end",
      args: { ...fleet, groupName: "reco " },
      path: "groupName",
      says: ["no spaces"],
    },
    {
      mistake: "a name with a space at its beginning, before the color",
      args: { ...fleet, groupName: " reco", rollout: { blueGreen: {} } },
      path: "groupName",
      says: ["no spaces", "-blue and -green"],
    },
    {
      mistake: "healthy targets of no load balancer",
      args: { ...unbalanced, waitForCapacity: { healthyTargets: 2 } },
      path: "waitForCapacity.healthyTargets",
      says: ["without a load balancer"],
    },
    {
      mistake: "more healthy targets than there can be instances",
      args: { ...fleet, waitForCapacity: { healthyTargets: 13 } },
      path: "waitForCapacity.healthyTargets",
      says: ["got 13", "never comes"],
    },
  ]);

  itAccepts(checkCapacity, {
    "bounds that touch": {
      ...fleet,
      capacity: { minCapacity: 4, maxCapacity: 4, initialCapacity: 4 },
      waitForCapacity: { healthyTargets: 4 },
    },
  });
});

const refreshed = (
  instanceRefresh: FleetInstanceRefresh,
  rest: Partial<PredictiveFleetArgs> = {},
) => ({
  ...fleet,
  ...rest,
  instanceRefresh,
});
const { launch, ...unlaunched } = fleet;
const latest = { id: "lt-0abcd1234", version: "$Latest" };
const alias = { ...launch!, imageId: "resolve:ssm:/models/image" };
const rollback = "instanceRefresh.autoRollback";

describe("how a fleet replaces instances", () => {
  itFinds(checkReplacement, [
    {
      mistake: "healthy shares too far apart",
      args: { ...fleet, maintenance: { minHealthyPercent: 50, maxHealthyPercent: 151 } },
      path: "maintenance.maxHealthyPercent",
      says: ["got 151", "at most 100 points"],
    },
    {
      mistake: "a refresh that can neither start nor end an instance",
      args: refreshed({ maxHealthyPercent: 100 }),
      path: "instanceRefresh.maxHealthyPercent",
      says: ["got 100", "use 110"],
    },
    {
      mistake: "checkpoints out of order",
      args: refreshed({ checkpointPercents: [50, 20, 100] }),
      path: "instanceRefresh.checkpointPercents[1]",
      says: ["got 20", "more than the one before"],
    },
    {
      mistake: "one checkpoint twice",
      args: refreshed({ checkpointPercents: [50, 50, 100] }),
      path: "instanceRefresh.checkpointPercents[1]",
      says: ["got 50", "more than the one before"],
    },
    {
      mistake: "checkpoints that leave instances as they were",
      args: refreshed({ checkpointPercents: [20, 50] }),
      path: "instanceRefresh.checkpointPercents[1]",
      says: ["got 50", "add 100"],
    },
    {
      mistake: "going back to whatever version is the latest",
      args: { ...unlaunched, launchTemplate: latest, instanceRefresh: { autoRollback: true } },
      path: rollback,
      says: ["$Latest"],
    },
    {
      mistake: "going back to whatever image a parameter names",
      args: refreshed({ autoRollback: true }, { launch: alias }),
      path: rollback,
      says: ["resolve:ssm:", "the image by its id"],
    },
    {
      mistake: "going back to an alias of one of the types",
      args: refreshed(
        { autoRollback: true },
        { instances: { types: [{ instanceType: "g5g.xlarge", launchTemplate: latest }] } },
      ),
      path: rollback,
      says: ["$Latest"],
    },
    {
      mistake: "a hook that tells a function",
      args: {
        ...fleet,
        lifecycleHooks: [
          {
            name: "drain",
            transition: "autoscaling:EC2_INSTANCE_TERMINATING",
            notificationTargetArn: "arn:aws:lambda:eu-west-1:123456789012:function:drain",
            notificationRoleArn: "arn:aws:iam::123456789012:role/hooks",
          },
        ],
      },
      path: "lifecycleHooks[0].notificationTargetArn",
      says: ["SNS topic or an SQS queue"],
    },
  ]);

  itAccepts(checkReplacement, {
    "a refresh by its defaults": refreshed({}),
    "a refresh of an alias that goes nowhere back": refreshed({}, { launch: alias }),
    "shares as far apart as they may be": {
      ...fleet,
      maintenance: { minHealthyPercent: 50, maxHealthyPercent: 150 },
    },
    "checkpoints that rise to all": refreshed({ checkpointPercents: [20, 50, 100] }),
    "going back to a version that only the deployment knows": {
      ...unlaunched,
      launchTemplate: { id: Promise.resolve("lt-1"), version: Promise.resolve("3") },
      instanceRefresh: { autoRollback: true },
    },
  });
});

const warm = (warmPool: FleetWarmPool, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...fleet,
  ...rest,
  warmPool,
});
const spot = { types: [{ instanceType: "g5.xlarge" }], onDemandPercentAboveBase: 0 };

describe("the warm pool of a fleet", () => {
  itFinds(checkWarmPool, [
    {
      mistake: "spot instances that would wait",
      args: warm({}, { instances: spot }),
      path: "warmPool",
      says: ["spot instances"],
    },
    {
      mistake: "more that wait than may be prepared",
      args: warm({ minCapacity: 9, maxPreparedCapacity: 8 }),
      path: "warmPool.minCapacity",
      says: ["got 9", "at most 8"],
    },
    {
      mistake: "a pool in which nothing ever waits",
      args: warm({ maxPreparedCapacity: 4 }),
      path: "warmPool.maxPreparedCapacity",
      says: ["got 4", "no instance ever waits"],
    },
    {
      mistake: "hibernation that instances do not have",
      args: warm({ state: "Hibernated" }),
      path: "warmPool.state",
      says: ["launch.hibernation"],
    },
  ]);

  itAccepts(checkWarmPool, {
    "no pool": fleet,
    "a pool by its defaults": warm({}),
    "a pool of several types on demand": warm(
      {},
      { instances: { types: [{ instanceType: "g5.xlarge" }, { instanceType: "g6.xlarge" }] } },
    ),
    "a pool that is all of what may be prepared": warm({ minCapacity: 12 }),
    "a pool beyond the least of the group": warm({ maxPreparedCapacity: 5 }),
    "hibernation that a given template may have": {
      ...unlaunched,
      launchTemplate: latest,
      warmPool: { state: "Hibernated" },
    },
  });
});

const scheduled = (...schedules: NonNullable<PredictiveFleetArgs["schedules"]>) => ({
  ...fleet,
  schedules,
});
const evening = { name: "evening", cron: "0 17 * * *", minCapacity: 6 };

describe("the schedules of a fleet", () => {
  itFinds(checkFleetSchedules, [
    {
      mistake: "six fields, as Application Auto Scaling has them",
      args: scheduled({ ...evening, cron: "0 17 ? * MON-FRI *" }),
      path: "schedules[0].cron",
      says: ["five fields"],
    },
    {
      mistake: "a zone that there is not",
      args: scheduled({ ...evening, timezone: "Europe/Berln" }),
      path: "schedules[0].timezone",
      says: ["Europe/Berln"],
    },
    {
      mistake: "sizes that are upside down",
      args: scheduled({ ...evening, desiredCapacity: 5 }),
      path: "schedules[0].minCapacity",
      says: ["got 6", "desiredCapacity, which is 5"],
    },
    {
      mistake: "names that differ in characters which resources do not have",
      args: scheduled({ ...evening, name: "late evening" }, { ...evening, name: "late_evening" }),
      path: "schedules[1].name",
      says: ["schedules[0].name"],
    },
  ]);

  itAccepts(checkFleetSchedules, {
    "a raise and its end": scheduled(
      { ...evening, timezone: "Europe/Berlin", desiredCapacity: 8, maxCapacity: 20 },
      { ...evening, name: "night", minCapacity: 4, maxCapacity: 12 },
    ),
  });
});
