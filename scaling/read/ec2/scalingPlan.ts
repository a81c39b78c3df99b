import { PlanInstruction, PlanTracking, ScalingPlan } from "../../model/ec2";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { listAt } from "../lists";
import { Reader } from "../reader";
import { readTriple } from "../triple";
import { readNamedMetric } from "./metrics";
import { nameOfResource } from "./parts";

export const types = [
  "aws:autoscalingplans/scalingPlan:ScalingPlan",
  "aws-native:autoscalingplans:ScalingPlan",
] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const plan: ScalingPlan = {
    kind: "scalingPlan",
    source,
    name: nameOfResource(source, "name", "scalingPlanName"),
    instructions: listAt(inputs.at("scalingInstructions"), readInstruction),
  };
  return [plan];
}

function readInstruction(at: Reader): PlanInstruction {
  return {
    path: at.path,
    ...readTriple(at),
    minCapacity: at.at("minCapacity").number(),
    maxCapacity: at.at("maxCapacity").number(),
    trackings: listAt(at.at("targetTrackingConfigurations"), readTracking),
    disableDynamicScaling: at.at("disableDynamicScaling").boolean(),
    loadMetric: readNamedMetric(
      at.at("predefinedLoadMetricSpecification"),
      "predefinedLoadMetricType",
    ),
    customLoadMetric: at.at("customizedLoadMetricSpecification").presence(),
    predictiveMode: at.at("predictiveScalingMode").string(),
    predictiveMaxBehavior: at.at("predictiveScalingMaxCapacityBehavior").string(),
    predictiveMaxBufferPercent: at.at("predictiveScalingMaxCapacityBuffer").number(),
    scheduledActionBufferSeconds: at.at("scheduledActionBufferTime").number(),
    policyUpdateBehavior: at.at("scalingPolicyUpdateBehavior").string(),
  };
}

function readTracking(at: Reader): PlanTracking {
  return {
    path: at.path,
    targetValue: at.at("targetValue").number(),
    predefined: readNamedMetric(
      at.at("predefinedScalingMetricSpecification"),
      "predefinedScalingMetricType",
    ),
    customized: at.at("customizedScalingMetricSpecification").presence(),
    disableScaleIn: at.at("disableScaleIn").boolean(),
    warmupSeconds: at.at("estimatedInstanceWarmup").number(),
  };
}
