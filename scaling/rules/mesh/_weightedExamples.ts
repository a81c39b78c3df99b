import { declare, exampleUrn } from "../../check/declare";
import {
  deployment,
  hpa,
  kubernetesProvider,
  kubernetesService,
  kubernetesTypes,
  podTemplate,
  release,
  scaledObject,
  scaleTargetRef,
} from "../../check/fixturesKubernetes";
import {
  appMeshRoute,
  destinationRule,
  httpRoute,
  istioRoute,
  latticeListener,
  meshTypes,
  virtualNode,
} from "../../check/fixturesMesh";
import { BadExample, Example } from "../../check/rule";
import { UNKNOWN } from "../../model/input";
import {
  first,
  fleet,
  fleets,
  fromBoth,
  istioSplit,
  nodes,
  ofSecond,
  openShares,
  policyOf,
  second,
  shares,
  split,
  subsetSplit,
  subsets,
  versions,
} from "./_weightedFixtures";

export const good: readonly Example[] = [
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
    name: "a DaemonSet, which has a pod on each node",
    declare: [
      ...first,
      deployment(
        { template: podTemplate({}, { app: "ml-model-2" }) },
        { name: "ml-model-2", type: kubernetesTypes.daemonSet },
      ),
      kubernetesService({ selector: { app: "ml-model-2" } }, { name: "ml-model-2" }),
      httpRoute(split()),
    ],
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
];

export const bad: readonly BadExample[] = [
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
    declare: [
      ...versions,
      subsets,
      destinationRule(
        { host: "other", subsets: [{ name: "v2", labels: { version: "v1" } }] },
        { name: "other" },
      ),
      istioRoute(subsetSplit(10)),
    ],
    finds: ["spec.http[0].route[1]", 'Deployment "v2"'],
  },
  {
    name: "beside a Service of the same name in another cluster",
    declare: [
      ...first,
      ...second,
      kubernetesProvider("other"),
      kubernetesService(
        { selector: { app: "ml-model" } },
        {
          name: "elsewhere",
          metadata: { name: "ml-model-2" },
          provider: exampleUrn(kubernetesTypes.provider, "other"),
        },
      ),
      httpRoute({
        backendRefs: ["ml-model", "ml-model-2"].map((name) => ({ name, namespace: "default" })),
      }),
    ],
    finds: ["spec.rules[0].backendRefs[1]"],
  },
  {
    name: "behind a Service that may select more",
    declare: [
      ...first,
      ...second,
      deployment({ template: podTemplate({}, UNKNOWN) }, { name: "other" }),
      httpRoute(split()),
    ],
    finds: ['Deployment "ml-model-2"'],
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
];

export const unknown: readonly Example[] = [
  {
    name: "which of the target groups gets nothing",
    declare: [
      ...fleet("blue"),
      ...fleet("green"),
      policyOf("green"),
      latticeListener(openShares(0), fromBoth),
    ],
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
    name: "a Service that is a name of something else",
    declare: [
      ...first,
      second[0]!,
      kubernetesService(
        {
          type: "ExternalName",
          externalName: "models.example.com",
          selector: { app: "ml-model-2" },
        },
        { name: "ml-model-2" },
      ),
      httpRoute(split()),
    ],
  },
  {
    name: "a name outside of the cluster",
    declare: [
      ...first,
      ...second,
      istioRoute({
        route: [
          { destination: { host: "ml-model" }, weight: 90 },
          { destination: { host: "ml-model-2.default.example.com" }, weight: 10 },
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
];
