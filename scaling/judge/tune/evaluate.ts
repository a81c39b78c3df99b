import { Objectives } from "../../contract/generated/types";
import { Scenario } from "../../simulate/scenario";
import { RunFigures } from "../figures";
import { MeasureSettings } from "../measure";
import { measureNamed } from "../measures";
import { needDelays, Objective, objectivesOf } from "../objectives";
import { runFigures } from "../runFigures";
import { Score } from "./pareto";
import { TunePoint } from "./point";
import { TuneResult, TuneTask } from "./search";
import { pieceOf, splitScenario } from "./split";
import { TunedSpec, withPoint } from "./withPoint";

/** All that the simulations of a search depend on: plain data, which can be sent between threads. */
export interface TuneProblem {
  readonly scaler: TunedSpec;
  /** The runs of all loads. */
  readonly scenarios: readonly Scenario[];
  /** Runs for the last round where loads are too short to hold out a part: other seeds. */
  readonly holdOut: readonly Scenario[];
  readonly objectives: Objectives;
  readonly pricePerInstanceHour?: number;
}

/** Simulates one scaling for a search. */
export function evaluateTask(problem: TuneProblem, task: TuneTask): TuneResult {
  const objectives = objectivesOf(problem.objectives);
  const settings = settingsOf(problem, needDelays(objectives));
  const names = new Set([...objectives.map(({ measure }) => measure.name), ...scoreMeasures]);
  const wanted = [...names].map(measureNamed);
  const runs = scenariosOf(problem, task).map((scenario) =>
    runFigures(underPoint(scenario, problem.scaler, task.point), settings, wanted),
  );
  return { id: task.id, ...scoreOf(runs, objectives) };
}

const scoreMeasures = ["instanceHoursPerDay", "flapsPerHour"];

/** A scenario under a scaling that begins at its least capacity. */
export function underPoint(scenario: Scenario, scaler: TunedSpec, point: TunePoint): Scenario {
  return { ...scenario, scaler: withPoint(scaler, point), initialCapacity: point.minCapacity };
}

export function settingsOf(
  { objectives, pricePerInstanceHour }: TuneProblem,
  delays: boolean,
): MeasureSettings {
  const { delayedAfterSeconds } = objectives;
  return {
    delays,
    ...(pricePerInstanceHour === undefined ? {} : { pricePerInstanceHour }),
    ...(delayedAfterSeconds === undefined ? {} : { delayedAfterSeconds }),
  };
}

function scenariosOf(problem: TuneProblem, { share, holdOut }: TuneTask): readonly Scenario[] {
  if (!holdOut) {
    return problem.scenarios.map((scenario) => pieceOf(splitScenario(scenario).training, share));
  }
  const parts = problem.scenarios.flatMap((scenario) => splitScenario(scenario).holdOut ?? []);
  const whole = problem.holdOut.filter((scenario) => splitScenario(scenario).holdOut === undefined);
  return [...parts, ...whole];
}

/** The worst run decides what holds, the mean what it costs. */
export function scoreOf(runs: readonly RunFigures[], objectives: readonly Objective[]): Score {
  const figure = (run: RunFigures, name: string) => run.figures[name] ?? 0;
  const hours = runs.map((run) => figure(run, "instanceHoursPerDay"));
  return {
    instanceHoursPerDay: hours.reduce((sum, each) => sum + each, 0) / Math.max(1, runs.length),
    strain: Math.max(0, ...runs.map((run) => strainOf(run, objectives))),
    flapsPerHour: Math.max(0, ...runs.map((run) => figure(run, "flapsPerHour"))),
  };
}

/** The worst objective as a share of its limit; a limit of 0 is strained by anything at all. */
export function strainOf({ figures }: RunFigures, objectives: readonly Objective[]): number {
  const strains = objectives.map(({ measure, limit }) => {
    const measured = figures[measure.name] ?? 0;
    if (limit > 0) return measured / limit;
    return measured > 0 ? 1 + measured : 0;
  });
  return Math.max(0, ...strains);
}
