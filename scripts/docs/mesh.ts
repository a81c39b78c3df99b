import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { version } from "../../package.json";
import { judgeDeclared } from "../../scaling/assess/judged";
import { simulatedSubjects } from "../../scaling/assess/simulated";
import { defaults } from "../../scaling/contract/generated/defaults";
import { Reliability, SimulatedMesh, SimulateInputs } from "../../scaling/contract/generated/types";
import { everything, Judgement, judgeReliability } from "../../scaling/judge/reliability";
import { compareReports, LoadComparison, Side } from "../../scaling/report/compare";
import { reportOf } from "../../scaling/report/fromJudgement";
import { formatFigure } from "../../scaling/report/number";
import { comparisonSvg } from "../../scaling/report/svg";
import {
  isAutoscaler,
  manifestScaler,
  manifestsIn,
  Signals,
} from "../../scaling/simulate/fromManifest";
import { table } from "../rules/markdown";
import { withRegions } from "./regions";

const root = join(__dirname, "..", "..");
export const meshPath = "docs/mesh-simulation.md";
const options = { ...everything, searchChange: false, sensitivity: false };

/** What a mesh does to a service, with the figures of the examples as the simulation has them. */
export function meshPage(): string {
  const page = readFileSync(join(root, meshPath), "utf8");
  const regions = new Map([
    ["retries", retriesTable()],
    ["ejections", ejectionsTable()],
    ["signals", signalsTable()],
  ]);
  return withRegions(page, regions);
}

/** Latency beside requests in flight, under each of the two loads. */
export function signalPictures(): ReadonlyMap<string, string> {
  const sentence = "Before: it scales by latency. After: by requests in flight.";
  return new Map(
    comparisons().map((each) => [
      `docs/images/latency-${each.name.replaceAll(" ", "-")}.svg`,
      comparisonSvg({ title: each.name, sentence }, each, { points: 300 }),
    ]),
  );
}

function textOf(name: string): string {
  return readFileSync(join(root, "examples", "simulate", `${name}.yaml`), "utf8");
}

/** One line of a table: what is changed in an example, and what comes of it. */
interface Variant {
  readonly name: string;
  readonly inputs: SimulateInputs;
}

function tableOf(variants: readonly Variant[], shown: readonly string[]): string {
  const judged = variants.map(({ name, inputs }) => {
    const [judgement] = judgeDeclared(inputs.reliability, simulatedSubjects(inputs), options);
    return { name, report: reportOf(headOf(name), [judgement!]) };
  });
  const measures = judged[0]!.report.measures.filter(({ name }) => shown.includes(name));
  const rows = judged.map(({ name, report }) => [
    name,
    ...measures.map((measure) => {
      const figure = report.loads[0]!.outcome.figures.find((each) => each.measure === measure.name);
      return figure ? formatFigure(figure.decides, measure.unit) : "–";
    }),
  ]);
  return table(["", ...measures.map(({ title }) => title.toLowerCase())], rows);
}

function retriesTable(): string {
  const storm = parse(textOf("mesh-retries")) as SimulateInputs;
  const short = parse(textOf("mesh-short-queue")) as SimulateInputs;
  const { mesh: _mesh, ...plain } = storm;
  const budget: SimulatedMesh = { ...storm.mesh, retryBudgetPercent: 20 };
  return tableOf(
    [
      { name: "no retries", inputs: plain },
      { name: "3 retries", inputs: storm },
      { name: "3 retries, at most 20 % of the requests", inputs: { ...storm, mesh: budget } },
      { name: "3 retries, a queue shorter than 5 s", inputs: short },
    ],
    [
      "overloadSeconds",
      "droppedFraction",
      "utilizationMean",
      "triesPerRequest",
      "peakRetriesPerSecond",
    ],
  );
}

function ejectionsTable(): string {
  const declared = parse(textOf("mesh-outliers")) as SimulateInputs;
  const { mesh, ...plain } = declared;
  const retries = { ...mesh, retries: { attempts: 2, on: ["ServerError" as const] } };
  const three = { ...declared.scaling, minCapacity: 3 };
  const small = {
    ...mesh,
    outlierDetection: { ...mesh!.outlierDetection!, maxEjectionPercent: 30 },
  };
  return tableOf(
    [
      { name: "no outlier detection", inputs: plain },
      {
        name: "2 instances, 2 retries alone",
        inputs: { ...plain, mesh: { retries: retries.retries } },
      },
      { name: "2 instances, at most 50 %", inputs: declared },
      { name: "2 instances, at most 30 %: none", inputs: { ...declared, mesh: small } },
      { name: "2 instances, 2 retries, at most 50 %", inputs: { ...declared, mesh: retries } },
      { name: "3 instances, at most 50 %", inputs: { ...declared, scaling: three } },
    ],
    ["overloadSeconds", "droppedFraction", "triesPerRequest", "maxEjected", "instanceHoursPerDay"],
  );
}

let played: readonly LoadComparison[] | undefined;

function comparisons(): readonly LoadComparison[] {
  const latency = sideOf("latency-driven", { request_latency_seconds: "latency" });
  const queue = sideOf("queue-driven", { requests_in_flight: "concurrency" });
  played ??= compareReports(latency, queue).loads;
  return played;
}

function sideOf(name: string, signals: Signals): Side {
  const reliability = parse(textOf("latency-and-queue")) as Reliability;
  const all = parseAllDocuments(textOf(name)).flatMap((each) => manifestsIn(each.toJS()));
  const judgements = all.filter(isAutoscaler).map((each): Judgement => {
    const { service } = reliability;
    const { scaler, initialCapacity } = manifestScaler(each, all, service, signals);
    const subject = { name: "", scaler, initialCapacity, service, loadShare: 1 };
    return judgeReliability(reliability, subject, options);
  });
  return { name, report: reportOf(headOf(name), judgements) };
}

const shownSignals = [
  "overloadSeconds",
  "queueDelayP99Seconds",
  "scalingActions",
  "peakInstances",
  "instanceHoursPerDay",
];

function signalsTable(): string {
  const rows = comparisons().flatMap(({ name, differences }) =>
    differences
      .filter(({ measure }) => shownSignals.includes(measure.name))
      .map(({ measure, before, after }) => [
        name,
        measure.title,
        formatFigure(before, measure.unit),
        formatFigure(after, measure.unit),
      ]),
  );
  return table(["load", "", "by latency", "by requests in flight"], rows);
}

function headOf(title: string) {
  const { aggregation } = defaults.Reliability;
  return { title, toolVersion: version, command: "", inputs: [], aggregation };
}
