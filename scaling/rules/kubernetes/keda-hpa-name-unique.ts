import { deployment, hpa, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { HorizontalScaler, ScaledObject } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { hpaNameOf, kedaSources } from "./_keda";
import { named } from "./_scaled";

const calling = (name: string | typeof UNKNOWN) => ({
  advanced: { horizontalPodAutoscalerConfig: { name } },
});
const second = (change = {}, place = {}) =>
  scaledObject({ scaleTargetRef: { name: "second" }, ...change }, { name: "second", ...place });
const handOver = {
  metadata: { annotations: { "scaledobject.keda.sh/transfer-hpa-ownership": "true" } },
};

export default defineRule({
  id: "keda-hpa-name-unique",
  area: "kubernetes",
  title: "The autoscaler that KEDA makes has a name of its own",
  severity: "high",
  level: "mandatory",
  rationale:
    "KEDA writes its autoscaler under a name, and takes one that is there for its own: two ScaledObjects of one name " +
    "overwrite each other's target and metrics in turn. The webhook refuses the second, unless it could not be " +
    "reached or both arrived at once.",
  fix: "Leave advanced.horizontalPodAutoscalerConfig.name out, or give each ScaledObject another name there.",
  whenNotToUse: "Never: one autoscaler cannot serve two.",
  sources: [
    kedaSources.webhook,
    {
      title: "KEDA, one autoscaler under two ScaledObjects",
      url: "https://github.com/kedacore/keda/issues/6130",
    },
    {
      title: "KEDA, transfer of an existing autoscaler",
      url: "https://keda.sh/docs/latest/concepts/scaling-deployments/#transfer-ownership-of-an-existing-hpa",
    },
  ],
  on: ["scaledObject"],
  examples: {
    good: [
      { name: "two names that KEDA makes", declare: [scaledObject(), second()] },
      {
        name: "two names of their own",
        declare: [scaledObject(calling("a")), second(calling("b"))],
      },
      {
        name: "one name in two namespaces",
        declare: [
          scaledObject(calling("a")),
          second(calling("a"), { metadata: { namespace: "elsewhere" } }),
        ],
      },
      {
        name: "an autoscaler that is handed over",
        declare: [deployment(), hpa(), scaledObject(calling("ml-model"), handOver)],
      },
      { name: "an autoscaler of another name", declare: [deployment(), hpa(), scaledObject()] },
    ],
    bad: [
      {
        name: "one name twice",
        declare: [scaledObject(calling("a")), second(calling("a"))],
        finds: ['horizontalPodAutoscalerConfig.name is "a"', 'ScaledObject "second"'],
      },
      {
        name: "the name that KEDA makes for another",
        declare: [scaledObject(), second(calling("keda-hpa-ml-model"))],
        finds: ['is "keda-hpa-ml-model"', 'ScaledObject "ml-model"'],
      },
      {
        name: "an autoscaler of the program that is not handed over",
        declare: [hpa(), second(calling("ml-model"))],
        finds: ['is "ml-model"', 'HorizontalPodAutoscaler "ml-model"'],
      },
    ],
    unknown: [
      {
        name: "a name not known",
        declare: [scaledObject(calling("a")), second(calling(UNKNOWN))],
      },
      {
        name: "a namespace not known",
        declare: [
          scaledObject(calling("a")),
          second(calling("a"), { metadata: { namespace: UNKNOWN } }),
        ],
      },
      {
        name: "whether it is handed over is not known",
        declare: [hpa(), second(calling("ml-model"), { metadata: { annotations: UNKNOWN } })],
      },
      {
        name: "a name that the provider chooses",
        declare: [
          scaledObject({}, { metadata: { name: undefined } }),
          second(calling("keda-hpa-ml-model")),
        ],
      },
    ],
  },
  checkInStack: (scaled, model) => {
    const name = hpaNameOf(scaled);
    if (!isKnown(name)) return [];
    const others = (autoscalers(model).get(name.value) ?? []).filter(
      (other) => other !== scaled && isTaken(other, scaled, model),
    );
    return others.slice(0, 1).map((other) => {
      const by = named(other.objectKind, other);
      return violation(name, `a name that no other autoscaler has; that of ${by} is the same`);
    });
  },
});

function isTaken(other: HorizontalScaler, scaled: ScaledObject, model: ScalingModel): boolean {
  if (model.kubernetes.sameNamespace(other, scaled) !== true) return false;
  if (other.kind === "scaledObject") return !isSameObject(other, scaled);
  return scaled.takesOverHpa.state === "absent" || knownTo(scaled.takesOverHpa, (over) => !over);
}

/** A patch of an object is no second one. */
function isSameObject(other: ScaledObject, scaled: ScaledObject): boolean {
  return isKnown(scaled.name) && valueOf(other.name) === scaled.name.value;
}

/** All autoscalers by name, those that KEDA will make too. */
function autoscalers(model: ScalingModel): ReadonlyMap<string, readonly HorizontalScaler[]> {
  return model.derived("autoscalers by name", () => {
    const all = new Map<string, HorizontalScaler[]>();
    const add = (name: string | undefined, scaler: HorizontalScaler) => {
      if (name !== undefined) all.set(name, [...(all.get(name) ?? []), scaler]);
    };
    for (const scaled of model.all("scaledObject")) add(valueOf(hpaNameOf(scaled)), scaled);
    for (const hpa of model.all("horizontalPodAutoscaler")) add(valueOf(hpa.name), hpa);
    return all;
  });
}
