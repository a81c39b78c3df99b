import { defaults } from "../../contract/generated/defaults";
import { Keda, KedaScalingModifiers } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource } from "../value";
import { behaviorOrigins, itemOrigins, scaleTarget } from "./autoscaler";
import { behaviorOf } from "./behavior";
import { minReplicasOf } from "./bounds";
import { Identity, metadataOf, metadataOrigins } from "./labels";
import { decimalText } from "./quantity";
import { triggersOf } from "./triggers";

const paused = { "autoscaling.keda.sh/paused": "true" };

/** KEDA's object, which makes the autoscaler itself. */
export function planScaledObject(
  plan: Plan,
  identity: Identity,
  deployment: PlannedResource,
  keda: Keda,
): PlannedResource {
  const { autoscaling } = identity.args;
  const triggers = triggersOf(autoscaling);
  return plan.add(
    types.scaledObject,
    "autoscaler",
    {
      apiVersion: "keda.sh/v1alpha1",
      kind: "ScaledObject",
      metadata: metadataOf(identity, keda.paused ? paused : {}),
      spec: {
        scaleTargetRef: scaleTarget(identity),
        ...timing(keda),
        minReplicaCount: minReplicasOf(autoscaling),
        maxReplicaCount: autoscaling.maxReplicas,
        fallback: keda.fallback && { ...defaults.KedaFallback, ...keda.fallback },
        advanced: {
          restoreToOriginalReplicaCount:
            keda.restoreToOriginalReplicaCount ?? defaults.Keda.restoreToOriginalReplicaCount,
          horizontalPodAutoscalerConfig: { behavior: behaviorOf(identity.args) },
          scalingModifiers: keda.scalingModifiers && modifiers(keda.scalingModifiers),
        },
        triggers: triggers.map(({ spec }) => spec),
      },
    },
    {
      origins: {
        "": "autoscaling.keda",
        ...metadataOrigins,
        ...origins,
        ...behaviorOrigins("spec.advanced.horizontalPodAutoscalerConfig.behavior"),
        ...itemOrigins("spec.triggers", triggers),
      },
      after: [deployment],
    },
  );
}

function timing(keda: Keda): object {
  const { pollingIntervalSeconds, cooldownSeconds, initialCooldownSeconds, idleAtZero } = {
    ...defaults.Keda,
    ...keda,
  };
  return {
    pollingInterval: pollingIntervalSeconds,
    cooldownPeriod: cooldownSeconds,
    initialCooldownPeriod: initialCooldownSeconds,
    idleReplicaCount: idleAtZero ? 0 : undefined,
  };
}

function modifiers(declared: KedaScalingModifiers): object {
  const { formula, target, activationTarget, metricType } = {
    ...defaults.KedaScalingModifiers,
    ...declared,
  };
  return {
    formula,
    target: decimalText(target),
    activationTarget: decimalText(activationTarget),
    metricType,
  };
}

const origins: Readonly<Record<string, string>> = {
  "spec.pollingInterval": "autoscaling.keda.pollingIntervalSeconds",
  "spec.cooldownPeriod": "autoscaling.keda.cooldownSeconds",
  "spec.initialCooldownPeriod": "autoscaling.keda.initialCooldownSeconds",
  "spec.idleReplicaCount": "autoscaling.keda.idleAtZero",
  "spec.minReplicaCount": "autoscaling.minReplicas",
  "spec.maxReplicaCount": "autoscaling.maxReplicas",
  "spec.fallback": "autoscaling.keda.fallback",
  "spec.advanced.scalingModifiers": "autoscaling.keda.scalingModifiers",
  "spec.triggers": "autoscaling.keda.triggers",
};
