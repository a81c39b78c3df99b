import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { stackExport } from "./files";
import * as programs from "./programs";
import { sandbox } from "./run";

const good = JSON.stringify(stackExport([programs.swappedBounds]));
const resource = { urn: programs.targetUrn, type: "aws:appautoscaling/target:Target", inputs: {} };

function exportOf(resources: unknown, more: object = {}): string {
  return JSON.stringify({ version: 3, deployment: { resources, ...more } });
}

/** A title, the bytes of the file, and what the error says. */
type Refused = readonly [string, string | Buffer, RegExp];

const notReadable: readonly Refused[] = [
  [
    "nothing",
    "",
    /is empty; expected the JSON that `pulumi stack export` .*or Kubernetes manifests/,
  ],
  ["blanks", " \n\t ", /is empty/],
  ["only comments", "# a\n# b\n", /has only comments/],
  ["gzip", gzipSync(good), /is a gzip file, and nothing is unpacked here/],
  ["zip", Buffer.from("PK\u0003\u0004rest"), /is a zip archive/],
  ["tar", Buffer.concat([Buffer.alloc(257, "a"), Buffer.from("ustar")]), /is a tar archive/],
  ["UTF-16 with a mark", Buffer.from(`\ufeff${good}`, "utf16le"), /is UTF-16 text; expected UTF-8/],
  ["UTF-16 without a mark", Buffer.from(good, "utf16le"), /is UTF-16 text/],
  ["Latin-1", Buffer.from('{"größe": 1}', "latin1"), /is not valid UTF-8 \(byte 4\)/],
  ["a cut character", Buffer.from('{"a": "🙂').subarray(0, -1), /is not valid UTF-8 \(byte 7\)/],
  [
    "other YAML",
    "name: x\nruntime: nodejs\n",
    /json:1:1: is no Kubernetes object: it has no apiVersion and no kind; expected/,
  ],
  [
    "messages before the JSON",
    `Previewing update (dev):\n${good}`,
    /is not plain YAML: .*; if messages got mixed in before the JSON, save standard output alone/,
  ],
  ["binary", Buffer.from([1, 2, 3]), /contains non-printable characters/],
  ["a stream of events", '{"sequence":1}\n{"sequence":2}\n', /one JSON document a line/],
  [
    "broken JSON",
    '{"version": 3, "deployment": {"resources": [}',
    /is broken JSON: .* at deployment\.resources\[0\] \(line 1 column 45\)/,
  ],
  [
    "a duplicate key",
    '{"version":3,"deployment":{"resources":[],"resources":[1]}}',
    /has the key "resources" twice in deployment/,
  ],
  ["a JSON list", "[]", /is a JSON list; expected the JSON that/],
  ["a JSON text", '"x"', /is no Kubernetes object: it is a text/],
  ["an empty object", "{}", /is an empty JSON object/],
  [
    "other JSON",
    '{"a":1,"b":2,"c":3,"d":4,"e":5}',
    /is JSON with the keys "a", "b", "c", "d" and 1 more/,
  ],
  ["CloudFormation", '{"AWSTemplateFormatVersion":"x"}', /is a CloudFormation template/],
  ["a Terraform plan", '{"planned_values":{}}', /is a Terraform plan/],
  ["a Terraform state", '{"terraform_version":"1"}', /is a Terraform state/],
  [
    "the inner part of an export",
    '{"manifest":{},"resources":[]}',
    /is the inner part of a stack export/,
  ],
];

const notIntact: readonly Refused[] = [
  ["an old version", '{"version":1,"deployment":{}}', /version is 1; expected 3 or 4/],
  ["no version", '{"deployment":{}}', /version is null; expected 3 or 4/],
  ["a future version", '{"version":99,"deployment":{}}', /version is 99/],
  ["no deployment", '{"version":3,"deployment":null}', /deployment is null; expected an object/],
  ["a checkpoint without latest", '{"version":3,"checkpoint":{}}', /checkpoint\.latest is null/],
  ["resources as an object", exportOf({}), /deployment\.resources is an object; expected a list/],
  [
    "a resource that is none",
    exportOf([5]),
    /deployment\.resources\[0\] is a number; expected a resource/,
  ],
  [
    "a resource without URN",
    exportOf([{ type: "x" }]),
    /deployment\.resources\[0\]\.urn is missing; expected urn:pulumi:/,
  ],
  [
    "an invalid URN",
    exportOf([{ urn: "urn:pulumi:a::b::c" }]),
    /resources\[0\]\.urn "urn:pulumi:a::b::c" is not a URN/,
  ],
  [
    "a URN that is a number",
    exportOf([{ urn: 7 }]),
    /resources\[0\]\.urn is a number; expected a text/,
  ],
  ["the same URN twice", exportOf([resource, resource]), /is there twice; expected each once/],
  [
    "inputs as a list",
    exportOf([{ ...resource, inputs: [] }]),
    /resources\[0\]\.inputs is a list; expected an object/,
  ],
  [
    "dependencies as a text",
    exportOf([{ ...resource, dependencies: "x" }]),
    /dependencies is a text; expected a list of texts/,
  ],
  [
    "dependencies of one property as numbers",
    exportOf([{ ...resource, propertyDependencies: { a: [1] } }]),
    /propertyDependencies\.a is a list; expected a list of texts/,
  ],
  [
    "custom as a text",
    exportOf([{ ...resource, custom: "true" }]),
    /custom is a text; expected true or false/,
  ],
  ["steps as an object", '{"steps":{}}', /steps is an object; expected a list/],
  ["a step that is none", '{"steps":[null]}', /steps\[0\] is null; expected a step/],
  [
    "a step with a broken state",
    '{"steps":[{"op":"create","newState":{"type":"x"}}]}',
    /steps\[0\]\.newState\.urn is missing/,
  ],
];

describe("input that is no program", function () {
  this.timeout(60_000);
  const box = sandbox();

  for (const [title, content, message] of [...notReadable, ...notIntact]) {
    it(`is refused by name, with exit code 2 and no report: ${title}`, async () => {
      box.current.write("input.json", content);
      const { code, stdout, stderr } = await box.current.run(["check", "input.json"]);
      assert.equal(code, 2, stdout);
      assert.equal(stdout, "");
      assert.match(stderr, message);
      const lines = stderr.trimEnd().split("\n").slice(0, -1);
      for (const line of lines) assert.match(line, /^mlscale: input\.json(:\d+:\d+)?: /);
    });
  }

  it("has all its problems named at once, up to a number", async () => {
    const resources = Array.from({ length: 30 }, () => ({ urn: "x" }));
    box.current.write("input.json", exportOf(resources));
    const { stderr } = await box.current.run(["check", "input.json"]);
    assert.match(stderr, /resources\[9\]\.urn "x" is not a URN/);
    assert.match(stderr, /20 more problems of this kind/);
    assert.match(stderr, /is no intact stack export and was not judged/);
  });

  it("shows no more than a short piece of its content", async () => {
    box.current.write("input.json", `secret-${"x".repeat(5000)}`);
    const { stderr } = await box.current.run(["check", "input.json"]);
    assert.ok(stderr.length < 500, stderr);
  });

  it("may be a folder without files to check, which is refused", async () => {
    mkdirSync(box.current.path("states"));
    const { code, stderr } = await box.current.run(["check", "states/"]);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /states\/: is a folder without files to check; expected files that end in \.yaml, \.yml or \.json/,
    );
  });

  it("says so when nothing in it is about scaling", async () => {
    box.current.write("input.json", stackExport([programs.bucket]));
    const { code, stdout, stderr } = await box.current.run(["check", "input.json"]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /input\.json: none of its 2 resources says anything about scaling/);
    assert.match(stderr, /nothing to check: .* add --allow-empty/);
  });

  it("is accepted with a byte-order mark, whatever order its keys have", async () => {
    box.current.write("input.json", `\ufeff${good}`);
    assert.equal((await box.current.run(["check", "input.json", ...programs.onlyBounds])).code, 1);
  });
});

describe("odd but intact input", function () {
  this.timeout(60_000);
  const box = sandbox();

  async function findings(text: string): Promise<string> {
    box.current.write("input.json", text);
    const { code, stdout, stderr } = await box.current.run([
      "check",
      "input.json",
      "--format",
      "json",
    ]);
    assert.ok(code < 2, stderr);
    return stdout;
  }

  it("is judged the same with and without keys that look like a prototype", async () => {
    const inputs =
      '"serviceNamespace":"sagemaker","resourceId":"endpoint/reco/variant/blue","maxCapacity":10';
    const odd =
      '"__proto__":{"minCapacity":99},"constructor":{"prototype":{"minCapacity":99}},"prototype":1';
    const state = (text: string) =>
      `{"version":3,"deployment":{"resources":[{"urn":"${programs.targetUrn}",` +
      `"type":"${resource.type}","custom":true,"inputs":{${text}}}]}}`;
    assert.equal(await findings(state(`${inputs},${odd}`)), await findings(state(inputs)));
    assert.equal(Object.hasOwn(Object.prototype, "minCapacity"), false);
    assert.equal(({} as { minCapacity?: number }).minCapacity, undefined);
  });

  it("may have cycles among parents and dependencies, and edges to nowhere", async () => {
    const urn = (name: string) => `urn:pulumi:s::p::my:index:Component::${name}`;
    const cycle = ["a", "b"].map((name, index) => ({
      urn: urn(name),
      type: "my:index:Component",
      parent: urn("ba"[index]!),
      dependencies: [urn("a"), urn("b"), "nowhere"],
    }));
    const child = {
      ...resource,
      custom: true,
      parent: urn("a"),
      dependencies: [programs.targetUrn, urn("a")],
      propertyDependencies: { resourceId: [urn("b"), "nowhere"], __proto__: [] },
      inputs: { minCapacity: 12, maxCapacity: 10 },
    };
    assert.match(await findings(exportOf([...cycle, child])), /aas-target-bounds-valid/);
  });

  it("may have any JSON in the place of any input", async () => {
    for (const value of [null, true, 0, -1, 1.5, "", "x", [], {}, [[]], { a: { b: null } }]) {
      const inputs = Object.fromEntries(
        ["minCapacity", "maxCapacity", "resourceId", "serviceNamespace", "scalableDimension"].map(
          (key) => [key, value],
        ),
      );
      await findings(exportOf([{ ...resource, custom: true, inputs, outputs: inputs }]));
    }
  });
});
