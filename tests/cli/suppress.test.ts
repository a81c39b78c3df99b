import { strict as assert } from "node:assert";
import {
  autoscaler,
  boundsRule,
  deployment,
  findings,
  goodAutoscaler,
  onlyBounds,
  replicasRule,
  writeAll,
} from "./manifestFiles";
import { sandbox } from "./run";

const ignore = `# mlscale:ignore ${boundsRule} reason="moves in spring"`;

/** Puts a comment behind, or on a line above, the line that begins with a text. */
function behind(text: string, line: string, comment: string): string {
  return text.replace(new RegExp(`^( *${line}.*)$`, "m"), `$1 ${comment}`);
}

function above(text: string, line: string, comment: string): string {
  return text.replace(new RegExp(`^( *)(${line}.*)$`, "m"), `$1${comment}\n$1$2`);
}

function annotated(text: string, value: string, rule = boundsRule): string {
  const annotation = `  annotations:\n    mlscale.dev/ignore.${rule}: ${value}\n`;
  return text.replace("metadata:\n", `metadata:\n${annotation}`);
}

describe("suppressions in manifests", function () {
  this.timeout(60_000);
  const box = sandbox();

  const check = (text: string, ...args: readonly string[]) => {
    writeAll(box.current, { "m.yaml": text });
    return findings(box.current, ["m.yaml", ...onlyBounds, ...args]);
  };

  const list = `apiVersion: v1\nkind: List\nitems:\n${autoscaler
    .trimEnd()
    .split("\n")
    .map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
    .join("\n")}\n`;

  const covering: readonly [string, string][] = [
    ["behind the field", behind(autoscaler, "minReplicas", ignore)],
    ["above the field", above(autoscaler, "minReplicas", ignore)],
    [
      "above the field, with other comments between",
      above(autoscaler, "minReplicas", `${ignore}\n\n  # old`),
    ],
    ["behind a block around the field", behind(autoscaler, "spec:", ignore)],
    ["above a block around the field", above(autoscaler, "spec:", ignore)],
    ["on top of the document", `${ignore}\n${autoscaler}`],
    ["on top, below the marker", `---\n# Source: x\n${ignore}\n${autoscaler}`],
    ["behind the first line", behind(autoscaler, "apiVersion", ignore)],
    ["above an item of a list", above(list, "- apiVersion", ignore)],
    ["on top of a list", `${ignore}\n${list}`],
    [
      "for several rules",
      above(autoscaler, "minReplicas", ignore.replace(boundsRule, `${replicasRule},${boundsRule}`)),
    ],
    ["until today", above(autoscaler, "minReplicas", `${ignore} expires=2026-11-22`)],
    ["in an annotation", annotated(autoscaler, "moves in spring")],
    [
      "in an annotation until a day",
      annotated(autoscaler, '"moves in spring; expires=2026-11-22"'),
    ],
  ];
  for (const [title, text] of covering) {
    it(`hold ${title}`, async () => {
      const { code, entries, stderr } = await check(text);
      assert.deepEqual(entries, [], stderr);
      assert.equal(code, 0, stderr);
      assert.doesNotMatch(stderr, /warning/);
    });
  }

  it("hold on the pods' annotations too", async () => {
    const placed = deployment.replace(
      "      labels:",
      `      annotations:\n        mlscale.dev/ignore.${replicasRule}: the job sets it\n      labels:`,
    );
    writeAll(box.current, { "m.yaml": `${placed}---\n${goodAutoscaler}` });
    const { entries, code } = await findings(box.current, ["m.yaml", "--only", replicasRule]);
    assert.deepEqual([entries.length, code], [0, 0]);
  });

  const elsewhere: readonly [string, string][] = [
    ["another field", behind(autoscaler, "maxReplicas", ignore)],
    ["another block", above(autoscaler, "metrics:", ignore)],
    [
      "another document",
      `${autoscaler}---\n${ignore}\n${goodAutoscaler.replaceAll("reco", "other")}`,
    ],
    [
      "another item",
      above(
        `${list}  - apiVersion: v1\n    kind: X\n    metadata: { name: x }\n`,
        "- apiVersion: v1",
        ignore,
      ),
    ],
  ];
  for (const [title, text] of elsewhere) {
    it(`do not hold from ${title}, and are named as of no use`, async () => {
      const { code, entries, stderr } = await check(text);
      assert.deepEqual([code, entries.length], [1, 1]);
      assert.match(
        stderr,
        /m\.yaml:\d+:\d+: the suppression of hpa-bounds-valid covers nothing; remove it/,
      );
    });
  }

  it("end with their day: the finding is back and says why", async () => {
    for (const text of [
      above(autoscaler, "minReplicas", `${ignore} expires=2026-11-21`),
      annotated(autoscaler, "moves in spring; expires=2026-11-21"),
    ]) {
      const { code, entries } = await check(text);
      assert.equal(code, 1);
      assert.match(
        entries[0]!.message,
        /\(the suppression "moves in spring" expired after 2026-11-21\)$/,
      );
    }
  });

  it("are not seen in texts that merely hold such a line", async () => {
    const config = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\ndata:\n  a: |\n    ${ignore}\n    spec:\n  b: 'x\n    ${ignore.replace(/"/g, "")}'\n`;
    const { code, stderr } = await check(`${goodAutoscaler}---\n${config}`);
    assert.deepEqual([code, stderr], [0, "1 file, 2 resources, 1 rule, 0 ms\n"]);
  });

  it("of rules that were not asked are not named as of no use", async () => {
    const other = ignore.replace(boundsRule, replicasRule);
    const { stderr } = await check(above(goodAutoscaler, "minReplicas", other));
    assert.doesNotMatch(stderr, /covers nothing/);
  });

  const ill: readonly [string, string, RegExp][] = [
    [
      "without a reason",
      "# mlscale:ignore hpa-bounds-valid",
      /m\.yaml:11:3: this mlscale:ignore has no reason/,
    ],
    ["with an empty reason", '# mlscale:ignore hpa-bounds-valid reason=" "', /has no reason/],
    [
      "of no rule",
      '# mlscale:ignore reason="x y z"',
      /cannot be read; write it as # mlscale:ignore RULE/,
    ],
    [
      "of an unknown rule",
      '# mlscale:ignore hpa-bound-valid reason="moves"',
      /m\.yaml:11:3: this mlscale:ignore: "hpa-bound-valid" is no rule; did you mean "hpa-bounds-valid"\?/,
    ],
    [
      "with a day that is none",
      `${ignore} expires=2027-02-30`,
      /expires on "2027-02-30"; allowed: a day as 2027-03-31/,
    ],
    [
      "with an unknown member",
      `${ignore} until=2027-02-03`,
      /"until" is not known; write # mlscale:ignore/,
    ],
    ["with a member twice", `${ignore} reason="again"`, /says something twice/],
    [
      "with a text that does not end",
      '# mlscale:ignore hpa-bounds-valid reason="moves',
      /cannot be read/,
    ],
    [
      "misspelt",
      ignore.replace("mlscale:ignore", "mlscale-ignore"),
      /is not known; write it as "# mlscale:ignore"/,
    ],
    ["in other words", ignore.replace("mlscale:ignore", "mlscale:disable"), /is not known/],
  ];
  for (const [title, comment, message] of ill) {
    it(`are refused with exit code 2 and cover nothing: ${title}`, async () => {
      const { code, entries, stderr } = await check(above(autoscaler, "minReplicas", comment));
      assert.deepEqual([code, entries.length], [2, 1], stderr);
      assert.match(stderr, message);
    });
  }

  const illAnnotations: readonly [string, string, string, RegExp][] = [
    [
      "no reason",
      boundsRule,
      '""',
      /m\.yaml:5:5: the annotation mlscale\.dev\/ignore\.hpa-bounds-valid has no reason/,
    ],
    ["a reason that is no text", boundsRule, "yes", /is no text; write it as "why; expires=/],
    ["an unknown member", boundsRule, "moves; until=2027-01-01", /"until" is not known/],
    ["a day that is none", boundsRule, "moves; expires=soon", /expires on "soon"/],
    ["an unknown rule", "hpa-bonds-valid", "moves", /"hpa-bonds-valid" is no rule; did you mean/],
  ];
  for (const [title, rule, value, message] of illAnnotations) {
    it(`are refused as annotations with ${title}`, async () => {
      const { code, entries, stderr } = await check(annotated(autoscaler, value, rule));
      assert.deepEqual([code, entries.length], [2, 1], stderr);
      assert.match(stderr, message);
    });
  }

  it("are refused as annotations of another name of ours", async () => {
    const text = annotated(autoscaler, "moves").replace("ignore.hpa", "ignores.hpa");
    assert.match(
      (await check(text)).stderr,
      /ignores\.hpa-bounds-valid is not known; allowed: mlscale\.dev\/ignore\.RULE/,
    );
  });

  it("are refused where they stand on nothing", async () => {
    const { code, stderr } = await check(`${autoscaler}${ignore}\n`);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /m\.yaml:18:1: this mlscale:ignore stands on no part of a Kubernetes object; put it on or above/,
    );
  });

  it("are counted, listed with -v and marked in JSON", async () => {
    writeAll(box.current, { "m.yaml": above(autoscaler, "minReplicas", ignore) });
    const text = await box.current.run(["check", "m.yaml", ...onlyBounds]);
    assert.equal(text.stdout, "no violations; 1 exempt (listed with -v)\n");
    const details = await box.current.run(["check", "m.yaml", ...onlyBounds, "-v"]);
    assert.match(
      details.stdout.replace(/\s+/g, " "),
      /exempt hpa-bounds-valid on .*reco \(m\.yaml:12:3\): moves in spring/,
    );
    const { entries } = await findings(box.current, ["m.yaml", ...onlyBounds, "-v"]);
    assert.deepEqual(
      entries.map(({ line, suppressed }) => [line, suppressed?.kind, suppressed?.reason]),
      [[12, "inSource", "moves in spring"]],
    );
  });
});
