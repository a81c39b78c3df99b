import { declare } from "../../check/declare";
import {
  componentTriple,
  configuration,
  endpoint,
  target,
  triple,
  types,
  urn,
} from "../../check/fixtures";
import { ec2Types, ec2Urn, group, planInstruction } from "../../check/fixturesEc2";
import { deployment, hpa, scaleTargetRef, vpa } from "../../check/fixturesKubernetes";
import { Place } from "../../check/declare";
import { BadExample, Example } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

const second = { name: "second" };
const acting = { updatePolicy: { updateMode: "Recreate" } };

function again(inputs: InputObject = {}, place?: Place): Declaration {
  return declare(
    types.target,
    "again",
    { ...triple, minCapacity: 1, maxCapacity: 3, ...inputs },
    place,
  );
}

function plan(name: string, instruction: InputObject = {}, place?: Place): Declaration {
  const scalingInstructions = [planInstruction(instruction)];
  return declare(ec2Types.plan, name, { name, scalingInstructions }, place);
}

const ofGroup = { from: { scalingInstructions: [ec2Urn("group")] } };
const ofService = {
  serviceNamespace: "ecs",
  resourceId: "service/default/reco",
  scalableDimension: "ecs:service:DesiredCount",
};

const open = { resourceId: UNKNOWN };
const ofEndpoint = { from: { resourceId: [urn("endpoint", "reco")] } };

export const good: readonly Example[] = [
  { name: "one target", declare: [endpoint(), configuration(), target()] },
  {
    name: "a target of another variant",
    declare: [target(), again({ resourceId: "endpoint/reco/variant/green" })],
  },
  { name: "a target of another dimension", declare: [target(), again(componentTriple)] },
  {
    name: "the same names in another region",
    declare: [
      target(),
      again({}, { provider: "urn:pulumi:example::example::pulumi:providers:aws::us::1" }),
    ],
  },
  {
    name: "scaling plans of two groups",
    declare: [
      group(),
      group({}, {}, "other"),
      plan("first"),
      plan("second", { resourceId: "autoScalingGroup/other" }),
    ],
  },
  {
    name: "a scaling plan of one service and a target of another",
    declare: [
      plan("first", ofService),
      again({ ...ofService, resourceId: "service/default/other" }),
    ],
  },
  { name: "one vertical autoscaler", declare: [deployment(), vpa(acting)] },
  {
    name: "a second one that only recommends",
    declare: [deployment(), vpa(acting), vpa({}, second)],
  },
  {
    name: "vertical autoscalers of two workloads",
    declare: [
      deployment(),
      deployment({}, { name: "other" }),
      vpa(acting),
      vpa({ ...acting, targetRef: { ...scaleTargetRef, name: "other" } }, second),
    ],
  },
  {
    name: "a vertical one that recommends beside a horizontal one",
    declare: [deployment(), hpa(), vpa()],
  },
];

export const bad: readonly BadExample[] = [
  {
    name: "two targets of one variant",
    declare: [target(), again()],
    finds: [
      'resourceId is "endpoint/reco/variant/blue"',
      '"again" is of the same',
      '"reco-target"',
    ],
  },
  {
    name: "two targets of the only variant of an endpoint that has no name yet",
    declare: [
      configuration(),
      endpoint(
        { name: undefined },
        { from: { endpointConfigName: [urn("configuration", "reco-config")] } },
      ),
      target(open, ofEndpoint),
      again(open, ofEndpoint),
    ],
    finds: ["resourceId is not known yet", '"again" is of the same'],
  },
  {
    name: "one group in two scaling plans",
    declare: [group(), plan("first"), plan("second")],
    finds: [
      'scalingInstructions[0].resourceId is "autoScalingGroup/fleet"',
      '"first" is of the same',
      '"second" is of the same',
    ],
  },
  {
    name: "one group in two scaling plans, by its name and before it has one",
    declare: [
      group({ name: "fleet" }),
      plan("first"),
      plan("second", { resourceId: UNKNOWN }, ofGroup),
    ],
    finds: ["resourceId is not known yet", '"second" is of the same'],
  },
  {
    name: "a scaling plan and a target of one service",
    declare: [plan("first", ofService), again(ofService)],
    finds: [
      "what no other target or plan is of",
      '"first" is of the same',
      '"again" is of the same',
    ],
  },
  {
    name: "two vertical autoscalers that act",
    declare: [deployment(), vpa(acting), vpa({ updatePolicy: undefined }, second)],
    finds: ['spec.targetRef.name is "ml-model"', '"second" does', '"ml-model" does'],
  },
];

export const unknown: readonly Example[] = [
  {
    name: "resource of one plan unknown",
    declare: [
      group(),
      group({}, {}, "other"),
      plan("first"),
      plan("second", { resourceId: UNKNOWN }),
    ],
  },
  {
    name: "dimension of one plan unknown",
    declare: [group(), plan("first"), plan("second", { scalableDimension: UNKNOWN })],
  },
  { name: "resource of one target unknown", declare: [target(), again(open)] },
  {
    name: "dimension of one target unknown",
    declare: [target(), again({ scalableDimension: UNKNOWN })],
  },
  {
    name: "one of several variants of an endpoint that has no name yet",
    declare: [
      configuration([
        {
          variantName: "blue",
          modelName: "a",
          instanceType: "ml.m5.xlarge",
          initialInstanceCount: 2,
        },
        {
          variantName: "green",
          modelName: "b",
          instanceType: "ml.m5.xlarge",
          initialInstanceCount: 2,
        },
      ]),
      endpoint({ name: undefined }),
      target(open, ofEndpoint),
      again(open, ofEndpoint),
    ],
  },
  {
    name: "mode of one vertical autoscaler unknown",
    declare: [deployment(), vpa(acting), vpa({ updatePolicy: { updateMode: UNKNOWN } }, second)],
  },
  {
    name: "target of one vertical autoscaler unknown",
    declare: [
      deployment(),
      vpa(acting),
      vpa({ ...acting, targetRef: { ...scaleTargetRef, name: UNKNOWN } }, second),
    ],
  },
];
