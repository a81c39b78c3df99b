import { groupForecast } from "../../check/fixturesEc2";
import { BadExample, Example } from "../../check/rule";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";

const cpu = { predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" } };
const load = {
  predefinedLoadMetricSpecification: { predefinedMetricType: "ASGTotalCPUUtilization" },
};
const scaling = {
  predefinedScalingMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
};
const resourceLabel = "app/front/778d41231b141a0f/targetgroup/fleet/943f017f100becff";

/** Total CPU over all groups whose names begin alike, which a new group in the place of the old one keeps. */
const search = {
  metricDataQueries: [
    {
      id: "load_sum",
      expression:
        "SUM(SEARCH('{AWS/EC2,AutoScalingGroupName} MetricName=\"CPUUtilization\" fleet', 'Sum', 300))",
    },
  ],
};
const customLoad = { customizedLoadMetricSpecification: search };
const customScaling = { customizedScalingMetricSpecification: search };

function metrics(specification: InputObject): Declaration {
  return groupForecast({ metricSpecification: { targetValue: 50, ...specification } });
}

function requests(label: Input): InputObject {
  const pair = { predefinedMetricType: "ALBRequestCount", resourceLabel: label };
  return { predefinedMetricPairSpecification: pair };
}

export const good: readonly Example[] = [
  { name: "a pair of metrics, and nothing that may be left out", declare: [metrics(cpu)] },
  { name: "a load metric and a scaling metric", declare: [metrics({ ...load, ...scaling })] },
  { name: "requests of a load balancer", declare: [metrics(requests(resourceLabel))] },
  {
    name: "customized metrics that survive the name of a group",
    declare: [
      metrics({
        ...customLoad,
        ...customScaling,
        customizedCapacityMetricSpecification: search,
      }),
    ],
  },
  {
    name: "a predefined load with a customized scaling metric",
    declare: [metrics({ ...load, ...customScaling })],
  },
  {
    name: "the largest time ahead and buffer",
    declare: [
      groupForecast({
        schedulingBufferTime: "3599",
        maxCapacityBreachBehavior: "IncreaseMaxCapacity",
        maxCapacityBuffer: "100",
      }),
    ],
  },
];

export const bad: readonly BadExample[] = [
  {
    name: "a whole hour ahead",
    declare: [groupForecast({ schedulingBufferTime: "3600" })],
    finds: ["schedulingBufferTime is 3600", "0 to 3599 seconds"],
  },
  {
    name: "a buffer while the maximum is honored",
    declare: [groupForecast({ maxCapacityBuffer: "10" })],
    finds: ["maxCapacityBuffer is 10", "not set, unless"],
  },
  {
    name: "a buffer while the maximum is honored by default",
    declare: [groupForecast({ maxCapacityBreachBehavior: undefined, maxCapacityBuffer: 0 })],
    finds: ["maxCapacityBuffer is 0"],
  },
  {
    name: "a raised maximum without a buffer",
    declare: [groupForecast({ maxCapacityBreachBehavior: "IncreaseMaxCapacity" })],
    finds: ["maxCapacityBuffer is not set", "0 to 100 percent"],
  },
  {
    name: "a buffer beyond the double",
    declare: [
      groupForecast({ maxCapacityBreachBehavior: "IncreaseMaxCapacity", maxCapacityBuffer: "101" }),
    ],
    finds: ["maxCapacityBuffer is 101"],
  },
  {
    name: "a behavior of scaling plans",
    declare: [groupForecast({ maxCapacityBreachBehavior: "SetMaxCapacityToForecastCapacity" })],
    finds: ["HonorMaxCapacity or IncreaseMaxCapacity"],
  },
  {
    name: "a mode that does not exist",
    declare: [groupForecast({ mode: "forecastOnly" })],
    finds: ['mode is "forecastOnly"', "ForecastOnly or ForecastAndScale"],
  },
  { name: "no metric", declare: [metrics({})], finds: ["without a load metric", "a metric pair"] },
  {
    name: "a load metric alone",
    declare: [metrics(load)],
    finds: ["without a scaling metric"],
  },
  {
    name: "a scaling metric alone",
    declare: [metrics(customScaling)],
    finds: ["without a load metric"],
  },
  {
    name: "a pair and a load metric",
    declare: [metrics({ ...cpu, ...load })],
    finds: ["predefinedLoadMetricSpecification is set", "absent beside a metric pair"],
  },
  {
    name: "one load metric by name and one customized",
    declare: [metrics({ ...load, ...customLoad, ...scaling })],
    finds: ["absent beside a predefined load metric"],
  },
  {
    name: "a scaling metric in the place of a pair",
    declare: [
      metrics({
        predefinedMetricPairSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
      }),
    ],
    finds: ["ASGCPUUtilization, ASGNetworkIn"],
  },
  {
    name: "requests of no load balancer",
    declare: [metrics(requests(undefined))],
    finds: ["resourceLabel is not set", "app/NAME/ID/targetgroup/NAME/ID"],
  },
  {
    name: "the ARN of a target group in the place of a label",
    declare: [metrics(requests("arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/fleet/1"))],
    finds: ["app/NAME/ID/targetgroup/NAME/ID"],
  },
  {
    name: "two specifications",
    declare: [
      groupForecast({
        metricSpecification: [
          { targetValue: 50, ...cpu },
          { targetValue: 100, ...requests(resourceLabel) },
        ],
      }),
    ],
    finds: ["metricSpecification is 2 items", "one metric specification"],
  },
  {
    name: "no configuration",
    declare: [groupForecast({}, { predictiveScalingConfiguration: undefined })],
    finds: ["predictiveScalingConfiguration is not set"],
  },
  {
    name: "the configuration of another type",
    declare: [groupForecast({}, { policyType: "TargetTrackingScaling" })],
    finds: ['policyType is "TargetTrackingScaling"', "PredictiveScaling"],
  },
];

export const unknown: readonly Example[] = [
  {
    name: "configuration not known",
    declare: [groupForecast({}, { predictiveScalingConfiguration: UNKNOWN })],
  },
  { name: "metrics not known", declare: [groupForecast({ metricSpecification: UNKNOWN })] },
  {
    name: "load not known beside a scaling metric",
    declare: [metrics({ ...scaling, predefinedLoadMetricSpecification: UNKNOWN })],
  },
  {
    name: "whether there is a pair is not known",
    declare: [metrics({ ...load, predefinedMetricPairSpecification: UNKNOWN })],
  },
  { name: "label not known", declare: [metrics(requests(UNKNOWN))] },
  {
    name: "behavior not known",
    declare: [groupForecast({ maxCapacityBreachBehavior: UNKNOWN, maxCapacityBuffer: "10" })],
  },
  {
    name: "buffer and time ahead not known",
    declare: [
      groupForecast({
        maxCapacityBreachBehavior: "IncreaseMaxCapacity",
        maxCapacityBuffer: UNKNOWN,
        schedulingBufferTime: UNKNOWN,
      }),
    ],
  },
  {
    name: "type not known",
    declare: [groupForecast({}, { policyType: UNKNOWN })],
  },
];
