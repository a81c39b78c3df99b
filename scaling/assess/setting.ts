import { defaults } from "../contract/generated/defaults";
import { PredictiveFleetArgs, TargetTracking } from "../contract/generated/types";
import { Setting } from "../judge/verdict";
import { Declared, DeclaredAutoscaler } from "./subjects";

/**
 * A setting of the simulated scaling as it stands in the component's arguments. A target that follows
 * from a peak rate is a safety factor there.
 */
export function asWritten(setting: Setting, declared: Declared): Setting {
  if (declared.autoscaler) return withinAutoscaler(setting, declared.autoscaler);
  if (declared.fleet) return withinFleet(setting, declared.fleet);
  const inner = declared.scaling ? withinScaling(setting, declared.scaling) : fixedCount(setting);
  const prefix = declared.path === "scaling" ? "" : `${declared.path}.`;
  return { ...inner, path: `${prefix}${inner.path}` };
}

function fixedCount(setting: Setting): Setting {
  return { ...setting, path: "initialInstanceCount" };
}

const ofAutoscaler: ReadonlyMap<string, string> = new Map([
  ["minReplicas", "minReplicas"],
  ["maxReplicas", "maxReplicas"],
  ["minReplicaCount", "minReplicas"],
  ["maxReplicaCount", "maxReplicas"],
  ["cooldownPeriod", "keda.cooldownSeconds"],
]);

/** The API's names are the component's where they are not listed: behavior.scaleDown... */
function withinAutoscaler(setting: Setting, { targetPaths }: DeclaredAutoscaler): Setting {
  const index = /^(?:metrics|triggers)\[(\d+)\]\.target$/.exec(setting.path)?.[1];
  const target = index === undefined ? undefined : targetPaths[Number(index)];
  const name = ofAutoscaler.get(setting.path) ?? setting.path;
  return { ...setting, path: target ?? `autoscaling.${name}` };
}

function withinScaling(setting: Setting, scaling: NonNullable<Declared["scaling"]>): Setting {
  const match = /^(targetTracking|stepScaling)\[(\d+)\]\.(.+)$/.exec(setting.path);
  if (match === null) return setting;
  const [, kind, index, rest] = match;
  if (kind === "targetTracking" && rest === "target")
    return target(setting, scaling.targetTracking?.[Number(index)]);
  const isWake = kind === "stepScaling" && Number(index) >= (scaling.stepScaling ?? []).length;
  return isWake ? { ...setting, path: `wakeFromZero.${rest}` } : setting;
}

const ofFleet: ReadonlyMap<string, string> = new Map([
  ["minSize", "capacity.minCapacity"],
  ["maxSize", "capacity.maxCapacity"],
]);

/** Policies that are switched off are declared and not simulated. */
function withinFleet(setting: Setting, { targetTracking = [] }: PredictiveFleetArgs): Setting {
  const index = /^targetTracking\[(\d+)\]\.target$/.exec(setting.path)?.[1];
  if (index !== undefined) {
    const policy = targetTracking.filter(({ enabled }) => enabled !== false)[Number(index)];
    const path = `targetTracking[${policy ? targetTracking.indexOf(policy) : index}].target`;
    return target({ ...setting, path }, policy);
  }
  return { ...setting, path: ofFleet.get(setting.path) ?? setting.path };
}

type WithTarget = Pick<TargetTracking, "peakRequestsPerSecondPerInstance" | "safetyFactor">;

function target(setting: Setting, policy: WithTarget | undefined): Setting {
  if (policy?.peakRequestsPerSecondPerInstance === undefined) return setting;
  const from = policy.safetyFactor ?? defaults.TargetTracking.safetyFactor;
  const path = setting.path.replace(/target$/, "safetyFactor");
  return { path, from, to: (from * setting.to) / setting.from };
}
