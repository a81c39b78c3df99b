import assert from "node:assert/strict";
import { startJudge, type Judge } from "./judge";
import { UNKNOWN, type Props } from "../plugin-kit/values";
import { pluginCommand } from "./plugin/command";
import { PluginClient, type Made } from "../plugin-kit/client";
import * as samples from "./samples";
import { URN } from "./samples";

type Name = keyof typeof URN;

const REGION = "eu-central-1";

describe("The aws stand-in, judged by AWS's API models and moto,", function () {
  this.timeout(600_000);
  let judge: Judge;
  let plugin: PluginClient;
  before(async () => {
    judge = await startJudge();
    plugin = await PluginClient.start(await pluginCommand(), {
      MLSCALE_AWS_STANDIN: "judge",
      MLSCALE_AWS_JUDGE: judge.url,
    });
    await plugin.configure({ region: REGION });
  });
  beforeEach(() => judge.reset());
  after(async () => {
    await plugin.stop();
    await judge.stop();
  });

  async function describeCall(service: string, operation: string, params: Props): Promise<Props> {
    return (await judge.execute(service, operation, params, REGION)).response ?? {};
  }

  async function targets(): Promise<Props[]> {
    const answer = await describeCall("application-autoscaling", "DescribeScalableTargets", {
      ServiceNamespace: "sagemaker",
    });
    return answer["ScalableTargets"] as Props[];
  }

  /** A model, a configuration, an endpoint and its scaling, in the order of their dependencies. */
  async function system(): Promise<Record<Name, Made>> {
    const model = await plugin.make(URN.model, samples.model);
    const config = await plugin.make(URN.config, samples.config(model.id));
    const endpoint = await plugin.make(URN.endpoint, samples.endpoint(config.id));
    const target = await plugin.make(URN.target, samples.target(endpoint.id));
    const policy = await plugin.make(URN.policy, samples.trackingPolicy(endpoint.id));
    const action = await plugin.make(URN.action, samples.action(endpoint.id));
    const alarm = await plugin.make(URN.alarm, samples.alarm);
    return { model, config, endpoint, target, policy, action, alarm };
  }

  function remove(name: Name, made: Made): Promise<void> {
    return plugin.delete(URN[name], made);
  }

  it("makes and removes a whole system that AWS's models accept", async () => {
    const made = await system();
    const [target] = await targets();
    assert.equal(target!["ScalableTargetARN"], made.target.state["arn"]);
    for (const name of ["alarm", "action", "policy", "target"] as const) {
      await remove(name, made[name]);
    }
    assert.deepEqual(await targets(), []);
    for (const name of ["endpoint", "config", "model"] as const) await remove(name, made[name]);
    const { Models: models } = await describeCall("sagemaker", "ListModels", {});
    assert.deepEqual(models, []);
  });

  it("makes a step policy, a custom metric and a metric query that AWS's models accept", async () => {
    const { endpoint } = await system();
    await plugin.make(URN.policy, samples.stepPolicy(endpoint.id));
    await plugin.make(URN.policy, {
      ...samples.trackingPolicy(endpoint.id),
      targetTrackingScalingPolicyConfiguration: {
        targetValue: 5,
        customizedMetricSpecification: {
          metricName: "ApproximateBacklogSizePerInstance",
          namespace: "AWS/SageMaker",
          statistic: "Average",
          dimensions: [{ name: "EndpointName", value: endpoint.id }],
        },
      },
    });
    const metric = { metricName: "Errors", namespace: "n", period: 60, stat: "Sum" };
    await plugin.make(URN.alarm, {
      comparisonOperator: "GreaterThanThreshold",
      evaluationPeriods: 1,
      threshold: 1,
      okActions: ["arn:aws:sns:eu-central-1:123456789012:t"],
      metricQueries: [
        { id: "e", metric: { ...metric, dimensions: { EndpointName: "x" } } },
        { id: "r", expression: "e * 2", returnData: true },
      ],
    });
  });

  it("reports a bad value at the path of its property, in AWS's words", async () => {
    const args = samples.config("m");
    const [variant] = args["productionVariants"] as Props[];
    const bad = { ...variant, initialInstanceCount: 0, volumeSizeInGb: 513, variantName: "a_b" };
    const { failures } = await plugin.check(URN.config, { ...args, productionVariants: [bad] });
    assert.deepEqual(failures.map(({ property }) => property).sort(), [
      "productionVariants[0].initialInstanceCount",
      "productionVariants[0].variantName",
      "productionVariants[0].volumeSizeInGb",
    ]);
    for (const { reason } of failures) assert.match(reason, /failed to satisfy constraint/);
  });

  for (const [name, args, property] of [
    ["model", { ...samples.model, executionRoleArn: "role" }, "executionRoleArn"],
    ["endpoint", { endpointConfigName: "a--b-" }, "endpointConfigName"],
    ["target", { ...samples.target("e"), scalableDimension: "sagemaker" }, "scalableDimension"],
    ["policy", { ...samples.stepPolicy("e"), name: "é" }, "name"],
    ["action", { ...samples.action("e"), name: "a:b" }, "name"],
    ["alarm", { ...samples.alarm, evaluationPeriods: 0 }, "evaluationPeriods"],
  ] as const) {
    it(`names the ${property} of a bad ${name}`, async () => {
      const { failures } = await plugin.check(URN[name], args);
      assert.ok(failures.length > 0);
      for (const failure of failures) assert.equal(failure.property, property);
    });
  }

  it("does not judge what is unknown", async () => {
    const { failures } = await plugin.check(URN.target, {
      ...samples.target("e"),
      resourceId: UNKNOWN,
    });
    assert.deepEqual(failures, []);
    const config = { ...samples.config(UNKNOWN), tags: UNKNOWN };
    assert.deepEqual((await plugin.check(URN.config, config)).failures, []);
    const step = { ...samples.stepPolicy("e"), stepScalingPolicyConfiguration: UNKNOWN };
    assert.deepEqual((await plugin.check(URN.policy, step)).failures, []);
    const alarm = { ...samples.alarm, dimensions: UNKNOWN, alarmActions: [UNKNOWN] };
    assert.deepEqual((await plugin.check(URN.alarm, alarm)).failures, []);
  });

  it("invents the name of a variant that has none", async () => {
    const model = await plugin.make(URN.model, samples.model);
    const variant = { modelName: model.id, instanceType: "ml.m5.large", initialInstanceCount: 1 };
    const { state } = await plugin.make(URN.config, { productionVariants: [variant] });
    const [made] = state["productionVariants"] as Props[];
    assert.match(String(made!["variantName"]), /^[0-9a-f]{32}$/);
  });

  it("fails a resource that AWS would refuse, in AWS's words", async () => {
    await assert.rejects(
      plugin.make(URN.endpoint, samples.endpoint("absent")),
      /CreateEndpoint: api error ValidationException: Could not find endpoint configuration/,
    );
    await assert.rejects(
      plugin.make(URN.policy, samples.stepPolicy("absent")),
      /ObjectNotFoundException: No scalable target registered/,
    );
  });

  it("fails when steps come in the wrong order", async () => {
    const made = await system();
    await assert.rejects(remove("config", made.config), /uses it/);
    await remove("target", made.target);
    await assert.rejects(remove("policy", made.policy), /ObjectNotFoundException/);
  });

  it("moves an endpoint to another configuration in place", async () => {
    const { model, config, endpoint } = await system();
    const next = await plugin.make(URN.config, { ...samples.config(model.id), name: "next" });
    const news = { ...endpoint.inputs, endpointConfigName: "next" };
    await plugin.update(URN.endpoint, endpoint, news);
    const described = await describeCall("sagemaker", "DescribeEndpoint", {
      EndpointName: endpoint.id,
    });
    assert.equal(described["EndpointConfigName"], "next");
    await remove("config", config);
    await assert.rejects(remove("config", next), /uses it/);
  });

  it("changes bounds, policies, schedules and alarms in place", async () => {
    const { target, action, alarm } = await system();
    const changed = { ...target.inputs, maxCapacity: 8 };
    await plugin.update(URN.target, target, changed);
    const bounds = await plugin.read(URN.target, target);
    assert.equal(bounds.state["maxCapacity"], 8);
    const later = { ...action.inputs, schedule: "rate(2 days)" };
    await plugin.update(URN.action, action, later);
    const actions = await describeCall("application-autoscaling", "DescribeScheduledActions", {
      ServiceNamespace: "sagemaker",
    });
    assert.equal((actions["ScheduledActions"] as Props[])[0]!["Schedule"], "rate(2 days)");
    const higher = { ...alarm.inputs, threshold: 9 };
    await plugin.update(URN.alarm, alarm, higher);
    const found = await plugin.read(URN.alarm, alarm);
    assert.equal(found.state["threshold"], 9);
  });

  it("changes tags without touching the rest", async () => {
    const { config } = await system();
    const news = { ...config.inputs, tags: { stage: "live" } };
    const state = await plugin.update(URN.config, config, news);
    assert.deepEqual(state["tagsAll"], { stage: "live" });
    const { Tags: tags } = await describeCall("sagemaker", "ListTags", {
      ResourceArn: config.state["arn"],
    });
    assert.deepEqual(tags, [{ Key: "stage", Value: "live" }]);
  });

  it("sees on refresh what a schedule moved, and what is gone", async () => {
    const { target, policy } = await system();
    await judge.execute(
      "application-autoscaling",
      "RegisterScalableTarget",
      {
        ServiceNamespace: "sagemaker",
        ResourceId: target.id,
        ScalableDimension: target.state["scalableDimension"],
        MinCapacity: 3,
      },
      REGION,
    );
    const moved = await plugin.read(URN.target, target);
    assert.equal(moved.state["minCapacity"], 3);
    assert.equal(moved.inputs["minCapacity"], 3);
    await remove("policy", policy);
    const gone = await plugin.read(URN.policy, policy);
    assert.equal(gone.id, "");
  });
});
