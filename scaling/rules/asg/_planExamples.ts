import { planInstruction, scalingPlan } from "../../check/fixturesEc2";
import { BadExample, Example } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

const plan = (...changes: readonly InputObject[]): Declaration =>
  scalingPlan(changes.map(planInstruction));

const noForecast = {
  predefinedLoadMetricSpecification: undefined,
  predictiveScalingMode: undefined,
  predictiveScalingMaxCapacityBehavior: undefined,
};
const service = {
  serviceNamespace: "ecs",
  resourceId: "service/default/fleet",
  scalableDimension: "ecs:service:DesiredCount",
};
const cpu = {
  predefinedScalingMetricSpecification: { predefinedScalingMetricType: "ASGAverageCPUUtilization" },
  targetValue: 50,
};
const customized = { metricName: "Queue", namespace: "Fleet", statistic: "Sum" };
const beyond = "SetMaxCapacityAboveForecastCapacity";

export const good: readonly Example[] = [
  { name: "a group with a forecast", declare: [plan({})] },
  { name: "no forecast", declare: [plan(noForecast)] },
  { name: "a fixed size", declare: [plan({ minCapacity: 4, maxCapacity: 4 })] },
  {
    name: "two groups and a service",
    declare: [plan({}, { resourceId: "autoScalingGroup/other" }, { ...noForecast, ...service })],
  },
  {
    name: "two dimensions of one table",
    declare: [
      plan(
        {
          ...noForecast,
          serviceNamespace: "dynamodb",
          resourceId: "table/a",
          scalableDimension: "dynamodb:table:ReadCapacityUnits",
        },
        {
          ...noForecast,
          serviceNamespace: "dynamodb",
          resourceId: "table/a",
          scalableDimension: "dynamodb:table:WriteCapacityUnits",
        },
      ),
    ],
  },
  {
    name: "the largest buffer and time ahead",
    declare: [
      plan({
        predictiveScalingMaxCapacityBehavior: beyond,
        predictiveScalingMaxCapacityBuffer: 100,
        scheduledActionBufferTime: 3599,
      }),
    ],
  },
  {
    name: "a customized load",
    declare: [
      plan({
        predefinedLoadMetricSpecification: undefined,
        customizedLoadMetricSpecification: customized,
      }),
    ],
  },
];

export const bad: readonly BadExample[] = [
  {
    name: "a group in the form of a dimension",
    declare: [plan({ resourceId: "autoScalingGroup:model-server" })],
    finds: [
      'scalingInstructions[0].resourceId is "autoScalingGroup:model-server"',
      "autoScalingGroup/NAME",
    ],
  },
  {
    name: "a dimension of another service",
    declare: [plan({ scalableDimension: "ecs:service:DesiredCount" })],
    finds: ["scalableDimension is", "autoscaling:autoScalingGroup:DesiredCapacity"],
  },
  {
    name: "bounds crossed",
    declare: [plan({ minCapacity: 11 })],
    finds: ["scalingInstructions[0].maxCapacity is 10", "at least minCapacity, which is 11"],
  },
  {
    name: "a minimum below none",
    declare: [plan({ minCapacity: -1 })],
    finds: ["minCapacity is -1", "a whole number from 0 on"],
  },
  { name: "no instruction", declare: [scalingPlan([])], finds: ["at least one instruction"] },
  {
    name: "one group twice",
    declare: [plan({}, { maxCapacity: 20 })],
    finds: ["scalingInstructions[1].resourceId is", "a resource that no other instruction is for"],
  },
  {
    name: "no tracking",
    declare: [plan({ targetTrackingConfigurations: [] })],
    finds: ["targetTrackingConfigurations is 0 items", "1 to 10"],
  },
  {
    name: "one metric twice",
    declare: [plan({ targetTrackingConfigurations: [cpu, { ...cpu, targetValue: 80 }] })],
    finds: ["targetTrackingConfigurations[1]", "a metric of its own in each"],
  },
  {
    name: "tracking of nothing",
    declare: [plan({ targetTrackingConfigurations: [{ targetValue: 50 }] })],
    finds: ["without a metric", "a predefined or a customized metric"],
  },
  {
    name: "tracking of two metrics at once",
    declare: [
      plan({
        targetTrackingConfigurations: [
          { ...cpu, customizedScalingMetricSpecification: customized },
        ],
      }),
    ],
    finds: ["absent beside a predefined metric"],
  },
  {
    name: "a mode without a load",
    declare: [plan({ ...noForecast, predictiveScalingMode: "ForecastOnly" })],
    finds: ['predictiveScalingMode is "ForecastOnly"', "not set without a load metric"],
  },
  {
    name: "two loads",
    declare: [plan({ customizedLoadMetricSpecification: customized })],
    finds: ["absent beside a predefined load metric"],
  },
  {
    name: "a forecast for a service",
    declare: [plan(service)],
    finds: ["absent for all but Auto Scaling groups"],
  },
  {
    name: "a scaling metric in the place of a load",
    declare: [
      plan({
        predefinedLoadMetricSpecification: { predefinedLoadMetricType: "ASGAverageCPUUtilization" },
      }),
    ],
    finds: ["ASGTotalCPUUtilization"],
  },
  {
    name: "a mode that does not exist",
    declare: [plan({ predictiveScalingMode: "Scale" })],
    finds: ["ForecastOnly or ForecastAndScale"],
  },
  {
    name: "a whole hour ahead",
    declare: [plan({ scheduledActionBufferTime: 3600 })],
    finds: ["scheduledActionBufferTime is 3600", "0 to 3599"],
  },
  {
    name: "a behavior of predictive policies",
    declare: [plan({ predictiveScalingMaxCapacityBehavior: "HonorMaxCapacity" })],
    finds: ["SetForecastCapacityToMaxCapacity"],
  },
  {
    name: "a buffer that nothing uses",
    declare: [plan({ predictiveScalingMaxCapacityBuffer: 10 })],
    finds: ["predictiveScalingMaxCapacityBuffer is 10", "not set, unless"],
  },
  {
    name: "a buffer of nothing",
    declare: [
      plan({
        predictiveScalingMaxCapacityBehavior: beyond,
        predictiveScalingMaxCapacityBuffer: 0,
      }),
    ],
    finds: ["predictiveScalingMaxCapacityBuffer is 0", "1 to 100 percent"],
  },
];

export const unknown: readonly Example[] = [
  { name: "instructions not known", declare: [scalingPlan([], { scalingInstructions: UNKNOWN })] },
  { name: "bounds not known", declare: [plan({ minCapacity: UNKNOWN })] },
  { name: "maximum not known", declare: [plan({ minCapacity: 11, maxCapacity: UNKNOWN })] },
  {
    name: "resources not known",
    declare: [plan({ resourceId: UNKNOWN }, { resourceId: UNKNOWN })],
  },
  { name: "trackings not known", declare: [plan({ targetTrackingConfigurations: UNKNOWN })] },
  {
    name: "metrics not known",
    declare: [
      plan({
        targetTrackingConfigurations: [
          { targetValue: 50, predefinedScalingMetricSpecification: UNKNOWN },
          { targetValue: 50, predefinedScalingMetricSpecification: UNKNOWN },
        ],
      }),
    ],
  },
  {
    name: "load not known",
    declare: [plan({ predefinedLoadMetricSpecification: UNKNOWN })],
  },
  {
    name: "behavior not known",
    declare: [
      plan({
        predictiveScalingMaxCapacityBehavior: UNKNOWN,
        predictiveScalingMaxCapacityBuffer: 10,
      }),
    ],
  },
];
