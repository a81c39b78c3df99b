import { Objectives, Service } from "../contract/generated/types";
import { defaults } from "../contract/generated/defaults";
import { isBroken, objectivesOf } from "../judge/objectives";
import {
  Fit,
  FleetSize,
  MeasuredPoint,
  measuredFigures,
  RecordedRun,
  Replay,
  timelineOf,
  totalsOf,
} from "../loadtest";
import { compileService } from "../service/compileService";
import { TimelineColumn, timelineColumns, TimelineData } from "../simulate/timelineData";
import { formatNumber } from "./number";
import { Fact, SimulationReport } from "./report";
import { RunComparison, RunFigure } from "./runComparison";
import { runSentence } from "./runSentence";

export interface ComparedRun {
  readonly source: string;
  readonly results: readonly string[];
  readonly command: string;
  readonly run: RecordedRun;
  readonly fit: Fit;
  readonly replay: Replay | undefined;
  readonly fleetSize: FleetSize | undefined;
  readonly objectives: Objectives;
  readonly service: Service;
  /** The simulation of what the run sent, of one target and one load. */
  readonly simulated: SimulationReport;
  /** The same with the service as it was fitted. */
  readonly fitted: SimulationReport | undefined;
}

/** Sets a run beside its simulation. */
export function compareRun(given: ComparedRun): RunComparison {
  const { run, fit, fleetSize, objectives, simulated, replay } = given;
  const service = compileService(given.service);
  const { serviceTimeSeconds } = service;
  const delayedAfterSeconds =
    objectives.delayedAfterSeconds ?? defaults.Objectives.delayedAfterSeconds;
  const settings = { fit, fleetSize, serviceTimeSeconds, delayedAfterSeconds };
  const measured = measuredFigures(run, settings);
  const figures = figuresOf(given, measured);
  const seen = new Set(figures.flatMap(({ objective }) => objective?.name ?? []));
  return {
    toolVersion: simulated.toolVersion,
    command: given.command,
    source: given.source,
    results: given.results,
    load: run.load ?? simulated.loads[0]!.outcome.name,
    holds: figures.every(({ objective }) => objective?.holds !== false),
    sentence: runSentence(figures),
    facts: factsOf(run),
    figures,
    unseen: objectivesOf(objectives).flatMap(({ name }) => (seen.has(name) ? [] : [name])),
    service: {
      fit,
      replay,
      declared: {
        requestsPerSecondPerInstance: service.requestsPerSecondPerInstance,
        serviceTimeSeconds,
      },
      intervalSeconds: run.intervalSeconds,
    },
    notes: [...notesOn(given), ...fleetNote(figures)],
    simulated: simulated.loads[0]!,
    measured: timelineData(run, timelineOf(run, settings)),
  };
}

function figuresOf(
  { simulated, fitted, objectives }: ComparedRun,
  measured: Readonly<Record<string, number>>,
): readonly RunFigure[] {
  const declared = objectivesOf(objectives);
  const of = (report: SimulationReport | undefined, name: string): number =>
    report?.loads[0]!.outcome.figures.find(({ measure }) => measure === name)?.decides ?? NaN;
  return simulated.measures.flatMap((measure) => {
    const { name } = measure;
    const value = measured[name];
    if (value === undefined) return [];
    const objective = declared.find((each) => each.measure.name === name);
    return [
      {
        measure,
        simulated: of(simulated, name),
        fitted: of(fitted, name),
        measured: value,
        ...(objective && {
          objective: {
            name: objective.name,
            limit: objective.limit,
            holds: !isBroken(value, objective.limit),
          },
        }),
      },
    ];
  });
}

function factsOf(run: RecordedRun): readonly Fact[] {
  const { started, served, failed } = totalsOf(run);
  const planned = run.planned?.reduce((sum, each) => sum + each, 0);
  const kinds = Object.entries(run.failures).filter(([, count]) => count > 0);
  const of = kinds.map(([kind, count]) => `${count} ${kind}`).join(", ");
  const changed = [
    ...(run.scale === 1 ? [] : [`rates x ${run.scale}`]),
    ...(run.speed === 1 ? [] : [`${run.speed} times as fast`]),
  ];
  return [
    {
      name: "sent",
      value: `${started}${planned === undefined ? "" : ` of ${formatNumber(planned, 6)}`}`,
    },
    { name: "served", value: String(served) },
    { name: "failed", value: `${failed}${of === "" ? "" : ` (${of})`}` },
    { name: "not sent", value: String(run.unsent) },
    ...(changed.length === 0 ? [] : [{ name: "played", value: changed.join(", ") }]),
  ];
}

/** Beyond this share of arrivals that were not sent, another load was played. */
const mostUnsent = 0.001;
/** Beyond this share of the mean wait, and this many seconds, the queue of the run was another one. */
const farShare = 0.3;
const farSeconds = 0.05;

function notesOn({ run, fleetSize, replay, fit }: ComparedRun): readonly string[] {
  const { started } = totalsOf(run);
  const isFar =
    replay !== undefined &&
    fit.capacity.kind === "measured" &&
    replay.meanErrorSeconds > Math.max(farSeconds, farShare * replay.meanWaitSeconds);
  return [
    ...run.notes,
    ...(run.unsent > mostUnsent * (started + run.unsent)
      ? [
          `the load test did not send ${run.unsent} of ${started + run.unsent} requests: it had no ` +
            "user free, or its machine was too slow; the figures are those of what was sent",
        ]
      : []),
    ...(fleetSize === undefined
      ? [
          "clients cannot see how many instances served; give --instances NUMBER, or a table with " +
            "times and numbers, to learn what one of them serves",
        ]
      : []),
    ...(isFar
      ? [
          `the waits of the run are ${formatNumber(replay.meanErrorSeconds)} s away from those of one ` +
            "shared queue with these numbers: look at how requests are balanced, and whether instances " +
            "came or went",
        ]
      : []),
  ];
}

/** With other numbers of instances, the queues cannot be alike. */
function fleetNote(figures: readonly RunFigure[]): readonly string[] {
  const peak = figures.find(({ measure }) => measure.name === "peakInstances");
  if (peak === undefined || Math.abs(peak.simulated - peak.measured) < 0.5) return [];
  const [run, simulation] = [peak.measured, peak.simulated].map((count) => formatNumber(count));
  return [
    `the run had up to ${run} instances and the simulation ${simulation}: what differs comes from the ` +
      "scaling first, and only then from the service",
  ];
}

/** Columns that a run knows; all others hold NaN. */
function timelineData(run: RecordedRun, points: readonly MeasuredPoint[]): TimelineData {
  const known: Partial<Record<TimelineColumn, (point: MeasuredPoint) => number>> = {
    arrivalRate: (point) => point.arrivalRate,
    servedRate: (point) => point.servedRate,
    droppedRate: (point) => point.failedRate,
    capacityRate: (point) => point.capacityRate,
    shortageRate: (point) => Math.max(0, point.arrivalRate - point.capacityRate),
    ready: (point) => point.instances,
    backlog: (point) => point.waiting,
    waitSeconds: (point) => point.waitSeconds,
  };
  const columns = Object.fromEntries(
    timelineColumns.map((name) => [name, points.map(known[name] ?? (() => NaN))]),
  ) as unknown as TimelineData["columns"];
  return {
    stepSeconds: run.intervalSeconds,
    steps: points.length,
    stepsPerBucket: 1,
    seconds: points.map(({ seconds }) => seconds),
    columns,
    events: [],
    eventsLeftOut: 0,
    phases: [],
    phasesLeftOut: 0,
  };
}
