import { strict as assert } from "node:assert";
import { type EngineResult } from "../engine/harness";
import { type Announced, Example, inAllLanguages } from "./gallery";
import { ahead, check, type Checked, packFolder, reportedIn, within } from "./runs";

interface Run {
  readonly preview: EngineResult;
  readonly previewChecked: Checked;
  readonly stateChecked: Checked;
}

/** With the pack in a preview; and without it, as somebody deploys who has only the command. */
function run({ folder }: Example): Promise<Run> {
  return within(folder, { pack: false }, async (workspace) => {
    const preview = await workspace.preview("--policy-pack", packFolder);
    const previewChecked = await check((await workspace.previewJson()).json);
    const up = await workspace.up();
    assert.equal(up.code, 0, up.text);
    return { preview, previewChecked, stateChecked: await check(await workspace.export()) };
  });
}

const names = [
  "raw/sagemaker-reliability",
  "raw/sagemaker-schedules",
  "raw/kubernetes-hpa",
  "raw/ec2-rollouts",
  "raw/ec2-predictive",
  "raw/mesh-app-mesh",
  "raw/mesh-istio",
  "raw/mesh-gateway-api",
  "raw/mesh-lattice",
];
const wrong = names.flatMap(inAllLanguages);
const corrected = ["raw/sagemaker-corrected", "raw/kubernetes-corrected", "raw/ec2-corrected"].map(
  (name) => new Example(name, "typescript"),
);
const examples = [...wrong, ...corrected];
const runs = ahead(examples.map((example) => () => run(example)));

/** Mistakes that one rule finds on one resource together, so that its line in the header tells of none alone. */
const together: Readonly<Record<string, readonly string[]>> = {
  "raw/ec2-rollouts": [
    'resourceId is "autoScalingGroup:reco-server"',
    "not set without a load metric to forecast",
  ],
  "raw/ec2-predictive": [
    "a metric that no policy of the group tracks",
    "KeepExternalPolicies; the plan deletes",
  ],
  "raw/mesh-app-mesh": [
    "retryPolicy.maxRetries is 5",
    "the time of 6 tries of 0.5",
    "spec.listeners[0].healthCheck is not set",
    "spec.listeners[0].connectionPool is not set",
  ],
  "raw/mesh-gateway-api": [
    "spec.rules[0].retry.attempts is 5",
    "spec.rules[0].timeouts.request is 1",
  ],
};

const stops = ({ level }: Announced): boolean => level === "mandatory";

describe("the examples written by hand", function () {
  this.timeout(900_000);

  wrong.forEach((example, index) => {
    const title = `${example.name} in ${example.language}`;

    it(`${title} announces both mistakes that stop it and advice`, () => {
      assert.ok(example.announced.some(stops));
      assert.ok(!example.announced.every(stops));
    });

    it(`${title} is stopped in preview with exactly the findings of its header`, async () => {
      const { preview } = await runs(index);
      assert.deepEqual(reportedIn(preview), example.announced, preview.text);
      assert.notEqual(preview.code, 0);
    });

    for (const text of together[example.name] ?? []) {
      it(`${title} is told by itself: ${text}`, async () => {
        const { preview } = await runs(index);
        assert.ok(preview.text.includes(text), preview.text);
      });
    }

    it(`${title} has the same findings in check, of the preview and of the state`, async () => {
      const { previewChecked, stateChecked } = await runs(index);
      for (const { code, findings, text } of [previewChecked, stateChecked]) {
        assert.deepEqual(findings, example.announced, text);
        assert.equal(code, 1, text);
      }
    });
  });

  for (const example of corrected) {
    it(`${example.name} announces nothing and has no finding anywhere`, async () => {
      const { preview, previewChecked, stateChecked } = await runs(examples.indexOf(example));
      assert.deepEqual(example.announced, []);
      assert.deepEqual(reportedIn(preview), [], preview.text);
      assert.equal(preview.code, 0, preview.text);
      for (const { code, findings, text } of [previewChecked, stateChecked]) {
        assert.deepEqual(findings, [], text);
        assert.equal(code, 0, text);
      }
    });
  }

  it("announces the same findings in each language", () => {
    for (const name of names) {
      const [first, ...others] = inAllLanguages(name).map(({ announced }) => announced);
      for (const other of others) assert.deepEqual(other, first);
    }
  });
});
