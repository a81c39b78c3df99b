import { scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, show } from "../../model/field";
import { ScaledObject } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { KEDA_DEFAULT_MAX, kedaSources, maxReplicasOf, minReplicasOf } from "./_keda";

export default defineRule({
  id: "keda-bounds",
  area: "kubernetes",
  title: "A ScaledObject has an explicit maximum, and idle < minimum <= maximum",
  severity: "high",
  level: "mandatory",
  rationale:
    "KEDA's admission webhook refuses bounds in the wrong order, but it lets everything pass while it cannot be " +
    "reached, and the replicas then swing between two bounds that cannot both hold. A maximum that is left out is 100, " +
    "which no one meant for pods with accelerators.",
  fix: "Set minReplicaCount and maxReplicaCount with 0 <= minimum <= maximum, and idleReplicaCount to 0 or leave it out.",
  whenNotToUse: "Set explicitMax to false where another limit, as a quota, bounds the replicas.",
  sources: [
    kedaSources.specification,
    kedaSources.types,
    {
      title: "KEDA, oscillation when the minimum is above the maximum",
      url: "https://github.com/kedacore/keda/issues/5288",
    },
  ],
  on: ["scaledObject"],
  knobs: {
    explicitMax: {
      type: "boolean",
      default: true,
      description: "Whether maxReplicaCount must be declared.",
    },
  },
  examples: {
    good: [
      { name: "from 2 to 10", declare: [scaledObject()] },
      { name: "from none", declare: [scaledObject({ minReplicaCount: 0 })] },
      {
        name: "minimum left out, which is 0",
        declare: [scaledObject({ minReplicaCount: undefined })],
      },
      { name: "a fixed number", declare: [scaledObject({ minReplicaCount: 10 })] },
      { name: "idle at none", declare: [scaledObject({ idleReplicaCount: 0 })] },
      {
        name: "idle and minimum both 0, which KEDA counts as a minimum of 1",
        declare: [scaledObject({ idleReplicaCount: 0, minReplicaCount: 0 })],
      },
      {
        name: "maximum left out, agreed",
        settings: { explicitMax: false },
        declare: [scaledObject({ maxReplicaCount: undefined })],
      },
      { name: "to zero at once", declare: [scaledObject({ cooldownPeriod: 0 })] },
    ],
    bad: [
      {
        name: "minimum above the maximum",
        declare: [scaledObject({ minReplicaCount: 12 })],
        finds: ["minReplicaCount is 12", "at most 10, the maximum"],
      },
      {
        name: "minimum above the assumed maximum",
        settings: { explicitMax: false },
        declare: [scaledObject({ minReplicaCount: 120, maxReplicaCount: undefined })],
        finds: ["minReplicaCount is 120", "at most 100, the maximum"],
      },
      {
        name: "maximum left out",
        declare: [scaledObject({ maxReplicaCount: undefined })],
        finds: ["maxReplicaCount is not set", "KEDA assumes 100"],
      },
      {
        name: "maximum of none",
        declare: [scaledObject({ minReplicaCount: 0, maxReplicaCount: 0 })],
        finds: ["maxReplicaCount is 0", "at least 1"],
      },
      {
        name: "minimum below none",
        declare: [scaledObject({ minReplicaCount: -1 })],
        finds: ["minReplicaCount is -1", "at least 0"],
      },
      {
        name: "a part of a replica",
        declare: [scaledObject({ minReplicaCount: 1.5 })],
        finds: ["minReplicaCount is 1.5", "a whole number"],
      },
      {
        name: "idle at the minimum",
        declare: [scaledObject({ idleReplicaCount: 2 })],
        finds: ["idleReplicaCount is 2", "0"],
      },
      {
        name: "idle between none and the minimum, where the autoscaler raises it again",
        declare: [scaledObject({ idleReplicaCount: 1 })],
        finds: ["idleReplicaCount is 1", "0"],
      },
      {
        name: "idle while the minimum is left out",
        declare: [scaledObject({ idleReplicaCount: 0, minReplicaCount: undefined })],
        finds: ["idleReplicaCount is 0", "below minReplicaCount, which is 0 where it is left out"],
      },
      {
        name: "sources asked without a pause",
        declare: [scaledObject({ pollingInterval: 0 })],
        finds: ["pollingInterval is 0", "at least 1"],
      },
      {
        name: "cooldown below nothing",
        declare: [scaledObject({ cooldownPeriod: -5 })],
        finds: ["cooldownPeriod is -5", "at least 0"],
      },
    ],
    unknown: [
      { name: "minimum not known", declare: [scaledObject({ minReplicaCount: UNKNOWN })] },
      {
        name: "maximum not known",
        declare: [scaledObject({ minReplicaCount: 200, maxReplicaCount: UNKNOWN })],
      },
      {
        name: "minimum not known, idle",
        declare: [scaledObject({ minReplicaCount: UNKNOWN, idleReplicaCount: 0 })],
      },
      {
        name: "idle and interval not known",
        declare: [scaledObject({ idleReplicaCount: UNKNOWN, pollingInterval: UNKNOWN })],
      },
    ],
  },
  check: (scaled, settings) => [
    ...maximum(scaled, settings),
    ...atLeast(scaled.minReplicaCount, 0),
    ...minimum(scaled),
    ...idle(scaled),
    ...atLeast(scaled.pollingIntervalSeconds, 1),
    ...atLeast(scaled.cooldownPeriodSeconds, 0),
    ...atLeast(scaled.initialCooldownPeriodSeconds, 0),
  ],
});

function maximum(scaled: ScaledObject, settings: RuleSettings): Outcome[] {
  const { maxReplicaCount } = scaled;
  if (!isAbsent(maxReplicaCount)) return atLeast(maxReplicaCount, 1);
  if (!settings.boolean("explicitMax")) return [];
  return [violation(maxReplicaCount, `a number; KEDA assumes ${KEDA_DEFAULT_MAX}`)];
}

function minimum(scaled: ScaledObject): Outcome[] {
  const [min, max] = [minReplicasOf(scaled), maxReplicasOf(scaled)];
  if (!isKnown(min) || !isKnown(max) || min.value <= max.value) return [];
  return [violation(min, `at most ${show(max)}, the maximum`)];
}

/** Only none is kept: any other number below the minimum is raised to it by the autoscaler. */
function idle({ idleReplicaCount, minReplicaCount }: ScaledObject): Outcome[] {
  if (!isKnown(idleReplicaCount)) return [];
  if (idleReplicaCount.value !== 0) {
    return [violation(idleReplicaCount, "0, or left out; the autoscaler raises any other number")];
  }
  if (!isAbsent(minReplicaCount)) return [];
  const allowed = "a number below minReplicaCount, which is 0 where it is left out";
  return [violation(idleReplicaCount, allowed, "Leave idleReplicaCount out, or set the minimum.")];
}

function atLeast(field: Field<number>, lowest: number): Outcome[] {
  if (!isKnown(field) || (Number.isInteger(field.value) && field.value >= lowest)) return [];
  return [violation(field, `a whole number, at least ${lowest}`)];
}
