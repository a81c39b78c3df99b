import { trackingPolicy } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { namespaceOf } from "./_dimensions";

const predictive = { policyType: "PredictiveScaling" };
const ecs = {
  serviceNamespace: "ecs",
  resourceId: "service/models/reco",
  scalableDimension: "ecs:service:DesiredCount",
};

export default defineRule({
  id: "aas-predictive-namespace",
  area: "aas",
  title: "Predictive scaling is used only where the service offers it",
  severity: "high",
  level: "mandatory",
  rationale:
    "Application Auto Scaling forecasts for ECS services only and refuses the policy for everything else. A " +
    "SageMaker fleet that must be ready ahead of its daily rush needs scheduled actions instead.",
  fix: "Replace the policy by scheduled actions that raise minCapacity ahead of the rush.",
  whenNotToUse:
    "Never: the service refuses the policy; add namespaces to allowed when it offers more.",
  sources: [
    {
      title: "PutScalingPolicy: PredictiveScaling is only supported for Amazon ECS",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html",
    },
  ],
  on: ["policy"],
  knobs: {
    allowed: {
      type: "array",
      items: { type: "string" },
      default: ["ecs"],
      description: "Service namespaces for which predictive scaling is offered.",
    },
  },
  examples: {
    good: [
      { name: "an ECS service", declare: [trackingPolicy({}, { ...ecs, ...predictive })] },
      { name: "target tracking on SageMaker", declare: [trackingPolicy()] },
    ],
    bad: [
      {
        name: "an endpoint variant",
        declare: [trackingPolicy({}, predictive)],
        finds: ['policyType is "PredictiveScaling"', "TargetTrackingScaling or StepScaling"],
      },
      {
        name: "namespace known from the dimension alone",
        declare: [trackingPolicy({}, { ...predictive, serviceNamespace: UNKNOWN })],
        finds: ['policyType is "PredictiveScaling"'],
      },
    ],
    unknown: [
      { name: "policy type unknown", declare: [trackingPolicy({}, { policyType: UNKNOWN })] },
      {
        name: "service unknown",
        declare: [
          trackingPolicy(
            {},
            { ...predictive, serviceNamespace: UNKNOWN, scalableDimension: UNKNOWN },
          ),
        ],
      },
    ],
  },
  check: (policy, settings) => {
    if (!knownTo(policy.policyType, (type) => type === "PredictiveScaling")) return [];
    const namespace = namespaceOf(policy);
    if (namespace === undefined || settings.list("allowed").includes(namespace)) return [];
    const allowed = "TargetTrackingScaling or StepScaling for a service without forecasts";
    return [violation(policy.policyType, allowed)];
  },
});
