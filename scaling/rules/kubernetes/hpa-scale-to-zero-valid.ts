import { hpa, resourceMetric } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import { isKnown, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { HorizontalPodAutoscaler } from "../../model/kubernetes";
import { clusterVersion, minorVersion, versionProblems } from "./_clusterVersion";
import { signalsOf } from "./_hpaSignals";
import { sources } from "./_hpaSources";

const gate = "HPAScaleToZero";
/** The first version in which the gate is open by default. */
const openByDefault = 37;

const queue = {
  type: "External",
  external: {
    metric: { name: "queue_messages_ready" },
    target: { type: "AverageValue", averageValue: "10" },
  },
};
const asleep = { minReplicas: 0, metrics: [queue] };
const modern = { clusterVersion: "1.37" };

export default defineRule({
  id: "hpa-scale-to-zero-valid",
  area: "kubernetes",
  title: "minReplicas 0 has a metric that does not need pods, and a cluster that allows it",
  severity: "high",
  level: "mandatory",
  rationale:
    "Without pods there is no CPU to measure, so that only an Object or External metric can wake a service that sleeps. " +
    "Before Kubernetes 1.37 the API server refuses the 0 unless the feature gate HPAScaleToZero is open.",
  fix: "Add an Object or External metric and name the cluster's version, or set minReplicas to 1, or use KEDA.",
  whenNotToUse: "Never: the API server refuses such an autoscaler.",
  sources: [
    sources.validation,
    {
      title: "Feature gate HPAScaleToZero",
      url: "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/HPAScaleToZero/",
    },
    {
      title: "KEP-2021: scale to zero",
      url: "https://github.com/kubernetes/enhancements/tree/master/keps/sig-autoscaling/2021-scale-from-zero",
    },
  ],
  on: ["horizontalPodAutoscaler"],
  knobs: {
    clusterVersion,
    gates: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Feature gates that are open on the clusters, as HPAScaleToZero.",
    },
  },
  settingsProblems: versionProblems,
  examples: {
    good: [
      { name: "one", declare: [hpa({ minReplicas: 1 })] },
      { name: "not set, which is one", declare: [hpa({ minReplicas: undefined })] },
      { name: "a queue, and a cluster that allows it", settings: modern, declare: [hpa(asleep)] },
      {
        name: "a queue beside CPU, behind the gate",
        settings: { clusterVersion: "v1.30.4", gates: ["HPAScaleToZero"] },
        declare: [hpa({ minReplicas: 0, metrics: [resourceMetric(), queue] })],
      },
    ],
    bad: [
      {
        name: "CPU alone",
        settings: modern,
        declare: [hpa({ minReplicas: 0 })],
        finds: ["spec.minReplicas is 0", "at least 1 without an Object or External metric"],
      },
      {
        name: "the server's default metric",
        declare: [hpa({ minReplicas: 0, metrics: undefined })],
        finds: ["at least 1 without an Object or External metric"],
      },
      {
        name: "a cluster that refuses it",
        settings: { clusterVersion: "1.36" },
        declare: [hpa(asleep)],
        finds: ["spec.minReplicas is 0", "at least 1 before Kubernetes 1.37"],
      },
    ],
    unknown: [
      { name: "a cluster whose version nobody told", declare: [hpa(asleep)] },
      { name: "minimum unknown", settings: modern, declare: [hpa({ minReplicas: UNKNOWN })] },
      {
        name: "metrics unknown",
        settings: modern,
        declare: [hpa({ minReplicas: 0, metrics: UNKNOWN })],
      },
      {
        name: "type of a metric unknown",
        settings: modern,
        declare: [hpa({ minReplicas: 0, metrics: [{ ...queue, type: UNKNOWN }] })],
      },
    ],
  },
  check: (hpa, settings) => {
    const { minReplicas: min } = hpa;
    if (!knownTo(min, (value) => value === 0)) return [];
    const fix = `set ${min.path} to 1, or scale with KEDA`;
    const allowed = refusal(hpa, settings);
    return allowed === undefined ? notTold(min.path, settings) : [violation(min, allowed, fix)];
  },
  remedy: (hpa, settings) => {
    const { minReplicas: min } = hpa;
    const broken = knownTo(min, (value) => value === 0) && refusal(hpa, settings) !== undefined;
    return broken ? [{ path: min.path, value: 1 }] : [];
  },
});

/** What the API server would allow in the place of 0, if it surely refuses that. */
function refusal(hpa: HorizontalPodAutoscaler, settings: RuleSettings): string | undefined {
  const minor = minorVersion(settings);
  if (hasOnlyPodMetrics(hpa)) return "at least 1 without an Object or External metric";
  if (settings.list("gates").includes(gate) || minor === undefined) return undefined;
  return minor < openByDefault
    ? `at least 1 before Kubernetes 1.37, unless ${gate} is open`
    : undefined;
}

function notTold(path: string, settings: RuleSettings): readonly Outcome[] {
  if (settings.list("gates").includes(gate) || minorVersion(settings) !== undefined) return [];
  return [undecided(path, "since clusterVersion of this rule does not say what the cluster runs")];
}

function hasOnlyPodMetrics(hpa: HorizontalPodAutoscaler): boolean {
  const signals = signalsOf(hpa);
  const wakes = (type: string) => type === "Object" || type === "External";
  return isKnown(signals) && signals.value.every(({ type }) => knownTo(type, (it) => !wakes(it)));
}
