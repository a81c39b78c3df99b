import {
  deployment,
  hpa,
  kubernetesService,
  podTemplate,
  release,
  scaledObject,
  scaleTargetRef,
} from "../../check/fixturesKubernetes";
import { appMeshRoute, httpRoute, istioRoute, virtualNode } from "../../check/fixturesMesh";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { absent, isKnown } from "../../model/field";
import { Declaration, UNKNOWN } from "../../model/input";
import { Workload } from "../../model/kubernetes";
import { MeshRoute, MeshTarget } from "../../model/mesh";
import { named } from "../kubernetes/_scaled";
import { rulesIn } from "./_rules";
import { sources } from "./_sources";

/** A second version beside the one of the fixtures, without an autoscaler of its own. */
const second: readonly Declaration[] = [
  deployment(
    {
      selector: { matchLabels: { app: "ml-model-2" } },
      template: podTemplate({}, { app: "ml-model-2" }),
    },
    { name: "ml-model-2" },
  ),
  kubernetesService({ selector: { app: "ml-model-2" } }, { name: "ml-model-2" }),
];
const first: readonly Declaration[] = [deployment(), kubernetesService(), hpa()];
const ofSecond = { scaleTargetRef: { ...scaleTargetRef, name: "ml-model-2" } };
const split = (weight: number | typeof UNKNOWN = 10) => ({
  backendRefs: [
    { name: "ml-model", port: 80, weight: 90 },
    { name: "ml-model-2", port: 80, weight },
  ],
});
const istioSplit = {
  route: [
    { destination: { host: "ml-model.default.svc.cluster.local" }, weight: 90 },
    { destination: { host: "ml-model-2" }, weight: 10 },
  ],
};
const nodes = {
  action: {
    weightedTargets: [
      { virtualNode: "ml-model", weight: 90 },
      { virtualNode: "ml-model-2", weight: 10 },
    ],
  },
};

export default defineRule({
  id: "mesh-weighted-route-scaled",
  area: "mesh",
  title: "Each target of a weighted route has a scaler of its own",
  severity: "high",
  level: "advisory",
  rationale:
    "Weights move load from one version to another within seconds. A version without a scaler keeps the replicas that it was made with: a canary " +
    "that is raised to half of the traffic meets it with the pods of its first percent.",
  fix: "Give each version a HorizontalPodAutoscaler or ScaledObject of its own, or use a MeshModelService, which does.",
  whenNotToUse: "For mirrors and tests whose share stays small on purpose.",
  sources: [sources.trafficSplitting, sources.lattice, sources.hpaAlgorithm],
  on: ["meshRoute"],
  examples: {
    good: [
      {
        name: "both scaled",
        declare: [...first, ...second, hpa(ofSecond, { name: "ml-model-2" }), httpRoute(split())],
      },
      {
        name: "one of them by KEDA",
        declare: [
          ...first,
          ...second,
          scaledObject({ scaleTargetRef: { name: "ml-model-2" } }, { name: "ml-model-2" }),
          httpRoute(split()),
        ],
      },
      {
        name: "no traffic for the one without",
        declare: [...first, ...second, httpRoute(split(0))],
      },
      { name: "one target alone", declare: [deployment(), kubernetesService(), httpRoute()] },
    ],
    bad: [
      {
        name: "a version without a scaler, in Gateway API",
        declare: [...first, ...second, httpRoute(split())],
        finds: ["spec.rules[0].backendRefs[1]", 'Deployment "ml-model-2"', "a scaler of its own"],
      },
      {
        name: "in Istio",
        declare: [...first, ...second, istioRoute(istioSplit)],
        finds: ["spec.http[0].route[1]", 'Deployment "ml-model-2"'],
      },
      {
        name: "in App Mesh, found by the DNS names of its nodes",
        declare: [
          ...first,
          ...second,
          virtualNode(),
          virtualNode({}, {}, "ml-model-2"),
          appMeshRoute(nodes),
        ],
        finds: ["spec.httpRoute.action.weightedTargets[1]", 'Deployment "ml-model-2"'],
      },
    ],
    unknown: [
      { name: "weight unknown", declare: [...first, ...second, httpRoute(split(UNKNOWN))] },
      { name: "targets of another program", declare: [httpRoute(split())] },
      {
        name: "targets unknown",
        declare: [...first, ...second, httpRoute({ backendRefs: UNKNOWN })],
      },
      {
        name: "an autoscaler whose target is unknown",
        declare: [
          ...first,
          ...second,
          hpa({ scaleTargetRef: { ...scaleTargetRef, name: UNKNOWN } }, { name: "other" }),
          httpRoute(split()),
        ],
      },
      {
        name: "a release that may hold the scaler",
        declare: [...first, ...second, httpRoute(split()), release()],
      },
    ],
  },
  checkInStack: (route, model) =>
    rulesIn(route).flatMap(({ targets }) => {
      if (!isKnown(targets) || targets.value.length < 2) return [];
      return targets.value.flatMap((target) => unscaled(route, target, model));
    }),
});

/** A target that surely gets requests and whose workload nothing scales. */
function unscaled(route: MeshRoute, target: MeshTarget, model: ScalingModel): Outcome[] {
  const { weight, path } = target;
  if (weight.state === "unknown" || (isKnown(weight) && weight.value === 0)) return [];
  const { workloads, open } = model.mesh.behind(route, target);
  if (open) return [];
  return workloads.flatMap((workload) => judge(workload, path, model));
}

function judge(workload: Workload, path: string, model: ScalingModel): Outcome[] {
  if (!workload.scalable) return [];
  const { hpas, scaledObjects } = model.kubernetes.scalersOf(workload);
  if (hpas.linked.length + scaledObjects.linked.length > 0) return [];
  const mayBe = hpas.undecided.length + scaledObjects.undecided.length;
  if (mayBe > 0 || model.kubernetes.bundlesAround(workload).length > 0) {
    return [undecided(path, "whether something scales it is not known yet")];
  }
  const what = `${named(workload.objectKind, workload)} without a scaler`;
  return [violation(absent(path), "a target with a scaler of its own", undefined, what)];
}
