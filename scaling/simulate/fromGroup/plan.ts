import { Ec2TargetTrackingSpec, PredictiveScalingSpec } from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup, PlanInstruction, PlanTracking } from "../../model/ec2";
import { isAbsent, isKnown, isUnknown, shownValueOf, valueOf } from "../../model/field";
import { Needs } from "../fromModel/needs";
import { namedUnit, targetOf } from "./predictive";
import { GroupSettings } from "./settings";
import { planTrackingSpec } from "./tracking";

/** What a scaling plan puts in the place of the group's own, or beside it. */
export interface PlanSpecs {
  readonly minCapacity: number;
  readonly maxCapacity: number;
  readonly targetTracking: readonly Ec2TargetTrackingSpec[];
  readonly predictive: readonly PredictiveScalingSpec[];
  /** Whether the plan deletes policies that it did not make. */
  readonly replacesPolicies: boolean;
}

/** A scaling plan of AWS Auto Scaling about a group, as policies of the group; none without a plan. */
export function planSpecs(
  model: ScalingModel,
  group: AutoScalingGroup,
  settings: GroupSettings,
  needs: Needs,
): PlanSpecs | undefined {
  const { linked, undecided } = model.ec2.instructionsOf(group);
  if (undecided.length > 0) needs.add("whether a scaling plan is about the group is not known yet");
  const instruction = linked[0]?.instruction;
  if (instruction === undefined) return undefined;
  const update = needs.withDefault(instruction.policyUpdateBehavior, "the plan's policies", "");
  return {
    minCapacity: needs.value(instruction.minCapacity, "minCapacity of the plan", 0),
    maxCapacity: needs.value(instruction.maxCapacity, "maxCapacity of the plan", 0),
    targetTracking: trackingsOf(instruction, settings, needs),
    predictive: forecastOf(instruction, settings, needs),
    replacesPolicies: update === "ReplaceExternalPolicies",
  };
}

function trackingsOf(
  { trackings, disableDynamicScaling }: PlanInstruction,
  settings: GroupSettings,
  needs: Needs,
): readonly Ec2TargetTrackingSpec[] {
  const isOff = needs.withDefault(disableDynamicScaling, "disableDynamicScaling", false);
  const all = needs.value(trackings, "the target tracking of the plan", []);
  return isOff ? [] : all.flatMap((each) => planTrackingSpec(each, nameOf(each), settings, needs));
}

function nameOf({ predefined }: PlanTracking): string {
  return shownValueOf(predefined.type) ?? "a metric of the plan";
}

const modes = ["ForecastAndScale", "ForecastOnly"] as const;

/** The target of a plan's forecast is that of its first tracking, which scales by the same metric. */
function forecastOf(
  instruction: PlanInstruction,
  settings: GroupSettings,
  needs: Needs,
): readonly PredictiveScalingSpec[] {
  const { loadMetric, customLoadMetric, predictiveMode, trackings } = instruction;
  if (isAbsent(loadMetric.presence) && isAbsent(customLoadMetric)) return [];
  if (!isKnown(loadMetric.presence)) {
    needs.add("the load metric of the plan is customized, or not known yet");
    return [];
  }
  const name = "the plan's forecast";
  const unit = namedUnit(loadMetric, name, needs);
  const target = (valueOf(trackings) ?? [])[0]?.targetValue;
  if (unit === undefined || target === undefined) return [];
  needs.note(
    "the scaling plan is played as policies of the group; the service writes a scheduled action for each hour of its forecast instead, which moves the minimum",
  );
  return [
    {
      name,
      mode: isAbsent(predictiveMode) ? modes[0] : needs.oneOf(predictiveMode, "the mode", modes),
      ...targetOf(needs.value(target, "the target of the plan", 1), unit, settings),
      ...boundsOf(instruction, needs),
      forecaster: settings.forecaster,
    },
  ];
}

type Limits = Pick<
  PredictiveScalingSpec,
  "schedulingBufferSeconds" | "maxCapacityBreachBehavior" | "maxCapacityBufferPercent"
>;

function boundsOf(instruction: PlanInstruction, needs: Needs): Limits {
  const { predictiveMaxBehavior, predictiveMaxBufferPercent } = instruction;
  const ahead = instruction.scheduledActionBufferSeconds;
  const keep = "SetForecastCapacityToMaxCapacity";
  const behavior = needs.withDefault(predictiveMaxBehavior, "the plan's maximum", keep);
  const isAbove = behavior === "SetMaxCapacityAboveForecastCapacity";
  if (isUnknown(predictiveMaxBufferPercent)) needs.add("the plan's buffer is not known yet");
  return {
    schedulingBufferSeconds: needs.withDefault(ahead, "scheduledActionBufferTime", 300),
    maxCapacityBreachBehavior: behavior === keep ? "HonorMaxCapacity" : "IncreaseMaxCapacity",
    maxCapacityBufferPercent: isAbove ? (needs.known(predictiveMaxBufferPercent) ?? 0) : 0,
  };
}
