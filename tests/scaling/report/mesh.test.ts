import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { judgeDeclared } from "../../../scaling/assess/judged";
import { simulatedSubjects } from "../../../scaling/assess/simulated";
import { SimulateInputs } from "../../../scaling/contract/generated/types";
import { everything } from "../../../scaling/judge/reliability";
import { explain } from "../../../scaling/report/explain";
import { reportFromJson } from "../../../scaling/report/fromJson";
import { reportOf } from "../../../scaling/report/fromJudgement";
import { Json, reportValue } from "../../../scaling/report/json";
import { lanesOf } from "../../../scaling/report/plot/lanes";
import { LoadReport, SimulationReport } from "../../../scaling/report/report";
import { simulationReportSchema } from "../../../scaling/report/schema";
import { Clock } from "../../../scaling/report/time";
import { repositoryRoot } from "../../toolchain/repository";

const validate = new Ajv({ allErrors: true }).compile(simulationReportSchema);

function reportOn(name: string, change: (inputs: SimulateInputs) => SimulateInputs = (x) => x) {
  const file = join(repositoryRoot, "examples", "simulate", `${name}.yaml`);
  const inputs = change(parse(readFileSync(file, "utf8")) as SimulateInputs);
  const options = { ...everything, timelinePoints: 600, searchChange: false, sensitivity: false };
  const judgements = judgeDeclared(inputs.reliability, simulatedSubjects(inputs), options);
  const aggregation = "Worst" as const;
  return reportOf(
    { title: name, toolVersion: "1", command: "", inputs: [], aggregation },
    judgements,
  );
}

const withoutMesh = ({ mesh: _mesh, ...rest }: SimulateInputs): SimulateInputs => rest;

function seriesOf(load: LoadReport, key: string): readonly string[] {
  const lane = lanesOf(load, load.runs[0]!).find((each) => each.key === key)!;
  return lane.series.map(({ name }) => name);
}

function findingOf(load: LoadReport, key: string): string {
  return lanesOf(load, load.runs[0]!).find((each) => each.key === key)!.finding;
}

const figures = ({ loads }: SimulationReport): readonly string[] =>
  loads[0]!.outcome.figures.map(({ measure }) => measure);

describe("the report of a service in a mesh", () => {
  const storm = reportOn("mesh-retries");
  const outliers = reportOn("mesh-outliers");
  const plain = reportOn("mesh-outliers", withoutMesh);

  it("shows what clients ask for beside what arrives, where proxies try again", () => {
    assert.ok(seriesOf(storm.loads[0]!, "load").includes("new requests"));
    assert.match(findingOf(storm.loads[0]!, "load"), /Up to 288 of them are tries that come again/);
    for (const report of [outliers, plain]) {
      assert.ok(!seriesOf(report.loads[0]!, "load").includes("new requests"));
      assert.doesNotMatch(findingOf(report.loads[0]!, "load"), /again/);
    }
  });

  it("shows the instances without traffic, where some are ejected", () => {
    assert.ok(seriesOf(outliers.loads[0]!, "instances").includes("ejected"));
    assert.match(findingOf(outliers.loads[0]!, "instances"), /Up to 1 of them are ejected/);
    for (const report of [storm, plain]) {
      assert.ok(!seriesOf(report.loads[0]!, "instances").includes("ejected"));
    }
  });

  it("has the figures of what the mesh does, and only of that", () => {
    const ofRetries = ["triesPerRequest", "peakRetriesPerSecond"];
    const ofEjections = ["maxEjected", "ejectedHours"];
    const inReport = (report: SimulationReport) =>
      figures(report).filter((each) => [...ofRetries, ...ofEjections].includes(each));
    assert.deepEqual(inReport(storm), ofRetries);
    assert.deepEqual(inReport(outliers), ofEjections);
    assert.deepEqual(inReport(plain), []);
  });

  it("says what outlier detection kept out of the traffic when it was worst", () => {
    const [load] = outliers.loads;
    const told = explain(load!.outcome, new Clock(0, "UTC")).map(({ text }) => text);
    assert.ok(
      told.some((each) => each.includes("outlier detection kept 1 instance out")),
      told[0],
    );
  });

  it("is valid JSON and read again as what it was", () => {
    for (const report of [storm, outliers]) {
      const value = reportValue(report);
      assert.ok(validate(value), JSON.stringify(validate.errors));
      assert.deepEqual(reportValue(reportFromJson(value)), value);
    }
  });

  it("from before there were meshes is read as one without", () => {
    const value = JSON.parse(JSON.stringify(reportValue(plain))) as Json;
    const columns = (value as never as { loads: { runs: { timeline: { columns: Columns } }[] }[] })
      .loads[0]!.runs[0]!.timeline.columns;
    const { requestRate, ejected } = columns;
    delete columns.requestRate;
    delete columns.ejected;
    assert.ok(validate(value), JSON.stringify(validate.errors));
    const again = reportFromJson(value).loads[0]!.runs[0]!.timeline.columns;
    assert.deepEqual(Array.from(again.requestRate), requestRate);
    assert.deepEqual(Array.from(again.ejected), ejected);
  });
});

interface Columns {
  requestRate?: readonly number[];
  ejected?: readonly number[];
}
