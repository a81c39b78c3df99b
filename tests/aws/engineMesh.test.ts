import assert from "node:assert/strict";
import { join } from "node:path";
import type { EngineResult } from "../engine/harness";
import { within } from "../examples/runs";
import type { Props } from "../plugin-kit/values";
import { startJudge, type Judge } from "./judge";

const REGION = "eu-central-1";
const ROUTE: Props = { meshName: "reco", virtualRouterName: "reco", routeName: "versions" };

describe("A mesh by resources of App Mesh on the aws stand-in under the real engine", function () {
  this.timeout(600_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  after(() => judge.stop());

  async function ask(operation: string, params: Props = {}): Promise<Props> {
    const { response, error } = await judge.execute("appmesh", operation, params, REGION);
    assert.equal(error, undefined);
    return response ?? {};
  }

  async function weights(): Promise<unknown[]> {
    const { route } = await ask("DescribeRoute", ROUTE);
    const { httpRoute } = (route as Props)["spec"] as Props;
    const { weightedTargets } = (httpRoute as Props)["action"] as Props;
    return (weightedTargets as Props[]).map(({ weight }) => weight);
  }

  function succeeded(result: EngineResult): EngineResult {
    assert.equal(result.code, 0, result.text);
    return result;
  }

  it("moves its weights by one change in place, stays as it is, and goes without a rest", async () => {
    const env = { MLSCALE_AWS_STANDIN: "judge", MLSCALE_AWS_JUDGE: judge.url };
    const program = join(__dirname, "programs", "mesh");
    await within(program, { pack: false, env }, async (workspace) => {
      await workspace.configure({ "aws:region": REGION });
      assert.match(succeeded(await workspace.up()).text, /2026-09-30/);
      assert.deepEqual(await weights(), [90, 10]);
      succeeded(await workspace.preview("--refresh", "--expect-no-changes"));
      await workspace.configure({ nextWeight: "50" });
      const { changes } = succeeded(await workspace.up());
      assert.equal(changes["update"], 1);
      assert.deepEqual(await weights(), [50, 50]);
      succeeded(await workspace.destroy());
      assert.deepEqual((await ask("ListMeshes"))["meshes"], []);
    });
  });
});
