import { exampleUrn } from "../../check/declare";
import { group, groupTracking } from "../../check/fixturesEc2";
import {
  deployment,
  hpa,
  kubernetesService,
  podTemplate,
  scaleTargetRef,
} from "../../check/fixturesKubernetes";
import {
  destinationRule,
  latticeTargetGroup,
  meshTypes,
  targetGroupArn,
} from "../../check/fixturesMesh";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

/** A second version beside the one of the fixtures, without an autoscaler of its own. */
export const second: readonly Declaration[] = [
  deployment(
    {
      selector: { matchLabels: { app: "ml-model-2" } },
      template: podTemplate({}, { app: "ml-model-2" }),
    },
    { name: "ml-model-2" },
  ),
  kubernetesService({ selector: { app: "ml-model-2" } }, { name: "ml-model-2" }),
];
export const first: readonly Declaration[] = [deployment(), kubernetesService(), hpa()];
export const ofSecond = { scaleTargetRef: { ...scaleTargetRef, name: "ml-model-2" } };
export const split = (weight: number | typeof UNKNOWN = 10): InputObject => ({
  backendRefs: [
    { name: "ml-model", port: 80, weight: 90 },
    { name: "ml-model-2", port: 80, weight },
  ],
});
export const istioSplit = {
  route: [
    { destination: { host: "ml-model.default.svc.cluster.local" }, weight: 90 },
    { destination: { host: "ml-model-2" }, weight: 10 },
  ],
};
export const nodes = {
  action: {
    weightedTargets: [
      { virtualNode: "ml-model", weight: 90 },
      { virtualNode: "ml-model-2", weight: 10 },
    ],
  },
};
/** Two versions behind one Service, told apart by the subsets of a DestinationRule. */
export const byVersion = (name: string): readonly Declaration[] => [
  deployment({ template: podTemplate({}, { app: "ml-model", version: name }) }, { name }),
];
export const scaledVersion = hpa(
  { scaleTargetRef: { ...scaleTargetRef, name: "v1" } },
  { name: "v1" },
);
export const subsets = destinationRule({
  subsets: ["v1", "v2"].map((name) => ({ name, labels: { version: name } })),
});
export const subsetSplit = (second: number | undefined): InputObject => ({
  route: [
    { destination: { host: "ml-model", subset: "v1" }, weight: 90 },
    { destination: { host: "ml-model", subset: "v2" }, weight: second },
  ],
});
export const versions = [
  ...byVersion("v1"),
  ...byVersion("v2"),
  kubernetesService(),
  scaledVersion,
];

/** A fleet of its own for each version, in a target group of VPC Lattice. */
export const fleet = (name: string): readonly Declaration[] => [
  latticeTargetGroup(name),
  group(
    { targetGroupArns: undefined, trafficSources: [{ identifier: targetGroupArn(name) }] },
    {},
    name,
  ),
];
export const policyOf = (name: string): Declaration =>
  groupTracking({}, { autoscalingGroupName: name }, {}, `track-${name}`);
export const fleets = [...fleet("blue"), ...fleet("green"), policyOf("blue")];
export const shares = [
  { targetGroupIdentifier: "tg-blue", weight: 90 },
  { targetGroupIdentifier: "tg-green", weight: 10 },
];
export const openShares = (weight: number): readonly InputObject[] =>
  [100 - weight, weight].map((each) => ({ targetGroupIdentifier: UNKNOWN, weight: each }));
export const greenAndBlue = ["blue", "green"].map((name) =>
  exampleUrn(meshTypes.latticeTargetGroup, name),
);
export const fromBoth = { from: { defaultAction: greenAndBlue } };
