import {
  container,
  deployment,
  hpa,
  podTemplate,
  release,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import { isKnown, knownTo, shownValueOf } from "../../model/field";
import { Input, UNKNOWN } from "../../model/input";
import { Workload } from "../../model/kubernetes";
import { measuredContainers, scaledWorkload } from "./_hpaPods";
import { resourceSignalsOf, Signal } from "./_hpaSignals";
import { sources } from "./_hpaSources";
import { named } from "./_scaled";

function ofContainer(name: Input) {
  const target = { type: "Utilization", averageUtilization: 50 };
  return hpa({
    metrics: [
      { type: "ContainerResource", containerResource: { name: "cpu", container: name, target } },
    ],
  });
}

function withInit(restartPolicy?: string) {
  const init = {
    name: "cache",
    resources: { requests: { cpu: "1" } },
    ...(restartPolicy ? { restartPolicy } : {}),
  };
  return deployment({ template: podTemplate({ initContainers: [init] }) });
}

const kedaOn = (containerName: string) =>
  scaledObject({
    triggers: [
      { type: "cpu", metricType: "Utilization", metadata: { value: "60", containerName } },
    ],
  });

export default defineRule({
  id: "hpa-container-exists",
  area: "kubernetes",
  title: "A container metric names a container of the pods",
  severity: "critical",
  level: "mandatory",
  rationale:
    "A metric of a container that the pods do not have cannot be computed, so that the autoscaler never scales by it and " +
    "never scales in either. It happens when a container is renamed and the autoscaler is not.",
  fix: "Name a container of the workload, or one that an injector adds and injectedContainers lists.",
  whenNotToUse: "Where containers are added by an injector of your own: list them instead.",
  sources: [
    sources.calculator,
    {
      title: "Container resource metrics",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#container-resource-metrics",
    },
    sources.kedaCpu,
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    injectedContainers: {
      type: "array",
      items: { type: "string" },
      default: [
        "istio-proxy",
        "linkerd-proxy",
        "envoy",
        "consul-dataplane",
        "daprd",
        "queue-proxy",
      ],
      description: "Names of containers that injectors add to pods.",
    },
  },
  examples: {
    good: [
      { name: "the server", declare: [deployment(), ofContainer("server")] },
      {
        name: "a sidecar among the init containers",
        declare: [withInit("Always"), ofContainer("cache")],
      },
      { name: "a proxy that a mesh adds", declare: [deployment(), ofContainer("istio-proxy")] },
      { name: "all of the pod", declare: [deployment(), hpa()] },
      { name: "the server, in KEDA", declare: [deployment(), kedaOn("server")] },
    ],
    bad: [
      {
        name: "another name",
        declare: [deployment(), ofContainer("model")],
        finds: [
          'spec.metrics[0].containerResource.container is "model"',
          'a container of Deployment "ml-model": server',
        ],
      },
      {
        name: "a step before the start",
        declare: [withInit(), ofContainer("cache")],
        finds: ['container is "cache"', "server"],
      },
      {
        name: "in KEDA",
        declare: [deployment(), kedaOn("model")],
        finds: ['spec.triggers[0].metadata.containerName is "model"'],
      },
      {
        name: "a proxy where nothing injects",
        settings: { injectedContainers: [] },
        declare: [deployment(), ofContainer("istio-proxy")],
        finds: ['container is "istio-proxy"'],
      },
    ],
    unknown: [
      { name: "name unknown", declare: [deployment(), ofContainer(UNKNOWN)] },
      {
        name: "a container whose name is unknown",
        declare: [
          deployment({ template: podTemplate({ containers: [container({ name: UNKNOWN })] }) }),
          ofContainer("model"),
        ],
      },
      {
        name: "one of two containers whose name is unknown",
        declare: [
          deployment({
            template: podTemplate({ containers: [container(), container({ name: UNKNOWN })] }),
          }),
          ofContainer("model"),
        ],
      },
      {
        name: "containers unknown",
        declare: [
          deployment({ template: podTemplate({ containers: UNKNOWN }) }),
          ofContainer("model"),
        ],
      },
      { name: "target elsewhere", declare: [release(), ofContainer("model")] },
    ],
  },
  checkInStack: (scaler, model, settings) => {
    const workload = scaledWorkload(scaler, model);
    if (workload === undefined) return [];
    return resourceSignalsOf(scaler).flatMap((signal) => strange(signal, workload, settings));
  },
});

function strange(
  { container: wanted }: Signal,
  workload: Workload,
  settings: RuleSettings,
): readonly Outcome[] {
  if (!isKnown(wanted) || settings.list("injectedContainers").includes(wanted.value)) return [];
  const containers = measuredContainers(workload);
  if (containers.state === "absent") return [];
  const names = isKnown(containers) ? containers.value.map(({ name }) => name) : [];
  if (names.some((name) => knownTo(name, (it) => it === wanted.value))) return [];
  if (!isKnown(containers) || names.some(({ state }) => state === "unknown")) {
    return [undecided(wanted.path, "since the containers are known only after deployment")];
  }
  const shown = names.map((name) => shownValueOf(name) ?? "[secret]").join(", ");
  return [violation(wanted, `a container of ${named(workload.objectKind, workload)}: ${shown}`)];
}
