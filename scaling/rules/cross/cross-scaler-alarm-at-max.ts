import {
  deployment,
  hpa,
  kubernetesObject,
  kubernetesTypes,
  release,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, undecided, violation } from "../../check/rule";
import { isKnown, valueOf } from "../../model/field";
import { Declaration, Input, UNKNOWN } from "../../model/input";
import { HorizontalScaler, PrometheusRule } from "../../model/kubernetes";
import { hpaNameOf } from "../kubernetes/_keda";

const atMax =
  "kube_horizontalpodautoscaler_status_desired_replicas == kube_horizontalpodautoscaler_spec_max_replicas";
const limited =
  'kube_horizontalpodautoscaler_status_condition{condition="ScalingLimited",status="true"} == 1';
const errors = 'sum(rate(http_requests_total{code="500"}[5m])) > 1';

function alerts(expr: Input, place = {}): Declaration {
  const rules = [
    { alert: "AtMaximum", expr, for: "15m" },
    { record: "requests", expr: "1" },
  ];
  return kubernetesObject(
    kubernetesTypes.prometheusRule,
    { spec: { groups: [{ name: "scaling", rules }] } },
    { name: "alerts", ...place },
  );
}

function only(name: string): string {
  const these = `{horizontalpodautoscaler="${name}"}`;
  return atMax.replaceAll("replicas ", `replicas${these} `) + these;
}

export default defineRule({
  id: "cross-scaler-alarm-at-max",
  area: "cross",
  title: "An alert tells when an autoscaler stands at its upper bound",
  severity: "medium",
  level: "advisory",
  rationale:
    "At its upper bound an autoscaler has done all it can, and from then on requests wait. Nothing else of it looks wrong, so " +
    "that without an alert the first to notice are users.",
  fix:
    "Add an alert on kube_horizontalpodautoscaler_status_desired_replicas == kube_horizontalpodautoscaler_spec_max_replicas " +
    "that holds for some minutes.",
  whenNotToUse:
    "Where alerts of the whole cluster cover it, as KubeHpaMaxedOut of kube-prometheus-stack in another program. Nothing is " +
    "said where a program declares no alerts at all. Application Auto Scaling publishes no capacity to alarm on.",
  sources: [
    {
      title: "Prometheus rules for Kubernetes: KubeHpaMaxedOut",
      url: "https://runbooks.prometheus-operator.dev/runbooks/kubernetes/kubehpamaxedout/",
    },
    {
      title: "kube-state-metrics, metrics of the HorizontalPodAutoscaler",
      url: "https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/horizontalpodautoscaler-metrics.md",
    },
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  examples: {
    good: [
      { name: "no alerts in the program", declare: [deployment(), hpa()] },
      { name: "an alert on all autoscalers", declare: [hpa(), scaledObject(), alerts(atMax)] },
      { name: "an alert on the condition", declare: [hpa(), alerts(limited)] },
      { name: "an alert on this one", declare: [hpa(), alerts(only("ml-model"))] },
      {
        name: "an alert on the autoscaler that KEDA makes",
        declare: [scaledObject(), alerts(only("keda-hpa-ml-model"))],
      },
      {
        name: "alerts by a pattern",
        declare: [
          hpa(),
          alerts(`${atMax.replace(" ==", '{horizontalpodautoscaler=~"ml-.*"} ==')}`),
        ],
      },
    ],
    bad: [
      {
        name: "alerts on other things",
        declare: [hpa(), alerts(errors)],
        finds: ["spec.maxReplicas is 10", "an alert that tells when it is reached"],
      },
      {
        name: "an alert on another autoscaler",
        declare: [hpa(), alerts(only("other"))],
        finds: ["spec.maxReplicas is 10"],
      },
      {
        name: "an alert on a name that KEDA does not give",
        declare: [scaledObject(), alerts(only("ml-model"))],
        finds: ["spec.maxReplicaCount is 10"],
      },
    ],
    unknown: [
      { name: "expression unknown", declare: [hpa(), alerts(UNKNOWN)] },
      {
        name: "alerts unknown",
        declare: [
          hpa(),
          kubernetesObject(kubernetesTypes.prometheusRule, { spec: UNKNOWN }, { name: "alerts" }),
        ],
      },
      { name: "a release that may hold alerts", declare: [hpa(), alerts(errors), release()] },
      {
        name: "name of the autoscaler unknown",
        declare: [hpa({}, { metadata: { name: undefined } }), alerts(only("ml-model"))],
      },
      {
        name: "alerts of another cluster",
        declare: [
          hpa(),
          alerts(errors, { provider: "urn:pulumi:x::x::pulumi:providers:kubernetes::b::1" }),
        ],
      },
    ],
  },
  checkInStack: (scaler, model) => {
    const rules = model.kubernetes.prometheusRulesAround(scaler);
    const isSurelyAll = rules.length > 0 && model.kubernetes.bundlesAround(scaler).length === 0;
    if (!isSurelyAll || scaler.isPatch) return [];
    const expressions = rules.flatMap(expressionsOf);
    if (expressions.some((text) => text !== undefined && covers(text, scaler))) return [];
    const bound = scaler.kind === "scaledObject" ? scaler.maxReplicaCount : scaler.maxReplicas;
    if (expressions.includes(undefined))
      return [undecided(bound.path, "some alerts are not known")];
    return [violation(bound, "a bound with an alert that tells when it is reached")];
  },
});

/** Of all alerts; undefined for those that are not known. */
function expressionsOf({ alerts }: PrometheusRule): readonly (string | undefined)[] {
  if (alerts.state === "unknown") return [undefined];
  return (valueOf(alerts) ?? [])
    .filter(({ expression }) => expression.state !== "absent")
    .map(({ expression }) => valueOf(expression));
}

const aboutMaximum = /kube_(?:horizontalpodautoscaler|hpa)_spec_max_replicas|\bScalingLimited\b/;
const byName = /\b(?:horizontalpodautoscaler|hpa)="([^"]*)"/g;

/** Whether an expression is about upper bounds, and not about those of other autoscalers alone. */
function covers(expression: string, scaler: HorizontalScaler): boolean {
  if (!aboutMaximum.test(expression)) return false;
  const names = [...expression.matchAll(byName)].map(([, name]) => name);
  const name = scaler.kind === "scaledObject" ? hpaNameOf(scaler) : scaler.name;
  return names.length === 0 || !isKnown(name) || names.includes(name.value);
}
