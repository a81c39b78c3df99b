import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { version } from "../../package.json";
import { fleetSubjects } from "../../scaling/assess";
import { judgeDeclared } from "../../scaling/assess/judged";
import { defaults } from "../../scaling/contract/generated/defaults";
import { PredictiveFleetArgs } from "../../scaling/contract/generated/types";
import { everything } from "../../scaling/judge/reliability";
import { planPredictiveFleet } from "../../scaling/plan/predictiveFleet";
import { compareReports, differenceText, LoadComparison, Side } from "../../scaling/report/compare";
import { reportOf } from "../../scaling/report/fromJudgement";
import { formatFigure } from "../../scaling/report/number";
import { comparisonSvg } from "../../scaling/report/svg";
import { table } from "../rules/markdown";
import { withRegions } from "./regions";

const root = join(__dirname, "..", "..");
export const fleetsPath = "docs/fleets.md";

/** The guide to fleets with what a forecast is worth as the simulation has it. */
export function fleetsPage(): string {
  const page = readFileSync(join(root, fleetsPath), "utf8");
  return withRegions(page, new Map([["forecast", forecastTable()]]));
}

/** A week of the same fleet, with and without its forecast. */
export function forecastSvg(): string {
  const head = {
    title: "A week of one fleet",
    sentence: "Before: it reacts alone. After: a forecast starts instances ahead of the load.",
  };
  return comparisonSvg(head, comparison(), { points: 400 });
}

const shown = [
  "overloadSeconds",
  "droppedFraction",
  "queueDelayP99Seconds",
  "timeToCapacitySeconds",
  "instanceHoursPerDay",
  "monthlyCost",
];

function forecastTable(): string {
  const { differences } = comparison();
  const rows = differences
    .filter(({ measure }) => shown.includes(measure.name))
    .map((each) => [
      each.measure.title,
      formatFigure(each.before, each.measure.unit),
      formatFigure(each.after, each.measure.unit),
      differenceText(each),
    ]);
  return table(["in the week", "reactive alone", "with the forecast", "difference"], rows);
}

let played: LoadComparison | undefined;

function comparison(): LoadComparison {
  played ??= compareReports(sideOf("fleet-reactive"), sideOf("fleet")).loads[0]!;
  return played;
}

interface Export {
  readonly deployment: { readonly resources: readonly { readonly inputs: PredictiveFleetArgs }[] };
}

function sideOf(name: string): Side {
  const text = readFileSync(join(root, "examples", "simulate", `${name}.yaml`), "utf8");
  const args = (parse(text) as Export).deployment.resources[0]!.inputs;
  const subjects = fleetSubjects(planPredictiveFleet(args, "reco"), "reco");
  const options = { ...everything, searchChange: false, sensitivity: false };
  const judgements = judgeDeclared(args.reliability!, subjects, options);
  const { aggregation } = defaults.Reliability;
  const head = { title: name, toolVersion: version, command: "", inputs: [], aggregation };
  return { name, report: reportOf(head, judgements) };
}
