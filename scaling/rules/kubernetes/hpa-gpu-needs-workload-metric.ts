import {
  deploymentOf,
  hpa,
  prometheusTrigger,
  release,
  resourceMetric,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { matchesGlob } from "../../check/glob";
import { defineRule, violation } from "../../check/rule";
import { isKnown, known, knownTo } from "../../model/field";
import { Input, UNKNOWN } from "../../model/input";
import { Container, requestOf, resourceNames } from "../../model/kubernetes";
import { measuredContainers, scaledWorkload } from "./_hpaPods";
import { isOfResource, signalsOf } from "./_hpaSignals";
import { sources } from "./_hpaSources";

function accelerated(amount: Input = "1", resource = "nvidia.com/gpu") {
  const limits = { cpu: "4", memory: "16Gi", [resource]: amount };
  return deploymentOf({ resources: { requests: { cpu: "2", memory: "8Gi" }, limits } });
}

const queue = {
  type: "Pods",
  pods: { metric: { name: "queued" }, target: { type: "AverageValue", averageValue: "4" } },
};
const cpuTrigger = { type: "cpu", metricType: "Utilization", metadata: { value: "60" } };

export default defineRule({
  id: "hpa-gpu-needs-workload-metric",
  area: "kubernetes",
  title: "What computes on an accelerator is not scaled by CPU and memory alone",
  severity: "medium",
  level: "advisory",
  rationale:
    "While an accelerator is full the CPU beside it waits, so that CPU and memory stay flat as requests queue up. An " +
    "autoscaler that sees nothing else adds no replica until it is much too late.",
  fix: "Add a metric of the work itself, as requests in flight, the depth of the queue or the use of the accelerator.",
  whenNotToUse:
    "Where load tests have shown that the CPU follows the load, as with heavy work before each inference.",
  sources: [
    {
      title: "Scaling on custom metrics",
      url: "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#autoscaling-on-multiple-metrics-and-custom-metrics",
    },
    {
      title: "Schedule GPUs: resources of device plugins",
      url: "https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/",
    },
    sources.concept,
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    resourceNames: {
      type: "array",
      items: { type: "string" },
      default: [
        "nvidia.com/*",
        "amd.com/gpu*",
        "gpu.intel.com/*",
        "habana.ai/gaudi",
        "aws.amazon.com/neuron*",
        "google.com/tpu",
      ],
      description: "Globs over the resources that are accelerators.",
    },
  },
  examples: {
    good: [
      { name: "no accelerator", declare: [deploymentOf({}), hpa()] },
      { name: "the queue of each pod", declare: [accelerated(), hpa({ metrics: [queue] })] },
      {
        name: "CPU beside the queue",
        declare: [accelerated(), hpa({ metrics: [resourceMetric(), queue] })],
      },
      {
        name: "requests in KEDA",
        declare: [accelerated(), scaledObject({ triggers: [cpuTrigger, prometheusTrigger] })],
      },
      { name: "none of it", declare: [accelerated("0"), hpa()] },
      {
        name: "a resource that is no accelerator",
        declare: [accelerated("1", "example.com/licence"), hpa()],
      },
    ],
    bad: [
      {
        name: "CPU alone",
        declare: [accelerated(), hpa()],
        finds: ["spec.metrics is CPU and memory alone", "nvidia.com/gpu"],
      },
      {
        name: "CPU and memory, with a part of a GPU",
        declare: [
          accelerated("2", "nvidia.com/mig-1g.5gb"),
          hpa({ metrics: [resourceMetric(), resourceMetric(70, "memory")] }),
        ],
        finds: ["nvidia.com/mig-1g.5gb"],
      },
      {
        name: "the server's default metric",
        declare: [accelerated("1", "aws.amazon.com/neuron"), hpa({ metrics: undefined })],
        finds: ["aws.amazon.com/neuron"],
      },
      {
        name: "CPU alone in KEDA",
        declare: [accelerated(), scaledObject({ triggers: [cpuTrigger] })],
        finds: ["spec.triggers is CPU and memory alone"],
      },
      {
        name: "an accelerator of one's own",
        settings: { resourceNames: ["example.com/*"] },
        declare: [accelerated("1", "example.com/asic"), hpa()],
        finds: ["example.com/asic"],
      },
    ],
    unknown: [
      { name: "number of accelerators unknown", declare: [accelerated(UNKNOWN), hpa()] },
      {
        name: "type of a metric unknown",
        declare: [accelerated(), hpa({ metrics: [resourceMetric(), UNKNOWN] })],
      },
      { name: "metrics unknown", declare: [accelerated(), hpa({ metrics: UNKNOWN })] },
      { name: "resources unknown", declare: [deploymentOf({ resources: UNKNOWN }), hpa()] },
      { name: "target elsewhere", declare: [release(), hpa()] },
    ],
  },
  checkInStack: (scaler, model, settings) => {
    const workload = scaledWorkload(scaler, model);
    const signals = signalsOf(scaler);
    if (workload === undefined || !isKnown(signals) || signals.value.length === 0) return [];
    if (!signals.value.every(isOfResource)) return [];
    const containers = measuredContainers(workload);
    const all = isKnown(containers) ? containers.value : [];
    const found = all.flatMap((each) => accelerators(each, settings.list("resourceNames")));
    if (found.length === 0) return [];
    const allowed = `a metric of the work beside them, since the pods compute on ${found[0]}`;
    return [violation(known(true, signals.path), allowed, undefined, "CPU and memory alone")];
  },
});

function accelerators({ resources }: Container, globs: readonly string[]): readonly string[] {
  return resourceNames(resources).filter(
    (name) =>
      globs.some((glob) => matchesGlob(glob, name)) &&
      knownTo(requestOf(resources, name), (amount) => amount > 0),
  );
}
