import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { version } from "../../package.json";
import { judgeDeclared } from "../../scaling/assess/judged";
import { simulatedSubjects } from "../../scaling/assess/simulated";
import { defaults } from "../../scaling/contract/generated/defaults";
import { SimulateInputs } from "../../scaling/contract/generated/types";
import { everything } from "../../scaling/judge/reliability";
import { reportOf } from "../../scaling/report/fromJudgement";
import { loadSvg } from "../../scaling/report/svg";
import { forecastSvg } from "./forecast";
import { liveSeriesSvg } from "./liveSeries";
import { signalPictures } from "./mesh";

const root = join(__dirname, "..", "..");

/** Pictures by path: reports on declarations of examples/simulate, and what a live cluster did. */
export function pictures(): ReadonlyMap<string, string> {
  return new Map([
    ...["spike", "flash-crowd", "mesh-retries", "mesh-outliers", "mesh-canary"].map(
      (name) => [`docs/images/${name}.svg`, pictureOf(name)] as const,
    ),
    ...signalPictures(),
    ["docs/images/live-against-simulated.svg", liveSeriesSvg()] as const,
    ["docs/images/forecast.svg", forecastSvg()] as const,
  ]);
}

function pictureOf(name: string): string {
  const file = join(root, "examples", "simulate", `${name}.yaml`);
  const inputs = parse(readFileSync(file, "utf8")) as SimulateInputs;
  const options = { ...everything, searchChange: false, sensitivity: false };
  const judgements = judgeDeclared(inputs.reliability, simulatedSubjects(inputs), options);
  const { aggregation } = defaults.Reliability;
  const head = { title: name, toolVersion: version, command: "", inputs: [], aggregation };
  return loadSvg(reportOf(head, judgements).loads[0]!, { points: 300 });
}
