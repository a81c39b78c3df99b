import {
  HealthyRange,
  InstanceOverride,
  InstanceRefresh,
  LaunchTemplateReference,
  MixedInstances,
} from "../../model/ec2";
import { listAt, namesAt } from "../lists";
import { reference } from "../names";
import { Reader } from "../reader";
import { eitherOf, numberUnlessUnset } from "./parts";

export function readTemplateReference(at: Reader): LaunchTemplateReference {
  return {
    path: at.path,
    presence: at.presence(),
    id: reference(eitherOf(at, "id", "launchTemplateId")),
    name: reference(eitherOf(at, "name", "launchTemplateName")),
    version: at.at("version").string(),
  };
}

export function readMixed(at: Reader): MixedInstances {
  const distribution = at.at("instancesDistribution");
  const template = at.at("launchTemplate");
  return {
    path: at.path,
    presence: at.presence(),
    launchTemplate: readTemplateReference(template.at("launchTemplateSpecification")),
    overrides: listAt(template.at("overrides"), readOverride),
    onDemandBase: distribution.at("onDemandBaseCapacity").number(),
    onDemandPercentAboveBase: distribution.at("onDemandPercentageAboveBaseCapacity").number(),
    spotAllocationStrategy: distribution.at("spotAllocationStrategy").string(),
    onDemandAllocationStrategy: distribution.at("onDemandAllocationStrategy").string(),
    spotMaxPrice: distribution.at("spotMaxPrice").string(),
  };
}

function readOverride(at: Reader): InstanceOverride {
  return {
    path: at.path,
    instanceType: at.at("instanceType").string(),
    requirements: at.at("instanceRequirements").presence(),
    weight: at.at("weightedCapacity").number(),
  };
}

/** A range of -1 to -1 is how an update takes the policy away. */
export function readHealthyRange(at: Reader): HealthyRange {
  return {
    path: at.path,
    presence: at.presence(),
    minHealthyPercent: numberUnlessUnset(at.at("minHealthyPercentage")),
    maxHealthyPercent: numberUnlessUnset(at.at("maxHealthyPercentage")),
  };
}

export function readRefresh(at: Reader): InstanceRefresh {
  const preferences = at.at("preferences");
  return {
    ...readHealthyRange(preferences),
    path: at.path,
    presence: at.presence(),
    strategy: at.at("strategy").string(),
    warmupSeconds: preferences.at("instanceWarmup").number(),
    autoRollback: preferences.at("autoRollback").boolean(),
    skipMatching: preferences.at("skipMatching").boolean(),
    checkpointPercentages: listAt(preferences.at("checkpointPercentages"), (item) => item.number()),
    alarmNames: namesAt(preferences.at("alarmSpecification").at("alarms")),
  };
}
