import { groupForecast, planInstruction, scalingPlan } from "../../check/fixturesEc2";
import { defineRule, Edit, Outcome, RuleSettings, violation } from "../../check/rule";
import { isKnown, isUnknown, knownTo, valueOf } from "../../model/field";
import { GroupPolicy, PlanInstruction, PredictiveScaling, ScalingPlan } from "../../model/ec2";
import { UNKNOWN } from "../../model/input";

const raised = { maxCapacityBreachBehavior: "IncreaseMaxCapacity", maxCapacityBuffer: "10" };

export default defineRule({
  id: "asg-predictive-max-guard",
  area: "asg",
  title: "No forecast raises the maximum of its group",
  severity: "high",
  level: "mandatory",
  rationale:
    "IncreaseMaxCapacity lets a forecast write a new maximum on the group, and nothing ever lowers it again: the raised maximum is the " +
    "new normal until a person resets it. One day of a crawler or of a retry storm in the history is enough to move the limit on the bill.",
  fix: "Set maxCapacityBreachBehavior to HonorMaxCapacity and leave maxCapacityBuffer out; raise maxSize where the load needs it.",
  whenNotToUse:
    "Where somebody watches the maximum and resets it; set allow, and keep the buffer small.",
  sources: [
    {
      title: "PredictiveScalingConfiguration, MaxCapacityBreachBehavior: use caution",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingConfiguration.html",
    },
    {
      title: "ScalingInstruction, PredictiveScalingMaxCapacityBehavior",
      url: "https://docs.aws.amazon.com/autoscaling/plans/APIReference/API_ScalingInstruction.html",
    },
  ],
  on: ["groupPolicy", "scalingPlan"],
  knobs: {
    allow: {
      type: "boolean",
      default: false,
      description:
        "Whether a forecast may raise the maximum, by no more than maxBuffer beyond itself.",
    },
    maxBuffer: {
      type: "integer",
      minimum: 0,
      maximum: 100,
      default: 10,
      description: "The largest buffer beyond the forecast where raising is allowed, in percent.",
    },
  },
  examples: {
    good: [
      { name: "the maximum is kept", declare: [groupForecast()] },
      {
        name: "the maximum is kept by default",
        declare: [groupForecast({ maxCapacityBreachBehavior: undefined })],
      },
      {
        name: "allowed, with a small buffer",
        settings: { allow: true },
        declare: [groupForecast(raised)],
      },
      { name: "a plan that keeps it", declare: [scalingPlan()] },
      {
        name: "a plan without a forecast",
        declare: [
          scalingPlan([
            planInstruction({
              predefinedLoadMetricSpecification: undefined,
              predictiveScalingMode: undefined,
              predictiveScalingMaxCapacityBehavior: undefined,
            }),
          ]),
        ],
      },
    ],
    bad: [
      {
        name: "a forecast that raises it",
        declare: [groupForecast(raised)],
        finds: ['maxCapacityBreachBehavior is "IncreaseMaxCapacity"', "HonorMaxCapacity"],
      },
      {
        name: "a forecast only to look at, which would raise it once it scales",
        declare: [groupForecast({ ...raised, mode: "ForecastOnly" })],
        finds: ["HonorMaxCapacity"],
      },
      {
        name: "allowed, with a large buffer",
        settings: { allow: true },
        declare: [groupForecast({ ...raised, maxCapacityBuffer: "25" })],
        finds: ["maxCapacityBuffer is 25", "at most 10 percent"],
      },
      {
        name: "a plan that raises it",
        declare: [
          scalingPlan([
            planInstruction({
              predictiveScalingMaxCapacityBehavior: "SetMaxCapacityToForecastCapacity",
            }),
          ]),
        ],
        finds: [
          'predictiveScalingMaxCapacityBehavior is "SetMaxCapacityToForecastCapacity"',
          "SetForecastCapacityToMaxCapacity",
        ],
      },
      {
        name: "a plan that is allowed to, with a large buffer",
        settings: { allow: true, maxBuffer: 20 },
        declare: [
          scalingPlan([
            planInstruction({
              predictiveScalingMaxCapacityBehavior: "SetMaxCapacityAboveForecastCapacity",
              predictiveScalingMaxCapacityBuffer: 21,
            }),
          ]),
        ],
        finds: ["predictiveScalingMaxCapacityBuffer is 21", "at most 20 percent"],
      },
    ],
    unknown: [
      {
        name: "behavior not known",
        declare: [groupForecast({ maxCapacityBreachBehavior: UNKNOWN })],
      },
      {
        name: "buffer not known",
        settings: { allow: true },
        declare: [groupForecast({ ...raised, maxCapacityBuffer: UNKNOWN })],
      },
      {
        name: "instructions not known",
        declare: [scalingPlan([], { scalingInstructions: UNKNOWN })],
      },
      {
        name: "behavior of a plan not known",
        declare: [
          scalingPlan([planInstruction({ predictiveScalingMaxCapacityBehavior: UNKNOWN })]),
        ],
      },
    ],
  },
  check: (subject, settings) => limitsOf(subject).flatMap((limit) => beyond(limit, settings)),
  remedy: (subject, settings): readonly Edit[] => {
    if (settings.boolean("allow") || subject.kind !== "groupPolicy") return [];
    const { maxCapacityBreachBehavior: behavior, maxCapacityBufferPercent: buffer } =
      subject.predictive;
    const raises = knownTo(behavior, (it) => it === "IncreaseMaxCapacity");
    if (!raises || isUnknown(buffer)) return [];
    const drop = isKnown(buffer) ? [{ path: buffer.path, value: null }] : [];
    return [{ path: behavior.path, value: "HonorMaxCapacity" }, ...drop];
  },
});

/** What a forecast does at the maximum, and what keeps to it. */
interface AtMaximum {
  readonly behavior: PredictiveScaling["maxCapacityBreachBehavior"];
  readonly buffer: PredictiveScaling["maxCapacityBufferPercent"];
  readonly keeps: string;
}

function limitsOf(subject: GroupPolicy | ScalingPlan): readonly AtMaximum[] {
  if (subject.kind === "scalingPlan")
    return (valueOf(subject.instructions) ?? []).map(ofInstruction);
  const { maxCapacityBreachBehavior: behavior, maxCapacityBufferPercent: buffer } =
    subject.predictive;
  return [{ behavior, buffer, keeps: "HonorMaxCapacity" }];
}

function ofInstruction(instruction: PlanInstruction): AtMaximum {
  const { predictiveMaxBehavior: behavior, predictiveMaxBufferPercent: buffer } = instruction;
  return { behavior, buffer, keeps: "SetForecastCapacityToMaxCapacity" };
}

function beyond(
  { behavior, buffer, keeps }: AtMaximum,
  settings: RuleSettings,
): readonly Outcome[] {
  if (!isKnown(behavior) || behavior.value === keeps) return [];
  if (!settings.boolean("allow"))
    return [violation(behavior, `${keeps}; a raised maximum stays until somebody lowers it`)];
  const most = settings.number("maxBuffer");
  return knownTo(buffer, (percent) => percent > most)
    ? [violation(buffer, `at most ${most} percent beyond the forecast`)]
    : [];
}
