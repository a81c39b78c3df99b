import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { enums, operations } from "../aws/limits.json";
import { schemas } from "../../scaling/contract/generated/validators";
import type { ShapeSchema } from "../../scaling/contract/rules";

interface Limit {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
}

function awsLimit(operation: string, member: string): Limit {
  const found = (operations as Record<string, Record<string, Limit>>)[operation]?.[member];
  assert.ok(found, `${operation} has no ${member}`);
  return found;
}

function ours(path: string): ShapeSchema {
  const [type, property] = path.split(".") as [string, string];
  const found = schemas[type]?.properties?.[property];
  assert.ok(found, `the contract has no ${path}`);
  return found;
}

const config = "sagemaker:CreateEndpointConfig";
const variant = "ProductionVariants[].";
const create = "sagemaker:CreateEndpoint";
const traffic = "DeploymentConfig.BlueGreenUpdatePolicy.";

/** Numbers that are the same in the contract and in AWS's API model. */
const numbers: readonly (readonly [ours: string, operation: string, member: string])[] = [
  ["Variant.initialInstanceCount", config, `${variant}InitialInstanceCount`],
  ["Variant.initialWeight", config, `${variant}InitialVariantWeight`],
  ["Variant.volumeSizeGb", config, `${variant}VolumeSizeInGB`],
  [
    "Variant.modelDataDownloadTimeoutSeconds",
    config,
    `${variant}ModelDataDownloadTimeoutInSeconds`,
  ],
  [
    "Variant.containerStartupHealthCheckTimeoutSeconds",
    config,
    `${variant}ContainerStartupHealthCheckTimeoutInSeconds`,
  ],
  ["ServerlessCapacity.memorySizeMb", config, `${variant}ServerlessConfig.MemorySizeInMB`],
  ["ServerlessCapacity.maxConcurrency", config, `${variant}ServerlessConfig.MaxConcurrency`],
  [
    "ServerlessCapacity.provisionedConcurrency",
    config,
    `${variant}ServerlessConfig.ProvisionedConcurrency`,
  ],
  [
    "ManagedInstanceScaling.minInstanceCount",
    config,
    `${variant}ManagedInstanceScaling.MinInstanceCount`,
  ],
  [
    "ManagedInstanceScaling.maxInstanceCount",
    config,
    `${variant}ManagedInstanceScaling.MaxInstanceCount`,
  ],
  [
    "AsyncInference.maxConcurrentInvocationsPerInstance",
    config,
    "AsyncInferenceConfig.ClientConfig.MaxConcurrentInvocationsPerInstance",
  ],
  ["DataCapture.samplingPercentage", config, "DataCaptureConfig.InitialSamplingPercentage"],
  [
    "Canary.waitIntervalSeconds",
    create,
    `${traffic}TrafficRoutingConfiguration.WaitIntervalInSeconds`,
  ],
  ["Deployment.terminationWaitSeconds", create, `${traffic}TerminationWaitInSeconds`],
  [
    "Rolling.waitIntervalSeconds",
    create,
    "DeploymentConfig.RollingUpdatePolicy.WaitIntervalInSeconds",
  ],
];

describe("the contract against AWS's API models", () => {
  for (const [path, operation, member] of numbers) {
    it(`has AWS's range for ${path}`, () => {
      const { min, max } = awsLimit(operation, member);
      const { minimum, maximum } = ours(path);
      assert.deepEqual({ minimum, maximum }, { minimum: min, maximum: max });
    });
  }

  it("has AWS's list sizes for variants, shadow variants and rollback alarms", () => {
    const sizes = (path: string) => ours(path).maxItems;
    assert.equal(sizes("InferenceEndpoint.variants"), awsLimit(config, "ProductionVariants").max);
    assert.equal(
      sizes("InferenceEndpoint.shadowVariants"),
      awsLimit(config, "ShadowProductionVariants").max,
    );
    const alarms = awsLimit(create, "DeploymentConfig.AutoRollbackConfiguration.Alarms");
    assert.equal(sizes("Deployment.rollbackAlarmNames"), alarms.max);
  });

  it("has AWS's pattern and length for names of endpoints and variants", () => {
    const aws = awsLimit(config, `${variant}VariantName`);
    for (const path of ["Variant.name", "InferenceEndpoint.endpointName"]) {
      assert.equal(ours(path).pattern, `^${aws.pattern ?? ""}$`, path);
      assert.equal(ours(path).maxLength, aws.max, path);
    }
  });

  it("offers only values that AWS's enums have", () => {
    const pairs = [
      ["AdjustmentType", "AdjustmentType"],
      ["MetricAggregationType", "MetricAggregationType"],
      ["NotificationTopic", "AsyncNotificationTopicTypes"],
      ["CaptureMode", "CaptureMode"],
      ["Statistic", "MetricStatistic"],
      ["Comparison", "ComparisonOperator"],
      ["RoutingStrategy", "RoutingStrategy"],
    ] as const;
    const known = enums as Readonly<Record<string, readonly string[] | undefined>>;
    for (const [name, aws] of pairs) {
      const foreign = (schemas[name]?.enum ?? []).filter(
        (each) => !known[aws]?.includes(String(each)),
      );
      assert.deepEqual(foreign, [], name);
    }
  });

  it("names the metrics that AWS predefines for SageMaker, all of them", () => {
    const predefined = known("MetricType").filter((each) => each.startsWith("SageMaker"));
    const source = readFileSync(join(__dirname, "../../scaling/plan/metrics.ts"), "utf8");
    for (const metric of predefined) assert.ok(source.includes(`"${metric}"`), metric);
  });
});

function known(name: string): readonly string[] {
  return (enums as Readonly<Record<string, readonly string[]>>)[name] ?? [];
}
