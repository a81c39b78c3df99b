import { fleetSubjects } from "../../assess";
import { PredictiveFleetArgs } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { planPredictiveFleet } from "../../plan/predictiveFleet";
import { combined } from "../combined";
import { checkDeclaredReliability } from "../reliability";
import { checkRules } from "../rules";
import { checkTags } from "../tags";
import { checkFleetAlarms } from "./alarms";
import { checkCapacity } from "./capacity";
import { checkHealth } from "./health";
import { checkInstances } from "./instances";
import { checkLaunch } from "./launch";
import { checkPolicies } from "./policies";
import { checkPredictive } from "./predictive";
import { checkReplacement } from "./replacement";
import { checkRequestMetrics } from "./requests";
import { checkRollout } from "./rollout";
import { checkScalingPlan } from "./scalingPlan";
import { checkFleetSchedules } from "./schedules";
import { checkWarmPool } from "./warmPool";

/** Everything wrong with arguments of the right shape, in the order of their paths. */
export function checkPredictiveFleet(
  args: PredictiveFleetArgs,
  component: string,
): readonly Problem[] {
  const planned = planPredictiveFleet(args, component);
  const direct = [
    ...checkCapacity(args),
    ...checkLaunch(args),
    ...checkInstances(args),
    ...checkHealth(args),
    ...checkWarmPool(args),
    ...checkReplacement(args),
    ...checkPolicies(args),
    ...checkPredictive(args),
    ...checkRequestMetrics(args),
    ...checkFleetSchedules(args),
    ...checkFleetAlarms(args),
    ...checkRollout(args, component),
    ...checkScalingPlan(args, component),
    ...checkTags(args.tags),
    ...checkDeclaredReliability(args.reliability, fleetSubjects(planned, component)),
  ];
  return combined(direct, checkRules(planned.plan, component));
}
