import {
  deployment,
  hpa,
  kubernetesService,
  podTemplate,
  release,
  scaledObject,
  scaleTargetRef,
} from "../../check/fixturesKubernetes";
import { group, groupTracking } from "../../check/fixturesEc2";
import {
  appMeshRoute,
  destinationRule,
  httpRoute,
  istioRoute,
  latticeListener,
  latticeTargetGroup,
  meshTypes,
  targetGroupArn,
  virtualNode,
} from "../../check/fixturesMesh";
import { declare, exampleUrn } from "../../check/declare";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { absent, isKnown, Known, knownTo } from "../../model/field";
import { Declaration, UNKNOWN } from "../../model/input";
import { MeshRoute, MeshTarget } from "../../model/mesh";
import { rulesIn } from "./_rules";
import { scalingOfGroup, scalingOfWorkload, ScalingOf } from "./_scalingOf";
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
/** Two versions behind one Service, told apart by the subsets of a DestinationRule. */
const byVersion = (name: string) => [
  deployment({ template: podTemplate({}, { app: "ml-model", version: name }) }, { name }),
];
const scaledVersion = hpa({ scaleTargetRef: { ...scaleTargetRef, name: "v1" } }, { name: "v1" });
const subsets = destinationRule({
  subsets: ["v1", "v2"].map((name) => ({ name, labels: { version: name } })),
});
const subsetSplit = (second: number | undefined) => ({
  route: [
    { destination: { host: "ml-model", subset: "v1" }, weight: 90 },
    { destination: { host: "ml-model", subset: "v2" }, weight: second },
  ],
});
const versions = [...byVersion("v1"), ...byVersion("v2"), kubernetesService(), scaledVersion];

/** A fleet of its own for each version, in a target group of VPC Lattice. */
const fleet = (name: string) => [
  latticeTargetGroup(name),
  group(
    { targetGroupArns: undefined, trafficSources: [{ identifier: targetGroupArn(name) }] },
    {},
    name,
  ),
];
const policyOf = (name: string) =>
  groupTracking({}, { autoscalingGroupName: name }, {}, `track-${name}`);
const fleets = [...fleet("blue"), ...fleet("green"), policyOf("blue")];
const shares = [
  { targetGroupIdentifier: "tg-blue", weight: 90 },
  { targetGroupIdentifier: "tg-green", weight: 10 },
];
const openShares = (weight: number) =>
  [100 - weight, weight].map((each) => ({ targetGroupIdentifier: UNKNOWN, weight: each }));
const greenAndBlue = ["blue", "green"].map((name) =>
  exampleUrn(meshTypes.latticeTargetGroup, name),
);
const fromBoth = { from: { defaultAction: greenAndBlue } };

export default defineRule({
  id: "mesh-weighted-route-scaled",
  area: "mesh",
  title: "Each target of a weighted route has a scaler of its own",
  severity: "high",
  level: "advisory",
  rationale:
    "Weights move load from one version to another within seconds. A version without a scaler keeps the replicas that it was made with: a canary " +
    "that is raised to half of the traffic meets it with the pods of its first percent.",
  fix: "Give each version a HorizontalPodAutoscaler, a ScaledObject or policies of its group, or use a MeshModelService, which does.",
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
      {
        name: "a subset of Istio without a weight, which gets nothing among several",
        declare: [...versions, subsets, istioRoute(subsetSplit(undefined))],
      },
      {
        name: "fleets that both have a policy, in VPC Lattice",
        declare: [...fleets, policyOf("green"), latticeListener(shares)],
      },
      {
        name: "a backend that is no Service",
        declare: [
          ...first,
          ...second,
          httpRoute({
            backendRefs: [
              { name: "ml-model", port: 80 },
              { name: "ml-model-2", group: "multicluster.x-k8s.io", kind: "ServiceImport" },
            ],
          }),
        ],
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
      {
        name: "a weight that is left out in Gateway API, which is 1",
        declare: [
          ...first,
          ...second,
          httpRoute({ backendRefs: [{ name: "ml-model" }, { name: "ml-model-2" }] }),
        ],
        finds: ["spec.rules[0].backendRefs[1]"],
      },
      {
        name: "a subset of Istio",
        declare: [...versions, subsets, istioRoute(subsetSplit(10))],
        finds: ["spec.http[0].route[1]", 'Deployment "v2"'],
      },
      {
        name: "a fleet without a policy, in VPC Lattice",
        declare: [...fleets, latticeListener(shares)],
        finds: ["defaultAction.forwards[0].targetGroups[1]", 'Auto Scaling group "green"'],
      },
      {
        name: "in a rule of a listener whose only target group is not known yet",
        declare: [
          ...fleets,
          declare(
            meshTypes.latticeRule,
            "canary",
            {
              action: {
                forward: {
                  targetGroups: [
                    { targetGroupIdentifier: "tg-blue", weight: 90 },
                    { targetGroupIdentifier: UNKNOWN, weight: 10 },
                  ],
                },
              },
            },
            { from: { action: [exampleUrn(meshTypes.latticeTargetGroup, "green")] } },
          ),
        ],
        finds: ["action.forward.targetGroups[1]"],
      },
      {
        name: "target groups that are made with their listener",
        declare: [...fleets, latticeListener(openShares(10), fromBoth)],
        finds: ["defaultAction.forwards[0].targetGroups is", 'Auto Scaling group "green"'],
      },
    ],
    unknown: [
      {
        name: "which of the target groups gets nothing",
        declare: [...fleets, latticeListener(openShares(0), fromBoth)],
      },
      {
        name: "target groups of VPC Lattice unknown",
        declare: [...fleets, latticeListener(openShares(10))],
      },
      {
        name: "a subset that nobody defines",
        declare: [...versions, istioRoute(subsetSplit(10))],
      },
      {
        name: "a name outside of the cluster",
        declare: [
          ...first,
          ...second,
          istioRoute({
            route: [
              { destination: { host: "ml-model" }, weight: 90 },
              { destination: { host: "ml-model-2.example.com" }, weight: 10 },
            ],
          }),
        ],
      },
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
      const surely = targets.value.flatMap((target) => unscaled(route, target, model));
      return [...surely, ...unscaledAmong(route, targets, model)];
    }),
});

/** Of target groups that are made with their listener, all of which get requests. */
function unscaledAmong(
  route: MeshRoute,
  { value, path }: Known<readonly MeshTarget[]>,
  model: ScalingModel,
): Outcome[] {
  if (!value.every(({ weight }) => knownTo(weight, (share) => share > 0))) return [];
  const groups = model.mesh.groupsAmong(route, value);
  return groups.flatMap((group) => judge(scalingOfGroup(group, model), path));
}

/** A target that surely gets requests and whose instances nothing scales. */
function unscaled(route: MeshRoute, target: MeshTarget, model: ScalingModel): Outcome[] {
  const { weight, path } = target;
  if (!isKnown(weight) || weight.value === 0) return [];
  const { workloads, open } = model.mesh.behind(route, target);
  const groups = model.mesh.groupsBehind(route, target);
  return [
    ...(open ? [] : workloads.map((workload) => scalingOfWorkload(workload, model))),
    ...groups.map((group) => scalingOfGroup(group, model)),
  ].flatMap((scaling) => judge(scaling, path));
}

function judge({ state, what }: ScalingOf, path: string): Outcome[] {
  if (state === "scaled") return [];
  if (state === "open") return [undecided(path, "whether something scales it is not known yet")];
  const seen = `${what} without a scaler`;
  return [violation(absent(path), "a target with a scaler of its own", undefined, seen)];
}
