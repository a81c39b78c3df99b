import {
  group,
  groupForecast,
  groupSchedule,
  groupSteps,
  groupTracking,
  launchTemplate,
  scalingPlan,
  planInstruction,
} from "../../check/fixturesEc2";
import { BadExample, Example } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

/** An instance serves 10 requests a second and starts in two minutes. */
const service = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 120, spread: 0 },
};

/** From half of what the fewest instances serve to one and a half times that, within ten minutes. */
const rush = {
  name: "rush",
  ramp: { fromRps: 0.5, toRps: 1.5, startSeconds: 300, rampSeconds: 600 },
  durationSeconds: 1800,
};

const settings = {
  services: { "m6i.large": service },
  loads: [rush],
  objectives: { maxOverloadSeconds: 60 },
};

/** The fleet whose policy tracks a share of its CPU. */
function tracked(percent: number, change: InputObject = {}): readonly Declaration[] {
  return [launchTemplate(), group(change), groupTracking({ targetValue: percent })];
}

function mixed(...overrides: InputObject[]): InputObject {
  return {
    launchTemplate: undefined,
    mixedInstancesPolicy: {
      launchTemplate: {
        launchTemplateSpecification: { launchTemplateName: "fleet" },
        overrides,
      },
    },
  };
}

const faster = { ...service, requestsPerSecondPerInstance: 20 };

export const goodGroups: readonly Example[] = [
  { name: "a group, with nothing configured", declare: tracked(95, { maxSize: 2 }) },
  { name: "a group with enough in reserve", settings, declare: tracked(50) },
  {
    name: "a group that nothing in the program scales",
    settings,
    declare: [launchTemplate(), group({ maxSize: 2 })],
  },
  {
    name: "a group of two types that serve alike",
    settings: { ...settings, services: { "*": service } },
    declare: tracked(50, mixed({ instanceType: "m6i.large" }, { instanceType: "m5.large" })),
  },
  {
    name: "a group that a schedule raises before the rush",
    settings,
    declare: [
      ...tracked(95),
      groupSchedule({ recurrence: "1 0 * * *", timeZone: "UTC", minSize: 4, desiredCapacity: 4 }),
    ],
  },
];

export const badGroups: readonly BadExample[] = [
  {
    name: "the upper bound of a group is below the load",
    settings,
    declare: tracked(50, { maxSize: 2 }),
    finds: [
      'maxSize is 2, with which the load "rush" is not held',
      "maxSize 2 was the limit",
      "fix: change maxSize 2 ->",
    ],
  },
  {
    name: "the target of a group leaves no time to start",
    settings,
    declare: tracked(95),
    finds: [
      'the load "rush" is not held: overload',
      'fix: change targetTrackingConfiguration.targetValue of "cpu" 95 ->',
    ],
  },
  {
    name: "a group by the service for everything else, of a template of another program",
    settings: { ...settings, services: { "*": service } },
    declare: [group({ maxSize: 2 }), groupTracking()],
    finds: ["maxSize 2 was the limit"],
  },
];

export const unknownGroups: readonly Example[] = [
  {
    name: "a group of which nothing is configured",
    settings: { ...settings, services: { "g5.xlarge": service } },
    declare: tracked(50, { maxSize: 2 }),
  },
  {
    name: "instance type of a group unknown",
    settings: { ...settings, services: { "m6i.large": service, "*": service } },
    declare: [launchTemplate({ instanceType: UNKNOWN }), group({ maxSize: 2 }), groupTracking()],
  },
  {
    name: "a group of types that do not serve alike",
    settings: { ...settings, services: { "m6i.large": service, "m6i.xlarge": faster } },
    declare: tracked(95, mixed({ instanceType: "m6i.large" }, { instanceType: "m6i.xlarge" })),
  },
  { name: "upper bound of a group unknown", settings, declare: tracked(95, { maxSize: UNKNOWN }) },
  { name: "lower bound of a group unknown", settings, declare: tracked(95, { minSize: UNKNOWN }) },
  {
    name: "target of a group unknown",
    settings,
    declare: [launchTemplate(), group(), groupTracking({ targetValue: UNKNOWN })],
  },
  {
    name: "a group that waits for a deployment to fill it",
    settings,
    declare: tracked(50, { minSize: 0 }),
  },
  {
    name: "a group whose steps an alarm of another program triggers",
    settings,
    declare: [launchTemplate(), group({ maxSize: 2 }), groupSteps()],
  },
  {
    name: "a schedule that may belong to this group",
    settings,
    declare: [...tracked(95), groupSchedule({ autoscalingGroupName: UNKNOWN })],
  },
  {
    name: "a forecast whose target is unknown",
    settings,
    declare: [
      ...tracked(95),
      groupForecast({
        metricSpecification: {
          targetValue: UNKNOWN,
          predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
        },
      }),
    ],
  },
  {
    name: "a group that a scaling plan scales",
    settings,
    declare: [
      launchTemplate(),
      group({ maxSize: 2 }),
      scalingPlan([planInstruction({ maxCapacity: 2 })]),
    ],
  },
];
