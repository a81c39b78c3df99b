import { Field, known, knownTo, valueOf, withDefault } from "../../model/field";
import { KedaTrigger, ScaledObject } from "../../model/kubernetes";

/** The most replicas of a ScaledObject that leaves it out. */
export const KEDA_DEFAULT_MAX = 100;

const resourceTriggers = ["cpu", "memory"];

/** What KEDA hands to the autoscaler as a metric of a resource, and never asks itself. */
export function isResourceTrigger({ type }: KedaTrigger): boolean {
  return knownTo(type, (name) => resourceTriggers.includes(name));
}

/** Triggers that surely ask something which may fail to answer: none of a resource or of the clock. */
export function externalTriggers({ triggers }: ScaledObject): readonly KedaTrigger[] {
  return (valueOf(triggers) ?? []).filter(({ type }) =>
    knownTo(type, (name) => name !== "cron" && !resourceTriggers.includes(name)),
  );
}

/** Whether surely every trigger, of at least one, is for a resource. */
export function hasOnlyResourceTriggers({ triggers }: ScaledObject): boolean {
  return knownTo(triggers, (all) => all.length > 0 && all.every(isResourceTrigger));
}

export function minReplicasOf({ minReplicaCount }: ScaledObject): Field<number> {
  return withDefault(minReplicaCount, 0);
}

export function maxReplicasOf({ maxReplicaCount }: ScaledObject): Field<number> {
  return withDefault(maxReplicaCount, KEDA_DEFAULT_MAX);
}

/** Name of the autoscaler that KEDA makes. */
export function hpaNameOf({ hpaName, name }: ScaledObject): Field<string> {
  if (hpaName.state !== "absent" || name.state !== "known") {
    return hpaName.state === "absent" ? name : hpaName;
  }
  return known(`keda-hpa-${name.value}`, name.path, name.secret);
}

/** The pages of KEDA that most rules about it rest on. */
export const kedaSources = {
  specification: {
    title: "KEDA, ScaledObject specification",
    url: "https://keda.sh/docs/latest/reference/scaledobject-spec/",
  },
  webhook: {
    title: "KEDA, admission webhook of ScaledObjects",
    url: "https://github.com/kedacore/keda/blob/v2.21.0/apis/keda/v1alpha1/scaledobject_webhook.go",
  },
  types: {
    title: "KEDA, checks of replica counts and of fallback",
    url: "https://github.com/kedacore/keda/blob/v2.21.0/apis/keda/v1alpha1/scaledobject_types.go",
  },
} as const;
