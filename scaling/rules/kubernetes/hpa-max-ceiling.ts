import { hpa, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { isAbsent, isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { agreed, declaredBounds, effectiveBounds } from "./_hpaBounds";
import { sources } from "./_hpaSources";
import { KEDA_DEFAULT_MAX } from "./_keda";

export default defineRule({
  id: "hpa-max-ceiling",
  area: "kubernetes",
  title: "The maximum stays within the agreed ceiling",
  severity: "high",
  level: "mandatory",
  rationale:
    "The maximum is the only limit between a metric gone wrong and the bill: nodes are added for pods that have " +
    "no room. A digit too many in it, or KEDA's default of 100, is not noticed until the fleet has grown to it.",
  fix: "Lower the maximum to the ceiling, or have the ceiling raised in the pack's configuration.",
  whenNotToUse: "Where quotas limit every namespace already; or raise the ceiling instead.",
  sources: [sources.concept, sources.scaledObject],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    max: { type: "integer", minimum: 1, default: 50, description: "Largest maximum of a scaler." },
    maxByEnv: {
      type: "object",
      additionalProperties: { type: "number", minimum: 1 },
      default: {},
      description: "Largest maximum in an environment, in place of max.",
    },
  },
  examples: {
    good: [
      { name: "ten", declare: [hpa(), scaledObject()] },
      { name: "at the ceiling", declare: [hpa({ maxReplicas: 50 })] },
      {
        name: "raised for production",
        environment: "production",
        settings: { maxByEnv: { production: 200 } },
        declare: [hpa({ maxReplicas: 200 }), scaledObject({ maxReplicaCount: undefined })],
      },
    ],
    bad: [
      {
        name: "a digit too many",
        declare: [hpa({ maxReplicas: 100 })],
        finds: ["spec.maxReplicas is 100", "at most 50"],
      },
      {
        name: "KEDA's default",
        declare: [scaledObject({ maxReplicaCount: undefined })],
        finds: ["spec.maxReplicaCount is not set", "at most 50; not set means 100"],
      },
      {
        name: "small environment",
        environment: "DEV",
        settings: { maxByEnv: { dev: 3 } },
        declare: [scaledObject({ maxReplicaCount: 4 })],
        finds: ["spec.maxReplicaCount is 4", 'at most 3 in environment "DEV"'],
      },
    ],
    unknown: [
      { name: "maximum unknown", declare: [hpa({ maxReplicas: UNKNOWN })] },
      { name: "no maximum, which another rule judges", declare: [hpa({ maxReplicas: undefined })] },
      {
        name: "a patch, which leaves the maximum as it is",
        declare: [
          scaledObject(
            { maxReplicaCount: undefined },
            { type: "kubernetes:keda.sh/v1alpha1:ScaledObjectPatch" },
          ),
        ],
      },
    ],
  },
  check: (scaler, settings) => {
    const ceiling = agreed(settings, "max", "maxByEnv");
    const { max } = effectiveBounds(scaler);
    if (!isKnown(max) || max.value <= ceiling.value) return [];
    const declared = declaredBounds(scaler).max;
    const unset = isAbsent(declared) ? `; not set means ${KEDA_DEFAULT_MAX}` : "";
    const fix = `set ${max.path} to at most ${ceiling.value}, or have the ceiling raised`;
    return [violation(declared, `at most ${ceiling.value}${ceiling.where}${unset}`, fix)];
  },
});
