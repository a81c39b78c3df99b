import { strict as assert } from "node:assert";
import Ajv from "ajv";
import { reportFromJson } from "../../../scaling/report/fromJson";
import { laneTable } from "../../../scaling/report/html/tables";
import { reportPage } from "../../../scaling/report/html/page";
import { Json, reportJson, reportValue } from "../../../scaling/report/json";
import { formatNumber } from "../../../scaling/report/number";
import { areaPath, linePath, plotWidth } from "../../../scaling/report/plot/paths";
import { lanesOf } from "../../../scaling/report/plot/lanes";
import { simulationReportSchema } from "../../../scaling/report/schema";
import { reportText } from "../../../scaling/report/text";
import { Clock } from "../../../scaling/report/time";
import { durationSeconds } from "../../../scaling/simulate/timelineData";
import { brokenLoad, sampleReport, startUnixSeconds } from "./fixture";
import { hostileReport } from "./hostile";

const validate = new Ajv({ allErrors: true }).compile(simulationReportSchema);

function assertValid(json: string): void {
  assert.ok(validate(JSON.parse(json)), JSON.stringify(validate.errors?.slice(0, 3)));
}

function keysOf(value: Json, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((each) => keysOf(each, `${path}[]`));
  return Object.entries(value).flatMap(([key, each]) => keysOf(each, `${path}.${key}`));
}

function numbersOf(value: Json): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((each: Json) => [...numbersOf(each)]);
}

const json = reportJson(sampleReport());

describe("the JSON report", () => {
  it("is what its schema says, whatever was found", () => {
    assertValid(json);
    assertValid(reportJson(hostileReport(), { timelinePoints: 0 }));
    assertValid(reportJson(sampleReport({ loads: [] })));
    const bare = { ...brokenLoad(), metric: undefined, runs: [] };
    const outcome = { ...bare.outcome, wouldHold: "none found" as const };
    assertValid(reportJson(sampleReport({ loads: [{ ...bare, outcome }] })));
  });

  it("is refused by its schema with a key too many or one too few", () => {
    const { title: _title, ...less } = JSON.parse(json) as Record<string, unknown>;
    assert.equal(validate(less), false);
    assert.equal(validate({ ...less, title: "x", more: 1 }), false);
  });

  it("has its keys in one order, whatever the order in the report", () => {
    const report = sampleReport();
    const reversed = Object.fromEntries(Object.entries(report).reverse()) as typeof report;
    assert.deepEqual(keysOf(reportValue(reversed)), keysOf(reportValue(report)));
    assert.equal(keysOf(reportValue(report))[0], ".schemaVersion");
  });

  it("holds finite numbers of at most nine digits and no lone surrogates", () => {
    for (const value of numbersOf(JSON.parse(json) as Json))
      assert.equal(value, Number(value.toPrecision(9)));
    const hostile = reportJson(hostileReport());
    assert.doesNotMatch(hostile.slice(0, 1e6), /\\ud[89a-f]/);
    assert.ok(!hostile.includes("__proto__"));
  });

  it("shortens timelines without losing peaks", () => {
    const report = sampleReport();
    const short = JSON.parse(reportJson(report, { timelinePoints: 50 })) as ReturnType<
      typeof parsed
    >;
    const whole = parsed();
    for (const [name, values] of Object.entries(whole.loads[0]!.runs[0]!.timeline.columns)) {
      const shortened = short.loads[0]!.runs[0]!.timeline.columns[name]!;
      assert.ok(shortened.length <= 50, name);
      assert.equal(most(shortened), most(values), name);
    }
  });

  it("can be read back and shown again with the same words and the same bytes", () => {
    const again = reportFromJson(JSON.parse(json) as Json);
    assert.equal(
      reportText(again, { verbose: true }),
      reportText(sampleReport(), { verbose: true }),
    );
    assert.equal(reportJson(again), json);
    assert.match(reportPage(again), /id="lane-instances"/);
  });
});

describe("charts and exported numbers", () => {
  const load = brokenLoad();
  const run = load.runs[0]!;
  const frame = { durationSeconds: durationSeconds(run.timeline), points: 1_000_000 };

  it("agree: each corner of a line is a number of the JSON report", () => {
    const lane = lanesOf(load, run).find(({ key }) => key === "instances")!;
    const serving = lane.series.find(({ name }) => name === "serving")!;
    const drawn = heights(linePath(lane, serving, frame)).map(
      (y) => Math.round(((lane.height - y) / (lane.height - 3)) * lane.top * 10) / 10,
    );
    const exported = parsed().loads[0]!.runs[0]!.timeline.columns["ready"]!;
    assert.deepEqual(drawn, withoutRepeats(exported as number[]));
  });

  it("agree on the time at which the shortage begins and ends", () => {
    const lane = lanesOf(load, run)[0]!;
    const shortage = lane.series.find(({ name }) => name === "shortage")!;
    const starts = [...areaPath(lane, shortage, frame).matchAll(/M([\d.]+) /g)].map(
      (match) => (Number(match[1]) / plotWidth) * frame.durationSeconds,
    );
    const { seconds, columns } = parsed().loads[0]!.runs[0]!.timeline;
    const first = columns["shortageRate"]!.findIndex((value) => (value ?? 0) > 0);
    assert.ok(Math.abs(starts[0]! - seconds[first]!) < 2);
  });

  it("agree in tables: the greatest of each column is that of the JSON report", () => {
    const lane = lanesOf(load, run).find(({ key }) => key === "queue")!;
    const clock = new Clock(startUnixSeconds, "UTC");
    const cells = [
      ...laneTable(lane, frame.durationSeconds, clock).text.matchAll(/<td>([^<]*)<\/td>/g),
    ];
    const shown = cells.flatMap((match) => match[1]!.split("–").map(Number));
    const exported = most(parsed().loads[0]!.runs[0]!.timeline.columns["backlog"]!);
    assert.equal(formatNumber(Math.max(...shown)), formatNumber(exported));
  });
});

interface Parsed {
  readonly loads: readonly {
    readonly runs: readonly {
      readonly timeline: {
        readonly seconds: readonly number[];
        readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
      };
    }[];
  }[];
}

function parsed(): Parsed {
  return JSON.parse(json) as Parsed;
}

function most(values: readonly (number | null)[]): number {
  return Math.max(...values.map((value) => value ?? -Infinity));
}

/** The heights that a step line takes, one after the other. */
function heights(path: string): readonly number[] {
  let y = 0;
  const found: number[] = [];
  for (const [, command, amount] of path.matchAll(/([Mhv])([-\d. ]+)/g)) {
    if (command === "M") found.push((y = Number(amount!.split(" ")[1])));
    if (command === "v") found.push((y += Number(amount)));
  }
  return found;
}

function withoutRepeats(values: readonly number[]): readonly number[] {
  return values.filter((value, index) => value !== values[index - 1]);
}
