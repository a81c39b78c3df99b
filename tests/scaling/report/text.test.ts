import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { compareReports } from "../../../scaling/report/compare";
import { compareText } from "../../../scaling/report/compareText";
import {
  escapeMarkdown,
  mostMarkdownCharacters,
  reportMarkdown,
} from "../../../scaling/report/markdown";
import { formatFigure, formatNumber, formatRange } from "../../../scaling/report/number";
import { reportText } from "../../../scaling/report/text";
import { brokenLoad, calmLoad, heldLoad, sampleReport } from "./fixture";
import { hostileReport } from "./hostile";

describe("the report for terminals", () => {
  const text = reportText(sampleReport());

  it("says the verdict first, then each load, and ends with the command", () => {
    const lines = text.trimEnd().split("\n");
    assert.equal(lines[0], 'InferenceEndpoint "reco"');
    assert.match(lines[1]!, /^✗ The declared scaling does not hold 1 of 3 loads: "evening rush"/);
    assert.match(lines.at(-1)!, /^again: mlscale simulate/);
  });

  it("gives each objective a mark, the measured value and the limit in columns", () => {
    const rows = text
      .split("\n")
      .filter((line) => line.includes("at most") && /^ {2}[✗✓]/.test(line));
    assert.match(rows[0]!, /^ {2}✗ Overload +\d+ s {2}at most 60 s/);
    const broken = rows.slice(0, 3).map((row) => row.indexOf("at most"));
    assert.equal(new Set(broken).size, 1);
  });

  it("marks in its picture of the demand where the instances could not serve it", () => {
    const pictures = text.split("\n").filter((line) => /^ {2}[▁-█!]+$/.test(line));
    assert.deepEqual(
      pictures.map((line) => line.includes("!")),
      [true, false, false],
    );
  });

  it("has no colour unless a painter is given", () => {
    assert.ok(!text.includes("\u001b"));
    const red = (each: string) => `<${each}>`;
    const same = (each: string) => each;
    const painted = reportText(sampleReport(), {
      paint: { bold: same, dim: same, green: same, red },
    });
    assert.match(painted, /<✗ The declared scaling/);
  });

  it("lists all figures and other assumptions only on demand", () => {
    assert.ok(!text.includes("if instead"));
    const verbose = reportText(sampleReport(), { verbose: true });
    for (const { title } of sampleReport().measures) assert.ok(verbose.includes(title), title);
    assert.match(verbose, /if instead\n {2}✗ scale-out after 1 datapoint/);
  });

  it("moves no cursor, whatever the names", () => {
    const hostile = reportText(hostileReport(), { verbose: true });
    assert.ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\u2066]/.test(hostile));
  });
});

describe("the report for pull requests", () => {
  it("begins with its marker and the verdict, and folds the rest", () => {
    const [marker, , verdict] = reportMarkdown(sampleReport(), { marker: "reco" }).split("\n");
    assert.equal(marker, "<!-- mlscale-simulation:reco -->");
    assert.match(verdict!, /^### ❌ The declared scaling does not hold 1 of 3 loads/);
    const folds = reportMarkdown(sampleReport()).match(/<details( open)?>/g);
    assert.deepEqual(folds, ["<details open>", "<details>", "<details>"]);
  });

  it("stays within its budget, broken loads first, and counts what is left out", () => {
    const [calm, broken] = [calmLoad(), brokenLoad()];
    const loads = Array.from({ length: 1500 }, (_, index) => {
      const load = index === 1499 ? broken : calm;
      return { ...load, runs: [], outcome: { ...load.outcome, name: `load ${index}` } };
    });
    const text = reportMarkdown(sampleReport({ loads }));
    assert.ok(text.length <= mostMarkdownCharacters, String(text.length));
    assert.match(text, /Left out for length: the details of \d+ of 1500 loads\./);
    assert.ok(text.indexOf("load 1499") < text.indexOf("load 0 "));
  });

  it("lets no name become markup, a link, a mention or a cell", () => {
    const text = reportMarkdown(hostileReport());
    assert.ok(text.length <= mostMarkdownCharacters);
    // What stands in code is shown as it is.
    const outside = text
      .replace(/^(`{3,})text\n[^]*?\n\1$/gm, "")
      .replace(/^Repeat with (`+) .* \1$/m, "");
    assert.doesNotMatch(outside, /<(img|script|b)[\s>]|\]\(https|@team|https:\/\//);
    assert.equal(escapeMarkdown("a|b <i> `c` [d](e)"), "a\\|b &lt;i&gt; \\`c\\` \\[d\\]\\(e\\)");
  });
});

describe("a comparison", () => {
  const side = (name: string, load = brokenLoad()) => ({
    name,
    report: sampleReport({ loads: [load, calmLoad()] }),
  });

  it("says in one sentence which verdicts changed and what it costs", () => {
    const { sentence, isNoWorse } = compareReports(side("main"), side("this change", heldLoad()));
    assert.match(
      sentence,
      /^this change holds "evening rush", which was broken before; cost \+\d+ a month\.$/,
    );
    assert.equal(isNoWorse, true);
    const back = compareReports(side("main", heldLoad()), side("worse"));
    assert.match(back.sentence, /^worse breaks "evening rush", which held before; cost -\d+/);
    assert.equal(back.isNoWorse, false);
  });

  it("lists the figures that differ, and which way is better", () => {
    const comparison = compareReports(side("main"), side("this change", heldLoad()));
    const [load] = comparison.loads;
    const effects = Object.fromEntries(
      load!.differences.map(({ measure, effect }) => [measure.name, effect]),
    );
    assert.equal(effects["overloadSeconds"], "better");
    assert.equal(effects["monthlyCost"], "worse");
    assert.equal(effects["utilizationMean"], "same");
    const text = compareText(comparison);
    assert.match(text, /evening rush {2}breaks -> holds\n {2}Overload .* better/);
    assert.match(text, /an ordinary day {2}holds -> holds\n {2}no figure differs/);
  });

  it("names loads that only one side has", () => {
    const other = { name: "other", report: sampleReport({ loads: [calmLoad()] }) };
    assert.deepEqual(compareReports(side("main"), other).unmatched, ["evening rush"]);
  });
});

describe("numbers for people", () => {
  it("keep three digits, whole numbers whole, and say no more than they know", () => {
    const shown = [0, 1, 1.5, 0.1234, 1234.5, 0.00012345, 41.96, 1e-9, -2.5, NaN, Infinity];
    assert.deepEqual(
      shown.map((value) => formatNumber(value)),
      ["0", "1", "1.5", "0.123", "1235", "0.000123", "42", "1.00e-9", "-2.5", "–", "∞"],
    );
  });

  it("are within half a unit of their last digit", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1e12, noNaN: true }), (value) => {
        const shown = Number(formatNumber(value));
        assert.ok(Math.abs(shown - value) <= 0.5 * (value >= 100 ? 1 : value / 90));
      }),
    );
  });

  it("name a unit once in a range, and give one number where both read the same", () => {
    assert.equal(formatRange(330, 370, "seconds"), "330–370 s");
    assert.equal(formatRange(0.0205, 0.022, "fraction"), "2.05–2.2 %");
    assert.equal(formatRange(17, 17, "instances"), "17");
    assert.equal(formatFigure(912.5, "currency"), "912.50");
  });
});
