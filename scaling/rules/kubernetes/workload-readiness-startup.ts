import {
  container,
  deployment,
  deploymentOf,
  hpa,
  podTemplate,
} from "../../check/fixturesKubernetes";
import { defineRule } from "../../check/rule";
import { knownTo, valueOf } from "../../model/field";
import { Container } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { notServing, shortOfLoad, withoutStartup } from "./_probes";
import { surelyScaled } from "./_scaled";

const ready = { httpGet: { path: "/ready", port: "http" }, periodSeconds: 5 };
const exporter = { name: "exporter", image: "exporter:1", resources: {} };

/** A container with these changes, beside one that exports metrics. */
const two = (change = {}) =>
  deployment({ template: podTemplate({ containers: [container(change), exporter] }) });

export default defineRule({
  id: "workload-readiness-startup",
  area: "kubernetes",
  title: "Pods that scaling adds are ready only once the model is loaded",
  severity: "high",
  level: "advisory",
  rationale:
    "Without a readiness probe a pod is sent requests as soon as its process runs, minutes before the model is loaded; " +
    "the errors look like capacity to the autoscaler, whose average falls while the load stays. A liveness probe that " +
    "counts from the start kills such a pod before it is done, over and over.",
  fix:
    "Add a readinessProbe that asks whether the model answers, and a startupProbe whose periodSeconds x " +
    "failureThreshold outlasts the load, which holds the other probes back until then.",
  whenNotToUse: "For workers that no Service sends requests to and that load nothing.",
  sources: [
    {
      title: "Liveness, readiness and startup probes",
      url: "https://kubernetes.io/docs/concepts/workloads/pods/probes/",
    },
    {
      title: "HorizontalPodAutoscaler, pods that are not yet ready",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details",
    },
  ],
  on: ["workload"],
  knobs: {
    loadSeconds: {
      type: "number",
      minimum: 0,
      default: 0,
      description:
        "Seconds that a model takes to load, which probes must wait for; 0 asks for none.",
    },
    ignoreContainers: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Names of containers that are not judged.",
    },
  },
  examples: {
    good: [
      { name: "ready, started and loaded", declare: [deployment(), hpa()] },
      {
        name: "readiness alone, which nothing kills while it loads",
        declare: [deploymentOf({ startupProbe: undefined }), hpa()],
      },
      {
        name: "liveness that begins later",
        declare: [
          deploymentOf({
            startupProbe: undefined,
            livenessProbe: { ...ready, initialDelaySeconds: 120 },
          }),
          hpa(),
        ],
      },
      { name: "a second container without a port", declare: [two(), hpa()] },
      { name: "not scaled", declare: [deploymentOf({ readinessProbe: undefined })] },
      {
        name: "loads for a minute, and may take two",
        settings: { loadSeconds: 60 },
        declare: [deployment(), hpa()],
      },
      {
        name: "loads for as long as it may take",
        settings: { loadSeconds: 120 },
        declare: [deployment(), hpa()],
      },
      {
        name: "a container that is not judged",
        settings: { ignoreContainers: ["server"] },
        declare: [deploymentOf({ readinessProbe: undefined }), hpa()],
      },
    ],
    bad: [
      {
        name: "no readiness",
        declare: [deploymentOf({ readinessProbe: undefined }), hpa()],
        finds: ["readinessProbe is not set", 'container "server"'],
      },
      {
        name: "no readiness beside a container without a port",
        declare: [two({ readinessProbe: undefined }), hpa()],
        finds: ["containers[0].readinessProbe is not set"],
      },
      {
        name: "no readiness and no port anywhere",
        declare: [two({ readinessProbe: undefined, ports: undefined }), hpa()],
        finds: ["containers[0].readinessProbe is not set"],
      },
      {
        name: "liveness from the first second",
        declare: [deploymentOf({ startupProbe: undefined, livenessProbe: ready }), hpa()],
        finds: ["startupProbe is not set", "killed after 15 seconds"],
      },
      {
        name: "a startup probe that gives up before the model is loaded",
        settings: { loadSeconds: 600 },
        declare: [deployment(), hpa()],
        finds: ["startupProbe is 120 seconds", "at least 600 seconds"],
      },
      {
        name: "liveness that begins before the model is loaded",
        settings: { loadSeconds: 600 },
        declare: [
          deploymentOf({
            startupProbe: undefined,
            livenessProbe: { ...ready, initialDelaySeconds: 120 },
          }),
          hpa(),
        ],
        finds: ["livenessProbe is 135 seconds", "at least 600 seconds"],
      },
    ],
    unknown: [
      { name: "probes not known", declare: [deploymentOf({ readinessProbe: UNKNOWN }), hpa()] },
      {
        name: "startup not known",
        declare: [deploymentOf({ startupProbe: UNKNOWN, livenessProbe: ready }), hpa()],
      },
      {
        name: "startup of a long load not known",
        settings: { loadSeconds: 600 },
        declare: [deploymentOf({ startupProbe: UNKNOWN, livenessProbe: ready }), hpa()],
      },
      {
        name: "delay not known",
        declare: [
          deploymentOf({
            startupProbe: undefined,
            livenessProbe: { ...ready, initialDelaySeconds: UNKNOWN },
          }),
          hpa(),
        ],
      },
      {
        name: "period not known",
        settings: { loadSeconds: 600 },
        declare: [deploymentOf({ startupProbe: { ...ready, periodSeconds: UNKNOWN } }), hpa()],
      },
      {
        name: "ports not known",
        declare: [two({ readinessProbe: undefined, ports: UNKNOWN }), hpa()],
      },
      {
        name: "what the autoscaler acts on is not known",
        declare: [deploymentOf({ readinessProbe: undefined }), hpa({ scaleTargetRef: UNKNOWN })],
      },
    ],
  },
  checkInStack: (workload, model, settings) => {
    if (!surelyScaled(model, workload)) return [];
    const ignored = settings.list("ignoreContainers");
    const judged = (valueOf(workload.pod.containers) ?? []).filter(
      ({ name }: Container) => !knownTo(name, (own) => ignored.includes(own)),
    );
    const load = settings.number("loadSeconds");
    return [
      ...notServing(judged),
      ...judged.flatMap(withoutStartup),
      ...judged.flatMap((each) => shortOfLoad(each, load)),
    ];
  },
});
