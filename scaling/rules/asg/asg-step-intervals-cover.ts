import { groupSteps, groupTracking } from "../../check/fixturesEc2";
import { defineRule } from "../../check/rule";
import { stepOutcomes } from "../../check/stepMeasures";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";
import { isOfType } from "./_policies";

/** A step from one bound to another; undefined is an open end. */
function step(from: Input, to: Input, scalingAdjustment: Input): InputObject {
  return { metricIntervalLowerBound: from, metricIntervalUpperBound: to, scalingAdjustment };
}

const steps = (...stepAdjustments: readonly InputObject[]): Declaration =>
  groupSteps({ stepAdjustments });

export default defineRule({
  id: "asg-step-intervals-cover",
  area: "asg",
  title: "Steps of a group's policy cover their side of the threshold without gap or overlap",
  severity: "high",
  level: "mandatory",
  rationale:
    "Bounds are differences from the alarm's threshold. The service refuses steps that overlap or leave a gap, and does so when the " +
    "policy is made, with the group and its instances made already.",
  fix: "Let each step begin where the one before ends, leave the outermost bound open, and begin at 0.",
  whenNotToUse: "Never: the service refuses such steps.",
  sources: [
    {
      title: "StepAdjustment: bounds, open ends and signs",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StepAdjustment.html",
    },
    {
      title: "Step and simple scaling policies: step adjustments",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html",
    },
  ],
  on: ["groupPolicy"],
  examples: {
    good: [
      { name: "one more, and two from 20 on", declare: [groupSteps()] },
      { name: "out and in", declare: [steps(step(undefined, "0", -1), step("0", undefined, 1))] },
      { name: "target tracking has none", declare: [groupTracking()] },
      {
        name: "exact sizes",
        declare: [
          groupSteps({
            adjustmentType: "ExactCapacity",
            stepAdjustments: [step(0, 50, 10), step(50, undefined, 4)],
          }),
        ],
      },
    ],
    bad: [
      {
        name: "no steps",
        declare: [groupSteps({ stepAdjustments: undefined })],
        finds: ["stepAdjustments is not set", "at least one step"],
      },
      {
        name: "a gap",
        declare: [steps(step("0", "20", 1), step("30", undefined, 2))],
        finds: [
          "stepAdjustments[1].metricIntervalLowerBound is 30",
          "20, where the step before ends",
        ],
      },
      {
        name: "an overlap",
        declare: [steps(step("0", "20", 1), step("10", undefined, 2))],
        finds: ["stepAdjustments[1].metricIntervalLowerBound is 10"],
      },
      {
        name: "no open end",
        declare: [steps(step("0", "20", 1))],
        finds: ["stepAdjustments[0].metricIntervalUpperBound is 20", "not set"],
      },
      {
        name: "both ways on one side",
        declare: [steps(step("0", "20", 1), step("20", undefined, -2))],
        finds: ["stepAdjustments[1].scalingAdjustment is -2", "the sign of the step nearer"],
      },
      {
        name: "a negative exact size",
        declare: [
          groupSteps({
            adjustmentType: "ExactCapacity",
            stepAdjustments: [step(0, undefined, -1)],
          }),
        ],
        finds: ["scalingAdjustment is -1", "0 or more"],
      },
      {
        name: "no kind of adjustment",
        declare: [groupSteps({ adjustmentType: undefined })],
        finds: [
          "adjustmentType is not set",
          "ChangeInCapacity, PercentChangeInCapacity, ExactCapacity",
        ],
      },
    ],
    unknown: [
      { name: "steps not known", declare: [groupSteps({ stepAdjustments: UNKNOWN })] },
      {
        name: "a bound not known",
        declare: [steps(step("0", UNKNOWN, 1), step("20", undefined, 2))],
      },
      { name: "kind not known", declare: [groupSteps({ adjustmentType: UNKNOWN })] },
      {
        name: "type not known",
        declare: [groupSteps({ policyType: UNKNOWN, stepAdjustments: [step("0", "20", 1)] })],
      },
    ],
  },
  check: (policy) => (isOfType(policy, "StepScaling") === true ? stepOutcomes(policy) : []),
});
