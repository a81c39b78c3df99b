import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import { components } from "../../provider/components";
import type {
  EndpointScalingArgs,
  InferenceEndpointArgs,
  Scaling,
  Schedule,
  StepScaling,
  TargetTracking,
  Variant,
} from "../../scaling/contract/generated/types";
import { allProblems } from "../../scaling/meaning/allProblems";
import type { Problem } from "../../scaling/contract/problem";
import {
  asyncEndpoint,
  blue,
  componentScaling,
  endpoint,
  scaling,
  serverlessEndpoint,
  serviceScaling,
} from "./samples";

const isOutput = (value: unknown): boolean => pulumi.Output.isInstance(value);

function problems(component: string, args: object, name = "reco"): readonly Problem[] {
  return allProblems(components.get(`mlscale:index:${component}`)!, name, args, isOutput);
}

interface Case {
  readonly mistake: string;
  readonly args: object;
  readonly path: string;
  /** Texts of the message: the value seen, what is allowed, how to fix it. */
  readonly says: readonly string[];
}

function ofEndpoint(change: Partial<InferenceEndpointArgs>): InferenceEndpointArgs {
  return { ...endpoint, ...change };
}
const withScaling = (change: Partial<Scaling>) =>
  ofEndpoint({ scaling: { ...scaling, ...change } });
const withVariant = (change: Partial<Variant>) =>
  ofEndpoint({ variants: [{ ...blue, ...change }] });
const withTracking = (tracking: TargetTracking) => withScaling({ targetTracking: [tracking] });
const withSchedule = (schedule: Partial<Schedule>) =>
  withScaling({ schedules: [{ name: "x", cron: "0 17 ? * * *", ...schedule }] });
const withStep = (change: Partial<StepScaling>) =>
  withScaling({ stepScaling: [{ ...scaling.stepScaling![0]!, ...change }] });
const withAlarm = (change: Partial<StepScaling["alarm"]>) =>
  withStep({ alarm: { metric: "ModelLatency", threshold: 1, ...change } });
const withDeployment = (deployment: InferenceEndpointArgs["deployment"]) =>
  ofEndpoint({ deployment });
const ofServerless = (change: Partial<Variant>, rest: Partial<InferenceEndpointArgs> = {}) => ({
  ...serverlessEndpoint,
  ...rest,
  variants: [{ ...serverlessEndpoint.variants[0]!, ...change }],
});

const endpointCases: readonly Case[] = [
  {
    mistake: "swapped bounds",
    args: withScaling({ minCapacity: 12 }),
    path: "scaling.minCapacity",
    says: ["12", "at most maxCapacity, which is 10"],
  },
  {
    mistake: "a burstable type that is scaled",
    args: withVariant({ instanceType: "ml.t2.medium" }),
    path: "variants[0].instanceType",
    says: ["ml.t2.medium", "sagemaker-no-burstable-autoscaling"],
  },
  {
    mistake: "an initial count outside the bounds",
    args: withVariant({ initialInstanceCount: 20 }),
    path: "variants[0].initialInstanceCount",
    says: ["20", "sagemaker-initial-count-in-bounds"],
  },
  {
    mistake: "zero on a real-time variant",
    args: withScaling({ minCapacity: 0 }),
    path: "scaling.minCapacity",
    says: ["0", "at least 1"],
  },
  {
    mistake: "zero by a schedule on a real-time variant",
    args: withSchedule({ minCapacity: 0 }),
    path: "scaling.schedules[0].minCapacity",
    says: ["0", "at least 1"],
  },
  {
    mistake: "a metric of another dimension",
    args: withTracking({ metric: "InvocationsPerCopy", target: 10 }),
    path: "scaling.targetTracking[0].metric",
    says: ["InvocationsPerCopy", "InvocationsPerInstance"],
  },
  {
    mistake: "invocations on an asynchronous endpoint",
    args: { ...asyncEndpoint, scaling: { ...scaling, stepScaling: [] } },
    path: "scaling.targetTracking[0].metric",
    says: ["InvocationsPerInstance", "BacklogSizePerInstance"],
  },
  {
    mistake: "a peak rate for a metric that counts no requests",
    args: withTracking({ metric: "CpuUtilization", peakRequestsPerSecondPerInstance: 10 }),
    path: "scaling.targetTracking[0].peakRequestsPerSecondPerInstance",
    says: ["InvocationsPerInstance", "give target"],
  },
  {
    mistake: "two policies of one name",
    args: withStep({ name: "InvocationsPerInstance" }),
    path: "scaling.stepScaling[0].name",
    says: ["InvocationsPerInstance", "targetTracking[0].name"],
  },
  {
    mistake: "a gap between steps",
    args: withStep({
      steps: [
        { lowerBound: 0, upperBound: 10, adjustment: 1 },
        { lowerBound: 20, adjustment: 2 },
      ],
    }),
    path: "scaling.stepScaling[0].steps[1].lowerBound",
    says: ["20", "aas-step-intervals-cover"],
  },
  {
    mistake: "a magnitude without percent",
    args: withStep({ minAdjustmentMagnitude: 2 }),
    path: "scaling.stepScaling[0].minAdjustmentMagnitude",
    says: ["2", "PercentChangeInCapacity"],
  },
  {
    mistake: "an alarm period that CloudWatch does not have",
    args: withAlarm({ periodSeconds: 45 }),
    path: "scaling.stepScaling[0].alarm.periodSeconds",
    says: ["45", "multiple of 60"],
  },
  {
    mistake: "an alarm that looks back more than a day",
    args: withAlarm({ periodSeconds: 60, evaluationPeriods: 2000 }),
    path: "scaling.stepScaling[0].alarm.evaluationPeriods",
    says: ["2000 periods of 60 seconds", "86400"],
  },
  {
    mistake: "more data points than periods",
    args: withAlarm({ evaluationPeriods: 2, datapointsToAlarm: 3 }),
    path: "scaling.stepScaling[0].alarm.datapointsToAlarm",
    says: ["3", "at most evaluationPeriods, which is 2"],
  },
  {
    mistake: "a cron of five fields",
    args: withSchedule({ cron: "0 17 * * MON-FRI", minCapacity: 3 }),
    path: "scaling.schedules[0].cron",
    says: ["0 17 * * MON-FRI", "six fields", "write 0 17 ? * MON-FRI *"],
  },
  {
    mistake: "a wrapped cron",
    args: withSchedule({ cron: "cron(0 17 ? * * *)", minCapacity: 3 }),
    path: "scaling.schedules[0].cron",
    says: ["cron(0 17 ? * * *)", "without the wrapper"],
  },
  {
    mistake: "a rate of nothing",
    args: withScaling({ schedules: [{ name: "x", rate: "0 minutes", minCapacity: 3 }] }),
    path: "scaling.schedules[0].rate",
    says: ["0 minutes", "positive"],
  },
  {
    mistake: "a time zone that does not exist",
    args: withSchedule({ timezone: "Europe/Berln", minCapacity: 3 }),
    path: "scaling.schedules[0].timezone",
    says: ["Europe/Berln", "write Europe/Berlin"],
  },
  {
    mistake: "a schedule with swapped bounds",
    args: withSchedule({ minCapacity: 8, maxCapacity: 3 }),
    path: "scaling.schedules[0].minCapacity",
    says: ["8", "which is 3"],
  },
  {
    mistake: "a schedule that ends before it starts",
    args: withSchedule({
      minCapacity: 3,
      startTime: "2027-02-01T00:00:00Z",
      endTime: "2027-01-01T00:00:00Z",
    }),
    path: "scaling.schedules[0].endTime",
    says: ["2027-01-01", "after startTime"],
  },
  {
    mistake: "a wake-up where nothing sleeps",
    args: withScaling({ wakeFromZero: {} }),
    path: "scaling.wakeFromZero",
    says: ["nothing allows zero", "drop it"],
  },
  {
    mistake: "two production variants beside a shadow",
    args: ofEndpoint({
      variants: [blue, { ...blue, name: "green" }],
      shadowVariants: [{ ...blue, name: "shadow" }],
    }),
    path: "variants",
    says: ["2 production variants", "exactly one"],
  },
  {
    mistake: "a shadow that has the name of its variant",
    args: ofEndpoint({ shadowVariants: [blue] }),
    path: "shadowVariants[0].name",
    says: ["blue", "variants[0].name"],
  },
  {
    mistake: "a variant without model beside one with a model",
    args: ofEndpoint({ variants: [blue, { name: "green", instanceType: "ml.m5.xlarge" }] }),
    path: "variants[1].modelName",
    says: ["no model", "give modelName or model"],
  },
  {
    mistake: "hosts of inference components without a role",
    args: withVariant({ modelName: undefined }),
    path: "executionRoleArn",
    says: ["no model", "give executionRoleArn"],
  },
  {
    mistake: "managed instance scaling on a variant with a model",
    args: withVariant({
      managedInstanceScaling: { minInstanceCount: 1, maxInstanceCount: 3 },
      scaling: undefined,
    }),
    path: "variants[0].managedInstanceScaling",
    says: ["with a model", "inference components"],
  },
  {
    mistake: "scaling that no variant takes",
    args: withVariant({ scalingEnabled: false }),
    path: "scaling",
    says: ["no variant takes"],
  },
  {
    mistake: "scaling of its own on a variant that is not scaled",
    args: withVariant({ scalingEnabled: false, scaling }),
    path: "variants[0].scalingEnabled",
    says: ["false", "own scaling"],
  },
  {
    mistake: "more provisioned concurrency than concurrency",
    args: ofServerless({
      serverless: { memorySizeMb: 1024, maxConcurrency: 15, provisionedConcurrency: 16 },
    }),
    path: "variants[0].serverless.provisionedConcurrency",
    says: ["16", "at most maxConcurrency, which is 15"],
  },
  {
    mistake: "serverless scaling beyond its concurrency",
    args: ofServerless({
      serverless: { memorySizeMb: 1024, maxConcurrency: 5, provisionedConcurrency: 2 },
    }),
    path: "variants[0].scaling.maxCapacity",
    says: ["10", "which is 5"],
  },
  {
    mistake: "serverless with data capture",
    args: ofServerless({}, { dataCapture: endpoint.dataCapture }),
    path: "variants[0].serverless",
    says: ["dataCapture"],
  },
  {
    mistake: "rolling deployment of two variants",
    args: ofEndpoint({
      variants: [blue, { ...blue, name: "green" }],
      deployment: { rolling: { maximumBatchPercent: 20, waitIntervalSeconds: 60 } },
    }),
    path: "deployment.rolling",
    says: ["2 variants", "use allAtOnce"],
  },
  {
    mistake: "a canary on Inf1, which ignores it",
    args: withVariant({ instanceType: "ml.inf1.xlarge" }),
    path: "variants[0].instanceType",
    says: ["ml.inf1.xlarge", "allAtOnce"],
  },
  {
    mistake: "a canary of more than half the fleet",
    args: withDeployment({ canary: { sizeInstances: 6, waitIntervalSeconds: 60 } }),
    path: "deployment.canary.sizeInstances",
    says: ["6", "at most 10 instances", "give at most 5"],
  },
  {
    mistake: "a deployment that times out before its waits are over",
    args: withDeployment({
      linear: { stepPercent: 10, waitIntervalSeconds: 300 },
      maximumExecutionTimeoutSeconds: 3000,
    }),
    path: "deployment.maximumExecutionTimeoutSeconds",
    says: ["3000", "3000 seconds"],
  },
  {
    mistake: "rollback alarms to make without an endpoint name",
    args: ofEndpoint({ endpointName: undefined }),
    path: "deployment.rollbackAlarms",
    says: ["without endpointName", "rollbackAlarmNames"],
  },
  {
    mistake: "a rollback alarm on a variant that is not there",
    args: withDeployment({
      allAtOnce: {},
      rollbackAlarms: [
        { name: "errors", metric: "Invocation5XXErrors", threshold: 5, variantName: "green" },
      ],
    }),
    path: "deployment.rollbackAlarms[0].variantName",
    says: ["green", "one of blue"],
  },
  {
    mistake: "a reserved tag",
    args: ofEndpoint({ tags: { "aws:team": "x" } }),
    path: "tags",
    says: ["aws:team", "reserved"],
  },
];

const scalingCases: readonly Case[] = [
  {
    mistake: "a SageMaker metric on a target of another service",
    args: {
      ...serviceScaling,
      scaling: { ...scaling, schedules: undefined, stepScaling: undefined },
    },
    path: "scaling.targetTracking[0].metric",
    says: ["InvocationsPerInstance", "targets outside SageMaker"],
  },
  {
    mistake: "an alarm whose dimensions cannot be derived",
    args: {
      ...serviceScaling,
      scaling: { ...serviceScaling.scaling, stepScaling: scaling.stepScaling },
    },
    path: "scaling.stepScaling[0].alarm.metric",
    says: ["cannot be derived"],
  },
  {
    mistake: "a namespace that does not fit the dimension",
    args: { ...serviceScaling, serviceNamespace: "dynamodb" },
    path: "scaling",
    says: ["aas-triple-consistent"],
  },
  {
    mistake: "a variant without its endpoint",
    args: { variantName: "blue", scaling },
    path: "variantName",
    says: ["endpointName"],
  },
  {
    mistake: "two identities",
    args: { ...serviceScaling, inferenceComponentName: "llm" },
    path: "inferenceComponentName",
    says: ["exactly one of"],
  },
  {
    mistake: "an ARN in the place of a name",
    args: {
      endpointName: "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/reco",
      variantName: "blue",
      scaling,
    },
    path: "endpointName",
    says: ["not its ARN"],
  },
];

describe("arguments of components", () => {
  const good = { endpoint, asyncEndpoint, serverlessEndpoint };
  for (const [name, args] of Object.entries(good)) {
    it(`are accepted: ${name}`, () => {
      assert.deepEqual(problems("InferenceEndpoint", args), []);
    });
  }
  for (const [name, args] of Object.entries({ componentScaling, serviceScaling })) {
    it(`are accepted: ${name}`, () => {
      assert.deepEqual(problems("EndpointScaling", args), []);
    });
  }
  for (const [component, cases] of [
    ["InferenceEndpoint", endpointCases],
    ["EndpointScaling", scalingCases],
  ] as const) {
    for (const { mistake, args, path, says } of cases) {
      it(`of ${component} are refused for ${mistake}, naming path, value and remedy`, () => {
        const found = problems(component, args);
        const at = found.filter((each) => each.path === path);
        assert.ok(at.length > 0, `nothing at ${path}:\n${found.map((p) => p.message).join("\n")}`);
        for (const text of says) {
          assert.ok(
            at.some((each) => each.message.includes(text)),
            `no problem at ${path} says ${text}:\n${at.map((p) => p.message).join("\n")}`,
          );
        }
      });
    }
  }

  it("show the problems of shape and of meaning together", () => {
    const args = { ...withScaling({ minCapacity: 12 }), kmsKeyArn: 7, colour: 1 };
    const paths = problems("InferenceEndpoint", args).map((each) => each.path);
    assert.deepEqual(paths, [
      "colour",
      "kmsKeyArn",
      "scaling.minCapacity",
      "variants[0].initialInstanceCount",
    ]);
  });

  it("of a component whose name cannot become SageMaker's are refused", () => {
    const withUnderscore = problems("InferenceEndpoint", asyncEndpoint, "my_reco");
    assert.deepEqual(
      withUnderscore.map((each) => each.path),
      ["name"],
    );
    assert.match(withUnderscore[0]!.message, /"my_reco".*letters, digits and dashes/);
    const long = problems("InferenceEndpoint", asyncEndpoint, "r".repeat(50));
    assert.match(
      long[0]?.message ?? "",
      /name of 50 characters, which makes one of 65; allowed: at most 63/,
    );
  });

  it("give no problem for values that only the deployment knows", () => {
    const unknown = pulumi.output(new Promise<string>(() => undefined));
    const args: EndpointScalingArgs = { endpointName: unknown, variantName: "blue", scaling };
    assert.deepEqual(problems("EndpointScaling", args), []);
    const model = { image: unknown, executionRoleArn: unknown, modelDataUrl: unknown };
    const variants = [{ ...blue, modelName: undefined, model }];
    assert.deepEqual(problems("InferenceEndpoint", ofEndpoint({ variants })), []);
  });
});
