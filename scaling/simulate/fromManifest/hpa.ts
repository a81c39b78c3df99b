import { Service } from "../../contract/generated/types";
import { HpaMetricSpec, HpaScalerSpec } from "../../control/spec";
import { behaviorOf } from "./behavior";
import { Fields } from "./fields";
import { AskMeaning, Signals, sourceOf, syncPeriodSeconds } from "./signals";
import { metricParts } from "../../read/kubernetes/hpaMetrics";
import { podCpuRequest, Workload } from "./workload";

/** What an autoscaler is read with. */
export interface Surroundings {
  readonly service: Service;
  readonly signals: Signals;
  readonly ask: AskMeaning;
  readonly workload: Workload | undefined;
  /** Takes what cannot be simulated, and why. */
  readonly cannot: (why: string) => void;
}

/** `spec` of a HorizontalPodAutoscaler (autoscaling/v2), or of its first version. */
export function hpaSpec(spec: Fields, around: Surroundings, isFirst: boolean): HpaScalerSpec {
  spec.require("maxReplicas", "a whole number, at least 1");
  const maxCapacity = spec.whole("maxReplicas", { least: 1 }) ?? 1;
  const minCapacity = spec.whole("minReplicas", { least: 0 }) ?? 1;
  if (minCapacity > maxCapacity) spec.wrong("minReplicas", `at most maxReplicas, ${maxCapacity}`);
  const behavior = behaviorOf(spec, "behavior");
  const metrics = isFirst ? firstMetrics(spec, around) : metricsOf(spec, around);
  return {
    kind: "HorizontalPodAutoscaler",
    minCapacity,
    maxCapacity,
    metrics,
    ...(behavior && { behavior }),
    syncPeriodSeconds,
  };
}

function metricsOf(spec: Fields, around: Surroundings): readonly HpaMetricSpec[] {
  const declared = spec.list("metrics");
  if (declared.length === 0) return cpuUtilization(assumedUtilization, around);
  return declared.flatMap((metric) => metricOf(metric, around));
}

/** The first version knows no other metric. */
function firstMetrics(spec: Fields, around: Surroundings): readonly HpaMetricSpec[] {
  const percent = spec.whole("targetCPUUtilizationPercentage", { least: 1 });
  return cpuUtilization(percent ?? assumedUtilization, around);
}

/** What the API server fills in where no metric is declared. */
const assumedUtilization = 80;

function cpuUtilization(targetValue: number, around: Surroundings): readonly HpaMetricSpec[] {
  return resourceMetric("Resource", "cpu", { target: "Utilization", targetValue }, around);
}

const types = ["Resource", "ContainerResource", "Pods", "Object", "External"] as const;

function metricOf(metric: Fields, around: Surroundings): readonly HpaMetricSpec[] {
  metric.require("type", types.join(", "));
  const type = metric.choice("type", types);
  if (type === undefined) return [];
  const part = metric.object(metricParts[type]);
  const target = targetOf(part.object("target"));
  if (target === undefined) return [];
  if (type === "Resource" || type === "ContainerResource") {
    return resourceMetric(type, part.text("name") ?? "", target, around);
  }
  const name = part.object("metric").text("name") ?? "";
  if (target.target === "Utilization") {
    part.object("target").wrong("type", "AverageValue or Value for a metric that is no resource");
    return [];
  }
  const signal = Object.hasOwn(around.signals, name) ? around.signals[name] : undefined;
  if (signal === undefined) {
    around.cannot(`what the metric ${name} stands for is not known: ${around.ask(name)}`);
    return [];
  }
  return [{ name, type, source: sourceOf(signal, type === "Pods"), ...target }];
}

type Target = Pick<HpaMetricSpec, "target" | "targetValue">;

const targets = ["Utilization", "AverageValue", "Value"] as const;

function targetOf(target: Fields): Target | undefined {
  target.require("type", targets.join(", "));
  const type = target.choice("type", targets);
  if (type === undefined) return undefined;
  const key = { Utilization: "averageUtilization", AverageValue: "averageValue", Value: "value" }[
    type
  ];
  target.require(key, type === "Utilization" ? "a percentage of the requests" : "a quantity");
  const value = type === "Utilization" ? target.whole(key, { least: 1 }) : target.quantity(key);
  if (value === undefined) return undefined;
  if (value <= 0) target.wrong(key, "more than 0");
  return { target: type, targetValue: value };
}

function resourceMetric(
  type: "Resource" | "ContainerResource",
  name: string,
  target: Target,
  around: Surroundings,
): readonly HpaMetricSpec[] {
  const { workload, cannot } = around;
  if (name !== "cpu") {
    cannot(`the use of ${name === "" ? "a resource" : name} does not follow from the load`);
    return [];
  }
  if (type === "ContainerResource" && workload?.cpuRequests.length !== 1) {
    cannot("how much CPU one container of several uses is not known");
    return [];
  }
  if (workload !== undefined && podCpuRequest(workload) === undefined) {
    cannot("a container requests no CPU, so that the autoscaler finds no utilization");
    return [];
  }
  if (target.target === "Utilization") return [{ ...cpu(type, name, around), ...target }];
  const cores = workload && podCpuRequest(workload);
  if (cores === undefined) {
    cannot("how many cores a pod uses is not known: add the manifest of what is scaled");
    return [];
  }
  const { source } = cpu(type, name, around);
  const factor = (source.factor / 100) * cores;
  return [{ name, type, source: { ...source, factor }, ...target }];
}

/** Percent of the requests; a full pod shows the service's utilizationPercentAtCapacity. */
function cpu(
  type: "Resource" | "ContainerResource",
  name: string,
  { service }: Surroundings,
): Pick<HpaMetricSpec, "name" | "type" | "source"> {
  const factor = service.utilizationPercentAtCapacity ?? 100;
  return { name, type, source: { metric: "utilization", factor, statistic: "Average" } };
}
