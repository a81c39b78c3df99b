import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { comparePage } from "../../../scaling/report/html/comparePage";
import { escapeText, html } from "../../../scaling/report/html/markup";
import { mostPageCharacters, reportPage } from "../../../scaling/report/html/page";
import { style } from "../../../scaling/report/html/style";
import { styleHash } from "../../../scaling/report/html/styleHash";
import { compareReports } from "../../../scaling/report/compare";
import { LoadReport, SimulationReport } from "../../../scaling/report/report";
import { loadSvg } from "../../../scaling/report/svg";
import { Timeline } from "../../../scaling/simulate/timeline";
import { firstStep } from "../../../scaling/simulate/step";
import { brokenLoad, calmLoad, heldLoad, sampleReport } from "./fixture";
import { hostileNames, hostileReport } from "./hostile";

/** A run of any length in which every number is different, the worst that a page can be asked to draw. */
function noisyTimeline(steps: number): Timeline {
  const timeline = new Timeline(steps);
  const step = firstStep(10, 2);
  for (let index = 0; index < steps; index++) {
    const wave = ((index * 7919) % 1009) / 1009;
    step.index = index;
    step.seconds = index * 10;
    step.previousDesired = step.desired;
    step.desired = 1 + Math.floor(wave * 50);
    step.reason = index % 3 === 0 ? "scaleOut" : "holdCooldown";
    step.cause = `policy ${index % 5}`;
    step.ready = step.desired;
    step.arrivalRate = 1000 * wave + index / 1e6;
    step.served = 9000 * wave;
    step.capacityRate = 500 + 300 * wave;
    step.backlog = step.peakBacklog = 123456 * wave;
    step.needed = 44 * wave;
    step.metric = 777 * wave;
    step.maxCapacity = 60;
    timeline.add(step);
  }
  return timeline;
}

const page = reportPage(sampleReport());

describe("a report page", () => {
  it("has a policy that allows its own style and nothing else", () => {
    const hash = `sha256-${createHash("sha256").update(style).digest("base64")}`;
    assert.equal(styleHash, hash, `styleHash.ts is stale; it should say ${hash}`);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    assert.equal(
      policy,
      `default-src &#39;none&#39;; style-src &#39;${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    assert.ok(page.includes(`<style>${style}</style>`));
  });

  it("has no script, no handler, no inline style and no address outside itself", () => {
    for (const text of [page, comparisonPage()]) {
      lacks(text, /<script|<iframe|<object|<foreignObject|<img|<link/i);
      lacks(text, /\s(on[a-z]+|style|src|srcset|xlink:href)=/i);
      const addresses = [...text.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);
      for (const address of addresses)
        assert.match(address, /^(#|data:application\/json;)/, address.slice(0, 40));
      lacks(style, /url\((?!#)|@import/);
    }
  });

  it("says the verdict before anything else and repeats the command at the end", () => {
    const order = [
      "does not hold 1 of 3 loads",
      'class="tiles"',
      'aria-label="Loads"',
      "detection took 180 s",
      "maxOverloadSeconds",
      'id="lane-load"',
      'id="lane-instances"',
      'id="lane-decisions"',
      'id="lane-metric"',
      "Each seed",
      "What was assumed",
      'id="figures"',
      "mlscale simulate reco.yaml",
      "data:application/json",
    ].map((text) => page.indexOf(text));
    assert.ok(!order.includes(-1), String(order));
    assert.deepEqual(
      [...order].sort((a, b) => a - b),
      order,
    );
  });

  it("names and describes every picture, and gives each chart its numbers behind a fold", () => {
    const pictures = [...page.matchAll(/<svg[^>]*role="img"[^>]*>/g)].map(([tag]) => tag);
    assert.ok(pictures.length > 30);
    for (const tag of pictures) assert.match(tag, /aria-label="[^"]+"|aria-labelledby="[^"]+"/);
    const charts = page.match(/<figure class="lane"/g)!.length;
    assert.equal(page.match(/<desc id="/g)!.length, charts);
    assert.equal(page.match(/<details class="fold">/g)!.length, charts);
  });

  it("has each id once, and an id for every address within it", () => {
    for (const text of [page, comparisonPage(), reportPage(hostileReport())]) {
      const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
      const links = [...text.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]!);
      const labels = [...text.matchAll(/labelledby="([^"]*)"/g)].flatMap((m) => m[1]!.split(" "));
      for (const id of [...links, ...labels]) assert.ok(ids.includes(id), id);
    }
  });

  it("gives the moment of a break an address of its own", () => {
    const at = brokenLoad().outcome.breaches[0]!.atSeconds;
    assert.ok(page.includes(`id="t=${at}"`));
    assert.ok(page.includes(`href="#t=${at}"`));
  });

  it("shows the figures that the report has, with their definitions", () => {
    const { measures, loads } = sampleReport();
    for (const { name, title, definition } of measures) {
      assert.ok(page.includes(`<span id="figure-${name}">${title}</span>`), name);
      assert.ok(page.includes(escapeText(definition)), name);
    }
    assert.equal(page.match(/<h2><svg/g)!.length, loads.length);
  });

  it("stays below its size for the longest runs and says what was left out", () => {
    const timeline = noisyTimeline(40_000);
    const load = brokenLoad();
    const run = load.runs[0]!;
    const runs = [1, 2].map((seed) => ({ ...run, seed, timeline }));
    const loads = Array.from({ length: 14 }, (_, index) => ({
      ...load,
      runs,
      outcome: { ...load.outcome, name: `load ${index}` },
    }));
    const large = reportPage(sampleReport({ loads }));
    assert.ok(large.length < mostPageCharacters, `${large.length} characters`);
    has(large, /To keep this page small: Lines are drawn with \d+ points at most/);
    has(large, /more are left out/);
    has(large, /least and greatest values/);
    has(large, /timelines shortened to|without timelines/);
  });

  it("stays below its size for more loads than can be drawn", () => {
    const base = calmLoad();
    const load = { ...base, runs: base.runs.slice(0, 1) };
    const loads = Array.from({ length: 150 }, (_, index) => ({
      ...load,
      outcome: { ...load.outcome, name: `load ${index}` },
    }));
    const large = reportPage(sampleReport({ loads, holds: true }));
    assert.ok(large.length < mostPageCharacters, `${large.length} characters`);
    has(large, /\d+ loads are not drawn/);
  });

  it("is whole for runs without anything: no load, no run, no step", () => {
    has(reportPage(sampleReport({ loads: [] })), /No load was simulated\./);
    const none: LoadReport = { ...calmLoad(), runs: [] };
    has(reportPage(sampleReport({ loads: [none] })), /No run was recorded\./);
    const run = calmLoad().runs[0]!;
    const empty: LoadReport = { ...calmLoad(), runs: [{ ...run, timeline: new Timeline(0) }] };
    lacks(reportPage(sampleReport({ loads: [empty] })), /NaN|Infinity|undefined/);
  });

  it("shows no NaN, Infinity or undefined", () => {
    for (const text of [page, comparisonPage(), loadSvg(brokenLoad())])
      lacks(text.replace(/data:application\/json[^"]*/, ""), /NaN|Infinity|undefined/);
  });

  it("is the same text for the same report", () => {
    assert.equal(reportPage(sampleReport()), page);
  });
});

describe("names that others chose", () => {
  it("come out as text in pages and pictures", () => {
    const report = hostileReport();
    const texts = [
      reportPage(report),
      comparePage(
        compareReports({ name: hostileNames[0]!, report }, { name: hostileNames[1]!, report }),
      ),
      ...report.loads.map((load) => loadSvg(load)),
    ];
    for (const text of texts) {
      lacks(text, /<(img|script|b>x|a href="https|foreignObject)/i);
      lacks(text, /[\u2028\u2029\u202a-\u202e\u2066-\u2069\u0000-\u0008\u001b]/);
      lacks(text, /<!--|\]\]>/);
    }
  });

  it("are escaped by every template, whatever they are put into", () => {
    const name = `"><img onerror='x'>&`;
    assert.equal(
      html`<p title="${name}">${name}</p>`.text,
      '<p title="&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;&amp;">&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;&amp;</p>',
    );
    assert.equal(html`${[["<", [">"]], undefined, 3]}`.text, "&lt;&gt;3");
  });
});

describe("a picture of its own", () => {
  const picture = loadSvg(brokenLoad());

  it("holds no script, no reference outside, no handler and no foreign element", () => {
    lacks(picture, /<script|foreignObject|href=|\son[a-z]+=|@import|url\((?!#)/i);
  });

  it("has a title, a description and a bounded size, in both themes", () => {
    for (const theme of ["light", "dark"] as const) {
      const text = loadSvg(brokenLoad(), { theme });
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text)!;
      assert.ok(Number(width) <= 2000 && Number(height) <= 4000);
      has(text, /<title id="title">evening rush<\/title>/);
      has(text, /<desc id="description">1 of 3 objectives is broken\.<\/desc>/);
    }
    assert.notEqual(loadSvg(brokenLoad(), { theme: "dark" }), picture);
  });
});

function comparisonPage(): string {
  const report = (load: LoadReport): SimulationReport =>
    sampleReport({ loads: [load, calmLoad()] });
  return comparePage(
    compareReports(
      { name: "main", report: report(brokenLoad()) },
      { name: "this change", report: report(heldLoad()) },
    ),
  );
}

/** Like assert.match and assert.doesNotMatch, which would print megabytes. */
function has(text: string, pattern: RegExp): void {
  assert.ok(pattern.test(text), `${pattern} is missing`);
}

function lacks(text: string, pattern: RegExp): void {
  const found = pattern.exec(text);
  const around = found === null ? "" : text.slice(Math.max(0, found.index - 60), found.index + 60);
  assert.equal(around, "", `${pattern} is there`);
}
