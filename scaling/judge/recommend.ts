import {
  Reliability,
  RecommendScalingInputs,
  RecommendScalingOutputs,
  ScalingChoice,
} from "../contract/generated/types";
import { alarmShapeOf, defaultAssumptions } from "../control/alarmShapes";
import { ApplicationAutoScalingSpec } from "../control/spec";
import { Scenario } from "../simulate/scenario";
import { measures } from "./measures";
import { objectivesOf } from "./objectives";
import { playsOf } from "./plays";
import { runFigures } from "./runFigures";
import { Subject } from "./subject";
import { evaluateTask, settingsOf, strainOf, TuneProblem, underPoint } from "./tune/evaluate";
import { spaceFor, TunePoint } from "./tune/point";
import { TunedPoint, TuneSearch } from "./tune/search";

/** What the search may spend, in simulated steps: with the judging of its front about a second. */
const searchSteps = 1_500_000;

/** Steps of one simulation of all loads from which on longer steps are taken: searching, judging. */
const coarseFrom = 6_000;
const coarseJudgedFrom = 150_000;

/** What the judging of the front may spend. */
const judgedSteps = 600_000;

/** Runs of each load for the search, and others to see that it did not fit the seeds. */
const searchSeeds = 1;
const otherSeeds = 2;
const seeds = 5;

/** A recommendation uses at most this much of each limit where it can. */
const roomyStrain = 0.8;

/** Points of the front that are given out, spread over its costs. */
const mostChoices = 12;

/**
 * Bounds, target and cooldowns of an InvocationsPerInstance policy: the cheapest that holds every load
 * with room to spare, also on the part of the loads, or on the seeds, that the search has not seen. If
 * none has room to spare, one that holds; if nothing holds, the one that comes nearest.
 */
export function recommendScaling(inputs: RecommendScalingInputs): RecommendScalingOutputs {
  const minutes = stepsOf(problemOf(inputs, 60).scenarios);
  const problem = problemOf(inputs, stepSecondsFor(minutes, coarseFrom));
  const front = searchFront(problem, inputs);
  const stepSeconds = stepSecondsFor(minutes * seeds, coarseJudgedFrom);
  const judge = judgeOf(inputs, stepSeconds);
  const chosen = choose(front, judge);
  const { holds, figures, ...point } = judge(chosen.point);
  const affordable = Math.floor((judgedSteps * stepSeconds) / (minutes * 60 * seeds));
  const others = front.filter((each) => each !== chosen);
  const few = new Set([chosen, ...spread(others, Math.max(2, Math.min(mostChoices, affordable)))]);
  const choices = front.filter((each) => few.has(each)).map((each) => judge(each.point));
  return { holds, ...point, figures, front: choices };
}

function searchFront(
  problem: TuneProblem,
  { maxInstances }: RecommendScalingInputs,
): readonly TunedPoint[] {
  const rate = problem.scenarios[0]!.service.requestsPerSecondPerInstance;
  const neededInstances = peakRate(problem.scenarios) / rate;
  const mostInstances = maxInstances ?? Math.max(1, Math.ceil(2 * neededInstances));
  const limits = { neededInstances, leastInstances: 1, mostInstances, fullTarget: 60 * rate };
  const search = new TuneSearch(spaceFor(limits), { seed: 1, ...effortFor(problem) });
  while (!search.isDone) {
    search.report(search.candidates().map((task) => evaluateTask(problem, task)));
  }
  return search.front();
}

/** As many scalings as the steps of one of them allow. */
function effortFor({ scenarios }: TuneProblem): { candidates: number; refinements: number } {
  const runs = searchSteps / stepsOf(scenarios);
  return {
    candidates: Math.max(16, Math.min(64, Math.floor(runs / 3))),
    refinements: runs > 250 ? 2 : runs > 100 ? 1 : 0,
  };
}

function stepsOf(scenarios: readonly Scenario[]): number {
  return scenarios.reduce((sum, { load }) => sum + load.requestsPerSecond.length, 1);
}

/** Longer loads are played in longer steps. */
function stepSecondsFor(minutes: number, mostSteps: number): number {
  return [10, 20, 30].find((seconds) => (minutes * 60) / seconds <= mostSteps) ?? 60;
}

function problemOf(inputs: RecommendScalingInputs, stepSeconds: number): TuneProblem {
  const { objectives, service } = inputs;
  const reliability = { ...reliabilityOf(inputs), stepSeconds, seeds: searchSeeds + otherSeeds };
  const { pricePerInstanceHour } = service;
  const plays = playsOf(reliability, subjectOf(inputs));
  return {
    scaler: blankScaler,
    scenarios: plays.flatMap(({ scenarios }) => scenarios.slice(0, searchSeeds)),
    holdOut: plays.flatMap(({ scenarios }) => scenarios.slice(-otherSeeds)),
    objectives,
    ...(pricePerInstanceHour === undefined ? {} : { pricePerInstanceHour }),
  };
}

function reliabilityOf({ service, loads, objectives }: RecommendScalingInputs): Reliability {
  return { service, loads, objectives, seeds };
}

function subjectOf({ service }: RecommendScalingInputs): Subject {
  return { name: "", scaler: blankScaler, initialCapacity: 1, service, loadShare: 1 };
}

const metric = "SageMakerVariantInvocationsPerInstance";

/** Its bounds, target and cooldowns are what the search fills in. */
const blankScaler: ApplicationAutoScalingSpec = {
  kind: "ApplicationAutoScaling",
  minCapacity: 1,
  maxCapacity: 1,
  targetTracking: [
    {
      name: "invocations",
      source: { metric: "requestsPerInstance", factor: 1, statistic: "Sum" },
      targetValue: 1,
      scaleInCooldownSeconds: 300,
      scaleOutCooldownSeconds: 300,
      disableScaleIn: false,
      alarm: alarmShapeOf(metric),
    },
  ],
  stepScaling: [],
  schedules: [],
  scaleOutSuspended: false,
  scaleInSuspended: false,
  assumptions: defaultAssumptions,
};

type Judge = (point: TunePoint) => ScalingChoice;

/** Judges a scaling as a component's reliability would, in steps of that length; each once. */
function judgeOf(inputs: RecommendScalingInputs, stepSeconds: number): Judge {
  const plays = playsOf({ ...reliabilityOf(inputs), stepSeconds }, subjectOf(inputs));
  const problem = problemOf(inputs, stepSeconds);
  const objectives = objectivesOf(inputs.objectives);
  const settings = settingsOf(problem, true);
  const known = new Map<TunePoint, ScalingChoice>();
  return (point) => {
    const before = known.get(point);
    if (before !== undefined) return before;
    const runs = plays
      .flatMap(({ scenarios }) => scenarios)
      .map((scenario) => runFigures(underPoint(scenario, blankScaler, point), settings));
    const strain = Math.max(0, ...runs.map((run) => strainOf(run, objectives)));
    const choice = { ...point, holds: strain <= 1, figures: worstFigures(runs) };
    known.set(point, choice);
    return choice;
  };
}

function worstFigures(
  runs: readonly { readonly figures: Readonly<Record<string, number>> }[],
): Readonly<Record<string, number>> {
  const worst = measures.flatMap(({ name, worse }) => {
    const values = runs.flatMap(({ figures }) => figures[name] ?? []);
    if (values.length === 0) return [];
    return [[name, worse === "lower" ? Math.min(...values) : Math.max(...values)] as const];
  });
  return Object.fromEntries(worst);
}

/** What the search has seen is judged once more in full; the front is in the order of cost. */
function choose(front: readonly TunedPoint[], judge: Judge): TunedPoint {
  const upTo = (strain: number) =>
    front.filter((each) => each.strain <= strain && (each.holdOut?.strain ?? 0) <= strain);
  const candidates = [...upTo(roomyStrain), ...upTo(1)];
  const nearest = front.reduce((best, each) => (each.strain < best.strain ? each : best));
  return candidates.find(({ point }) => judge(point).holds) ?? nearest;
}

function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => {
    return items[Math.round((index * (items.length - 1)) / (most - 1))]!;
  });
}

function peakRate(scenarios: readonly Scenario[]): number {
  let peak = 0;
  for (const { load } of scenarios) {
    for (const rate of load.requestsPerSecond) peak = Math.max(peak, rate);
  }
  return peak;
}
