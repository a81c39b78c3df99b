import {
  FleetStepScaling,
  FleetTargetTracking,
  PredictiveFleetArgs,
  PredictivePolicy,
} from "../../contract/generated/types";
import { Plan } from "../plan";
import { PlannedResource } from "../value";
import { FleetGroup } from "./fleetGroup";
import { canScale } from "./groupBounds";
import { outputKey } from "./policy";
import { planPredictive, predictiveName } from "./predictivePolicy";
import { planStep } from "./stepPolicy";
import { planTracking, trackingName } from "./trackingPolicy";

export interface PlannedPolicies {
  /** By the key of the component's outputs. */
  readonly policies: ReadonlyMap<string, PlannedResource>;
  readonly alarms: ReadonlyMap<string, PlannedResource>;
  readonly predictiveByGroup: ReadonlyMap<FleetGroup["key"], PlannedResource>;
}

/** The policies of each group that can scale: of the one that serves, and of the other one while it stands by. */
export function planPolicies(
  plan: Plan,
  args: PredictiveFleetArgs,
  groups: readonly FleetGroup[],
): PlannedPolicies {
  const policies = new Map<string, PlannedResource>();
  const alarms = new Map<string, PlannedResource>();
  const predictiveByGroup = new Map<FleetGroup["key"], PlannedResource>();
  for (const group of groups) {
    if (!canScale(args, group.isLive)) continue;
    const { tracking, steps, predictive } = scalersFor(args, group);
    for (const { declared, index } of tracking) {
      const policy = planTracking(plan, args, group, declared, index);
      policies.set(outputKey(group, trackingName(declared)), policy);
    }
    for (const { declared, index } of steps) {
      const { policy, alarm } = planStep(plan, args, group, declared, index);
      policies.set(outputKey(group, declared.name), policy);
      alarms.set(outputKey(group, declared.name), alarm);
    }
    if (predictive) {
      const policy = planPredictive(plan, args, groups, group, predictive);
      policies.set(outputKey(group, predictiveName(predictive)), policy);
      predictiveByGroup.set(group.key, policy);
    }
  }
  return { policies, alarms, predictiveByGroup };
}

interface Placed<T> {
  readonly declared: T;
  readonly index: number;
}

interface Scalers {
  readonly tracking: readonly Placed<FleetTargetTracking>[];
  readonly steps: readonly Placed<FleetStepScaling>[];
  readonly predictive: PredictivePolicy | undefined;
}

/**
 * What scales a group. One that stands by is in no target group, so that the service refuses policies on requests for it; and a
 * forecast has no business without a partner.
 */
function scalersFor(args: PredictiveFleetArgs, { isLive }: FleetGroup): Scalers {
  const tracking = placed(args.targetTracking).filter(
    ({ declared }) => isLive || declared.metric !== "AlbRequestCountPerTarget",
  );
  const steps = placed(args.stepScaling).filter(
    ({ declared }) => isLive || declared.alarm.metric !== "AlbRequestCountPerTarget",
  );
  const { predictive } = args;
  const hasPartner = tracking.length + steps.length > 0;
  const isKept = isLive || (hasPartner && predictive !== undefined && !isOfRequests(predictive));
  return { tracking, steps, predictive: isKept ? predictive : undefined };
}

function isOfRequests({ pair, load, scaling }: PredictivePolicy): boolean {
  return (
    pair === "AlbRequestCount" ||
    load === "AlbTargetGroupRequestCount" ||
    scaling === "AlbRequestCountPerTarget"
  );
}

function placed<T>(list: readonly T[] = []): readonly Placed<T>[] {
  return list.map((declared, index) => ({ declared, index }));
}
