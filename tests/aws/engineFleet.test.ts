import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UNKNOWN, Workspace, type EngineResult } from "../engine/harness";
import { startJudge, type Judge } from "./judge";
import type { LogEntry } from "./plugin/backend";
import { pluginCommand } from "./plugin/command";
import type { Props } from "../plugin-kit/values";

const REGION = "eu-central-1";

describe("A fleet on the aws stand-in under the real engine", function () {
  this.timeout(900_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function within(
    config: Record<string, string>,
    test: (workspace: Workspace, calls: () => LogEntry[]) => Promise<void>,
  ): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), "aws-calls-"));
    const log = join(folder, "calls.jsonl");
    const workspace = await Workspace.create({
      program: join(__dirname, "programs", "fleet"),
      plugins: { aws: await pluginCommand() },
      config: { "aws:region": REGION, ...config },
      env: {
        MLSCALE_AWS_STANDIN: "judge",
        MLSCALE_AWS_JUDGE: judge.url,
        MLSCALE_AWS_LOG: log,
      },
    });
    const calls = (): LogEntry[] =>
      readFileSync(log, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as LogEntry);
    try {
      await test(workspace, calls);
    } finally {
      workspace.close();
      rmSync(folder, { recursive: true });
    }
  }

  function succeeded(result: EngineResult): EngineResult {
    assert.equal(result.code, 0, result.text);
    return result;
  }

  async function group(): Promise<Props> {
    const answer = await judge.execute("autoscaling", "DescribeAutoScalingGroups", {}, REGION);
    return (answer.response!["AutoScalingGroups"] as Props[])[0]!;
  }

  it("lives through updates, capacity that policies move, refresh and destroy", async () => {
    await within({}, async (workspace, calls) => {
      const preview = succeeded(await workspace.preview());
      assert.equal(preview.outputs["version"], UNKNOWN);
      succeeded(await workspace.up());
      const { groupName } = await workspace.outputs();
      const moved = { AutoScalingGroupName: String(groupName), DesiredCapacity: 3 };
      await judge.execute("autoscaling", "SetDesiredCapacity", moved, REGION);
      assert.deepEqual(Object.keys(succeeded(await workspace.up()).changes), ["same"]);
      succeeded(await workspace.refresh());
      assert.deepEqual(Object.keys(succeeded(await workspace.up()).changes), ["same"]);
      assert.equal((await group())["DesiredCapacity"], 3);
      await workspace.configure({ instanceType: "m6i.xlarge" });
      const { changes, outputs } = succeeded(await workspace.preview());
      assert.deepEqual([changes["update"], outputs["version"]], [2, UNKNOWN]);
      succeeded(await workspace.up());
      assert.equal(((await group())["LaunchTemplate"] as Props)["Version"], "2");
      assert.equal((await group())["DesiredCapacity"], 3);
      const refreshes = calls().filter(({ operation }) => operation === "StartInstanceRefresh");
      assert.equal(refreshes.length, 1);
      succeeded(await workspace.destroy());
      const failed = calls().filter(({ phase, error }) => phase === "delete" && error);
      assert.deepEqual(failed, []);
    });
  });

  it("stops a preview at the property that AWS's model refuses", async () => {
    await within({ buffer: "101" }, async (workspace) => {
      const { code, text } = await workspace.preview();
      assert.notEqual(code, 0);
      assert.match(text, /predictiveScalingConfiguration\.maxCapacityBuffer/);
      assert.match(text, /Member must have value less than or equal to 100/);
    });
  });
});
