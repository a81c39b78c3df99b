import { locate } from "../../scaling/contract/locate";
import { planEndpointScaling } from "../../scaling/plan/endpointScaling";
import { planInferenceEndpoint } from "../../scaling/plan/inferenceEndpoint";
import { childName, type Plan } from "../../scaling/plan/plan";
import type {
  EndpointScalingArgs,
  InferenceEndpointArgs,
} from "../../scaling/contract/generated/types";
import * as samples from "../provider/samples";

/** A component with good arguments. */
export interface Subject {
  readonly title: string;
  readonly component: "InferenceEndpoint" | "EndpointScaling";
  readonly args: object;
}

export type Path = readonly (string | number)[];

const role = "arn:aws:iam::123456789012:role/reco";
const key = "arn:aws:kms:eu-west-1:123456789012:key/2";

/** Uses each input of an endpoint on instances whose value may be an output. */
const fullEndpoint: InferenceEndpointArgs = {
  ...samples.endpoint,
  executionRoleArn: role,
  dataCapture: { ...samples.endpoint.dataCapture!, kmsKeyId: key },
  variants: [
    {
      name: "blue",
      instanceType: "ml.m5.xlarge",
      model: {
        image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/reco:1",
        modelDataUrl: "s3://models/reco.tar.gz",
        environment: { TOKEN: "token" },
        executionRoleArn: role,
        vpc: { subnetIds: ["subnet-0a1b2c3d"], securityGroupIds: ["sg-0a1b2c3d"] },
      },
      coreDump: { destinationS3Uri: "s3://dumps/reco", kmsKeyId: key },
    },
  ],
};

const fullAsync: InferenceEndpointArgs = {
  ...samples.asyncEndpoint,
  async: {
    outputS3Uri: "s3://results/reco",
    failureS3Uri: "s3://failures/reco",
    kmsKeyId: key,
    successTopicArn: "arn:aws:sns:eu-west-1:123456789012:good",
    errorTopicArn: "arn:aws:sns:eu-west-1:123456789012:bad",
  },
};

const customScaling: EndpointScalingArgs = {
  endpointName: "reco",
  variantName: "blue",
  tags: { team: "ranking" },
  scaling: {
    minCapacity: 1,
    maxCapacity: 4,
    targetTracking: [
      {
        name: "queue",
        customMetric: { namespace: "Own", metricName: "Queue", dimensions: { Queue: "reco" } },
        target: 5,
      },
    ],
  },
};

export const subjects: readonly Subject[] = [
  { title: "an endpoint", component: "InferenceEndpoint", args: samples.endpoint },
  { title: "an endpoint with its model", component: "InferenceEndpoint", args: fullEndpoint },
  { title: "an asynchronous endpoint", component: "InferenceEndpoint", args: fullAsync },
  {
    title: "a serverless endpoint",
    component: "InferenceEndpoint",
    args: samples.serverlessEndpoint,
  },
  { title: "an endpoint's scaling", component: "EndpointScaling", args: customScaling },
  {
    title: "an inference component's scaling",
    component: "EndpointScaling",
    args: samples.componentScaling,
  },
  { title: "a service's scaling", component: "EndpointScaling", args: samples.serviceScaling },
];

/** "type name" of each child that the plan says, in order. */
export function plannedChildren({ component, args }: Subject, name: string): readonly string[] {
  const plan: Plan =
    component === "InferenceEndpoint"
      ? planInferenceEndpoint(args as InferenceEndpointArgs).plan
      : planEndpointScaling(args as EndpointScalingArgs).plan;
  return plan.resources.map((each) => `${each.type} ${childName(name, each)}`).sort();
}

/** Where a subject has a text that the contract lets be an output. */
export function inputLeaves({ component, args }: Subject): readonly Path[] {
  return leaves(args, []).filter((path) => locate(component, path).schema.input === true);
}

function leaves(value: unknown, path: Path): readonly Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    leaves(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], tree);
}

/** A copy with another value at a path. */
export function withValue(tree: unknown, path: Path, value: unknown): object {
  const [key, ...rest] = path;
  if (key === undefined) return value as object;
  const copy = (Array.isArray(tree) ? [...tree] : { ...(tree as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

export const dotted = (path: Path): string =>
  path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${key}`))
    .join("");
