import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { isKnown, valueOf } from "../../model/field";
import { HorizontalScaler, PrometheusRule } from "../../model/kubernetes";
import { actingPolicies } from "../asg/_acting";
import { hpaNameOf } from "../kubernetes/_keda";
import { bad, good, unknown } from "./_alarmAtMaxExamples";
import { alarmName, alarmsAtMaximum } from "./_groupAlarms";

export default defineRule({
  id: "cross-scaler-alarm-at-max",
  area: "cross",
  title: "An alert tells when a scaler stands at its upper bound",
  severity: "medium",
  level: "advisory",
  rationale:
    "At its upper bound an autoscaler has done all it can, and from then on requests wait. Nothing else of it looks wrong, so " +
    "that without an alert the first to notice are users.",
  fix:
    "Add an alert on kube_horizontalpodautoscaler_status_desired_replicas == kube_horizontalpodautoscaler_spec_max_replicas " +
    "that holds for some minutes; for an Auto Scaling group an alarm that compares GroupDesiredCapacity with GroupMaxSize.",
  whenNotToUse:
    "Where alerts of the whole cluster cover it, as KubeHpaMaxedOut of kube-prometheus-stack in another program. Nothing is " +
    "said where a program declares no alerts at all, nor of Auto Scaling groups none of which has such an alarm. Application Auto " +
    "Scaling publishes no capacity to alarm on.",
  sources: [
    {
      title: "Prometheus rules for Kubernetes: KubeHpaMaxedOut",
      url: "https://runbooks.prometheus-operator.dev/runbooks/kubernetes/kubehpamaxedout/",
    },
    {
      title: "kube-state-metrics, metrics of the HorizontalPodAutoscaler",
      url: "https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/horizontalpodautoscaler-metrics.md",
    },
    {
      title: "Amazon EC2 Auto Scaling: metrics of groups",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html",
    },
  ],
  on: ["horizontalPodAutoscaler", "scaledObject", "autoScalingGroup"],
  examples: { good, bad, unknown },
  checkInStack: (subject, model) =>
    subject.kind === "autoScalingGroup" ? ofGroup(subject, model) : ofPods(subject, model),
});

function ofPods(scaler: HorizontalScaler, model: ScalingModel): readonly Outcome[] {
  const rules = model.kubernetes.prometheusRulesAround(scaler);
  const isSurelyAll = rules.length > 0 && model.kubernetes.bundlesAround(scaler).length === 0;
  if (!isSurelyAll || scaler.isPatch) return [];
  const expressions = rules.flatMap(expressionsOf);
  if (expressions.some((text) => text !== undefined && covers(text, scaler))) return [];
  const bound = scaler.kind === "scaledObject" ? scaler.maxReplicaCount : scaler.maxReplicas;
  if (expressions.includes(undefined)) return [undecided(bound.path, "some alerts are not known")];
  return [violation(bound, "a bound with an alert that tells when it is reached")];
}

/** Said only where an alarm at the maximum was meant, for this group or for another one. */
function ofGroup(group: AutoScalingGroup, model: ScalingModel): readonly Outcome[] {
  if (actingPolicies(model, group).length === 0) return [];
  const alarms = alarmsAtMaximum(group, model);
  if (alarms.some(({ fires }) => fires !== "never")) return [];
  const [late] = alarms;
  if (late) return [violation(group.maxSize, `a bound at which ${alarmName(late.alarm)} fires`)];
  const isWatched = model
    .all("autoScalingGroup")
    .some((each) => alarmsAtMaximum(each, model).some(({ fires }) => fires === "at"));
  if (!isWatched) return [];
  return [violation(group.maxSize, "a bound with an alarm that tells when it is reached")];
}

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
