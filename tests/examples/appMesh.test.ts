import { strict as assert } from "node:assert";
import { parseAllDocuments } from "yaml";
import type { ReliabilityFigures } from "../../scaling/contract/generated/types";
import type { EngineResult } from "../engine/harness";
import { at } from "../scaling/plan/at";
import { type Example, inAllLanguages } from "./gallery";
import { ahead, check, type Checked, declarationsIn, reportedIn, within } from "./runs";

interface Run {
  readonly preview: EngineResult;
  readonly up: EngineResult;
  readonly stateChecked: Checked;
}

/** Without the pack, which stops what ended. */
function run({ folder }: Example): Promise<Run> {
  return within(folder, { pack: false }, async (workspace) => {
    const preview = await workspace.previewJson();
    const up = await workspace.up();
    return { preview, up, stateChecked: await check(await workspace.export()) };
  });
}

const examples = inAllLanguages("mesh-app-mesh");
const runs = ahead(examples.map((example) => () => run(example)));
const ended = "appmesh-end-of-support";

describe("the example of App Mesh", function () {
  this.timeout(900_000);

  examples.forEach((example, index) => {
    it(`in ${example.language} is deployed with a warning that tells the day and the way out`, async () => {
      const { preview, up } = await runs(index);
      assert.equal(preview.code, 0, preview.text);
      assert.equal(up.code, 0, up.text);
      assert.match(up.text, /AWS ended App Mesh on 2026-09-30/);
      assert.match(up.text, /the output replacement/);
    });

    it(`in ${example.language} is found by mlscale check for its end alone`, async () => {
      const { stateChecked } = await runs(index);
      assert.ok(stateChecked.findings.length >= 6, stateChecked.text);
      assert.deepEqual([...new Set(stateChecked.findings.map(({ rule }) => rule))], [ended]);
    });

    it(`in ${example.language} gives out the same split as objects of Gateway API`, async () => {
      const { replacement } = (await runs(index)).up.outputs;
      const objects = parseAllDocuments(String(replacement)).map(
        (document) => document.toJS() as Record<string, unknown>,
      );
      const route = objects.find(({ kind }) => kind === "HTTPRoute");
      const backends = at(route, "spec", "rules", 0, "backendRefs") as { weight: number }[];
      assert.deepEqual(
        backends.map(({ weight }) => weight),
        [90, 10],
      );
    });

    it(`in ${example.language} holds its load, and declares what the other languages do`, async () => {
      const [here, first] = [await runs(index), await runs(0)];
      const figures = here.preview.outputs["reliability"] as ReliabilityFigures;
      assert.equal(figures.holds, true, figures.summary);
      assert.deepEqual(figures, first.preview.outputs["reliability"]);
      assert.deepEqual(declarationsIn(here.preview), declarationsIn(first.preview));
    });
  });

  it("is stopped by the policy pack, which an exemption with a day would let pass", async () => {
    const [first] = examples;
    await within(first!.folder, { pack: true }, async (workspace) => {
      const preview = await workspace.previewJson();
      assert.notEqual(preview.code, 0);
      const reported = reportedIn(preview).filter(({ level }) => level === "mandatory");
      assert.deepEqual([...new Set(reported.map(({ rule }) => rule))], [ended]);
    });
  });
});
