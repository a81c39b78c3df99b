import { strict as assert } from "node:assert";
import type { ConfigValue, EngineResult, Workspace } from "../engine/harness";
import { Example } from "./gallery";
import { check, type Checked, reportedIn, within } from "./runs";

type Settings = Readonly<Record<string, ConfigValue>>;

/** The steps of a rollout, as the comment of the program tells them. */
const made: Settings = {};
const tooFew: Settings = { standbyCapacity: "6" };
const ready: Settings = { standbyCapacity: "14" };
const turned: Settings = { standbyCapacity: "0", liveColor: "Green" };
const steps = [made, tooFew, ready, turned, made];

interface Step {
  readonly up: EngineResult;
  readonly state: Checked;
  /** Least and most instances of each group. */
  readonly bounds: Readonly<Record<string, readonly [unknown, unknown]>>;
}

interface Exported {
  readonly deployment: {
    readonly resources: readonly {
      readonly type: string;
      readonly urn: string;
      readonly inputs?: Readonly<Record<string, unknown>>;
    }[];
  };
}

async function take(workspace: Workspace, settings: Settings): Promise<Step> {
  await workspace.configure(settings);
  const up = await workspace.up();
  const exported = await workspace.export();
  const groups = (exported as Exported).deployment.resources.filter(({ type }) =>
    type.startsWith("aws:autoscaling/group:"),
  );
  const bounds = groups.map(({ urn, inputs }): [string, readonly [unknown, unknown]] => {
    return [urn.slice(urn.lastIndexOf("::") + 2), [inputs?.["minSize"], inputs?.["maxSize"]]];
  });
  return { up, state: await check(exported), bounds: Object.fromEntries(bounds) };
}

describe("a blue/green rollout of the production fleet", function () {
  this.timeout(600_000);
  const taken: Step[] = [];

  before(async () => {
    const { folder } = new Example("ec2-production", "typescript");
    await within(folder, { pack: true }, async (workspace) => {
      for (const settings of steps) taken.push(await take(workspace, settings));
    });
  });

  it("is stopped while the standby group is too small for the peak", () => {
    const [, { up }] = taken as [Step, Step];
    assert.notEqual(up.code, 0);
    assert.match(up.text, /does not hold the load "rollout at the peak"/);
  });

  it("fills the standby group, turns over, and leaves nothing to change", () => {
    const [first, , filled, over, again] = taken.map(({ bounds }) => bounds);
    assert.deepEqual(first, { "reco-blue": [2, 20], "reco-green": [0, 0] });
    assert.deepEqual(filled, { "reco-blue": [2, 20], "reco-green": [14, 20] });
    assert.deepEqual(over, { "reco-blue": [0, 0], "reco-green": [2, 20] });
    assert.deepEqual(again, over);
    assert.deepEqual(Object.keys(taken.at(-1)!.up.changes), ["same"]);
  });

  it("gives no finding on its way", () => {
    for (const { up, state } of taken) {
      assert.deepEqual(reportedIn(up), [], up.text);
      assert.deepEqual(state.findings, [], state.text);
    }
    assert.deepEqual(
      taken.map(({ up }) => up.code === 0),
      [true, false, true, true, true],
    );
  });
});
