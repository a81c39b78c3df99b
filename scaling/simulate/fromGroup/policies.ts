import {
  Ec2AutoScalingSpec,
  Ec2SimpleScalingSpec,
  Ec2StepScalingSpec,
  Ec2TargetTrackingSpec,
  PredictiveScalingSpec,
} from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup, GroupPolicy } from "../../model/ec2";
import { shownValueOf } from "../../model/field";
import { Needs } from "../fromModel/needs";
import { simpleSpecs, stepSpecs } from "./alarmPolicies";
import { PlanSpecs } from "./plan";
import { predictiveSpec } from "./predictive";
import { GroupSettings } from "./settings";
import { policyTrackingSpec } from "./tracking";

type PolicySpecs = Pick<
  Ec2AutoScalingSpec,
  "targetTracking" | "stepScaling" | "simpleScaling" | "predictive"
>;

/** The policies that are in force, those of a scaling plan first. */
export function policySpecs(
  model: ScalingModel,
  group: AutoScalingGroup,
  plan: PlanSpecs | undefined,
  settings: GroupSettings,
  needs: Needs,
): PolicySpecs {
  const read = new PolicyReader(model, settings, needs);
  const { linked, undecided } = model.ec2.policiesOf(group);
  if (undecided.length > 0) needs.add("which policies the group has is not known yet");
  for (const policy of plan?.replacesPolicies ? [] : linked) read.add(policy);
  const { targetTracking, stepScaling, simpleScaling } = read;
  const predictive = actingOf([...(plan?.predictive ?? []), ...read.predictive], needs);
  return {
    targetTracking: [...(plan?.targetTracking ?? []), ...targetTracking],
    stepScaling,
    simpleScaling,
    ...(predictive && { predictive }),
  };
}

class PolicyReader {
  readonly targetTracking: Ec2TargetTrackingSpec[] = [];
  readonly stepScaling: Ec2StepScalingSpec[] = [];
  readonly simpleScaling: Ec2SimpleScalingSpec[] = [];
  readonly predictive: PredictiveScalingSpec[] = [];

  constructor(
    private readonly model: ScalingModel,
    private readonly settings: GroupSettings,
    private readonly needs: Needs,
  ) {}

  add(policy: GroupPolicy): void {
    const { model, settings, needs } = this;
    const name = shownValueOf(policy.name) ?? "a policy";
    if (!needs.withDefault(policy.enabled, `whether ${name} is enabled`, true)) return;
    switch (needs.value(policy.policyType, `the type of ${name}`, "")) {
      case "TargetTrackingScaling":
        this.targetTracking.push(...policyTrackingSpec(policy, name, settings, needs));
        return;
      case "StepScaling":
        this.stepScaling.push(...stepSpecs(policy, name, model, settings, needs));
        return;
      case "SimpleScaling":
        this.simpleScaling.push(...simpleSpecs(policy, name, model, settings, needs));
        return;
      case "PredictiveScaling":
        this.predictive.push(...predictiveSpec(policy, name, settings, needs));
        return;
      case "":
        return;
      default:
        needs.add(`${name} is of no type that is simulated`);
    }
  }
}

/** Of several forecasts one may scale; those that are only shown make no difference. */
function actingOf(
  all: readonly PredictiveScalingSpec[],
  needs: Needs,
): PredictiveScalingSpec | undefined {
  const acting = all.filter(({ mode }) => mode === "ForecastAndScale");
  if (acting.length > 1) needs.note(`of several forecasts only ${acting[0]!.name} is played`);
  return acting[0] ?? all[0];
}
