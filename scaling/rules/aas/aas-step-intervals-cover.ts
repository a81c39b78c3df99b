import { alarm, stepPolicy, urn } from "../../check/fixtures";
import { defineRule } from "../../check/rule";
import { stepOutcomes } from "../../check/stepMeasures";
import { isKnown } from "../../model/field";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";
import { onTheAlarmsSide } from "./_stepAlarms";

/** A step from one bound to another; undefined is an open end. */
function step(from: Input, to: Input, scalingAdjustment: Input): InputObject {
  return {
    ...(from === undefined ? {} : { metricIntervalLowerBound: from }),
    ...(to === undefined ? {} : { metricIntervalUpperBound: to }),
    scalingAdjustment,
  };
}

function steps(...stepAdjustments: readonly InputObject[]): Declaration {
  return stepPolicy({ stepAdjustments });
}

export default defineRule({
  id: "aas-step-intervals-cover",
  area: "aas",
  title: "Steps cover one side of the threshold without gap or overlap, and pull one way",
  severity: "high",
  level: "mandatory",
  rationale:
    "Bounds are differences from the alarm's threshold, and the service refuses steps that overlap or leave a " +
    "gap. Steps on the wrong side of the threshold are accepted and never match: the alarm fires in vain.",
  fix: "Let each step begin where the one before ends, leave the outermost bound open, and begin at 0.",
  whenNotToUse: "Never: the service refuses such steps, or they have no effect.",
  sources: [
    {
      title: "StepAdjustment: bounds, open ends and signs",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html",
    },
    {
      title: "Step scaling: rules for step adjustments",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html",
    },
  ],
  on: ["policy"],
  examples: {
    good: [
      { name: "one and two more", declare: [stepPolicy(), alarm()] },
      { name: "one more, from the threshold on", declare: [steps(step("0", undefined, 1))] },
      {
        name: "as the service's guide has it, out and in",
        declare: [
          steps(step(0, 10, 0), step(10, 20, 10), step(20, undefined, 30)),
          stepPolicy(
            { stepAdjustments: [step(-10, 0, 0), step(-20, -10, -10), step(undefined, -20, -30)] },
            {},
            {},
            "in",
          ),
        ],
      },
      {
        name: "in any order",
        declare: [steps(step("100", "", 2), step("0", "100", 1))],
      },
      {
        name: "both sides in one policy, each its way",
        declare: [steps(step(undefined, 0, -1), step(0, undefined, 1))],
      },
      {
        name: "begins above the threshold of a metric of whole numbers",
        declare: [steps(step("1", undefined, 1))],
      },
      {
        name: "exact sizes",
        declare: [
          stepPolicy({
            adjustmentType: "ExactCapacity",
            stepAdjustments: [step(0, 50, 10), step(50, undefined, 20)],
          }),
        ],
      },
      {
        name: "removes when an alarm for much load ends",
        declare: [
          steps(step(undefined, 0, -1)),
          alarm(
            { alarmActions: undefined, okActions: [UNKNOWN] },
            { from: { okActions: [urn("policy", "reco-step")] } },
          ),
        ],
      },
      {
        name: "removes, on an alarm for little load",
        declare: [
          steps(step(undefined, 0, -1)),
          alarm({ comparisonOperator: "LessThanThreshold" }),
        ],
      },
      {
        name: "exactly none",
        declare: [
          stepPolicy({ adjustmentType: "ExactCapacity", stepAdjustments: [step(0, undefined, 0)] }),
        ],
      },
      {
        name: "both sides, on an alarm for much load",
        declare: [steps(step(undefined, 0, -1), step(0, undefined, 1)), alarm()],
      },
    ],
    bad: [
      {
        name: "no steps",
        declare: [stepPolicy({ stepAdjustments: [] })],
        finds: ["stepAdjustments is 0 items", "at least one step"],
      },
      {
        name: "steps left out",
        declare: [stepPolicy({ stepAdjustments: undefined })],
        finds: ["stepAdjustments is not set"],
      },
      {
        name: "gap",
        declare: [steps(step(0, 50, 1), step(60, undefined, 2))],
        finds: [
          "stepAdjustments[1].metricIntervalLowerBound is 60",
          "50, where the step before ends",
        ],
      },
      {
        name: "overlap",
        declare: [steps(step(0, 50, 1), step(40, undefined, 2))],
        finds: ["stepAdjustments[1].metricIntervalLowerBound is 40", "50, where"],
      },
      {
        name: "ends before it begins",
        declare: [steps(step(50, 0, 1), step(50, undefined, 2))],
        finds: [
          "stepAdjustments[0].metricIntervalUpperBound is 0",
          "more than metricIntervalLowerBound, which is 50",
        ],
      },
      {
        name: "no open top",
        declare: [steps(step(0, 50, 1), step(50, 100, 2))],
        finds: ["stepAdjustments[1].metricIntervalUpperBound is 100", "not set"],
      },
      {
        name: "no open bottom",
        declare: [steps(step(-50, 0, -1))],
        finds: ["metricIntervalLowerBound is -50", "not set"],
      },
      {
        name: "two open tops",
        declare: [steps(step(0, undefined, 1), step(50, undefined, 2))],
        finds: ["stepAdjustments[0].metricIntervalUpperBound is not set", "one step only"],
      },
      {
        name: "two open bottoms",
        declare: [steps(step(undefined, 0, -1), step(undefined, -50, -2))],
        finds: ["stepAdjustments[0].metricIntervalLowerBound is not set", "one step only"],
      },
      {
        name: "both bounds open",
        declare: [steps(step(undefined, undefined, 1))],
        finds: ["stepAdjustments[0] is without bounds", "at least one bound"],
      },
      {
        name: "pulls both ways on one side",
        declare: [steps(step(0, 50, 1), step(50, undefined, -1))],
        finds: [
          "stepAdjustments[1].scalingAdjustment is -1",
          "the sign of the step nearer to the threshold, which is 1",
        ],
      },
      {
        name: "adjustment left out",
        declare: [steps(step(0, undefined, undefined))],
        finds: ["scalingAdjustment is not set", "a whole number"],
      },
      {
        name: "negative exact size",
        declare: [
          stepPolicy({
            adjustmentType: "ExactCapacity",
            stepAdjustments: [step(0, undefined, -1)],
          }),
        ],
        finds: ["scalingAdjustment is -1", "0 or more"],
      },
      {
        name: "kind of adjustment misspelt",
        declare: [stepPolicy({ adjustmentType: "ChangeCapacity" })],
        finds: [
          'adjustmentType is "ChangeCapacity"',
          "ChangeInCapacity, PercentChangeInCapacity, ExactCapacity",
        ],
      },
      {
        name: "alarm for much load, steps for little",
        declare: [steps(step(undefined, 0, -1)), alarm()],
        finds: ["stepAdjustments is 1 item", "a step above the threshold", '"reco-alarm"'],
      },
      {
        name: "alarm for little load, steps for much",
        declare: [
          steps(step(0, undefined, -1)),
          alarm({ comparisonOperator: "LessThanThreshold" }),
        ],
        finds: ["a step below the threshold"],
      },
      {
        name: "pulls both ways below",
        declare: [steps(step(-50, 0, -1), step(undefined, -50, 1))],
        finds: ["stepAdjustments[1].scalingAdjustment is 1", "which is -1"],
      },
      {
        name: "a step of no width",
        declare: [steps(step(0, 0, 1), step(0, undefined, 2))],
        finds: ["metricIntervalUpperBound is 0", "more than"],
      },
      {
        name: "steps far below, alarm for much load",
        declare: [steps(step(undefined, -10, -1)), alarm()],
        finds: ["a step above the threshold"],
      },
    ],
    unknown: [
      { name: "steps unknown", declare: [stepPolicy({ stepAdjustments: UNKNOWN })] },
      {
        name: "configuration unknown",
        declare: [stepPolicy({}, { stepScalingPolicyConfiguration: UNKNOWN })],
      },
      { name: "bound unknown", declare: [steps(step(0, UNKNOWN, 1), step(50, undefined, 2))] },
      { name: "open end unknown", declare: [steps(step(0, 50, 1), step(50, UNKNOWN, 2))] },
      {
        name: "adjustment unknown",
        declare: [steps(step(0, 50, UNKNOWN), step(50, undefined, -1))],
      },
      { name: "kind unknown", declare: [stepPolicy({ adjustmentType: UNKNOWN })] },
      {
        name: "comparison unknown",
        declare: [steps(step(undefined, 0, -1)), alarm({ comparisonOperator: UNKNOWN })],
      },
      {
        name: "bound unknown, with an alarm",
        declare: [steps(step(undefined, UNKNOWN, 1)), alarm()],
      },
    ],
  },
  check: ({ stepScaling: scaling }) => {
    if (scaling === undefined || !isKnown(scaling.presence)) return [];
    return stepOutcomes(scaling);
  },
  checkInStack: onTheAlarmsSide,
});
