import { defineRule, Outcome, violation } from "../../check/rule";
import { placedIn } from "../../link/ec2Links";
import { isKnown, isUnknown, knownTo, shownValueOf, valueOf } from "../../model/field";
import { GroupPolicy, PlanInstruction } from "../../model/ec2";
import { nameOf } from "../../model/input";
import { bad, good, unknown } from "./_planPoliciesExamples";
import { isOfType, isOn } from "./_policies";
import { metricOfPlan, metricOfPolicy } from "./_trackedMetrics";

export default defineRule({
  id: "asg-single-scaling-authority",
  area: "asg",
  title: "A scaling plan and the policies of a group do not scale on the same metric",
  severity: "high",
  level: "mandatory",
  rationale:
    "A scaling plan makes target tracking policies and a forecast of its own. Beside policies of the program on the same metric, two " +
    "targets pull at one capacity and the larger always wins; told to replace external policies, the plan deletes those of the program at each deployment.",
  fix: "Keep the policies of the group and remove it from the plan, whose forecasts a predictive policy replaces.",
  whenNotToUse:
    "While a group moves from its plan to policies of its own; use an exemption with a last day.",
  sources: [
    {
      title: "ScalingInstruction, ScalingPolicyUpdateBehavior: external policies are deleted",
      url: "https://docs.aws.amazon.com/autoscaling/plans/APIReference/API_ScalingInstruction.html",
    },
    {
      title: "Migrate a scaling plan to predictive and dynamic policies",
      url: "https://docs.aws.amazon.com/autoscaling/plans/userguide/migrate-scaling-plan.html",
    },
  ],
  on: ["scalingPlan"],
  examples: { good, bad, unknown },
  checkInStack: (plan, model) =>
    placedIn(plan).flatMap((placed) => {
      const group = model.ec2.groupOfInstruction(placed);
      if (group.state !== "linked") return [];
      const policies = model.ec2.policiesOf(group.to).linked;
      return [
        ...trackedTwice(placed.instruction, policies),
        ...forecastTwice(placed.instruction, policies),
        ...deleted(placed.instruction, policies),
      ];
    }),
});

function trackedTwice(
  instruction: PlanInstruction,
  policies: readonly GroupPolicy[],
): readonly Outcome[] {
  const { disableDynamicScaling, trackings } = instruction;
  if (isUnknown(disableDynamicScaling) || knownTo(disableDynamicScaling, (off) => off)) return [];
  return (valueOf(trackings) ?? []).flatMap((tracking) => {
    const metric = metricOfPlan(tracking);
    const rivals = policies.filter(
      (policy) =>
        metric !== undefined &&
        isOn(policy) === true &&
        isOfType(policy, "TargetTrackingScaling") === true &&
        metricOfPolicy(policy) === metric,
    );
    if (rivals.length === 0) return [];
    const allowed = `a metric that no policy of the group tracks; ${names(rivals)} does`;
    return [violation(tracking.predefined.type, allowed)];
  });
}

/** A plan forecasts where it has a load metric. */
function forecastTwice(
  instruction: PlanInstruction,
  policies: readonly GroupPolicy[],
): readonly Outcome[] {
  const { loadMetric, customLoadMetric, predictiveMode } = instruction;
  if (!isKnown(loadMetric.presence) && !isKnown(customLoadMetric)) return [];
  const rivals = policies.filter(
    (policy) => isOn(policy) === true && isOfType(policy, "PredictiveScaling") === true,
  );
  if (rivals.length === 0) return [];
  const allowed = `one forecast of the group; ${names(rivals)} makes one too`;
  return [violation(predictiveMode, allowed)];
}

function deleted(
  { policyUpdateBehavior: behavior }: PlanInstruction,
  policies: readonly GroupPolicy[],
): readonly Outcome[] {
  const replaces = knownTo(behavior, (it) => it === "ReplaceExternalPolicies");
  if (!replaces || policies.length === 0) return [];
  const allowed = `KeepExternalPolicies; the plan deletes ${names(policies)}, which the program declares`;
  return [violation(behavior, allowed)];
}

function names(policies: readonly GroupPolicy[]): string {
  return policies
    .map(({ name, source }) =>
      JSON.stringify(isKnown(name) ? (shownValueOf(name) ?? "another") : nameOf(source.urn)),
    )
    .sort()
    .join(" and ");
}
