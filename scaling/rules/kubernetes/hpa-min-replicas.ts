import { hpa, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { isAbsent, isKnown, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { HorizontalScaler } from "../../model/kubernetes";
import { Agreed, agreed, assumedMinimum, declaredBounds, effectiveBounds } from "./_hpaBounds";
import { sources } from "./_hpaSources";

export default defineRule({
  id: "hpa-min-replicas",
  area: "kubernetes",
  title: "The minimum keeps enough replicas for the loss of one",
  severity: "medium",
  level: "advisory",
  rationale:
    "One replica is down for as long as a model takes to load whenever its node is drained or fails. A minimum " +
    "that is not set is 1 for a HorizontalPodAutoscaler and 0 for a ScaledObject, whatever the workload began with.",
  fix: "Raise the minimum to the floor of the environment.",
  whenNotToUse: "For services that may be away for the minutes of a new start.",
  sources: [
    sources.api,
    sources.scaledObject,
    {
      title: "Disruptions: replicate an application to keep it available",
      url: "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/",
    },
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    min: {
      type: "integer",
      minimum: 0,
      default: 1,
      description: "Least number of replicas where the environment has no number of its own.",
    },
    minByEnv: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0 },
      default: { prod: 2, production: 2 },
      description: "Least number of replicas in an environment, in place of min.",
    },
    declared: {
      type: "boolean",
      default: true,
      description:
        "Whether the minimum must be declared: one that is left out is reported everywhere, since it is 1 (0 for " +
        "KEDA) without anybody having chosen it.",
    },
    scaleToZero: {
      type: "boolean",
      default: false,
      description:
        "Whether scalers that declare a minimum of 0 are held to the floor too; hpa-scale-to-zero-valid judges them.",
    },
  },
  examples: {
    good: [
      { name: "two", declare: [hpa(), scaledObject()] },
      { name: "one, chosen outside production", declare: [hpa({ minReplicas: 1 })] },
      {
        name: "left out where that is agreed",
        settings: { declared: false },
        declare: [hpa({ minReplicas: undefined })],
      },
      { name: "sleeps on purpose", declare: [scaledObject({ minReplicaCount: 0 })] },
      {
        name: "sleeps, and wakes with two",
        declare: [scaledObject({ idleReplicaCount: 0, minReplicaCount: 2 })],
      },
    ],
    bad: [
      {
        name: "one in production",
        environment: "prod",
        declare: [hpa({ minReplicas: 1 })],
        finds: ["spec.minReplicas is 1", 'at least 2 in environment "prod"'],
      },
      {
        name: "not set, which other tools let pass",
        declare: [hpa({ minReplicas: undefined })],
        finds: ["spec.minReplicas is not set", "at least 1, declared; not set means 1"],
      },
      {
        name: "not set for KEDA",
        declare: [scaledObject({ minReplicaCount: undefined })],
        finds: ["spec.minReplicaCount is not set", "at least 1, declared; not set means 0"],
      },
      {
        name: "floor of an environment",
        environment: "Prod",
        settings: { minByEnv: { prod: 3 } },
        declare: [hpa()],
        finds: ["spec.minReplicas is 2", 'at least 3 in environment "Prod"'],
      },
      {
        name: "zero where nothing may sleep",
        settings: { scaleToZero: true },
        declare: [scaledObject({ minReplicaCount: 0 })],
        finds: ["spec.minReplicaCount is 0", "at least 1"],
      },
    ],
    unknown: [
      { name: "minimum unknown", declare: [hpa({ minReplicas: UNKNOWN })] },
      { name: "minimum of KEDA unknown", declare: [scaledObject({ minReplicaCount: UNKNOWN })] },
      {
        name: "a patch, which leaves the minimum as it is",
        declare: [
          hpa(
            { minReplicas: undefined },
            { type: "kubernetes:autoscaling/v2:HorizontalPodAutoscalerPatch" },
          ),
        ],
      },
    ],
  },
  check: (scaler, settings) => {
    const floor = floorOver(scaler, settings);
    if (floor === undefined) return [];
    const { min } = declaredBounds(scaler);
    const unset = isAbsent(min) ? `, declared; not set means ${assumedMinimum(scaler)}` : "";
    const allowed = `at least ${floor.value}${floor.where}${unset}`;
    const fix = isAbsent(min)
      ? `declare ${min.path}: ${Math.max(2, floor.value)} to keep serving without one of them, ${floor.value} if that is meant`
      : `set ${min.path} to ${floor.value}`;
    return [violation(min, allowed, fix)];
  },
  remedy: (scaler, settings) => {
    const floor = floorOver(scaler, settings);
    const { min, max } = effectiveBounds(scaler);
    const fits = floor !== undefined && knownTo(max, (most) => most >= floor.value);
    return fits ? [{ path: min.path, value: floor.value }] : [];
  },
});

/** The floor that a scaler lies under, if it does. */
function floorOver(scaler: HorizontalScaler, settings: RuleSettings): Agreed | undefined {
  const declared = declaredBounds(scaler).min;
  const { min } = effectiveBounds(scaler);
  if (!isKnown(min)) return undefined;
  const sleeps = knownTo(declared, (value) => value === 0);
  if (sleeps && !settings.boolean("scaleToZero")) return undefined;
  const floor = agreed(settings, "min", "minByEnv");
  const isMissing = isAbsent(declared) && settings.boolean("declared");
  return isMissing || min.value < floor.value ? floor : undefined;
}
