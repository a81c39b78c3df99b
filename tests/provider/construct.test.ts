import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import { Plugin } from "../../provider/plugin";
import { outputValue, recordRegistrations, Registration } from "./mocks";
import { asyncEndpoint, blue, componentScaling, endpoint, serverlessEndpoint } from "./samples";

type Outputs = Record<string, pulumi.Output<unknown>>;

interface Constructed {
  readonly children: readonly Registration[];
  readonly outputs: Outputs;
}

async function construct(component: string, args: object): Promise<Constructed> {
  const registered = recordRegistrations();
  const type = `mlscale:index:${component}`;
  const result = await new Plugin("0.0.0").construct("reco", type, args, {});
  await outputValue(pulumi.all(Object.values(result.state as Outputs)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const children = registered.filter((each) => each.custom);
  return { children, outputs: result.state as Outputs };
}

function only(children: readonly Registration[], type: string, name: string): Registration {
  const found = children.filter((each) => each.type === type && each.name === name);
  assert.equal(
    found.length,
    1,
    `${type} ${name}: ${found.length} of ${children.map((c) => c.name)}`,
  );
  return found[0]!;
}

const target = "aws:appautoscaling/target:Target";
const policy = "aws:appautoscaling/policy:Policy";
const alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
const schedule = "aws:appautoscaling/scheduledAction:ScheduledAction";

describe("an InferenceEndpoint", () => {
  it("makes one of each child, named after itself, the variant and the policy", async () => {
    const { children } = await construct("InferenceEndpoint", endpoint);
    assert.deepEqual(children.map(({ type, name }) => `${type.split(":").pop()!} ${name}`).sort(), [
      "Endpoint reco",
      "EndpointConfiguration reco-config",
      "MetricAlarm reco-blue-surge",
      "MetricAlarm reco-rollback-errors",
      "Policy reco-blue-InvocationsPerInstance",
      "Policy reco-blue-surge",
      "ScheduledAction reco-blue-evening",
      "ScheduledAction reco-blue-night",
      "Target reco-blue-target",
    ]);
  });

  it("builds the resource id from the endpoint that it makes", async () => {
    const { children, outputs } = await construct("InferenceEndpoint", {
      ...endpoint,
      endpointName: undefined,
      deployment: undefined,
    });
    const id = "endpoint/reco-1a2b3c4/variant/blue";
    assert.equal(only(children, target, "reco-blue-target").inputs["resourceId"], id);
    assert.equal(only(children, policy, "reco-blue-surge").inputs["resourceId"], id);
    assert.deepEqual(await outputValue(outputs["resourceIds"]!), { blue: id });
  });

  it("turns a peak rate and a safety factor into invocations per minute", async () => {
    const { children } = await construct("InferenceEndpoint", endpoint);
    const { inputs } = only(children, policy, "reco-blue-InvocationsPerInstance");
    const configuration = inputs["targetTrackingScalingPolicyConfiguration"];
    assert.deepEqual(configuration, {
      targetValue: 600,
      predefinedMetricSpecification: {
        predefinedMetricType: "SageMakerVariantInvocationsPerInstance",
      },
      scaleInCooldown: 300,
      scaleOutCooldown: 300,
    });
  });

  it("wires the alarm of a step policy to the policy and to the variant's metric", async () => {
    const { children } = await construct("InferenceEndpoint", endpoint);
    const { inputs } = only(children, alarm, "reco-blue-surge");
    assert.deepEqual(inputs["alarmActions"], ["arn:aws:example:::reco-blue-surge"]);
    assert.deepEqual(inputs["dimensions"], { EndpointName: "reco", VariantName: "blue" });
    assert.equal(inputs["metricName"], "ModelLatency");
  });

  it("starts with the fewest instances that scaling keeps", async () => {
    const { children } = await construct("InferenceEndpoint", endpoint);
    const configuration = children.find((each) => each.name === "reco-config")!;
    const [variant] = configuration.inputs["productionVariants"] as Record<string, unknown>[];
    assert.equal(variant!["initialInstanceCount"], 2);
  });

  it("gives the endpoint configuration no fixed name, so that a change replaces it first", async () => {
    const { children } = await construct("InferenceEndpoint", endpoint);
    const configuration = children.find((each) => each.name === "reco-config")!;
    assert.equal(configuration.inputs["name"], undefined);
  });

  it("passes schedules in the service's own form, with the time zone spelled out", async () => {
    const { children } = await construct("InferenceEndpoint", endpoint);
    const { inputs } = only(children, schedule, "reco-blue-evening");
    assert.equal(inputs["schedule"], "cron(0 17 ? * MON-FRI *)");
    assert.equal(inputs["timezone"], "Europe/Berlin");
    assert.deepEqual(inputs["scalableTargetAction"], { minCapacity: 4 });
  });

  it("wakes an asynchronous endpoint from zero when work waits", async () => {
    const { children, outputs } = await construct("InferenceEndpoint", asyncEndpoint);
    const wake = only(children, alarm, "reco-blue-wake-from-zero").inputs;
    assert.equal(wake["metricName"], "HasBacklogWithoutCapacity");
    assert.deepEqual(wake["dimensions"], { EndpointName: "reco-1a2b3c4" });
    assert.deepEqual(Object.keys((await outputValue(outputs["policyArns"]!)) as object).sort(), [
      "blue/BacklogSizePerInstance",
      "blue/wake-from-zero",
    ]);
  });

  it("scales the provisioned concurrency of a serverless variant", async () => {
    const { children } = await construct("InferenceEndpoint", serverlessEndpoint);
    const { inputs } = only(children, target, "reco-serverless-target");
    assert.equal(inputs["scalableDimension"], "sagemaker:variant:DesiredProvisionedConcurrency");
  });

  it("makes the model that a variant describes, and names it in the configuration", async () => {
    const role = "arn:aws:iam::123456789012:role/reco";
    const model = { image: "registry/reco:1", executionRoleArn: role };
    const variants = [{ ...blue, modelName: undefined, model }];
    const { children } = await construct("InferenceEndpoint", { ...endpoint, variants });
    const configuration = children.find((each) => each.name === "reco-config")!;
    const [variant] = configuration.inputs["productionVariants"] as Record<string, unknown>[];
    assert.equal(variant!["modelName"], "reco-blue-model-1a2b3c4");
  });
});

describe("an EndpointScaling", () => {
  it("wakes an inference component from zero when requests find no copy", async () => {
    const { children } = await construct("EndpointScaling", componentScaling);
    const wake = only(children, alarm, "reco-wake-from-zero").inputs;
    assert.equal(wake["metricName"], "NoCapacityInvocationFailures");
    assert.deepEqual(wake["dimensions"], { InferenceComponentName: "llm" });
    const { inputs } = only(children, target, "reco-target");
    assert.equal(inputs["resourceId"], "inference-component/llm");
    assert.equal(inputs["scalableDimension"], "sagemaker:inference-component:DesiredCopyCount");
  });
});

describe("the plugin", () => {
  it("names the components that it has when asked for another", async () => {
    const construct = new Plugin("0.0.0").construct("x", "mlscale:index:Nothing", {}, {});
    await assert.rejects(construct, /InferenceEndpoint, mlscale:index:EndpointScaling/);
  });

  it("answers invocationsTarget and refuses wrong inputs by path", async () => {
    const plugin = new Plugin("0.0.0");
    const token = "mlscale:index:invocationsTarget";
    const good = await plugin.invoke(token, { peakRequestsPerSecondPerInstance: 20 });
    assert.deepEqual(good.outputs, { target: 600 });
    const bad = await plugin.invoke(token, { peakRequestsPerSecondPerInstance: -1 });
    assert.deepEqual(
      bad.failures?.map((failure) => failure.property),
      ["peakRequestsPerSecondPerInstance"],
    );
  });
});
