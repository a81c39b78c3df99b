import { defineRule, Outcome, violation } from "../../check/rule";
import { isKnown, isUnknown, valueOf } from "../../model/field";
import { PlanInstruction, ScalingPlan } from "../../model/ec2";
import { boundsProblems, forecastProblems, resourceProblems, trackingProblems } from "./_plans";
import { bad, good, unknown } from "./_planExamples";

export default defineRule({
  id: "asg-plan-valid",
  area: "asg",
  title: "A scaling plan says what the service takes",
  severity: "high",
  level: "mandatory",
  rationale:
    "A plan is accepted or refused as a whole: one instruction with crossed bounds, a resource named twice or a forecast without a load " +
    "metric leaves all of its resources unscaled. It shows only in the middle of a deployment.",
  fix: "Give each resource one instruction with minCapacity up to maxCapacity, and what is about forecasts only beside a load metric.",
  whenNotToUse: "Never: the service refuses what this rule does.",
  sources: [
    {
      title: "ScalingInstruction",
      url: "https://docs.aws.amazon.com/autoscaling/plans/APIReference/API_ScalingInstruction.html",
    },
  ],
  on: ["scalingPlan"],
  examples: { good, bad, unknown },
  check: (plan) => [
    ...instructionsProblems(plan),
    ...(valueOf(plan.instructions) ?? []).flatMap((instruction) => [
      ...resourceProblems(instruction),
      ...boundsProblems(instruction),
      ...trackingProblems(instruction),
      ...forecastProblems(instruction),
    ]),
  ],
});

function instructionsProblems({ instructions }: ScalingPlan): readonly Outcome[] {
  if (!isKnown(instructions)) return [];
  if (instructions.value.length === 0) return [violation(instructions, "at least one instruction")];
  return instructions.value.flatMap((each, index) => {
    const isRepeated = instructions.value.slice(0, index).some((before) => isSame(before, each));
    return isRepeated
      ? [violation(each.resourceId, "a resource that no other instruction is for")]
      : [];
  });
}

function isSame(a: PlanInstruction, b: PlanInstruction): boolean {
  const parts = [
    [a.serviceNamespace, b.serviceNamespace],
    [a.resourceId, b.resourceId],
    [a.scalableDimension, b.scalableDimension],
  ] as const;
  return parts.every(
    ([left, right]) => !isUnknown(left) && isKnown(right) && valueOf(left) === right.value,
  );
}
