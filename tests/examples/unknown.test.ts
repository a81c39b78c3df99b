import { strict as assert } from "node:assert";
import { type EngineResult, UNKNOWN } from "../engine/harness";
import type { InlineProgram } from "../engine/project";
import { type Announced, type Example, inAllLanguages, type Language } from "./gallery";
import { ahead, reportedIn, within } from "./runs";

/** How what scales is named in each language, and how after something known only when deployed. */
const renamings: Readonly<Record<Language, readonly [from: RegExp, to: string][]>> = {
  typescript: [
    [/name: name,/, "name: pulumi.interpolate`${name}-${role.uniqueId}`,"],
    [/name: "reco",/, "name: pulumi.interpolate`reco-${role.uniqueId}`,"],
    [/name: "(reco|search)-fleet",/g, "name: pulumi.interpolate`$1-fleet-${role.uniqueId}`,"],
  ],
  python: [
    [/\bname=name,/, 'name=pulumi.Output.concat(name, "-", role.unique_id),'],
    [/\bname="reco",/, 'name=pulumi.Output.concat("reco-", role.unique_id),'],
    [/\bname="(reco|search)-fleet",/g, 'name=pulumi.Output.concat("$1-fleet-", role.unique_id),'],
  ],
  go: [
    [/pulumi\.String\(name\),\n/, 'pulumi.Sprintf("%s-%s", name, role.UniqueId),\n'],
    [/pulumi\.String\("reco"\),\n/, 'pulumi.Sprintf("reco-%s", role.UniqueId),\n'],
    [
      /pulumi\.String\("(reco|search)-fleet"\),\n/g,
      'pulumi.Sprintf("$1-fleet-%s", role.UniqueId),\n',
    ],
  ],
};

/** The example with names of what scales that are not known before it is deployed. */
function withUnknownNames(example: Example): InlineProgram {
  const fitting = renamings[example.language].filter(([from]) => example.text.search(from) >= 0);
  assert.equal(fitting.length, 1, `${example.name} names what scales in one way`);
  const [[from, to]] = fitting as [[RegExp, string]];
  return example.withText(example.text.replace(from, to));
}

/** Findings of a header that need the name and are left open until it is known. */
const leftOpen: Readonly<Record<string, readonly string[]>> = {
  "raw/sagemaker-reliability": [
    "aas-policy-target-exists on reco-policy",
    "sagemaker-variant-name-matches on search-target",
    "sagemaker-variant-autoscaled on search",
  ],
  "raw/sagemaker-schedules": [],
  "raw/ec2-rollouts": [],
  "raw/ec2-predictive": ["asg-group-not-application on search-evening"],
};

/** Where dependencies decide everything, and nothing is asked. */
const decided = new Set(["raw/ec2-rollouts"]);

/** The output that tells the name. */
const named: Readonly<Record<string, string>> = {
  "raw/sagemaker-reliability": "endpointName",
  "raw/sagemaker-schedules": "endpointName",
  "raw/ec2-rollouts": "groupName",
  "raw/ec2-predictive": "groupName",
};

const openQuestions = "mlscale-open-questions";

const examples = Object.keys(leftOpen).flatMap(inAllLanguages);
const runs = ahead<EngineResult>(
  examples.map((example) => () => {
    const program = withUnknownNames(example);
    return within(program, { pack: true }, (workspace) => workspace.preview());
  }),
);

const asText = ({ rule, resource }: Announced): string => `${rule} on ${resource}`;

describe("the examples written by hand, with names known only after deployment", function () {
  this.timeout(900_000);

  examples.forEach((example, index) => {
    it(`${example.name} in ${example.language} is found wrong where that is certain, and only there`, async () => {
      const preview = await runs(index);
      assert.equal(preview.outputs[named[example.name]!], UNKNOWN);
      const note = reportedIn(preview).some(({ rule }) => rule === openQuestions);
      const found = reportedIn(preview).filter(({ rule }) => rule !== openQuestions);
      const open = leftOpen[example.name]!;
      const decidable = example.announced.filter((finding) => !open.includes(asText(finding)));
      assert.deepEqual(found, decidable, preview.text);
      assert.equal(note, !decided.has(example.name), preview.text);
    });
  });
});
