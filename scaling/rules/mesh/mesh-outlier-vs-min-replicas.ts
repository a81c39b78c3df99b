import { deployment, hpa, kubernetesService, scaledObject } from "../../check/fixturesKubernetes";
import { destinationRule, outlierDetection, virtualNode } from "../../check/fixturesMesh";
import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Answering } from "../../link/meshLinks";
import { Field, isKnown, shownValueOf, withDefault } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { Workload } from "../../model/kubernetes";
import { MeshDestination, MeshNode } from "../../model/mesh";
import { fewestPods, named } from "../kubernetes/_scaled";
import { sources } from "./_sources";

const served = (minReplicas?: number) => [
  deployment(),
  kubernetesService(),
  hpa(minReplicas === undefined ? {} : { minReplicas }),
];
const node = (maxEjectionPercent: number | typeof UNKNOWN) =>
  virtualNode({ outlierDetection: { ...outlierDetection, maxEjectionPercent } });

/** What Istio assumes. */
const istioPercent = 10;

export default defineRule({
  id: "mesh-outlier-vs-min-replicas",
  area: "mesh",
  title: "Outlier detection leaves a replica at the fewest that there are",
  severity: "high",
  level: "advisory",
  rationale:
    "Outlier detection takes instances out that fail. Where few replicas run, an ejection takes all of them or leaves one with the load of all, " +
    "which then fails as well: the protection makes the outage. App Mesh ejects one instance at least, whatever the percentage.",
  fix: "Lower maxEjectionPercent, or raise the fewest replicas so that at least one stays.",
  whenNotToUse: "Where callers have another place to go to when all instances are ejected.",
  sources: [sources.appMeshOutliers, sources.istioOutliers, sources.envoyOutliers],
  on: ["meshNode", "meshDestination"],
  examples: {
    good: [
      { name: "half of two", declare: [...served(2), node(50)] },
      { name: "of Istio", declare: [...served(2), destinationRule()] },
      {
        name: "of one replica in Istio, which stays since half of it is none",
        declare: [...served(1), destinationRule()],
      },
      {
        name: "no detection at all",
        declare: [...served(1), virtualNode()],
      },
    ],
    bad: [
      {
        name: "all of two",
        declare: [...served(2), node(100)],
        finds: ["outlierDetection.maxEjectionPercent is 100", "at least one of 2 replicas"],
      },
      {
        name: "the only one, which App Mesh ejects at any percentage",
        declare: [...served(1), node(10)],
        finds: [
          "maxEjectionPercent is 10",
          "at least one of 1 replica",
          "App Mesh ejects one at least",
        ],
      },
      {
        name: "all of Istio",
        declare: [...served(3), destinationRule({ maxEjectionPercent: 100 })],
        finds: ["spec.trafficPolicy.outlierDetection.maxEjectionPercent is 100", "of 3 replicas"],
      },
      {
        name: "of what KEDA lets sleep, when it wakes",
        declare: [
          deployment(),
          kubernetesService(),
          scaledObject({ minReplicaCount: 0 }),
          destinationRule({ maxEjectionPercent: 100 }),
        ],
        finds: ["of 1 replica"],
      },
    ],
    unknown: [
      { name: "percentage unknown", declare: [...served(1), node(UNKNOWN)] },
      {
        name: "fewest replicas unknown",
        declare: [deployment(), kubernetesService(), hpa({ minReplicas: UNKNOWN }), node(100)],
      },
      { name: "workload of another program", declare: [node(100)] },
      {
        name: "host unknown",
        declare: [...served(1), destinationRule({ maxEjectionPercent: UNKNOWN })],
      },
    ],
  },
  checkInStack: (subject, model) =>
    subject.kind === "meshNode" ? ofNode(subject, model) : ofDestination(subject, model),
});

function ofNode(node: MeshNode, model: ScalingModel): Outcome[] {
  if (!isKnown(node.listeners)) return [];
  const behind = model.mesh.behindNode(node);
  return node.listeners.value.flatMap(({ maxEjectionPercent }) =>
    leavesNone(maxEjectionPercent, behind, model, 1),
  );
}

function ofDestination(destination: MeshDestination, model: ScalingModel): Outcome[] {
  const { host, object, outlierDetection: detection, maxEjectionPercent } = destination;
  if (!isKnown(host) || !isKnown(detection)) return [];
  const percent = withDefault(maxEjectionPercent, istioPercent);
  return leavesNone(percent, model.mesh.behindHost(host.value, object), model, 0);
}

/** `atLeast` are ejected whatever the percentage, as soon as there is any detection. */
function leavesNone(
  percent: Field<number>,
  { workloads, open }: Answering,
  model: ScalingModel,
  atLeast: number,
): Outcome[] {
  if (!isKnown(percent) || open) return [];
  return workloads.flatMap((workload) => {
    const fewest = fewestPods(model, workload);
    if (!isKnown(fewest) || fewest.value < 1) return [];
    const ejected = Math.max(atLeast, Math.floor((fewest.value * percent.value) / 100));
    return fewest.value - ejected >= 1 ? [] : [tooMuch(percent, workload, fewest, atLeast)];
  });
}

function tooMuch(
  percent: Field<number>,
  workload: Workload,
  fewest: Field<number>,
  atLeast: number,
): Outcome {
  const count = shownValueOf(fewest);
  const of = count === undefined ? "" : ` of ${count} replica${count === 1 ? "" : "s"}`;
  const why = atLeast > 0 ? "; App Mesh ejects one at least" : "";
  const allowed = `what leaves at least one${of}, the fewest of ${named(workload.objectKind, workload)}${why}`;
  return violation(percent, allowed);
}
