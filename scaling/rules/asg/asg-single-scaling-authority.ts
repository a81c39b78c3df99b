import { group, groupForecast, groupSteps, groupTracking, planInstruction, scalingPlan } from "../../check/fixturesEc2";
import { defineRule, Outcome, violation } from "../../check/rule";
import { placedIn } from "../../link/ec2Links";
import { isKnown, isUnknown, knownTo, shownValueOf, valueOf } from "../../model/field";
import { GroupPolicy, PlanInstruction } from "../../model/ec2";
import { UNKNOWN } from "../../model/input";
import { nameOf } from "../../model/input";
import { isOfType, isOn } from "./_policies";
import { metricOfPlan, metricOfPolicy } from "./_trackedMetrics";

const replacing = { scalingPolicyUpdateBehavior: "ReplaceExternalPolicies" };
const noForecast = {
  predefinedLoadMetricSpecification: undefined,
  predictiveScalingMode: undefined,
  predictiveScalingMaxCapacityBehavior: undefined,
};
const requests = (resourceLabel: string) => ({
  targetTrackingConfigurations: [
    {
      predefinedScalingMetricSpecification: {
        predefinedScalingMetricType: "ALBRequestCountPerTarget",
        resourceLabel,
      },
      targetValue: 100,
    },
  ],
});
const trackingRequests = (resourceLabel: string) =>
  groupTracking({
    predefinedMetricSpecification: { predefinedMetricType: "ALBRequestCountPerTarget", resourceLabel },
  });

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
  whenNotToUse: "While a group moves from its plan to policies of its own; use an exemption with a last day.",
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
  examples: {
    good: [
      { name: "a plan alone", declare: [group(), scalingPlan()] },
      { name: "policies alone", declare: [group(), groupTracking(), groupForecast()] },
      {
        name: "tracking of another metric",
        declare: [
          group(),
          scalingPlan(),
          groupTracking({
            predefinedMetricSpecification: { predefinedMetricType: "ASGAverageNetworkIn" },
          }),
        ],
      },
      { name: "steps", declare: [group(), scalingPlan(), groupSteps()] },
      {
        name: "the same metric of another group",
        declare: [
          group(),
          group({}, {}, "other"),
          scalingPlan(),
          groupTracking({}, { autoscalingGroupName: "other" }),
        ],
      },
      {
        name: "requests of two target groups",
        declare: [
          group(),
          scalingPlan([planInstruction(requests("app/a/1/targetgroup/a/1"))]),
          trackingRequests("app/b/2/targetgroup/b/2"),
        ],
      },
      {
        name: "a plan that only forecasts, beside tracking",
        declare: [
          group(),
          scalingPlan([planInstruction({ disableDynamicScaling: true })]),
          groupTracking(),
        ],
      },
      {
        name: "a plan that only reacts, beside a forecast",
        declare: [group(), scalingPlan([planInstruction(noForecast)]), groupForecast()],
      },
      {
        name: "a policy that is off",
        declare: [group(), scalingPlan(), groupTracking({}, { enabled: false })],
      },
      {
        name: "a plan for something else",
        declare: [
          group(),
          groupTracking(),
          scalingPlan([
            planInstruction({
              ...replacing,
              serviceNamespace: "ecs",
              resourceId: "service/default/fleet",
              scalableDimension: "ecs:service:DesiredCount",
            }),
          ]),
        ],
      },
    ],
    bad: [
      {
        name: "both track the CPU",
        declare: [group(), scalingPlan(), groupTracking()],
        finds: [
          'predefinedScalingMetricType is "ASGAverageCPUUtilization"',
          'a metric that no policy of the group tracks; "cpu" does',
        ],
      },
      {
        name: "both track the CPU, once at high resolution",
        declare: [
          group(),
          scalingPlan(),
          groupTracking({
            predefinedMetricSpecification: {
              predefinedMetricType: "ASGAverageCPUUtilizationHighResolution",
            },
          }),
        ],
        finds: ['"cpu" does'],
      },
      {
        name: "both track the CPU, once as a customized metric",
        declare: [
          group(),
          scalingPlan(),
          groupTracking({
            predefinedMetricSpecification: undefined,
            customizedMetricSpecification: {
              namespace: "AWS/EC2",
              metricName: "CPUUtilization",
              statistic: "Average",
              metricDimensions: [{ name: "AutoScalingGroupName", value: "fleet" }],
            },
          }),
        ],
        finds: ['"cpu" does'],
      },
      {
        name: "both track requests of one target group",
        declare: [
          group(),
          scalingPlan([planInstruction(requests("app/a/1/targetgroup/a/1"))]),
          trackingRequests("app/a/1/targetgroup/a/1"),
        ],
        finds: ['"cpu" does'],
      },
      {
        name: "both forecast",
        declare: [group(), scalingPlan(), groupForecast()],
        finds: [
          'predictiveScalingMode is "ForecastAndScale"',
          'one forecast of the group; "forecast" makes one too',
        ],
      },
      {
        name: "both forecast, the plan by default",
        declare: [
          group(),
          scalingPlan([planInstruction({ predictiveScalingMode: undefined })]),
          groupForecast(),
        ],
        finds: ["predictiveScalingMode is not set", '"forecast" makes one too'],
      },
      {
        name: "a plan that deletes the steps of the program",
        declare: [group(), scalingPlan([planInstruction(replacing)]), groupSteps()],
        finds: ['scalingPolicyUpdateBehavior is "ReplaceExternalPolicies"', '"steps"'],
      },
    ],
    unknown: [
      { name: "instructions not known", declare: [group(), groupTracking(), scalingPlan([], { scalingInstructions: UNKNOWN })] },
      {
        name: "resource of the plan not known",
        declare: [
          group(),
          group({}, {}, "other"),
          groupTracking(),
          scalingPlan([planInstruction({ resourceId: UNKNOWN })]),
        ],
      },
      {
        name: "metric of the policy not known",
        declare: [
          group(),
          scalingPlan([planInstruction(noForecast)]),
          groupTracking({ predefinedMetricSpecification: UNKNOWN }),
        ],
      },
      {
        name: "metric of the plan not known",
        declare: [
          group(),
          scalingPlan([planInstruction({ targetTrackingConfigurations: UNKNOWN })]),
          groupTracking(),
        ],
      },
      {
        name: "group of the policy not known",
        declare: [
          group(),
          group({}, {}, "other"),
          scalingPlan([planInstruction(replacing)]),
          groupTracking({}, { autoscalingGroupName: UNKNOWN }),
        ],
      },
      {
        name: "whether the plan reacts is not known",
        declare: [
          group(),
          scalingPlan([planInstruction({ disableDynamicScaling: UNKNOWN })]),
          groupTracking(),
        ],
      },
      {
        name: "whether the plan forecasts is not known",
        declare: [
          group(),
          groupForecast(),
          scalingPlan([planInstruction({ predefinedLoadMetricSpecification: UNKNOWN })]),
        ],
      },
    ],
  },
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
    .map(({ name, source }) => JSON.stringify(isKnown(name) ? (shownValueOf(name) ?? "another") : nameOf(source.urn)))
    .sort()
    .join(" and ");
}
