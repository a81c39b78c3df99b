import { strict as assert } from "node:assert";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  EndpointScalingArgs,
  InferenceEndpointArgs,
} from "../../scaling/contract/generated/types";
import { Workspace } from "../engine/harness";
import { shipped } from "../engine/scenarios";
import {
  asyncEndpoint,
  blue,
  componentScaling,
  endpoint,
  scaling,
  serverlessEndpoint,
} from "../provider/samples";
import { startJudge, type Judge } from "./judge";
import type { LogEntry } from "./plugin/backend";
import { pluginCommand } from "./plugin/command";

const role = "arn:aws:iam::123456789012:role/reco";
const model = {
  image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/reco:1",
  modelDataUrl: "s3://models/reco/model.tar.gz",
  executionRoleArn: role,
  environment: { LOG_LEVEL: "info" },
};
const built = { ...blue, modelName: undefined, model };

/** Endpoints that together use every input; their models are made, so that moto finds them. */
const endpoints: Readonly<Record<string, InferenceEndpointArgs>> = {
  full: { ...endpoint, endpointName: "full", variants: [{ ...built, routingStrategy: "RANDOM" }] },
  asleep: {
    ...asyncEndpoint,
    variants: [built],
    async: {
      ...asyncEndpoint.async!,
      failureS3Uri: "s3://results/failed",
      successTopicArn: "arn:aws:sns:eu-west-1:123456789012:done",
      errorTopicArn: "arn:aws:sns:eu-west-1:123456789012:failed",
      includeInferenceResponseIn: ["SUCCESS_NOTIFICATION_TOPIC"],
    },
  },
  serverless: {
    variants: [{ ...serverlessEndpoint.variants[0]!, modelName: undefined, model }],
  },
  split: {
    variants: [
      { ...built, initialWeight: 0.9, volumeSizeGb: 100, enableSsmAccess: true },
      {
        ...built,
        name: "green",
        initialWeight: 0.1,
        modelDataDownloadTimeoutSeconds: 600,
        containerStartupHealthCheckTimeoutSeconds: 600,
        scaling: {
          minCapacity: 1,
          maxCapacity: 3,
          targetTracking: [
            { metric: "CpuUtilization", target: 150, disableScaleIn: true },
            {
              name: "queue",
              customMetric: { namespace: "Reco", metricName: "QueueDepth", statistic: "Maximum" },
              target: 10,
            },
          ],
          schedules: [
            { name: "once", at: "2027-01-31T17:00:00", timezone: "UTC", maxCapacity: 3 },
            { name: "often", rate: "2 hours", minCapacity: 1 },
          ],
        },
      },
    ],
    scaling,
    deployment: {
      linear: { stepPercent: 25, waitIntervalSeconds: 120 },
      maximumExecutionTimeoutSeconds: 1200,
      rollbackAlarmNames: ["pager"],
    },
    dataCapture: {
      destinationS3Uri: "s3://capture/split",
      samplingPercentage: 5,
      capture: ["Output"],
      jsonContentTypes: ["application/json"],
    },
  },
  shadowed: {
    variants: [built],
    shadowVariants: [{ ...built, name: "candidate", initialInstanceCount: 1 }],
    scaling,
    deployment: {
      rolling: { maximumBatchInstances: 1, waitIntervalSeconds: 60 },
      rollbackAlarmNames: ["pager"],
    },
  },
  host: {
    variants: [
      {
        name: "host",
        instanceType: "ml.g5.xlarge",
        managedInstanceScaling: { minInstanceCount: 1, maxInstanceCount: 3 },
      },
    ],
    executionRoleArn: role,
  },
};

const scalings: Readonly<Record<string, EndpointScalingArgs>> = {
  copies: componentScaling,
  // moto asks for a real cluster behind targets of ECS, so another service stands for the rest
  brokers: {
    resourceId: "arn:aws:kafka:eu-west-1:123456789012:cluster/logs/0fb7b2c0-1",
    serviceNamespace: "kafka",
    scalableDimension: "kafka:broker-storage:VolumeSize",
    scaling: {
      minCapacity: 1,
      maxCapacity: 5,
      targetTracking: [{ predefinedMetricType: "KafkaBrokerStorageUtilization", target: 60 }],
    },
  },
};

const program = `
import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";
const declared = new pulumi.Config().requireObject<any>("declared");
for (const name of Object.keys(declared.endpoints)) {
  new mlscale.InferenceEndpoint(name, declared.endpoints[name]);
}
for (const name of Object.keys(declared.scalings)) {
  new mlscale.EndpointScaling(name, declared.scalings[name]);
}
`;

describe("what the components send", function () {
  this.timeout(300_000);
  let judge: Judge;
  let calls: readonly LogEntry[] = [];

  before(async () => {
    judge = await startJudge();
    const folder = mkdtempSync(join(tmpdir(), "mlscale-calls-"));
    const log = join(folder, "calls.jsonl");
    const [plugin] = await shipped();
    const workspace = await Workspace.create({
      program: { runtime: "nodejs", files: { "index.ts": program } },
      config: {
        "aws:region": "eu-west-1",
        "inline:declared": JSON.stringify({ endpoints, scalings }),
      },
      env: {
        MLSCALE_AWS_STANDIN: "judge",
        MLSCALE_AWS_JUDGE: judge.url,
        MLSCALE_AWS_LOG: log,
      },
      plugins: { mlscale: [process.execPath, plugin], aws: await pluginCommand() },
    });
    try {
      const up = await workspace.up();
      assert.equal(up.code, 0, up.text);
      const lines = readFileSync(log, "utf8").trim().split("\n");
      calls = lines.map((line) => JSON.parse(line) as LogEntry);
      const destroyed = await workspace.destroy();
      assert.equal(destroyed.code, 0, destroyed.text);
    } finally {
      workspace.close();
      rmSync(folder, { recursive: true });
    }
  });
  after(() => judge.stop());

  const sent = (operation: string) => calls.filter((call) => call.operation === operation);

  it("is accepted by AWS's API models, and works in order on a simulated account", () => {
    assert.deepEqual(
      calls.filter(({ problems, error }) => (problems?.length ?? 0) > 0 || error),
      [],
    );
    const operations = new Set(calls.map(({ operation }) => operation));
    for (const operation of [
      "CreateModel",
      "CreateEndpointConfig",
      "CreateEndpoint",
      "RegisterScalableTarget",
      "PutScalingPolicy",
      "PutScheduledAction",
      "PutMetricAlarm",
    ]) {
      assert.ok(operations.has(operation), `${operation} was never sent`);
    }
  });

  it("registers each target on the name that the endpoint really got", () => {
    const created = sent("CreateEndpoint").map(({ params }) => String(params["EndpointName"]));
    const ids = sent("RegisterScalableTarget").map(({ params }) => String(params["ResourceId"]));
    const variants = ids.filter((id) => id.startsWith("endpoint/"));
    assert.ok(variants.length >= 5, ids.join("\n"));
    for (const id of variants) assert.ok(created.includes(id.split("/")[1]!), id);
  });

  it("keeps every scaling number as it was declared", () => {
    const policies = sent("PutScalingPolicy").map(({ params }) => JSON.stringify(params));
    assert.ok(
      policies.some((text) => text.includes('"TargetValue":600')),
      "peak x safety x 60",
    );
    assert.ok(
      policies.some((text) => text.includes('"TargetValue":0.7')),
      "utilization",
    );
    assert.ok(
      policies.some((text) => text.includes('"MetricIntervalUpperBound":100')),
      "steps",
    );
  });
});
