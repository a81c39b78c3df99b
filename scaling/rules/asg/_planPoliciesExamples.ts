import {
  group,
  groupForecast,
  groupSteps,
  groupTracking,
  planInstruction,
  scalingPlan,
} from "../../check/fixturesEc2";
import { BadExample, Example } from "../../check/rule";
import { UNKNOWN } from "../../model/input";

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
    predefinedMetricSpecification: {
      predefinedMetricType: "ALBRequestCountPerTarget",
      resourceLabel,
    },
  });

export const good: readonly Example[] = [
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
];

export const bad: readonly BadExample[] = [
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
];

export const unknown: readonly Example[] = [
  {
    name: "instructions not known",
    declare: [group(), groupTracking(), scalingPlan([], { scalingInstructions: UNKNOWN })],
  },
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
];
