import {
  alarm,
  configuration,
  endpoint,
  schedule,
  stepPolicy,
  target,
  trackingPolicy,
  urn,
} from "../../check/fixtures";
import { matchesGlob } from "../../check/glob";
import { defineRule, RuleSettings, undecided, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isAbsent, knownTo } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import {
  asyncConfiguration,
  backlogAlarm,
  componentStepPolicy,
  componentTarget,
  noCapacityAlarm,
  openTarget,
} from "./_examples";
import { isWoken, wakeUpMetricOf } from "./_wakeUp";

const atZero = target({ minCapacity: 0 });
const async = [asyncConfiguration(), endpoint(), atZero];
const byAlarm = (action: string) => ({ from: { alarmActions: [urn("policy", action)] } });

export default defineRule({
  id: "sagemaker-scale-from-zero-wired",
  area: "sagemaker",
  title: "What may scale to zero is woken by a step policy and an alarm",
  severity: "high",
  level: "mandatory",
  rationale:
    "Target tracking has no metric to follow when nothing runs: an asynchronous endpoint stays at zero " +
    "until its backlog exceeds the target, and an inference component stays there for ever. A step " +
    "policy that an alarm on waiting or failed requests triggers is what brings the first one back.",
  fix:
    "Add a StepScaling policy (ChangeInCapacity, +1) on the target and an alarm that triggers it: " +
    "HasBacklogWithoutCapacity with dimension EndpointName for asynchronous endpoints, " +
    "NoCapacityInvocationFailures with dimension InferenceComponentName for inference components.",
  whenNotToUse:
    "Where something else wakes the target: list it in external, or set schedulesWake if a scheduled " +
    "action raises the minimum in time and requests outside its hours may wait or fail.",
  sources: [
    {
      title: "Scale an endpoint to zero instances: step policy and alarm",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html",
    },
    {
      title: "Autoscale an asynchronous endpoint: scale up from zero",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html",
    },
  ],
  on: ["target"],
  knobs: {
    external: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Globs over resource ids that something outside the program wakes.",
    },
    schedulesWake: {
      type: "boolean",
      default: false,
      description: "Whether a scheduled action with minCapacity of at least 1 counts as waking.",
    },
  },
  examples: {
    good: [
      {
        name: "asynchronous endpoint with step policy and alarm",
        declare: [...async, stepPolicy(), backlogAlarm()],
      },
      {
        name: "steps up and down, and a percentage of at least one instance",
        declare: [
          ...async,
          stepPolicy({
            adjustmentType: "PercentChangeInCapacity",
            minAdjustmentMagnitude: 1,
            stepAdjustments: [
              { metricIntervalUpperBound: "0", scalingAdjustment: -10 },
              { metricIntervalLowerBound: "0", scalingAdjustment: 10 },
            ],
          }),
          backlogAlarm(),
        ],
      },
      {
        name: "inference component with step policy and alarm",
        declare: [componentTarget(), componentStepPolicy(), noCapacityAlarm()],
      },
      { name: "never at zero", declare: [asyncConfiguration(), endpoint(), target()] },
      {
        name: "office hours",
        settings: { schedulesWake: true },
        declare: [
          ...async,
          trackingPolicy(),
          schedule({ scalableTargetAction: { minCapacity: 1 } }),
          schedule({ scalableTargetAction: { minCapacity: 0 } }, undefined, "night"),
        ],
      },
      {
        name: "woken from outside",
        settings: { external: ["endpoint/reco/*"] },
        declare: [...async, trackingPolicy()],
      },
    ],
    bad: [
      {
        name: "target tracking alone",
        declare: [...async, trackingPolicy()],
        finds: ["minCapacity is 0", "an alarm on HasBacklogWithoutCapacity", "or at least 1"],
      },
      {
        name: "inference component without a step policy",
        declare: [componentTarget()],
        finds: ["minCapacity is 0", "an alarm on NoCapacityInvocationFailures"],
      },
      {
        name: "step policy without an alarm",
        declare: [...async, stepPolicy()],
        finds: ["minCapacity is 0"],
      },
      {
        name: "alarm on a metric that stays silent at zero",
        declare: [...async, stepPolicy(), alarm()],
        finds: ["HasBacklogWithoutCapacity"],
      },
      {
        name: "alarm about another endpoint",
        declare: [...async, stepPolicy(), backlogAlarm({ dimensions: { EndpointName: "other" } })],
        finds: ["HasBacklogWithoutCapacity"],
      },
      {
        name: "alarm whose actions are switched off",
        declare: [...async, stepPolicy(), backlogAlarm({ actionsEnabled: false })],
        finds: ["HasBacklogWithoutCapacity"],
      },
      {
        name: "a percentage of nothing",
        declare: [
          ...async,
          stepPolicy({ adjustmentType: "PercentChangeInCapacity" }),
          backlogAlarm(),
        ],
        finds: ["HasBacklogWithoutCapacity"],
      },
      {
        name: "steps that add nothing",
        declare: [
          ...async,
          stepPolicy({
            stepAdjustments: [
              { metricIntervalUpperBound: "0", scalingAdjustment: -1 },
              { metricIntervalLowerBound: "0", scalingAdjustment: 0 },
            ],
          }),
          backlogAlarm(),
        ],
        finds: ["HasBacklogWithoutCapacity"],
      },
      {
        name: "target tracking that may be for another target",
        declare: [...async, trackingPolicy({}, { resourceId: UNKNOWN })],
        finds: ["HasBacklogWithoutCapacity"],
      },
      {
        name: "schedule alone",
        declare: [...async, schedule()],
        finds: ["HasBacklogWithoutCapacity"],
      },
    ],
    unknown: [
      {
        name: "new endpoint: ids and ARNs known only after deployment",
        declare: [
          asyncConfiguration(),
          endpoint({ name: undefined }),
          openTarget({ minCapacity: 0 }),
          stepPolicy(
            {},
            { resourceId: UNKNOWN },
            { from: { resourceId: [urn("target", "reco-target")] } },
          ),
          backlogAlarm(
            { alarmActions: UNKNOWN, dimensions: { EndpointName: UNKNOWN } },
            byAlarm("reco-step"),
          ),
        ],
      },
      {
        name: "metric of the alarm not known",
        declare: [...async, stepPolicy(), backlogAlarm({ metricName: UNKNOWN })],
      },
      {
        name: "alarm on a metric expression",
        declare: [
          ...async,
          stepPolicy(),
          backlogAlarm({ metricName: undefined, metricQueries: [{ id: "e1", expression: "m1" }] }),
        ],
      },
      {
        name: "actions of the alarm not known",
        declare: [...async, stepPolicy(), backlogAlarm({ alarmActions: UNKNOWN }, {})],
      },
      {
        name: "policy whose target is not known",
        declare: [...async, stepPolicy({}, { resourceId: UNKNOWN })],
      },
      {
        name: "type of the policy not known",
        declare: [
          ...async,
          stepPolicy({}, { policyType: UNKNOWN, stepScalingPolicyConfiguration: UNKNOWN }),
          backlogAlarm(),
        ],
      },
      {
        name: "adjustment of one step not known",
        declare: [
          ...async,
          stepPolicy({
            stepAdjustments: [
              { metricIntervalUpperBound: "0", scalingAdjustment: -1 },
              { metricIntervalLowerBound: "0", scalingAdjustment: UNKNOWN },
            ],
          }),
          backlogAlarm(),
        ],
      },
      {
        name: "steps not known",
        declare: [...async, stepPolicy({ stepAdjustments: UNKNOWN }), backlogAlarm()],
      },
      { name: "minimum not known", declare: [target({ minCapacity: UNKNOWN })] },
      {
        name: "dimension not known",
        declare: [target({ minCapacity: 0, scalableDimension: UNKNOWN })],
      },
      {
        name: "real-time endpoint, which the rule on supported minimums judges",
        declare: [configuration(), endpoint(), atZero],
      },
    ],
  },
  checkInStack: (target, model, settings) => {
    const metric = wakeUpMetricOf(target);
    if (metric === undefined || !knownTo(target.minCapacity, (min) => min === 0)) return [];
    if (isExcused(target, model, settings)) return [];
    const woken = isWoken(target, metric, model);
    if (woken === true) return [];
    const wiring = `an alarm on ${metric.name} that triggers a step policy adding capacity`;
    if (woken === "unknown") {
      return [undecided(target.minCapacity.path, `whether there is ${wiring} is not known yet`)];
    }
    return [violation(target.minCapacity, `0 together with ${wiring}, or at least 1`)];
  },
});

function isExcused(target: ScalableTarget, model: ScalingModel, settings: RuleSettings): boolean {
  const globs = settings.list("external");
  if (knownTo(target.resourceId, (id) => globs.some((glob) => matchesGlob(glob, id)))) return true;
  if (settings.boolean("schedulesWake") && raisesBySchedule(target, model)) return true;
  const configuration = model.configurationBehind(target);
  return configuration.state === "linked" && isAbsent(configuration.to.asyncInference);
}

function raisesBySchedule(target: ScalableTarget, model: ScalingModel): boolean {
  const { linked, undecided } = model.schedulesOf(target);
  return [...linked, ...undecided].some(
    ({ minCapacity }) => !knownTo(minCapacity, (min) => min < 1),
  );
}
