import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  excerpt,
  harmlessLine,
  printable,
  printableJson,
  wellFormed,
} from "../../cli/output/escape";
import { target } from "../../scaling/check/fixtures";
import { stackExport } from "./files";
import { onlyBounds } from "./programs";
import { sandbox } from "./run";

const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const hostile = [
  "\u001b[31mred\u001b[0m",
  "\u001b]8;;https://example.org\u0007link",
  "a\rb",
  "a\bb",
  "\u009b2J",
  "\u202egnp.exe",
  "zero\u200bwidth\ufeff",
  "line\u2028end",
  "lone\ud800surrogate",
  "\u3164filler",
  "tags\u{e0041}",
];

describe("escaping", function () {
  this.timeout(60_000);
  it("leaves no character that acts on a terminal or hides", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.doesNotMatch(printable(text), acting);
        assert.doesNotMatch(excerpt(text, 20), acting);
      }),
      { numRuns: 2000 },
    );
    for (const text of hostile) assert.match(printable(text), /\\u\{/);
  });

  it("leaves ordinary text of every script as it is", () => {
    for (const text of ["reco-target", "größe", "模型", "مدل", "🙂", "a  b"])
      assert.equal(printable(text), text);
  });

  it("keeps excerpts at their length", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.integer({ min: 10, max: 90 }),
        (text, length) => {
          assert.ok(excerpt(text, length).length <= length);
        },
      ),
    );
  });

  it("changes no value of a JSON document", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }).map(wellFormed)), (texts) => {
        const json = printableJson(JSON.stringify(texts, undefined, 2));
        assert.deepEqual(JSON.parse(json), texts);
        assert.doesNotMatch(json.replaceAll("\n", ""), acting);
      }),
      { numRuns: 1000 },
    );
  });

  it("defuses what a CI system would take for a command", () => {
    assert.equal(harmlessLine("::error::x"), "\\u{3a}:error::x");
    assert.equal(harmlessLine("  ::error::x"), "  \\u{3a}:error::x");
    assert.equal(harmlessLine("x ##[error]y"), "x #\\u{23}[error]y");
    assert.equal(harmlessLine("##vso[task.setvariable]"), "#\\u{23}vso[task.setvariable]");
    assert.equal(harmlessLine("urn:pulumi:a::b::c::d"), "urn:pulumi:a::b::c::d");
  });
});

describe("names in reports", function () {
  this.timeout(60_000);
  const box = sandbox();
  const names = [
    ...hostile,
    "x\n::error file=a::owned",
    "##[error]owned",
    `${"long".repeat(2500)}`,
  ];

  for (const name of names) {
    it(`do nothing but stand there: ${excerpt(name, 40)}`, async () => {
      const declaration = target({ minCapacity: 12, maxCapacity: 10 });
      const component = `urn:pulumi:s::p::my:index:Thing::${name}`;
      const file = stackExport([
        { ...declaration, urn: `${declaration.urn}${name}`, parent: component },
        { ...declaration, urn: component, type: "my:index:Thing", custom: false, inputs: {} },
      ]);
      box.current.write("stack.json", file);
      for (const flags of [["-v"], ["--format", "json"]]) {
        const { code, stdout, stderr } = await box.current.run([
          "check",
          "stack.json",
          ...onlyBounds,
          ...flags,
        ]);
        assert.equal(code, 1, stderr);
        for (const line of (stdout + stderr).split("\n")) {
          assert.doesNotMatch(line, acting);
          assert.doesNotMatch(line, /^\s*::|##\[|##vso\[/);
          if (flags[0] === "-v") assert.ok(line.length < 400, `${line.length} characters`);
        }
        if (flags[0] !== "-v")
          assert.doesNotThrow(() => encodeURIComponent(String(JSON.parse(stdout)[0].resource)));
      }
    });
  }

  it("do nothing in errors either", async () => {
    const urn = "not\u001b[31m-a-urn\r\n::error::x";
    const file = { version: 3, deployment: { resources: [{ urn, type: "t" }] } };
    box.current.write("stack.json", file);
    const { code, stderr } = await box.current.run(["check", "stack.json"]);
    assert.equal(code, 2);
    for (const line of stderr.trimEnd().split("\n").slice(0, -1)) assert.match(line, /^mlscale: /);
    assert.doesNotMatch(stderr.replaceAll("\n", ""), acting);
  });
});
