import { AutoScalingGroup, GroupTag, TrafficSource } from "../../model/ec2";
import { withDefault } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { listAt, namesAt } from "../lists";
import { reference } from "../names";
import { Reader } from "../reader";
import { readHook } from "./lifecycleHook";
import { readHealthyRange, readMixed, readRefresh, readTemplateReference } from "./groupParts";
import { eitherOf, isNative, nameOfResource, numberUnlessUnset } from "./parts";
import { readWarmPool } from "./warmPool";

export const types = [
  "aws:autoscaling/group:Group",
  "aws-native:autoscaling:AutoScalingGroup",
] as const;

/** A group, and the lifecycle hooks that are declared inside it. */
export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const group: AutoScalingGroup = {
    kind: "autoScalingGroup",
    source,
    name: nameOfResource(source, "name", "autoScalingGroupName"),
    ...readSizes(inputs),
    ...readHealth(inputs, source),
    ...readTraffic(inputs),
    ...readLaunch(inputs),
    warmPool: readWarmPool(inputs.at("warmPool")),
    maintenance: readHealthyRange(inputs.at("instanceMaintenancePolicy")),
    refresh: readRefresh(inputs.at("instanceRefresh")),
    hooks: hooksAt(inputs).presence(),
    suspendedProcesses: namesAt(inputs.at("suspendedProcesses")),
    tags: listAt(inputs.at("tags"), readTag),
    notifications: inputs.at("notificationConfigurations").presence(),
  };
  return [group, ...readHooks(source, inputs, group)];
}

function readSizes(inputs: Reader) {
  return {
    minSize: inputs.at("minSize").number(),
    maxSize: inputs.at("maxSize").number(),
    desiredCapacity: inputs.at("desiredCapacity").number(),
    capacityUnit: inputs.at("desiredCapacityType").string(),
    subnets: namesAt(eitherOf(inputs, "vpcZoneIdentifiers", "vpcZoneIdentifier")),
    availabilityZones: namesAt(inputs.at("availabilityZones")),
    maxInstanceLifetimeSeconds: inputs.at("maxInstanceLifetime").number(),
  };
}

/** The classic provider has a grace period of its own where none is declared; the service has none. */
function readHealth(inputs: Reader, source: Declaration) {
  const assumedGrace = isNative(source) ? 0 : 300;
  return {
    healthCheckType: inputs.at("healthCheckType").string(),
    healthCheckGraceSeconds: withDefault(
      inputs.at("healthCheckGracePeriod").number(),
      assumedGrace,
    ),
    defaultWarmupSeconds: numberUnlessUnset(inputs.at("defaultInstanceWarmup")),
    defaultCooldownSeconds: eitherOf(inputs, "defaultCooldown", "cooldown").number(),
  };
}

function readTraffic(inputs: Reader) {
  return {
    targetGroupArns: namesAt(inputs.at("targetGroupArns")),
    loadBalancers: namesAt(eitherOf(inputs, "loadBalancers", "loadBalancerNames")),
    trafficSources: listAt(inputs.at("trafficSources"), readTrafficSource),
  };
}

function readLaunch(inputs: Reader) {
  return {
    launchTemplate: readTemplateReference(inputs.at("launchTemplate")),
    launchConfigurationName: reference(
      eitherOf(inputs, "launchConfiguration", "launchConfigurationName"),
    ),
    mixed: readMixed(inputs.at("mixedInstancesPolicy")),
    capacityRebalance: inputs.at("capacityRebalance").boolean(),
  };
}

export function readTrafficSource(at: Reader): TrafficSource {
  return {
    path: at.path,
    identifier: at.at("identifier").string(),
    type: at.at("type").string(),
  };
}

function readTag(at: Reader): GroupTag {
  return {
    path: at.path,
    key: at.at("key").string(),
    propagatesAtLaunch: at.at("propagateAtLaunch").boolean(),
  };
}

function readHooks(source: Declaration, inputs: Reader, { name }: AutoScalingGroup) {
  const read = listAt(hooksAt(inputs), (hook) => readHook(source, hook, name));
  return read.state === "known" ? read.value : [];
}

function hooksAt(inputs: Reader): Reader {
  return eitherOf(inputs, "initialLifecycleHooks", "lifecycleHookSpecificationList");
}
