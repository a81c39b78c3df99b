import { strict as assert } from "node:assert";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import {
  ec2Urn,
  group,
  groupForecast,
  groupTracking,
  launchTemplate,
} from "../../scaling/check/fixturesEc2";
import { Declaration, InputObject, Secret, UNKNOWN } from "../../scaling/model/input";
import { preview, stackExport } from "./files";
import { sandbox } from "./run";

const reliability = {
  service: {
    requestsPerSecondPerInstance: 10,
    serviceTimeSeconds: 0.1,
    startup: { seconds: 60, spread: 0 },
  },
  loads: [
    {
      name: "rush",
      ramp: { fromRps: 10, toRps: 30, startSeconds: 300, rampSeconds: 600 },
      durationSeconds: 1800,
    },
  ],
  objectives: { maxOverloadSeconds: 60 },
};

function fleet(change: InputObject = {}, percent = 50): readonly Declaration[] {
  return [launchTemplate(), group(change), groupTracking({ targetValue: percent })];
}

const standby = group({ name: "fleet-green", minSize: 0 }, undefined, "green");
const standbyPolicy = groupTracking(
  {},
  { autoscalingGroupName: "fleet-green" },
  undefined,
  "green-cpu",
);

describe("mlscale with Auto Scaling groups", function () {
  this.timeout(60_000);
  const box = sandbox();

  function run(verb: string, files: Readonly<Record<string, object>>, ...flags: string[]) {
    const all = { ...files, "rel.json": { reliability } };
    for (const [name, content] of Object.entries(all)) box.current.write(name, content);
    const names = Object.keys(files);
    return box.current.run([verb, ...names, "--reliability", "rel.json", ...flags]);
  }

  it("holds a load with room and breaks one at the upper bound, by the group's own words", async () => {
    const held = await run("simulate", { "a.json": stackExport(fleet()) });
    assert.equal(held.code, 0, held.stderr);
    assert.match(held.stdout, /^fleet holds|^fleet\b/);
    const broken = await run("simulate", { "b.json": stackExport(fleet({ maxSize: 2 })) });
    assert.equal(broken.code, 1, broken.stderr);
    assert.match(broken.stdout, /maxSize 2 was the limit/);
    assert.match(broken.stdout, /would hold +maxSize 2 ->/);
  });

  it("joins policies to a group whose name the preview does not know, by dependencies", async () => {
    const unnamed = group({ name: undefined, maxSize: 2 });
    const policy = groupTracking(
      {},
      { autoscalingGroupName: UNKNOWN },
      { from: { autoscalingGroupName: [ec2Urn("group")] } },
    );
    const { code, stdout, stderr } = await run("simulate", {
      "preview.json": preview([launchTemplate(), unnamed, policy]),
    });
    assert.equal(code, 1, stderr);
    assert.match(stdout, /maxSize 2 was the limit/);
  });

  it("stands beside targets of Application Auto Scaling, each by its name", async () => {
    const files = { "a.json": stackExport([...fleet({ maxSize: 2 }), target(), trackingPolicy()]) };
    const open = await run("simulate", files);
    assert.equal(open.code, 2);
    assert.match(open.stderr, /has 2 targets: endpoint\/\S+, fleet; choose with --target NAME/);
    const named = await run("simulate", files, "--target", "fleet");
    assert.match(named.stdout, /maxSize 2 was the limit/);
  });

  it("leaves a group that waits for a deployment to whoever names it", async () => {
    const files = { "a.json": preview([...fleet(), standby, standbyPolicy]) };
    const chosen = await run("simulate", files);
    assert.equal(chosen.code, 0, chosen.stderr);
    assert.match(chosen.stdout, /^fleet\b(?!-green)/);
    const named = await run("simulate", files, "--target", "fleet-green");
    assert.match(named.stdout, /^fleet-green/);
  });

  it("passes over groups that nothing in the program scales", async () => {
    const alone = await run("simulate", { "a.json": stackExport([launchTemplate(), group()]) });
    assert.equal(alone.code, 2);
    assert.match(alone.stderr, /has nothing that scales: .*no Auto Scaling group with a policy/);
    const beside = stackExport([group(), target(), trackingPolicy()]);
    const { stdout } = await run("simulate", { "b.json": beside });
    assert.match(stdout, /^endpoint\//);
  });

  it("names what is not known and shows no secret number", async () => {
    const open = await run("simulate", { "a.json": preview(fleet({ maxSize: UNKNOWN })) });
    assert.equal(open.code, 2);
    assert.match(open.stderr, /maxSize/);
    const sealed = stackExport(fleet({ maxSize: new Secret(7) }), "plaintext");
    const secret = await run("simulate", { "b.json": sealed });
    assert.equal(secret.code, 2);
    assert.match(secret.stderr, /secret numbers/);
    assert.doesNotMatch(`${secret.stdout}${secret.stderr}`, /\b7\b/);
  });

  it("compares two declarations of a group with the settings that differ", async () => {
    const forecast = (targetValue: number) =>
      groupForecast({
        metricSpecification: {
          targetValue,
          predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
        },
      });
    const { code, stdout, stderr } = await run("compare", {
      "a.json": stackExport([...fleet({ maxSize: 2 }), forecast(50)]),
      "b.json": stackExport([...fleet(), forecast(40)]),
    });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /maxCapacity\D+2\D+10/);
    assert.match(stdout, /predictive\.targetValue\D+50\D+40/);
    assert.doesNotMatch(stdout, /targetRequestsPerSecondPerInstance/);
  });

  it("tunes the numbers of a group, under its own names", async () => {
    const files = { "a.json": stackExport(fleet({ maxSize: 2 }, 95)) };
    const { code, stdout, stderr } = await run("tune", files);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /Set .*maxSize 2 -> [3-9]\d*.*: holds every load/);
    assert.match(stdout, /name: cpu\n +targetTrackingConfiguration:\n +targetValue: \d+/);
    assert.doesNotMatch(stdout, /m..Capacity|cooldown/i);
  });
});
