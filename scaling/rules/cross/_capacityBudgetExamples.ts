import { configuration, endpoint, schedule, target, variant } from "../../check/fixtures";
import { group, groupSchedule, launchConfiguration, launchTemplate } from "../../check/fixturesEc2";
import {
  container,
  deployment,
  deploymentOf,
  hpa,
  limitRange,
  podTemplate,
  scaledObject,
  scaleTargetRef,
} from "../../check/fixturesKubernetes";
import { BadExample, Example } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

const budget = (amounts: Readonly<Record<string, number>>) => ({ settings: { budget: amounts } });

const gpu = (count: InputObject["x"]): Declaration =>
  deploymentOf({ resources: { limits: { "nvidia.com/gpu": count } } });

const reco = [configuration(), endpoint(), target()];

const fleet = [launchTemplate(), group()];

/** The fleet from several types, each of a weight. */
function mixed(overrides: InputObject["x"]): Declaration {
  const launchTemplateSpecification = { launchTemplateName: "fleet" };
  return group({
    launchTemplate: undefined,
    mixedInstancesPolicy: { launchTemplate: { launchTemplateSpecification, overrides } },
  });
}

/** A second service, with ten pods of its own. */
const second = [
  deployment({}, { name: "other" }),
  scaledObject({ scaleTargetRef: { name: "other" }, maxReplicaCount: 20 }, { name: "other" }),
];

const goodFleets: readonly Example[] = [
  { name: "a fleet within it", ...budget({ "m6i.large": 10 }), declare: fleet },
  { name: "a fleet of another type", ...budget({ "g5.xlarge": 0 }), declare: fleet },
  {
    name: "a mixed fleet of other types",
    ...budget({ "g5.xlarge": 0 }),
    declare: [mixed([{ instanceType: "m6i.large" }, { instanceType: "m6a.large" }])],
  },
  {
    name: "a fleet in units of which one instance counts for two",
    ...budget({ "m6i.xlarge": 5 }),
    declare: [mixed([{ instanceType: "m6i.xlarge", weightedCapacity: "2" }])],
  },
];

const badFleets: readonly BadExample[] = [
  {
    name: "instances of a fleet",
    ...budget({ "m6i.large": 9 }),
    declare: fleet,
    finds: ["maxSize is 10", "at most 9 m6i.large together; they come to 10, 10 of it here"],
  },
  {
    name: "instances of a fleet by a launch configuration",
    ...budget({ "m6i.large": 9 }),
    declare: [
      launchConfiguration(),
      group({ launchTemplate: undefined, launchConfiguration: "fleet" }),
    ],
    finds: ["they come to 10"],
  },
  {
    name: "what a schedule raises a fleet to",
    ...budget({ "m6i.large": 15 }),
    declare: [...fleet, groupSchedule({ maxSize: 20 })],
    finds: ["they come to 20"],
  },
  {
    name: "a fleet and an endpoint by their price",
    settings: {
      budget: { costPerHour: 3 },
      pricesPerHour: { "ml.m5.xlarge": 0.25, "m6i.large": 0.1 },
    },
    declare: [...reco, ...fleet],
    finds: ["at most 3 an hour together; they come to 3.5, 2.5 of it here"],
  },
  {
    name: "instances that count for two, of a fleet of one type",
    ...budget({ "m6i.xlarge": 4 }),
    declare: [mixed([{ instanceType: "m6i.xlarge", weightedCapacity: "2" }])],
    finds: ["they come to 5"],
  },
];

const unknownFleets: readonly Example[] = [
  {
    name: "which part of a mixed fleet is of a type",
    ...budget({ "m6i.large": 5 }),
    declare: [mixed([{ instanceType: "m6i.large" }, { instanceType: "m6a.large" }])],
  },
  {
    name: "types of a fleet by their attributes",
    ...budget({ "m6i.large": 5 }),
    declare: [mixed([{ instanceRequirements: { vcpuCount: { min: 2 } } }])],
  },
  { name: "template of a fleet elsewhere", ...budget({ "m6i.large": 5 }), declare: [group()] },
  {
    name: "type of a template unknown",
    ...budget({ "m6i.large": 5 }),
    declare: [launchTemplate({ instanceType: UNKNOWN }), group()],
  },
  {
    name: "largest size of a fleet unknown",
    ...budget({ "m6i.large": 5 }),
    declare: [launchTemplate(), group({ maxSize: UNKNOWN })],
  },
];

export const good: readonly Example[] = [
  ...goodFleets,
  { name: "no budget", declare: [deployment(), hpa({ maxReplicas: 1000 })] },
  {
    name: "just within it",
    ...budget({ cpu: 5, memory: 10, pods: 10 }),
    declare: [deployment(), hpa()],
  },
  {
    name: "accelerators that nothing requests",
    ...budget({ "nvidia.com/gpu": 0 }),
    declare: [deployment(), hpa()],
  },
  { name: "instances of another type", ...budget({ "ml.g5.xlarge": 1 }), declare: reco },
  { name: "instances within it", ...budget({ "ml.m5.xlarge": 10 }), declare: reco },
  {
    name: "what it costs at most",
    settings: {
      budget: { costPerHour: 4 },
      pricesPerHour: { "ml.m5.xlarge": 0.25, cpu: 0.04, memory: 0.005 },
    },
    declare: [...reco, deployment(), hpa()],
  },
  {
    name: "a workload that nothing scales",
    ...budget({ cpu: 1 }),
    declare: [deployment({ replicas: 40 })],
  },
];

export const bad: readonly BadExample[] = [
  ...badFleets,
  {
    name: "cores",
    ...budget({ cpu: 4 }),
    declare: [deployment(), hpa()],
    finds: [
      "spec.maxReplicas is 10",
      "at most 4 cores of cpu together; they come to 5, 5 of it here",
    ],
  },
  {
    name: "two services together, told on the larger one",
    ...budget({ memory: 25 }),
    declare: [deployment(), hpa(), ...second],
    finds: [
      "spec.maxReplicaCount is 20",
      "at most 25 GiB of memory together; they come to 30, 20 of it here",
    ],
  },
  {
    name: "accelerators by their limit",
    ...budget({ "nvidia.com/gpu": 16 }),
    declare: [gpu("2"), hpa()],
    finds: ["at most 16 nvidia.com/gpu together; they come to 20"],
  },
  {
    name: "with the defaults of the namespace",
    ...budget({ cpu: 2 }),
    declare: [deploymentOf({ resources: {} }), hpa(), limitRange()],
    finds: ["they come to 2.5"],
  },
  {
    name: "a sidecar counts",
    ...budget({ cpu: 8 }),
    declare: [
      deployment({
        template: podTemplate({
          initContainers: [container({ name: "proxy", restartPolicy: "Always" })],
        }),
      }),
      hpa(),
    ],
    finds: ["they come to 10"],
  },
  {
    name: "instances, with what a schedule raises them to",
    ...budget({ "ml.m5.xlarge": 15 }),
    declare: [...reco, schedule({ scalableTargetAction: { minCapacity: 4, maxCapacity: 20 } })],
    finds: ["maxCapacity is 10", "at most 15 ml.m5.xlarge together; they come to 20"],
  },
  {
    name: "more than it may cost",
    settings: { budget: { costPerHour: 2.6 }, pricesPerHour: { "ml.m5.xlarge": 0.25, cpu: 0.04 } },
    declare: [...reco, deployment(), hpa()],
    finds: ["maxCapacity is 10", "at most 2.6 an hour together; they come to 2.7, 2.5 of it here"],
  },
  {
    name: "more than the budget, whatever the unknown one takes",
    ...budget({ pods: 5 }),
    declare: [
      deployment(),
      hpa(),
      scaledObject(
        { scaleTargetRef: { name: "other" }, maxReplicaCount: UNKNOWN },
        { name: "open" },
      ),
    ],
    finds: ["at most 5 pods together; they come to 10"],
  },
];

export const unknown: readonly Example[] = [
  ...unknownFleets,
  {
    name: "upper bound unknown",
    ...budget({ cpu: 1 }),
    declare: [deployment(), hpa({ maxReplicas: UNKNOWN })],
  },
  { name: "requests unknown", ...budget({ "nvidia.com/gpu": 1 }), declare: [gpu(UNKNOWN), hpa()] },
  {
    name: "containers unknown",
    ...budget({ cpu: 1 }),
    declare: [deployment({ template: podTemplate({ containers: UNKNOWN }) }), hpa()],
  },
  { name: "a workload of another program", ...budget({ cpu: 1 }), declare: [hpa()] },
  {
    name: "what is scaled unknown",
    ...budget({ cpu: 1 }),
    declare: [deployment(), hpa({ scaleTargetRef: { ...scaleTargetRef, name: UNKNOWN } })],
  },
  {
    name: "instance type unknown",
    ...budget({ "ml.m5.xlarge": 1 }),
    declare: [configuration([variant({ instanceType: UNKNOWN })]), endpoint(), target()],
  },
  {
    name: "bound of a schedule unknown",
    ...budget({ "ml.m5.xlarge": 1 }),
    declare: [...reco, schedule({ scalableTargetAction: { maxCapacity: UNKNOWN } })],
  },
  {
    name: "two scalers of one workload",
    ...budget({ cpu: 1, pods: 15 }),
    declare: [deployment(), hpa(), hpa({}, { name: "other" })],
  },
];
