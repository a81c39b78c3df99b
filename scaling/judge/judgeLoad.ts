import { SeedAggregation } from "../contract/generated/types";
import { RunFigures } from "./figures";
import { Measure } from "./measure";
import { measures } from "./measures";
import { isBroken, Objective } from "./objectives";
import { decidingValue, spreadOf } from "./spread";
import { ShortageFacts } from "./tally/shortage";
import { Breach, Figure, LoadOutcome } from "./verdict";

/** The runs of one load, one for each seed. */
export interface LoadRuns {
  readonly name: string;
  /** Unix time of the load's start. */
  readonly startSeconds: number;
  readonly durationSeconds: number;
  readonly runs: readonly RunFigures[];
}

/** Holds the runs of a load against the objectives. */
export function judgeLoad(
  load: LoadRuns,
  objectives: readonly Objective[],
  aggregation: SeedAggregation,
): LoadOutcome {
  const figures = measures.flatMap((measure) => figureOf(load.runs, measure, aggregation));
  const breaches = objectives.flatMap((objective) => breachOf(load, objective, figures));
  return {
    name: load.name,
    holds: breaches.length === 0,
    figures,
    breaches,
    durationSeconds: load.durationSeconds,
    seeds: load.runs.length,
  };
}

/** No figure where no run has a value. */
function figureOf(
  runs: readonly RunFigures[],
  measure: Measure,
  aggregation: SeedAggregation,
): readonly Figure[] {
  const values = runs.flatMap(({ figures }) => figures[measure.name] ?? []);
  if (values.length === 0) return [];
  const spread = spreadOf(values);
  const decides = decidingValue(spread, aggregation, measure.worse);
  return [{ measure: measure.name, spread, decides }];
}

function breachOf(
  load: LoadRuns,
  objective: Objective,
  figures: readonly Figure[],
): readonly Breach[] {
  const { measure, limit } = objective;
  const measured = figures.find((figure) => figure.measure === measure.name)?.decides ?? NaN;
  if (!isBroken(measured, limit)) return [];
  const values = load.runs.map((run) => run.figures[measure.name] ?? NaN);
  const run = load.runs[values.indexOf(measured)]!;
  const atSeconds = run.firstSeconds[measure.name] ?? NaN;
  return [
    {
      objective: objective.name,
      measure: measure.name,
      load: load.name,
      limit,
      measured,
      unit: measure.unit,
      atSeconds,
      atUnixSeconds: load.startSeconds + atSeconds,
      seedsBroken: values.filter((value) => isBroken(value, limit)).length,
      seeds: load.runs.length,
      ...shortageOf(shortageBehind(objective, run)),
    },
  ];
}

/** The time to capacity is that of the longest shortage; queues come from the heaviest one. */
function shortageBehind(
  { name, concern }: Objective,
  { longestShortage, heaviestShortage }: RunFigures,
): ShortageFacts | undefined {
  if (concern !== "service") return undefined;
  return name === "maxTimeToCapacitySeconds" ? longestShortage : heaviestShortage;
}

function shortageOf(
  shortage: ShortageFacts | undefined,
): Pick<Breach, Exclude<keyof ShortageFacts, "startSeconds" | "durationSeconds" | "worstSeconds">> {
  if (shortage === undefined) return noShortage;
  const {
    startSeconds: _start,
    durationSeconds: _duration,
    worstSeconds: _worst,
    ...facts
  } = shortage;
  return facts;
}

const noShortage = {
  detectSeconds: NaN,
  decideSeconds: NaN,
  provisionSeconds: NaN,
  demandInstances: NaN,
  readyInstances: NaN,
  maxCapacity: NaN,
  limitedByMaximum: false,
  unavailableSeconds: 0,
  heldBy: [],
};
