import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UNKNOWN, Workspace, type ConfigValue, type EngineResult } from "../engine/harness";
import { startJudge, type Judge } from "./judge";
import type { LogEntry } from "./plugin/backend";
import { pluginCommand } from "./plugin/command";

const REGION = "eu-central-1";
const TOKEN = "s3cr3t";

describe("The aws stand-in under the real engine", function () {
  this.timeout(900_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function within(
    config: Record<string, ConfigValue>,
    test: (workspace: Workspace, calls: () => LogEntry[]) => Promise<void>,
    standIn: Record<string, string> = {
      MLSCALE_AWS_STANDIN: "judge",
      MLSCALE_AWS_JUDGE: judge.url,
    },
  ): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), "aws-calls-"));
    const log = join(folder, "calls.jsonl");
    const workspace = await Workspace.create({
      program: join(__dirname, "programs", "raw"),
      plugins: { aws: await pluginCommand() },
      config: { "aws:region": REGION, token: { secret: TOKEN }, ...config },
      env: { ...standIn, MLSCALE_AWS_LOG: log },
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

  it("previews with unknown outputs and without a single call that has an effect", async () => {
    await within({}, async (workspace, calls) => {
      const preview = succeeded(await workspace.preview());
      assert.equal(preview.outputs["endpointArn"], UNKNOWN);
      assert.match(String(preview.outputs["endpointName"]), /^reco-[0-9a-f]{7}$/);
      assert.deepEqual([...new Set(calls().map(({ phase }) => phase))], ["check"]);
    });
  });

  it("lives through update, drift, refresh and destroy, and AWS refuses no removal", async () => {
    await within({}, async (workspace, calls) => {
      succeeded(await workspace.up());
      const { endpointName } = await workspace.outputs();
      const moved = {
        ServiceNamespace: "sagemaker",
        ResourceId: `endpoint/${String(endpointName)}/variant/blue`,
        ScalableDimension: "sagemaker:variant:DesiredInstanceCount",
        MinCapacity: 3,
      };
      await judge.execute("application-autoscaling", "RegisterScalableTarget", moved, REGION);
      succeeded(await workspace.refresh());
      assert.match(JSON.stringify(await workspace.export()), /"minCapacity":3/);
      assert.deepEqual(succeeded(await workspace.up()).changes, { same: 8 });
      succeeded(await workspace.destroy());
      const removals = calls().filter(({ phase }) => phase === "delete");
      assert.equal(removals.length, 7);
      assert.deepEqual(
        removals.filter(({ error }) => error),
        [],
      );
    });
  });

  it("replaces an auto-named configuration before it deletes the old one", async () => {
    await within({ scaled: "false" }, async (workspace, calls) => {
      succeeded(await workspace.up());
      await workspace.configure({ stage: "second" });
      const { changes } = succeeded(await workspace.up());
      assert.deepEqual(changes, { same: 3, replace: 1, update: 1 });
      const last = calls()
        .filter(({ phase }) => phase !== "check")
        .slice(-3)
        .map(({ operation }) => operation);
      assert.deepEqual(last, ["CreateEndpointConfig", "UpdateEndpoint", "DeleteEndpointConfig"]);
    });
  });

  it("deletes a configuration with a fixed name first, which AWS's endpoint does not survive", async () => {
    await within({ scaled: "false", configName: "fixed" }, async (workspace) => {
      succeeded(await workspace.up());
      await workspace.configure({ stage: "second" });
      const { code, text } = await workspace.up();
      assert.notEqual(code, 0);
      assert.match(text, /Cannot delete endpoint configuration .*uses it/);
    });
  });

  it("stops a preview at the property that AWS's model refuses", async () => {
    await within({ initialCount: "0" }, async (workspace) => {
      const { code, text } = await workspace.preview();
      assert.notEqual(code, 0);
      assert.match(text, /productionVariants\[0\]\.initialInstanceCount/);
      assert.match(text, /Member must have value greater than or equal to 1/);
    });
  });

  it("needs no judge offline, and keeps secrets out of the state", async () => {
    await within(
      {},
      async (workspace) => {
        succeeded(await workspace.up());
        const state = JSON.stringify(await workspace.export());
        assert.ok(state.includes("ciphertext"));
        assert.ok(!state.includes(TOKEN));
        succeeded(await workspace.destroy());
      },
      { MLSCALE_AWS_STANDIN: "offline" },
    );
  });
});
