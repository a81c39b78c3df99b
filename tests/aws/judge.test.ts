import assert from "node:assert/strict";
import { startJudge, type Judge } from "./judge";
import type { Problem } from "./plugin/backend";
import { UNKNOWN, type Props } from "../plugin-kit/values";

const CONFIG: Props = {
  EndpointConfigName: "config",
  ProductionVariants: [
    { VariantName: "blue", ModelName: "m", InstanceType: "ml.m5.xlarge", InitialInstanceCount: 1 },
  ],
};
const VARIANT = (CONFIG["ProductionVariants"] as Props[])[0]!;
const TARGET: Props = {
  ServiceNamespace: "sagemaker",
  ResourceId: "endpoint/e/variant/blue",
  ScalableDimension: "sagemaker:variant:DesiredInstanceCount",
};
const SCALING = "application-autoscaling";

describe("The judge of AWS API calls", function () {
  this.timeout(600_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function problems(service: string, operation: string, params: Props): Promise<Problem[]> {
    return (await judge.validate(service, operation, params)).problems;
  }

  async function onlyProblem(variant: Props): Promise<Problem> {
    const params = { ...CONFIG, ProductionVariants: [{ ...VARIANT, ...variant }] };
    const found = await problems("sagemaker", "CreateEndpointConfig", params);
    assert.equal(found.length, 1, JSON.stringify(found));
    return found[0]!;
  }

  it("accepts a good call", async () => {
    assert.deepEqual(await problems("sagemaker", "CreateEndpointConfig", CONFIG), []);
  });

  it("names the path of a value that is not in the model's enum", async () => {
    const { path, reason } = await onlyProblem({ InstanceType: "ml.m5.huge" });
    assert.equal(path, "ProductionVariants[0].InstanceType");
    assert.match(reason, /Value 'ml.m5.huge'.*Member must satisfy enum value set: \[ml.t2.medium/);
  });

  it("names the path of a number below the model's range", async () => {
    const { path, reason } = await onlyProblem({ InitialInstanceCount: 0 });
    assert.equal(path, "ProductionVariants[0].InitialInstanceCount");
    assert.match(reason, /Member must have value greater than or equal to 1$/);
  });

  it("names the path of a number above the model's range", async () => {
    const serverless = { MemorySizeInMB: 1024, MaxConcurrency: 201 };
    const { path, reason } = await onlyProblem({ ServerlessConfig: serverless });
    assert.equal(path, "ProductionVariants[0].ServerlessConfig.MaxConcurrency");
    assert.match(reason, /Member must have value less than or equal to 200$/);
  });

  it("names the path of a text that breaks the model's pattern", async () => {
    const { path, reason } = await onlyProblem({ VariantName: "blue_1" });
    assert.equal(path, "ProductionVariants[0].VariantName");
    assert.match(reason, /Member must satisfy regular expression pattern: \[a-zA-Z0-9\]/);
  });

  it("reads the patterns that AWS wrote for Java", async () => {
    const policy = { ...TARGET, PolicyType: "StepScaling" };
    assert.deepEqual(
      await problems(SCALING, "PutScalingPolicy", { ...policy, PolicyName: "a policy" }),
      [],
    );
    const [problem] = await problems(SCALING, "PutScalingPolicy", { ...policy, PolicyName: "é" });
    assert.match(problem!.reason, /\\p\{Print\}/);
  });

  it("names the path of a text that is too long", async () => {
    const params = { ...TARGET, ResourceId: "x".repeat(1601) };
    const [problem] = await problems(SCALING, "RegisterScalableTarget", params);
    assert.equal(problem!.path, "ResourceId");
    assert.match(problem!.reason, /length less than or equal to 1600$/);
  });

  it("names the path of a member that is missing", async () => {
    const { VariantName: _, ...nameless } = VARIANT;
    const params = { ...CONFIG, ProductionVariants: [nameless] };
    const [problem] = await problems("sagemaker", "CreateEndpointConfig", params);
    assert.equal(problem!.path, "ProductionVariants[0].VariantName");
    assert.match(problem!.reason, /^Missing required parameter/);
  });

  it("names the path of a member that AWS does not know", async () => {
    const { path, reason } = await onlyProblem({ InstanceCount: 1 });
    assert.equal(path, "ProductionVariants[0].InstanceCount");
    assert.match(reason, /^Unknown parameter/);
  });

  it("names the path of a value of the wrong type", async () => {
    const { path, reason } = await onlyProblem({ InitialInstanceCount: "1" });
    assert.equal(path, "ProductionVariants[0].InitialInstanceCount");
    assert.match(reason, /^Invalid type/);
  });

  it("reports every violation at once", async () => {
    const variant = { ...VARIANT, VariantName: "_", InitialInstanceCount: 0 };
    const params = { EndpointConfigName: "-", ProductionVariants: [variant] };
    const found = await problems("sagemaker", "CreateEndpointConfig", params);
    assert.deepEqual(found.map(({ path }) => path).sort(), [
      "EndpointConfigName",
      "ProductionVariants[0].InitialInstanceCount",
      "ProductionVariants[0].VariantName",
    ]);
  });

  it("judges what is known of a call and not what is unknown", async () => {
    const variant = { ...VARIANT, ModelName: UNKNOWN, InstanceType: UNKNOWN };
    const good = { EndpointConfigName: UNKNOWN, ProductionVariants: [variant] };
    assert.deepEqual(await problems("sagemaker", "CreateEndpointConfig", good), []);
    const unknownList = { EndpointConfigName: "c", ProductionVariants: UNKNOWN };
    assert.deepEqual(await problems("sagemaker", "CreateEndpointConfig", unknownList), []);
    const { path } = await onlyProblem({ ModelName: UNKNOWN, InitialInstanceCount: 0 });
    assert.equal(path, "ProductionVariants[0].InitialInstanceCount");
  });

  it("does not carry out a call that breaks the model", async () => {
    const bad = await judge.execute("sagemaker", "CreateModel", { ModelName: "_" });
    assert.equal(bad.problems.length, 1);
    const found = await judge.execute("sagemaker", "DescribeModel", { ModelName: "x" });
    assert.equal(found.error?.code, "ValidationException");
  });

  it("says what no simulation carries out", async () => {
    const params = { InferenceComponentName: "c", EndpointName: "e" };
    const answer = await judge.execute("sagemaker", "CreateInferenceComponent", params);
    assert.deepEqual(answer, { problems: [], moto: false, response: {} });
  });

  it("refuses an unknown operation by name", async () => {
    await assert.rejects(
      judge.validate("sagemaker", "CreateNothing", {}),
      /sagemaker has no operation CreateNothing/,
    );
  });
});

describe("The simulated account", function () {
  this.timeout(600_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(async () => {
    await judge.reset();
    await done("sagemaker", "CreateModel", { ModelName: "m" });
    await done("sagemaker", "CreateEndpointConfig", CONFIG);
  });
  after(() => judge.stop());

  async function done(service: string, operation: string, params: Props): Promise<Props> {
    const answer = await judge.execute(service, operation, params);
    assert.deepEqual(answer.problems, []);
    assert.equal(answer.error, undefined);
    return answer.response!;
  }

  async function refused(service: string, operation: string, params: Props): Promise<string> {
    const { error } = await judge.execute(service, operation, params);
    assert.ok(error, `${operation} was carried out`);
    return `${error.code}: ${error.message}`;
  }

  async function scaledEndpoint(): Promise<void> {
    const endpoint = { EndpointName: "e", EndpointConfigName: "config" };
    await done("sagemaker", "CreateEndpoint", endpoint);
    await done(SCALING, "RegisterScalableTarget", { ...TARGET, MinCapacity: 1, MaxCapacity: 3 });
  }

  function configWith(name: string, variant: Props): Props {
    return { EndpointConfigName: name, ProductionVariants: [{ ...VARIANT, ...variant }] };
  }

  it("needs the model before the configuration and the configuration before the endpoint", async () => {
    const config = configWith("other", { ModelName: "absent" });
    assert.match(
      await refused("sagemaker", "CreateEndpointConfig", config),
      /Could not find model .*model\/absent/,
    );
    const endpoint = { EndpointName: "e", EndpointConfigName: "absent" };
    assert.match(
      await refused("sagemaker", "CreateEndpoint", endpoint),
      /Could not find endpoint configuration .*endpoint-config\/absent/,
    );
  });

  it("refuses a name that is taken", async () => {
    assert.match(
      await refused("sagemaker", "CreateEndpointConfig", CONFIG),
      /Cannot create already existing endpoint configuration/,
    );
  });

  it("keeps a configuration that an endpoint uses", async () => {
    await scaledEndpoint();
    const config = { EndpointConfigName: "config" };
    assert.match(
      await refused("sagemaker", "DeleteEndpointConfig", config),
      /endpoint "e" uses it/,
    );
    await done("sagemaker", "DeleteEndpoint", { EndpointName: "e" });
    await done("sagemaker", "DeleteEndpointConfig", config);
  });

  it("scales only variants that exist, on types that can be scaled, by the fitting dimension", async () => {
    await scaledEndpoint();
    const bounds = { ...TARGET, MinCapacity: 1, MaxCapacity: 3 };
    const green = { ...bounds, ResourceId: "endpoint/e/variant/green" };
    assert.match(await refused(SCALING, "RegisterScalableTarget", green), /variant "green"/);
    const dimension = "sagemaker:variant:DesiredProvisionedConcurrency";
    assert.match(
      await refused(SCALING, "RegisterScalableTarget", { ...bounds, ScalableDimension: dimension }),
      /does not fit/,
    );
    await done(
      "sagemaker",
      "CreateEndpointConfig",
      configWith("t", { InstanceType: "ml.t2.large" }),
    );
    await done("sagemaker", "CreateEndpoint", { EndpointName: "t", EndpointConfigName: "t" });
    const burstable = { ...bounds, ResourceId: "endpoint/t/variant/blue" };
    assert.match(await refused(SCALING, "RegisterScalableTarget", burstable), /ml.t2.large/);
  });

  it("needs a target for a policy and for a scheduled action", async () => {
    const absent = /ObjectNotFoundException: No scalable target registered for .*endpoint\/e/;
    const policy = { ...TARGET, PolicyName: "p", PolicyType: "StepScaling" };
    assert.match(await refused(SCALING, "PutScalingPolicy", policy), absent);
    const action = { ...TARGET, ScheduledActionName: "s", Schedule: "rate(1 day)" };
    assert.match(await refused(SCALING, "PutScheduledAction", action), absent);
  });

  it("loses policies and scheduled actions with their target", async () => {
    await scaledEndpoint();
    await done(SCALING, "PutScalingPolicy", {
      ...TARGET,
      PolicyName: "p",
      PolicyType: "TargetTrackingScaling",
      TargetTrackingScalingPolicyConfiguration: { TargetValue: 60 },
    });
    await done(SCALING, "PutScheduledAction", {
      ...TARGET,
      ScheduledActionName: "s",
      Schedule: "rate(1 day)",
      ScalableTargetAction: { MinCapacity: 2 },
    });
    await done(SCALING, "DeregisterScalableTarget", TARGET);
    assert.match(
      await refused(SCALING, "DeleteScalingPolicy", { ...TARGET, PolicyName: "p" }),
      /^ObjectNotFoundException/,
    );
    assert.match(
      await refused(SCALING, "DeleteScheduledAction", { ...TARGET, ScheduledActionName: "s" }),
      /^ObjectNotFoundException/,
    );
  });

  it("does not change the instance type of a variant that is being scaled", async () => {
    await scaledEndpoint();
    await done(
      "sagemaker",
      "CreateEndpointConfig",
      configWith("c", { InstanceType: "ml.c5.large" }),
    );
    const update = { EndpointName: "e", EndpointConfigName: "c" };
    assert.match(
      await refused("sagemaker", "UpdateEndpoint", update),
      /must be deregistered as scalable targets/,
    );
    await done(SCALING, "DeregisterScalableTarget", TARGET);
    await done("sagemaker", "UpdateEndpoint", update);
    const described = await done("sagemaker", "DescribeEndpoint", { EndpointName: "e" });
    assert.equal(described["EndpointConfigName"], "c");
  });

  it("knows every scalable dimension and every instance type of AWS's model", async () => {
    await done(
      "sagemaker",
      "CreateEndpointConfig",
      configWith("n", { InstanceType: "ml.g7.2xlarge" }),
    );
    await done(SCALING, "RegisterScalableTarget", {
      ServiceNamespace: "sagemaker",
      ResourceId: "inference-component/c",
      ScalableDimension: "sagemaker:inference-component:DesiredCopyCount",
      MinCapacity: 0,
      MaxCapacity: 2,
    });
  });
});
