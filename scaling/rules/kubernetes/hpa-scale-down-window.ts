import { hpa, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { isAbsent, isKnown, knownTo, withDefault } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { HorizontalScaler } from "../../model/kubernetes";
import { hpaBehaving, kedaBehaving } from "./_hpaBehaviorExamples";
import { sources } from "./_hpaSources";

/** What the controller waits where nothing is declared, unless the cluster's operator changed it. */
const assumedSeconds = 300;

export default defineRule({
  id: "hpa-scale-down-window",
  area: "kubernetes",
  title: "Scale-in waits until a peak is surely over, and is not switched off",
  severity: "medium",
  level: "advisory",
  rationale:
    "A replica that is removed in a short lull has to load its model again for the next wave, and the requests of that " +
    "wave wait for it. With scale-in switched off a fleet stays as large as its highest peak.",
  fix: "Set stabilizationWindowSeconds of scaleDown to at least 300, and to more than a model takes to load.",
  whenNotToUse:
    "For models that load within seconds, or where another controller removes replicas.",
  sources: [
    {
      title: "Stabilization window: 300 seconds by default when scaling down",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#stabilization-window",
    },
    sources.scaledObject,
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    seconds: {
      type: "integer",
      minimum: 0,
      maximum: 3600,
      default: 300,
      description: "Least stabilizationWindowSeconds of scaleDown.",
    },
  },
  examples: {
    good: [
      { name: "five minutes", declare: [hpa(), scaledObject()] },
      { name: "the default, which is five minutes", declare: [hpa({ behavior: undefined })] },
      {
        name: "agreed for a model that loads at once",
        settings: { seconds: 60 },
        declare: [hpaBehaving({ scaleDown: { stabilizationWindowSeconds: 60 } })],
      },
    ],
    bad: [
      {
        name: "no window",
        declare: [hpaBehaving({ scaleDown: { stabilizationWindowSeconds: 0 } })],
        finds: ["spec.behavior.scaleDown.stabilizationWindowSeconds is 0", "at least 300"],
      },
      {
        name: "the default where more is agreed",
        settings: { seconds: 900 },
        declare: [hpa({ behavior: undefined })],
        finds: [
          "spec.behavior.scaleDown.stabilizationWindowSeconds is not set",
          "at least 900; not set means 300",
        ],
      },
      {
        name: "never in",
        declare: [hpaBehaving({ scaleDown: { selectPolicy: "Disabled" } })],
        finds: ['spec.behavior.scaleDown.selectPolicy is "Disabled"', "Max or Min"],
      },
      {
        name: "no window in KEDA",
        declare: [kedaBehaving({ scaleDown: { stabilizationWindowSeconds: 15 } })],
        finds: ["behavior.scaleDown.stabilizationWindowSeconds is 15"],
      },
    ],
    unknown: [
      {
        name: "window unknown",
        declare: [hpaBehaving({ scaleDown: { stabilizationWindowSeconds: UNKNOWN } })],
      },
      {
        name: "behavior unknown",
        settings: { seconds: 900 },
        declare: [hpa({ behavior: UNKNOWN })],
      },
      {
        name: "choice of policies unknown",
        declare: [hpaBehaving({ scaleDown: { selectPolicy: UNKNOWN } })],
      },
    ],
  },
  check: (scaler, settings) => [...switchedOff(scaler), ...tooShort(scaler, settings)],
  remedy: (scaler, settings) =>
    tooShort(scaler, settings).map(({ path }) => ({ path, value: settings.number("seconds") })),
});

function switchedOff({ behavior: { scaleDown } }: HorizontalScaler): readonly Outcome[] {
  const off = knownTo(scaleDown.selectPolicy, (choice) => choice === "Disabled");
  return off ? [violation(scaleDown.selectPolicy, "Max or Min; Disabled never scales in")] : [];
}

function tooShort(scaler: HorizontalScaler, settings: RuleSettings): readonly Outcome[] {
  const declared = scaler.behavior.scaleDown.stabilizationWindowSeconds;
  const window = withDefault(declared, assumedSeconds);
  const least = settings.number("seconds");
  if (!isKnown(window) || window.value >= least) return [];
  const unset = isAbsent(declared) ? `; not set means ${assumedSeconds}` : "";
  return [violation(declared, `at least ${least}${unset}`, `set ${declared.path} to ${least}`)];
}
