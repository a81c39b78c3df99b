import { groupForecast, groupTracking } from "../../check/fixturesEc2";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isAbsent, isKnown, knownTo, valueOf, withDefault } from "../../model/field";
import { GroupPolicy, PredictiveScaling } from "../../model/ec2";
import { UNKNOWN } from "../../model/input";
import { bad, good, unknown } from "./_predictiveExamples";
import { metricProblems } from "./_predictive";

export default defineRule({
  id: "asg-predictive-valid",
  area: "asg",
  title: "A predictive policy says what the service takes",
  severity: "high",
  level: "mandatory",
  rationale:
    "The API refuses a policy with two metric specifications, half a pair of metrics, or a buffer without the behavior that uses " +
    "it, and the providers pass all of these on. It shows only in the middle of a deployment, with the group changed and the forecast missing.",
  fix: "Give one metric specification: a metric pair, or one load metric with one scaling metric; a buffer only with IncreaseMaxCapacity.",
  whenNotToUse: "Never: the service refuses what this rule does.",
  sources: [
    {
      title: "PredictiveScalingConfiguration",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingConfiguration.html",
    },
    {
      title: "PredictiveScalingMetricSpecification",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingMetricSpecification.html",
    },
  ],
  on: ["groupPolicy"],
  examples: {
    good: [...good, { name: "another type of policy", declare: [groupTracking()] }],
    bad,
    unknown: [...unknown, { name: "mode not known", declare: [groupForecast({ mode: UNKNOWN })] }],
  },
  check: (policy) => [...typeProblems(policy), ...configurationProblems(policy.predictive)],
});

/** The type and the configuration of a policy belong together. */
function typeProblems({ policyType, predictive }: GroupPolicy): readonly Outcome[] {
  const type = valueOf(withDefault(policyType, "SimpleScaling"));
  if (type === undefined) return [];
  const isPredictive = type === "PredictiveScaling";
  if (isPredictive && isAbsent(predictive.presence))
    return [violation(predictive.presence, "the configuration of a predictive policy")];
  if (isPredictive || !isKnown(predictive.presence)) return [];
  return [violation(policyType, "PredictiveScaling, of which the configuration is")];
}

function configurationProblems(predictive: PredictiveScaling): readonly Outcome[] {
  if (!isKnown(predictive.presence)) return [];
  const { metrics, mode } = predictive;
  const outcomes: Outcome[] = [];
  if (knownTo(metrics, ({ length }) => length !== 1))
    outcomes.push(violation(metrics, "one metric specification"));
  for (const each of valueOf(metrics) ?? []) outcomes.push(...metricProblems(each));
  if (knownTo(mode, (it) => it !== "ForecastOnly" && it !== "ForecastAndScale"))
    outcomes.push(violation(mode, "ForecastOnly or ForecastAndScale"));
  return [...outcomes, ...timeProblems(predictive), ...bufferProblems(predictive)];
}

function timeProblems({ schedulingBufferSeconds: ahead }: PredictiveScaling): readonly Outcome[] {
  const fits = (seconds: number) => Number.isInteger(seconds) && seconds >= 0 && seconds < 3600;
  if (!knownTo(ahead, (seconds) => !fits(seconds))) return [];
  return [violation(ahead, "0 to 3599 seconds, less than the hour that one forecast is for")];
}

function bufferProblems(predictive: PredictiveScaling): readonly Outcome[] {
  const { maxCapacityBreachBehavior: behavior, maxCapacityBufferPercent: buffer } = predictive;
  const assumed = withDefault(behavior, "HonorMaxCapacity");
  if (!isKnown(assumed)) return [];
  const raises = assumed.value === "IncreaseMaxCapacity";
  if (!raises && assumed.value !== "HonorMaxCapacity")
    return [violation(behavior, "HonorMaxCapacity or IncreaseMaxCapacity")];
  if (!raises && isKnown(buffer))
    return [violation(buffer, "not set, unless maxCapacityBreachBehavior is IncreaseMaxCapacity")];
  const fits = (percent: number) => Number.isInteger(percent) && percent >= 0 && percent <= 100;
  const isWrong = isAbsent(buffer) || knownTo(buffer, (percent) => !fits(percent));
  return raises && isWrong
    ? [violation(buffer, "0 to 100 percent, required with IncreaseMaxCapacity")]
    : [];
}
