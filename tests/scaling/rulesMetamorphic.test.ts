import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Finding } from "../../scaling/check/finding";
import { Example, Rule } from "../../scaling/check/rule";
import { Declaration } from "../../scaling/model/input";
import { rules } from "../../scaling/rules";
import { examplesOf, judgeExample } from "./ruleExamples";

/** A finding without what the change is allowed to change. */
function essence({ rule, verdict, resource, path, message }: Finding): string {
  return JSON.stringify([rule, verdict, resource, path, message]);
}

function verdicts(rule: Rule, example: Example): readonly string[] {
  return judgeExample(rule, example).map(essence).sort();
}

type Change = (declarations: readonly Declaration[]) => readonly Declaration[];

function assertSame(change: Change, back: (resource: string) => string = (urn) => urn): void {
  for (const rule of rules) {
    for (const example of examplesOf(rule)) {
      const changed = { ...example, declare: change(example.declare) };
      const found = judgeExample(rule, changed).map((finding) =>
        essence({ ...finding, resource: back(finding.resource) }),
      );
      assert.deepEqual(found.sort(), verdicts(rule, example), `${rule.id}: ${example.name}`);
    }
  }
}

const group = "urn:pulumi:example::example::example:index:Group::group";

const inComponent: Change = (declarations) => [
  ...declarations.map((each) => (each.parent ? each : { ...each, parent: group })),
  {
    urn: group,
    type: "example:index:Group",
    inputs: {},
    dependencies: [],
    propertyDependencies: {},
    ignoreChanges: [],
    protect: false,
    custom: false,
  },
];

describe("the rules give the same verdicts", function () {
  this.timeout(60_000);

  it("when all resources have other names", () => {
    const rename = (urn: string) =>
      urn.replace("urn:pulumi:example::example::", "urn:pulumi:b::c::x$");
    const back = (urn: string) =>
      urn.replace("urn:pulumi:b::c::x$", "urn:pulumi:example::example::");
    assertSame(
      (declarations) =>
        declarations.map((each) => ({
          ...each,
          urn: rename(each.urn),
          dependencies: each.dependencies.map(rename),
          propertyDependencies: Object.fromEntries(
            Object.entries(each.propertyDependencies).map(([key, urns]) => [key, urns.map(rename)]),
          ),
          ...(each.parent ? { parent: rename(each.parent) } : {}),
          ...(each.provider ? { provider: rename(each.provider) } : {}),
        })),
      back,
    );
  });

  it("when the resources are part of a component", () => assertSame(inComponent));

  it("when other resources are declared beside them", () => {
    const bucket = "aws:s3/bucket:Bucket";
    assertSame((declarations) => [
      { ...inComponent([])[0]!, urn: `urn:pulumi:example::example::${bucket}::b`, type: bucket },
      ...declarations,
    ]);
  });

  it("whatever the order in which the resources are declared", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        assertSame((declarations) =>
          declarations
            .map((each) => [numbers.next().value ?? 0, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each),
        );
      }),
      { numRuns: 8 },
    );
  });
});
