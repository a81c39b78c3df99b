import {
  container,
  deployment,
  hpa,
  podTemplate,
  resourceMetric,
  scaledObject,
  vpa,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import { Truth } from "../../link/link";
import { Field, isKnown, notKnown } from "../../model/field";
import { Input, UNKNOWN } from "../../model/input";
import { ScaleTarget, VerticalPodAutoscaler } from "../../model/kubernetes";
import { measuredContainers } from "./_hpaPods";
import { resourceSignalsOf, Signal } from "./_hpaSignals";
import { sources } from "./_hpaSources";
import { controls } from "./_hpaVpa";
import { named } from "./_scaled";

const acting = { updatePolicy: { updateMode: "Recreate" } };

function limitedTo(...policies: Input[]) {
  return vpa({ ...acting, resourcePolicy: { containerPolicies: policies } });
}

const onServer = {
  type: "ContainerResource",
  containerResource: {
    name: "cpu",
    container: "server",
    target: { type: "Utilization", averageUtilization: 50 },
  },
};
const withProxy = () =>
  deployment({
    template: podTemplate({ containers: [container(), container({ name: "proxy" })] }),
  });

export default defineRule({
  id: "hpa-vpa-conflict",
  area: "kubernetes",
  title: "No vertical autoscaler changes the requests that a horizontal one scales by",
  severity: "high",
  level: "mandatory",
  rationale:
    "A vertical autoscaler raises the requests of a busy pod, which lowers its utilization, so that the horizontal one " +
    "removes pods and makes the rest busier. The two chase each other; on different resources they get along.",
  fix: "Set updateMode to Off, let the vertical one control the other resource alone, or scale by requests of users.",
  whenNotToUse:
    "Never for one resource: the project of the vertical autoscaler advises against it.",
  sources: [
    {
      title: "Vertical Pod Autoscaler: known limitations",
      url: "https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md",
    },
    sources.concept,
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  examples: {
    good: [
      { name: "recommendations alone", declare: [deployment(), hpa(), vpa()] },
      {
        name: "memory up, CPU out",
        declare: [
          deployment(),
          hpa(),
          limitedTo({ containerName: "*", controlledResources: ["memory"] }),
        ],
      },
      {
        name: "recommendations alone, whatever the policies will be",
        declare: [deployment(), hpa(), vpa({ resourcePolicy: UNKNOWN })],
      },
      {
        name: "a policy that is off, whatever it lists",
        declare: [
          deployment(),
          hpa(),
          limitedTo({ containerName: "*", mode: "Off", controlledResources: ["cpu"] }),
        ],
      },
      { name: "no resource of the pods", declare: [deployment(), scaledObject(), vpa(acting)] },
      {
        name: "another container",
        declare: [
          withProxy(),
          hpa({ metrics: [onServer] }),
          limitedTo({ containerName: "server", mode: "Off" }),
        ],
      },
      {
        name: "another workload",
        declare: [
          deployment(),
          hpa(),
          vpa({
            ...acting,
            targetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "other" },
          }),
        ],
      },
    ],
    bad: [
      {
        name: "both on CPU",
        declare: [deployment(), hpa(), vpa(acting)],
        finds: ['spec.metrics[0].resource.name is "cpu"', 'VerticalPodAutoscaler "ml-model" does'],
      },
      {
        name: "by the vertical one's default",
        declare: [deployment(), hpa(), vpa({ updatePolicy: undefined })],
        finds: ['resource.name is "cpu"'],
      },
      {
        name: "both on memory",
        declare: [
          deployment(),
          hpa({ metrics: [resourceMetric(70, "memory")] }),
          limitedTo({ containerName: "*", controlledResources: ["memory"] }),
        ],
        finds: ['resource.name is "memory"'],
      },
      {
        name: "at the start of pods alone",
        declare: [deployment(), hpa(), vpa({ updatePolicy: { updateMode: "Initial" } })],
        finds: ['resource.name is "cpu"'],
      },
      {
        name: "one of the containers",
        declare: [withProxy(), hpa(), limitedTo({ containerName: "server", mode: "Off" })],
        finds: ['VerticalPodAutoscaler "ml-model" does'],
      },
      {
        name: "the container of the metric",
        declare: [
          withProxy(),
          hpa({ metrics: [onServer] }),
          limitedTo({ containerName: "proxy", mode: "Off" }),
        ],
        finds: ['spec.metrics[0].containerResource.name is "cpu"'],
      },
      {
        name: "the server's default metric",
        declare: [deployment(), hpa({ metrics: undefined }), vpa(acting)],
        finds: ["spec.metrics is CPU by default"],
      },
      {
        name: "in KEDA",
        declare: [
          deployment(),
          scaledObject({
            triggers: [{ type: "cpu", metricType: "Utilization", metadata: { value: "60" } }],
          }),
          vpa(acting),
        ],
        finds: ['spec.triggers[0].type is "cpu"'],
      },
    ],
    unknown: [
      {
        name: "container of one of the policies unknown",
        declare: [
          deployment(),
          hpa(),
          limitedTo({ containerName: "*" }, { containerName: UNKNOWN, mode: "Off" }),
        ],
      },
      {
        name: "mode unknown",
        declare: [deployment(), hpa(), vpa({ updatePolicy: { updateMode: UNKNOWN } })],
      },
      {
        name: "policies unknown",
        declare: [deployment(), hpa(), vpa({ ...acting, resourcePolicy: UNKNOWN })],
      },
      {
        name: "resources unknown",
        declare: [
          deployment(),
          hpa(),
          limitedTo({ containerName: "*", controlledResources: UNKNOWN }),
        ],
      },
      {
        name: "container of a policy unknown",
        declare: [deployment(), hpa(), limitedTo({ containerName: UNKNOWN, mode: "Off" })],
      },
      {
        name: "resource of the metric unknown",
        declare: [deployment(), hpa({ metrics: [resourceMetric(50, UNKNOWN)] }), vpa(acting)],
      },
      {
        name: "target of the vertical one unknown",
        declare: [
          deployment(),
          hpa(),
          vpa({
            ...acting,
            targetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN },
          }),
        ],
      },
      {
        name: "containers unknown",
        declare: [
          deployment({ template: podTemplate({ containers: UNKNOWN }) }),
          hpa(),
          limitedTo({ containerName: "server", mode: "Off" }),
        ],
      },
    ],
  },
  checkInStack: (scaler, model) => {
    const link = model.kubernetes.targetOf(scaler);
    if (link.state !== "linked") return [];
    const vpas = model.kubernetes.vpasOf(link.to).linked;
    return resourceSignalsOf(scaler).flatMap((signal) => conflict(signal, link.to, vpas));
  },
});

function conflict(
  signal: Signal,
  target: ScaleTarget,
  vpas: readonly VerticalPodAutoscaler[],
): readonly Outcome[] {
  const { resource, isAssumed } = signal;
  if (!isKnown(resource)) return [];
  const verdicts = vpas.map((vpa) => changes(vpa, signal, target, resource.value));
  const found = vpas.filter((_, index) => verdicts[index] === true);
  if (found.length > 0) {
    const names = found
      .map((vpa) => named("VerticalPodAutoscaler", vpa))
      .sort()
      .join(" and ");
    const allowed = `a resource whose requests nothing else changes; ${names} ${found.length > 1 ? "do" : "does"}`;
    return [violation(resource, allowed, undefined, isAssumed ? "CPU by default" : undefined)];
  }
  if (!verdicts.includes("unknown")) return [];
  const why = "since what a VerticalPodAutoscaler controls is known only after deployment";
  return [undecided(resource.path, why)];
}

function changes(
  vpa: VerticalPodAutoscaler,
  signal: Signal,
  target: ScaleTarget,
  resource: string,
): Truth {
  const truths = containersOf(signal, target).map((each) => controls(vpa, each, resource));
  if (truths.includes(true)) return true;
  return truths.includes("unknown") ? "unknown" : false;
}

/** Names of the containers that a signal is about. */
function containersOf({ container }: Signal, target: ScaleTarget): readonly Field<string>[] {
  if (container.state !== "absent") return [container];
  const containers = target.kind === "workload" ? measuredContainers(target) : undefined;
  if (containers === undefined || !isKnown(containers)) return [notKnown(target.name.path)];
  return containers.value.map(({ name }) => name);
}
