import { KedaScalerSpec, KedaTriggerSpec } from "../../control/spec";
import { kedaScalers } from "../../model/kedaScalers";
import { behaviorOf } from "./behavior";
import { Fields } from "./fields";
import { Surroundings } from "./hpa";
import { Signal, sourceOf, syncPeriodSeconds } from "./signals";

/** `spec` of a ScaledObject (keda.sh/v1alpha1). */
export function kedaSpec(spec: Fields, around: Surroundings): KedaScalerSpec {
  const maxReplicaCount = spec.whole("maxReplicaCount", { least: 1 }) ?? 100;
  const minReplicaCount = spec.whole("minReplicaCount", { least: 0 }) ?? 0;
  if (minReplicaCount > maxReplicaCount)
    spec.wrong("minReplicaCount", `at most maxReplicaCount, ${maxReplicaCount}`);
  const idle = spec.whole("idleReplicaCount", { least: 0 });
  const advanced = spec.object("advanced");
  const behavior = behaviorOf(advanced.object("horizontalPodAutoscalerConfig"), "behavior");
  if (advanced.has("scalingModifiers")) around.cannot("scalingModifiers are not simulated");
  const fallback = fallbackOf(spec);
  spec.require("triggers", "a list of triggers");
  const triggers = spec.list("triggers").flatMap((each) => triggerOf(each, around));
  return {
    kind: "Keda",
    minReplicaCount,
    maxReplicaCount,
    ...(idle !== undefined && { idleReplicaCount: idle }),
    pollingIntervalSeconds: spec.whole("pollingInterval", { least: 1 }) ?? 30,
    cooldownSeconds: spec.whole("cooldownPeriod", { least: 0 }) ?? 300,
    initialCooldownSeconds: spec.whole("initialCooldownPeriod", { least: 0 }) ?? 0,
    triggers,
    ...(fallback && { fallback }),
    ...(behavior && { behavior }),
    syncPeriodSeconds,
  };
}

const behaviors = [
  "static",
  "currentReplicas",
  "currentReplicasIfHigher",
  "currentReplicasIfLower",
] as const;

function fallbackOf(spec: Fields): KedaScalerSpec["fallback"] {
  if (!spec.has("fallback")) return undefined;
  const fallback = spec.object("fallback");
  return {
    failureThreshold: fallback.whole("failureThreshold", { least: 1 }) ?? 3,
    replicas: fallback.whole("replicas", { least: 0 }) ?? 0,
    behavior: fallback.choice("behavior", behaviors) ?? "static",
  };
}

/** What a type of trigger measures by itself: messages that wait and messages in flight. */
export function impliedSignal(type: string): Signal | undefined {
  return type === "aws-sqs-queue" ? "concurrency" : undefined;
}

function triggerOf(trigger: Fields, around: Surroundings): readonly KedaTriggerSpec[] {
  trigger.require("type", "the type of a scaler");
  const type = trigger.text("type") ?? "";
  const name = trigger.text("name") ?? type;
  const keys = kedaScalers.get(type);
  if (keys === undefined) {
    around.cannot(`triggers of type ${type} are not simulated`);
    return [];
  }
  const metadata = trigger.object("metadata");
  metadata.require(keys.target, "a number");
  const targetValue = metadata.quantity(keys.target);
  const named = Object.hasOwn(around.signals, name) ? around.signals[name] : undefined;
  const signal = named ?? impliedSignal(type);
  if (signal === undefined) {
    around.cannot(`what the trigger ${name} stands for is not known: ${around.ask(name)}`);
    return [];
  }
  if (targetValue === undefined) return [];
  return [
    {
      name,
      source: sourceOf(signal, false),
      targetValue,
      metricType:
        trigger.choice("metricType", ["AverageValue", "Value"] as const) ?? "AverageValue",
      activationValue: metadata.quantity(keys.activation) ?? 0,
    },
  ];
}
