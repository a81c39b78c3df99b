import {
  componentTriple,
  configuration,
  endpoint,
  schedule,
  target,
  trackingPolicy,
  triple,
  types,
  urn,
  variant,
} from "../../check/fixtures";
import { declare } from "../../check/declare";
import { BadExample, Example } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

/** An instance serves 600 requests a minute and starts in four minutes. */
const service = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 240, spread: 0 },
};

/** From half of what the least capacity serves to one and a half times that, within ten minutes. */
const rush = {
  name: "rush",
  ramp: { fromRps: 0.5, toRps: 1.5, startSeconds: 600, rampSeconds: 600 },
};

const settings = {
  services: { "ml.m5.xlarge": service },
  loads: [rush],
  objectives: { maxOverloadSeconds: 60 },
};

const absolute = {
  ...settings,
  relativeTo: "requestsPerSecond",
  loads: [{ name: "rush", ramp: { fromRps: 10, toRps: 30, startSeconds: 600, rampSeconds: 600 } }],
};

/** The endpoint with one variant, or those given, and what scales the variant "blue". */
function scaled(
  change: InputObject,
  policy: InputObject = {},
  variants: InputObject[] = [variant()],
): readonly Declaration[] {
  return [
    endpoint({}, { from: { endpointConfigName: [urn("configuration", "reco-config")] } }),
    configuration(variants),
    target(change),
    trackingPolicy({ targetValue: 250, ...policy }),
  ];
}

const two = [
  variant({ initialVariantWeight: 3 }),
  variant({ variantName: "green", initialVariantWeight: 1 }),
];

const tooSlow = scaled({}, { targetValue: 550 });

export const good: readonly Example[] = [
  { name: "nothing configured", declare: tooSlow },
  { name: "enough in reserve", settings, declare: scaled({}) },
  {
    name: "a share of the endpoint's load by weight",
    settings: absolute,
    declare: scaled({ maxCapacity: 4 }, {}, two),
  },
  {
    name: "a variant without traffic",
    settings: absolute,
    declare: scaled({ maxCapacity: 2 }, {}, [
      variant({ initialVariantWeight: 0 }),
      variant({ variantName: "green", initialVariantWeight: 1 }),
    ]),
  },
  {
    name: "raised by a schedule before the rush",
    settings,
    declare: [
      ...scaled({}, { targetValue: 550 }),
      schedule({ schedule: "cron(5 0 * * ? *)", timezone: "UTC" }),
    ],
  },
];

export const bad: readonly BadExample[] = [
  {
    name: "the upper bound is below the load",
    settings,
    declare: scaled({ maxCapacity: 2 }),
    finds: [
      'maxCapacity is 2, with which the load "rush" is not held',
      "maxCapacity 2 was the limit",
      "fix: change maxCapacity 2 ->",
    ],
  },
  {
    name: "the target leaves no time to start",
    settings,
    declare: tooSlow,
    finds: ['the load "rush" is not held: overload', "start-up 240 s", 'targetValue of "target'],
  },
  {
    name: "requests per second, two thirds of them on this variant",
    settings: absolute,
    declare: scaled({ minCapacity: 1, maxCapacity: 2 }, {}, [
      variant({ initialVariantWeight: 5, initialInstanceCount: 1 }),
      variant({ variantName: "green", initialVariantWeight: 1 }),
    ]),
    finds: ["demand reached 2.5 instances"],
  },
  {
    name: "copies of an inference component, by the service for everything else",
    settings: { ...settings, services: { "*": service } },
    declare: [
      target({ ...componentTriple, minCapacity: 1, maxCapacity: 1 }),
      trackingPolicy(
        {
          targetValue: 300,
          predefinedMetricSpecification: {
            predefinedMetricType: "SageMakerInferenceComponentInvocationsPerCopy",
          },
        },
        componentTriple,
      ),
    ],
    finds: ["maxCapacity is 1"],
  },
];

export const unknown: readonly Example[] = [
  {
    name: "an instance type of which nothing is configured",
    settings: { ...settings, services: { "ml.g5.xlarge": service } },
    declare: tooSlow,
  },
  {
    name: "instance type unknown",
    settings: { ...settings, services: { "ml.m5.xlarge": service, "*": service } },
    declare: scaled({}, { targetValue: 550 }, [variant({ instanceType: UNKNOWN })]),
  },
  { name: "bound unknown", settings, declare: scaled({ maxCapacity: UNKNOWN }) },
  { name: "target value unknown", settings, declare: scaled({}, { targetValue: UNKNOWN }) },
  {
    name: "weights unknown",
    settings: absolute,
    declare: scaled({ maxCapacity: 2 }, {}, [
      variant({ initialVariantWeight: UNKNOWN }),
      variant({ variantName: "green" }),
    ]),
  },
  {
    name: "a schedule that may belong to this target",
    settings,
    declare: [...tooSlow, schedule({ resourceId: UNKNOWN })],
  },
  {
    name: "a metric that does not follow from the load",
    settings,
    declare: scaled(
      {},
      {
        predefinedMetricSpecification: undefined,
        customizedMetricSpecification: {
          metricName: "Temperature",
          namespace: "Room",
          statistic: "Average",
        },
      },
    ),
  },
  {
    name: "a step policy whose alarm another program makes",
    settings: { ...settings, services: { "*": service } },
    declare: [
      target(),
      declare(types.policy, "reco-step", {
        ...triple,
        policyType: "StepScaling",
        stepScalingPolicyConfiguration: {
          adjustmentType: "ChangeInCapacity",
          stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: 1 }],
        },
      }),
    ],
  },
  {
    name: "bounds that no service takes",
    settings,
    declare: scaled({ minCapacity: 4, maxCapacity: 1 }),
  },
];
