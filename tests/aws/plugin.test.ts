import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LogEntry } from "./plugin/backend";
import { secret, UNKNOWN, type Props } from "../plugin-kit/values";
import { pluginCommand } from "./plugin/command";
import { PluginClient, urnOf } from "../plugin-kit/client";
import * as samples from "./samples";
import { URN } from "./samples";

describe("The aws stand-in, offline,", function () {
  this.timeout(60_000);
  let plugin: PluginClient;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "aws-stand-in-"));
    plugin = await PluginClient.start(await pluginCommand(), {
      MLSCALE_AWS_STANDIN: "offline",
      MLSCALE_AWS_LOG: join(folder, "calls.jsonl"),
    });
    await plugin.configure({ region: "eu-west-1", defaultTags: '{"tags":{"owner":"ml"}}' });
  });
  after(async () => {
    await plugin.stop();
    rmSync(folder, { recursive: true });
  });

  function calls(): LogEntry[] {
    const lines = readFileSync(join(folder, "calls.jsonl"), "utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line) as LogEntry);
  }

  it("answers in preview, and leaves secrets to the engine as p-aws does", async () => {
    const response = await plugin.configure({
      region: "eu-west-1",
      defaultTags: '{"tags":{"owner":"ml"}}',
    });
    assert.equal(response.getSupportspreview(), true);
    assert.equal(response.getAcceptsecrets(), false);
  });

  it("passes a configuration on whose values are unknown", async () => {
    const news = { region: UNKNOWN };
    assert.deepEqual(await plugin.checkConfig(news), news);
  });

  it("fills in a name and the provider's defaults, and says which", async () => {
    const { inputs, failures } = await plugin.check(URN.policy, samples.stepPolicy("e"));
    assert.deepEqual(failures, []);
    assert.match(String(inputs["name"]), /^policy-[0-9a-f]{7}$/);
    assert.equal(inputs["policyType"], "StepScaling");
    assert.deepEqual(inputs["__defaults"], ["name", "policyType"]);
    const step = inputs["stepScalingPolicyConfiguration"] as Props;
    assert.deepEqual(step["__defaults"], []);
  });

  it("fills defaults into the objects of a list, and nothing into maps", async () => {
    const { inputs } = await plugin.check(URN.config, samples.config("m"));
    const [variant] = inputs["productionVariants"] as Props[];
    assert.equal(variant!["initialVariantWeight"], 1);
    assert.deepEqual(variant!["__defaults"], ["initialVariantWeight"]);
    assert.deepEqual(inputs["tags"], { team: "reco" });
  });

  it("keeps an auto-name on update and gives a new one for a replacement", async () => {
    const first = await plugin.check(URN.model, samples.model);
    const update = await plugin.check(URN.model, samples.model, first.inputs);
    const replacement = await plugin.check(URN.model, samples.model);
    assert.equal(update.inputs["name"], first.inputs["name"]);
    assert.notEqual(replacement.inputs["name"], first.inputs["name"]);
  });

  it("takes the name that the engine's auto-naming proposes", async () => {
    const { inputs } = await plugin.check(URN.model, samples.model, {}, "proposed");
    assert.equal(inputs["name"], "proposed");
  });

  it("knows inputs and not AWS's outputs in preview", async () => {
    const { inputs } = await plugin.check(URN.policy, samples.trackingPolicy("e"));
    const { id, state } = await plugin.create(URN.policy, inputs, true);
    assert.equal(id, "");
    assert.equal(state["arn"], UNKNOWN);
    assert.equal(state["alarmArns"], UNKNOWN);
    assert.equal(state["name"], inputs["name"]);
    assert.equal(state["region"], "eu-west-1");
    assert.equal(state["__defaults"], undefined);
  });

  it("keeps unknown inputs unknown", async () => {
    const args = { ...samples.config(UNKNOWN), kmsKeyArn: UNKNOWN, tags: UNKNOWN };
    const { inputs, failures } = await plugin.check(URN.config, args);
    assert.deepEqual(failures, []);
    const { state } = await plugin.create(URN.config, inputs, true);
    const [variant] = state["productionVariants"] as Props[];
    assert.equal(variant!["modelName"], UNKNOWN);
    assert.equal(state["kmsKeyArn"], UNKNOWN);
    assert.equal(state["tagsAll"], UNKNOWN);
    const list = await plugin.check(URN.config, { productionVariants: UNKNOWN });
    assert.equal(list.inputs["productionVariants"], UNKNOWN);
  });

  it("keeps secrets secret, alone, inside objects and inside lists", async () => {
    const args = {
      executionRoleArn: secret(samples.ROLE_ARN),
      primaryContainer: { image: "image", environment: { TOKEN: secret("t") } },
      containers: [{ image: secret("other") }],
    };
    const { inputs } = await plugin.check(URN.model, args);
    const { state } = await plugin.create(URN.model, inputs);
    for (const properties of [inputs, state]) {
      assert.deepEqual(properties["executionRoleArn"], secret(samples.ROLE_ARN));
      const container = properties["primaryContainer"] as Props;
      assert.deepEqual(container["environment"], { TOKEN: secret("t") });
      assert.equal(container["image"], "image");
      assert.doesNotMatch(JSON.stringify(properties["containers"]), /^\[/);
    }
  });

  it("makes ids and ARNs as AWS and the provider form them", async () => {
    const made = {
      model: await plugin.make(URN.model, { ...samples.model, name: "m" }),
      config: await plugin.make(URN.config, { ...samples.config("m"), name: "c" }),
      endpoint: await plugin.make(URN.endpoint, { ...samples.endpoint("c"), name: "e" }),
      target: await plugin.make(URN.target, samples.target("e")),
      policy: await plugin.make(URN.policy, { ...samples.trackingPolicy("e"), name: "p" }),
      action: await plugin.make(URN.action, { ...samples.action("e"), name: "s" }),
      alarm: await plugin.make(URN.alarm, { ...samples.alarm, name: "a" }),
    };
    assert.deepEqual(
      Object.values(made).map(({ id }) => id),
      ["m", "c", "e", "endpoint/e/variant/blue", "p", "s-sagemaker-endpoint/e/variant/blue", "a"],
    );
    const account = "eu-west-1:123456789012";
    assert.equal(made.endpoint.state["arn"], `arn:aws:sagemaker:${account}:endpoint/e`);
    assert.equal(made.alarm.state["arn"], `arn:aws:cloudwatch:${account}:alarm:a`);
    assert.match(
      String(made.policy.state["arn"]),
      /^arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:[0-9a-f-]{36}:resource\/sagemaker\/endpoint\/e\/variant\/blue:policyName\/p$/,
    );
    const alarms = made.policy.state["alarmArns"] as string[];
    assert.deepEqual(
      alarms.map((arn) => /TargetTracking-endpoint\/e\/variant\/blue-(Alarm\w+)/.exec(arn)?.[1]),
      ["AlarmHigh", "AlarmLow"],
    );
    assert.deepEqual(made.config.state["tagsAll"], { owner: "ml", team: "reco" });
  });

  it("replaces for an immutable input and updates for any other", async () => {
    const made = await plugin.make(URN.config, samples.config("m"));
    const [variant] = made.inputs["productionVariants"] as Props[];
    const bigger = [{ ...variant, instanceType: "ml.m5.2xlarge" }];
    const news = { ...made.inputs, productionVariants: bigger };
    assert.deepEqual(await plugin.diff(URN.config, made, news), {
      changes: { "productionVariants[0].instanceType": "update_replace" },
      replaces: ["productionVariants"],
      deleteBeforeReplace: false,
    });
    const retagged = { ...made.inputs, tags: { stage: "live" } };
    assert.deepEqual((await plugin.diff(URN.config, made, retagged)).changes, {
      "tags.stage": "add",
      "tags.team": "delete",
    });
    assert.deepEqual((await plugin.diff(URN.config, made, made.inputs)).changes, {});
  });

  for (const [name, args, property] of [
    ["target", samples.target("e"), "resourceId"],
    ["target", samples.target("e"), "scalableDimension"],
    ["policy", samples.stepPolicy("e"), "resourceId"],
    ["policy", samples.stepPolicy("e"), "name"],
    ["action", samples.action("e"), "serviceNamespace"],
    ["endpoint", samples.endpoint("c"), "name"],
    ["alarm", samples.alarm, "name"],
    ["model", samples.model, "executionRoleArn"],
    ["target", samples.target("e"), "region"],
  ] as const) {
    it(`replaces the ${name} for another ${property}, known or not`, async () => {
      const made = await plugin.make(URN[name], args);
      for (const value of ["another", UNKNOWN]) {
        const news = { ...made.inputs, [property]: value };
        assert.deepEqual((await plugin.diff(URN[name], made, news)).replaces, [property]);
      }
    });
  }

  for (const [name, args, change] of [
    ["target", samples.target("e"), { maxCapacity: 9 }],
    ["policy", samples.stepPolicy("e"), { policyType: "TargetTrackingScaling" }],
    ["action", samples.action("e"), { schedule: "rate(2 days)" }],
    ["endpoint", samples.endpoint("c"), { endpointConfigName: "d" }],
    ["alarm", samples.alarm, { threshold: 2 }],
  ] as const) {
    it(`updates the ${name} in place for another ${Object.keys(change)[0]}`, async () => {
      const made = await plugin.make(URN[name], args);
      const { changes, replaces } = await plugin.diff(URN[name], made, {
        ...made.inputs,
        ...change,
      });
      assert.deepEqual(Object.keys(changes), Object.keys(change));
      assert.deepEqual(replaces, []);
    });
  }

  it("deletes first what has a name of its own and must be replaced under that name", async () => {
    const made = await plugin.make(URN.config, { ...samples.config("m"), name: "c" });
    const news = { ...made.inputs, kmsKeyArn: "arn:aws:kms:eu-west-1:123456789012:key/k" };
    assert.equal((await plugin.diff(URN.config, made, news)).deleteBeforeReplace, true);
    const renamed = await plugin.diff(URN.config, made, { ...news, name: "d" });
    assert.equal(renamed.deleteBeforeReplace, false);
  });

  it("replaces an endpoint when rollback alarms come or go, not when they change", async () => {
    const args: Props = { ...samples.endpoint("c"), name: "e" };
    const deployment = args["deploymentConfig"] as Props;
    const withAlarm = (alarmName: string): Props => ({
      ...args,
      deploymentConfig: {
        ...deployment,
        autoRollbackConfiguration: { alarms: [{ alarmName }] },
      },
    });
    const plain = await plugin.make(URN.endpoint, args);
    const guarded = await plugin.make(URN.endpoint, withAlarm("a"));
    const added = await plugin.diff(URN.endpoint, plain, guarded.inputs);
    assert.deepEqual(added.replaces, ["deploymentConfig"]);
    const removed = await plugin.diff(URN.endpoint, guarded, plain.inputs);
    assert.deepEqual(removed.replaces, ["deploymentConfig"]);
    const other = await plugin.check(URN.endpoint, withAlarm("b"));
    const changed = await plugin.diff(URN.endpoint, guarded, other.inputs);
    assert.deepEqual(changed.replaces, []);
    assert.equal(Object.keys(changed.changes).length, 1);
  });

  it("does not mind the order of what AWS keeps as a set", async () => {
    const made = await plugin.make(URN.policy, samples.stepPolicy("e"));
    const step = made.inputs["stepScalingPolicyConfiguration"] as Props;
    const reversed = [...(step["stepAdjustments"] as Props[])].reverse();
    const news = {
      ...made.inputs,
      stepScalingPolicyConfiguration: { ...step, stepAdjustments: reversed },
    };
    assert.deepEqual((await plugin.diff(URN.policy, made, news)).changes, {});
  });

  it("sees what moved outside, unless the program ignores it", async () => {
    const made = await plugin.make(URN.target, samples.target("e"));
    const moved = { ...made, state: { ...made.state, minCapacity: 3 } };
    const seen = await plugin.diff(URN.target, moved, made.inputs);
    assert.deepEqual(seen.changes, { minCapacity: "update" });
    const ignored = await plugin.diff(URN.target, moved, made.inputs, ["minCapacity"]);
    assert.deepEqual(ignored.changes, {});
  });

  it("keeps what AWS made when it updates", async () => {
    const made = await plugin.make(URN.target, samples.target("e"));
    const updated = await plugin.update(URN.target, made, { ...made.inputs, maxCapacity: 7 });
    assert.deepEqual(updated, { ...made.state, maxCapacity: 7 });
  });

  it("drops what the program no longer asks for when it updates", async () => {
    const made = await plugin.make(URN.alarm, { ...samples.alarm, alarmDescription: "words" });
    const { alarmDescription: _, ...news } = made.inputs;
    const updated = await plugin.update(URN.alarm, made, news);
    assert.equal("alarmDescription" in updated, false);
    assert.equal(updated["arn"], made.state["arn"]);
  });

  it("returns the state of a resource when asked to read it", async () => {
    const made = await plugin.make(URN.endpoint, samples.endpoint("c"));
    assert.deepEqual(await plugin.read(URN.endpoint, made), made);
  });

  it("echoes every other type with plausible outputs", async () => {
    const role = await plugin.make(urnOf("aws:iam/role:Role", "r"), { assumeRolePolicy: "{}" });
    assert.match(String(role.state["arn"]), /^arn:aws:iam::123456789012:role\/r-[0-9a-f]{7}$/);
    const bucket = await plugin.make(urnOf("aws:s3/bucket:Bucket", "b"), { bucket: "answers" });
    assert.equal(bucket.id, "answers");
    const topic = await plugin.make(urnOf("aws:sns/topic:Topic", "t"), { name: "t" });
    assert.equal(topic.id, "arn:aws:sns:eu-west-1:123456789012:t");
    const queue = await plugin.make(urnOf("aws:sqs/queue:Queue", "q"), { delaySeconds: 5 });
    assert.equal(queue.state["arn"], "arn:aws:sqs:eu-west-1:123456789012:queue/q");
    assert.equal(queue.state["delaySeconds"], 5);
    const preview = await plugin.create(urnOf("aws:iam/role:Role", "r"), role.inputs, true);
    assert.equal(preview.state["arn"], UNKNOWN);
  });

  it("records each API call that it would make", async () => {
    await plugin.make(URN.policy, { ...samples.stepPolicy("recorded"), name: "p" });
    const call = calls().find(
      ({ phase, params }) =>
        phase === "create" && String(params["ResourceId"]).includes("recorded"),
    );
    assert.equal(`${call?.service} ${call?.operation}`, "application-autoscaling PutScalingPolicy");
    const step = call?.params["StepScalingPolicyConfiguration"] as Props;
    assert.deepEqual(step["StepAdjustments"], [
      { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10.5, ScalingAdjustment: 1 },
      { MetricIntervalLowerBound: 10.5, ScalingAdjustment: 2 },
    ]);
  });
});
