import {
  deployment,
  hpa,
  kubernetesProvider,
  kubernetesService,
  kubernetesTypes,
  podTemplate,
  scaledObject,
  scaleTargetRef,
} from "../../check/fixturesKubernetes";
import {
  appMeshObject,
  destinationRule,
  ejecting,
  listeners,
  meshTypes,
  outlierDetection,
  virtualNode,
} from "../../check/fixturesMesh";
import { declare, exampleUrn } from "../../check/declare";
import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Answering } from "../../link/meshLinks";
import { Field, isKnown, known, shownValueOf } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { Workload } from "../../model/kubernetes";
import { MeshDestination, MeshNode, OutlierPolicy } from "../../model/mesh";
import { fewestPods, named } from "../kubernetes/_scaled";
import { sources } from "./_sources";

const served = (minReplicas?: number) => [
  deployment(),
  kubernetesService(),
  hpa(minReplicas === undefined ? {} : { minReplicas }),
];
const node = (maxEjectionPercent: number | typeof UNKNOWN) =>
  virtualNode({ outlierDetection: { ...outlierDetection, maxEjectionPercent } });

/** Two versions behind one Service, each with an autoscaler of its own. */
const version = (name: string, minReplicas: number) => [
  deployment({ template: podTemplate({}, { app: "ml-model", version: name }) }, { name }),
  hpa({ scaleTargetRef: { ...scaleTargetRef, name }, minReplicas }, { name }),
];
const versions = (first: number, second: number) => [
  kubernetesService(),
  ...version("v1", first),
  ...version("v2", second),
];
const subset = (name: string, change = {}) => ({ name, labels: { version: name }, ...change });
const otherCluster = exampleUrn(kubernetesTypes.provider, "other");
const nodeAt = (hostname: string) =>
  declare(meshTypes.appMeshNode, "ml-model", {
    meshName: "models",
    name: "ml-model",
    spec: {
      listeners: listeners({ outlierDetection }),
      serviceDiscovery: { dns: { hostname } },
    },
  });
const all = ejecting({ maxEjectionPercent: 100 });

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
        name: "of one replica by the default of Istio, which is a tenth",
        declare: [
          ...served(1),
          destinationRule({ trafficPolicy: { outlierDetection: { consecutive5xxErrors: 5 } } }),
        ],
      },
      {
        name: "of one replica in Istio, which stays since half of it is none",
        declare: [...served(1), destinationRule()],
      },
      {
        name: "no detection at all",
        declare: [...served(1), virtualNode()],
      },
      {
        name: "all of them, but only until half of them are out",
        declare: [
          ...served(2),
          destinationRule({
            trafficPolicy: ejecting({ maxEjectionPercent: 100, minHealthPercent: 50 }),
          }),
        ],
      },
      {
        name: "one of each version, of which there are two",
        declare: [
          ...versions(1, 1),
          virtualNode({ outlierDetection: { ...outlierDetection, maxEjectionPercent: 10 } }),
        ],
      },
      {
        name: "a subset that has a policy of its own",
        declare: [
          ...versions(3, 1),
          destinationRule({
            trafficPolicy: undefined,
            subsets: [subset("v1", { trafficPolicy: ejecting() }), subset("v2")],
          }),
        ],
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
        declare: [...served(3), destinationRule({ trafficPolicy: all })],
        finds: ["spec.trafficPolicy.outlierDetection.maxEjectionPercent is 100", "of 3 replicas"],
      },
      {
        name: "of what KEDA lets sleep, when it wakes",
        declare: [
          deployment(),
          kubernetesService(),
          scaledObject({ minReplicaCount: 0 }),
          destinationRule({ trafficPolicy: all }),
        ],
        finds: ["of 1 replica"],
      },
      {
        name: "all on one port",
        declare: [
          ...served(2),
          destinationRule({
            trafficPolicy: { portLevelSettings: [{ port: { number: 80 }, ...all }] },
          }),
        ],
        finds: ["spec.trafficPolicy.portLevelSettings[0].outlierDetection.maxEjectionPercent"],
      },
      {
        name: "all of one version, by the policy of its host",
        declare: [
          ...versions(3, 1),
          destinationRule({
            trafficPolicy: ejecting({ maxEjectionPercent: 100 }),
            subsets: [subset("v1", { trafficPolicy: ejecting() }), subset("v2")],
          }),
        ],
        finds: ["of 1 replica", 'Deployment "v2"'],
      },
      {
        name: "all that a virtual node of the controller selects",
        declare: [
          ...served(2),
          appMeshObject("nodeObject", {
            podSelector: { matchLabels: { app: "ml-model" } },
            listeners: listeners({
              outlierDetection: { ...outlierDetection, maxEjectionPercent: 100 },
            }),
          }),
        ],
        finds: ["spec.listeners[0].outlierDetection.maxEjectionPercent is 100"],
      },
    ],
    unknown: [
      { name: "percentage unknown", declare: [...served(1), node(UNKNOWN)] },
      {
        name: "fewest replicas unknown",
        declare: [deployment(), kubernetesService(), hpa({ minReplicas: UNKNOWN }), node(100)],
      },
      { name: "workload of another program", declare: [node(100)] },
      { name: "host unknown", declare: [...served(1), destinationRule({ host: UNKNOWN })] },
      {
        name: "policy unknown",
        declare: [...served(1), destinationRule({ trafficPolicy: UNKNOWN })],
      },
      {
        name: "a host outside of the cluster",
        declare: [
          ...served(1),
          destinationRule({ host: "ml-model.example.com", trafficPolicy: all }),
        ],
      },
      {
        name: "a Service of another namespace",
        declare: [
          ...served(1),
          destinationRule({ host: "ml-model.other.svc.cluster.local", trafficPolicy: all }),
        ],
      },
      {
        name: "a node of AWS whose host has no namespace",
        declare: [...served(1), nodeAt("ml-model")],
      },
      {
        name: "a node of AWS whose host is in two clusters",
        declare: [
          ...served(1),
          kubernetesProvider("other"),
          kubernetesService(
            {},
            { name: "elsewhere", metadata: { name: "ml-model" }, provider: otherCluster },
          ),
          nodeAt("ml-model.default.svc.cluster.local"),
        ],
      },
      {
        name: "share of healthy instances unknown",
        declare: [
          ...served(2),
          destinationRule({
            trafficPolicy: ejecting({ maxEjectionPercent: 100, minHealthPercent: UNKNOWN }),
          }),
        ],
      },
      {
        name: "labels of the pods that a node selects unknown",
        declare: [
          deployment({ template: podTemplate({}, UNKNOWN) }),
          appMeshObject("nodeObject", {
            podSelector: { matchLabels: { app: "ml-model" } },
            listeners: listeners({ outlierDetection }),
          }),
        ],
      },
    ],
  },
  checkInStack: (subject, model) =>
    subject.kind === "meshNode" ? ofNode(subject, model) : ofDestination(subject, model),
});

function ofNode(node: MeshNode, model: ScalingModel): readonly Outcome[] {
  if (!isKnown(node.listeners)) return [];
  const pool = model.mesh.behindNode(node);
  return node.listeners.value.flatMap(({ outliers }) => leavesNone(outliers, pool, model));
}

/** Each subset is a pool of its own, beside the one of the whole host. */
function ofDestination(destination: MeshDestination, model: ScalingModel): readonly Outcome[] {
  const { host, object, policies, subsets } = destination;
  const whole = model.mesh.behindHost(host, object);
  const parts = isKnown(subsets) ? subsets.value : [];
  const found = [
    ...parts.flatMap((subset) => {
      const pool = model.mesh.behindSubset(host, subset, object);
      return subset.policies.flatMap((policy) => leavesNone(policy, pool, model));
    }),
    ...policies.flatMap((policy) => leavesNone(policy, whole, model)),
  ];
  // A policy of the host is that of its subsets too: said once, of a part before the whole.
  return found.filter(({ path }, index) => found.findIndex((each) => each.path === path) === index);
}

function leavesNone(
  policy: OutlierPolicy,
  { workloads, open }: Answering,
  model: ScalingModel,
): readonly Outcome[] {
  const { presence, maxEjectionPercent: percent, ejectsAtLeast, minHealthPercent } = policy;
  if (open || !isKnown(presence) || !isKnown(percent)) return [];
  if (isPanicking(minHealthPercent)) return [];
  const fewest = fewestIn(workloads, model);
  if (!isKnown(fewest)) return [];
  const ejected = Math.max(ejectsAtLeast, Math.floor((fewest.value * percent.value) / 100));
  if (fewest.value - ejected >= 1) return [];
  const count = shownValueOf(fewest);
  const of = count === undefined ? "" : ` of ${count} replica${count === 1 ? "" : "s"}`;
  const why = ejectsAtLeast > 0 ? "; App Mesh ejects one at least" : "";
  const names = workloads.map((each) => named(each.objectKind, each));
  const whose = [...names].sort().join(" and ");
  return [violation(percent, `what leaves at least one${of}, the fewest of ${whose}${why}`)];
}

/** Whether all instances may get requests again, once too few of them are healthy. */
function isPanicking(minHealthPercent: Field<number>): boolean {
  if (minHealthPercent.state === "unknown") return true;
  return isKnown(minHealthPercent) && minHealthPercent.value > 0;
}

/** The fewest replicas of all workloads in one pool; not known if those of one are not. */
function fewestIn(workloads: readonly Workload[], model: ScalingModel): Field<number> {
  const all = workloads.map((workload) => fewestPods(model, workload));
  const open = all.find((each) => !isKnown(each));
  if (open !== undefined) return open;
  const sum = all.reduce((total, each) => total + (isKnown(each) ? each.value : 0), 0);
  const secret = all.some((each) => isKnown(each) && each.secret);
  return known(sum, all[0]!.path, secret);
}
