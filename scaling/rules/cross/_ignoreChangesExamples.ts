import { declare } from "../../check/declare";
import { inferenceComponent, schedule, target } from "../../check/fixtures";
import { deploymentGroup } from "../../check/fixturesCodeDeploy";
import { group, groupSchedule, groupTracking } from "../../check/fixturesEc2";
import { BadExample, Example } from "../../check/rule";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";

const both = { ignoreChanges: ["minCapacity", "maxCapacity"] };

const copies = target({
  serviceNamespace: "sagemaker",
  scalableDimension: "sagemaker:inference-component:DesiredCopyCount",
  resourceId: "inference-component/llm",
});

/** Service "ranker" of ECS, with three tasks. */
function service(inputs: InputObject = {}, ignoreChanges: readonly string[] = []): Declaration {
  const declared = { name: "ranker", cluster: "models", desiredCount: 3, ...inputs };
  return declare("aws:ecs/service:Service", "ranker", declared, { ignoreChanges });
}

function tasks(resourceId: Input = "service/models/ranker", from?: Declaration): Declaration {
  const scalableDimension = "ecs:service:DesiredCount";
  return target(
    { serviceNamespace: "ecs", scalableDimension, resourceId },
    from && { from: { resourceId: [from.urn] } },
  );
}

const warm = declare(
  "aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig",
  "ranker",
  { functionName: "ranker", qualifier: "live", provisionedConcurrentExecutions: 5 },
);

export const good: readonly Example[] = [
  { name: "both ignored", declare: [target({}, both), schedule()] },
  { name: "all ignored", declare: [target({}, { ignoreChanges: ["*"] }), schedule()] },
  { name: "no schedule", declare: [target()] },
  {
    name: "a schedule that sets the bounds of the target",
    declare: [target(), schedule({ scalableTargetAction: { minCapacity: 2, maxCapacity: 10 } })],
  },
  {
    name: "the only bound that is moved",
    declare: [
      target({}, { ignoreChanges: ["minCapacity"] }),
      schedule({ scalableTargetAction: { minCapacity: 4 } }),
    ],
  },
  {
    name: "the bound that a schedule of a group moves",
    declare: [group({}, { ignoreChanges: ["minSize"] }), groupSchedule()],
  },
  {
    name: "a schedule that leaves the bounds of a group alone",
    declare: [group(), groupSchedule({ minSize: -1, maxSize: undefined, desiredCapacity: 6 })],
  },
  {
    name: "a group of blue/green, whose bounds each turn of the color sends",
    declare: [
      group(),
      groupSchedule(),
      deploymentGroup({ deploymentStyle: { deploymentType: "BLUE_GREEN" } }),
    ],
  },
  {
    name: "the other group of blue/green, which no deployment group names",
    declare: [
      group({}, {}, "green"),
      groupSchedule({ autoscalingGroupName: "green" }),
      deploymentGroup({ deploymentStyle: { deploymentType: "BLUE_GREEN" } }),
    ],
  },
  {
    name: "the size of a group, which asg-desired-not-pinned judges",
    declare: [group({ desiredCapacity: 4 }), groupTracking()],
  },
  {
    name: "copies that updates leave alone",
    declare: [inferenceComponent({}, { ignoreChanges: ["runtimeConfig.copyCount"] }), copies],
  },
  { name: "copies that nothing scales", declare: [inferenceComponent()] },
  { name: "tasks that updates leave alone", declare: [service({}, ["desiredCount"]), tasks()] },
  { name: "tasks of another service", declare: [service(), tasks("service/models/search")] },
  { name: "tasks of another cluster", declare: [service(), tasks("service/other/ranker")] },
];

export const bad: readonly BadExample[] = [
  {
    name: "neither ignored",
    declare: [target(), schedule({ scalableTargetAction: { minCapacity: 4, maxCapacity: 20 } })],
    finds: [
      "minCapacity is 2; allowed: in ignoreChanges",
      "maxCapacity is 10; allowed: in ignoreChanges",
    ],
  },
  {
    name: "another ignored",
    declare: [target({}, { ignoreChanges: ["maxCapacity"] }), schedule()],
    finds: ['minCapacity is 2; allowed: in ignoreChanges, since schedule "evening" moves it'],
  },
  {
    name: "of a group",
    declare: [group(), groupSchedule({ maxSize: 20 })],
    finds: [
      'minSize is 2; allowed: in ignoreChanges, since schedule "evening" moves it',
      'maxSize is 10; allowed: in ignoreChanges, since schedule "evening" moves it',
    ],
  },
  {
    name: "copies of a component that a target scales",
    declare: [inferenceComponent(), copies],
    finds: ["runtimeConfig.copyCount is 1; allowed: in ignoreChanges, since a target scales it"],
  },
  {
    name: "tasks of ECS that a target scales, by the id",
    declare: [service(), tasks()],
    finds: ["desiredCount is 3; allowed: in ignoreChanges, since a target scales it"],
  },
  {
    name: "by the dependency, in a cluster that is named by its ARN",
    declare: [service({ name: undefined }), tasks(UNKNOWN, service())],
    finds: ["desiredCount is 3"],
  },
  {
    name: "in a cluster that is named by its ARN",
    declare: [service({ cluster: "arn:aws:ecs:eu-west-1:123456789012:cluster/models" }), tasks()],
    finds: ["desiredCount is 3"],
  },
  {
    name: "warm starts of a function",
    declare: [
      warm,
      target({
        serviceNamespace: "lambda",
        scalableDimension: "lambda:function:ProvisionedConcurrency",
        resourceId: "function:ranker:live",
      }),
    ],
    finds: ["provisionedConcurrentExecutions is 5; allowed: in ignoreChanges"],
  },
];

export const unknown: readonly Example[] = [
  { name: "schedule of an unknown target", declare: [target(), schedule({ resourceId: UNKNOWN })] },
  {
    name: "bound of the schedule unknown",
    declare: [target(), schedule({ scalableTargetAction: { minCapacity: UNKNOWN } })],
  },
  {
    name: "bound of the target unknown",
    declare: [target({ minCapacity: UNKNOWN }), schedule()],
  },
  {
    name: "size of the schedule of a group unknown",
    declare: [group(), groupSchedule({ minSize: UNKNOWN })],
  },
  {
    name: "group of the schedule unknown",
    declare: [group(), groupSchedule({ autoscalingGroupName: UNKNOWN })],
  },
  { name: "copies unknown", declare: [inferenceComponent({ runtimeConfig: UNKNOWN }), copies] },
  { name: "a number of tasks left out", declare: [service({ desiredCount: undefined }), tasks()] },
  { name: "tasks unknown", declare: [service({ desiredCount: UNKNOWN }), tasks()] },
  { name: "what the target is of unknown", declare: [service(), tasks(UNKNOWN)] },
  { name: "cluster unknown", declare: [service({ cluster: UNKNOWN }), tasks()] },
];
