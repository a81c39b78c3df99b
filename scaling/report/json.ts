import { reduce } from "./plot/paths";
import { Fault } from "../service/service";
import {
  Phase,
  ScalingEvent,
  TimelineColumn,
  timelineColumns,
  TimelineData,
} from "../simulate/timelineData";
import { maximumNameOf } from "./explain";
import { LoadReport, RunReport, SimulationReport } from "./report";
import { Breach, Change } from "../judge/verdict";
import { verdictSentence } from "./words";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface JsonOptions {
  /** Points of each timeline at most; 0 leaves timelines out. Absent: as they were recorded. */
  readonly timelinePoints?: number;
}

/**
 * The report for programs. One shape whatever was found: keys in a fixed order, numbers of at most nine
 * significant digits, null where a number does not apply.
 */
export function reportJson(report: SimulationReport, options: JsonOptions = {}): string {
  return `${JSON.stringify(reportValue(report, options))}\n`;
}

/** The report as plain data; see `simulationReportSchema`. */
export function reportValue(report: SimulationReport, options: JsonOptions = {}): Json {
  return {
    schemaVersion: report.schemaVersion,
    toolVersion: text(report.toolVersion),
    title: text(report.title),
    command: text(report.command),
    holds: report.holds,
    summary: text(verdictSentence(report)),
    aggregation: report.aggregation,
    inputs: report.inputs.map(fact),
    measures: report.measures.map(({ name, title, unit, definition, worse }) => ({
      name,
      title,
      unit,
      definition,
      worse,
    })),
    loads: report.loads.map((load) => loadValue(report, load, options)),
  };
}

function loadValue(report: SimulationReport, load: LoadReport, options: JsonOptions): Json {
  const { outcome, service, metric } = load;
  return {
    name: text(outcome.name),
    holds: outcome.holds,
    startUnixSeconds: number(load.startUnixSeconds),
    timezone: text(load.timezone),
    durationSeconds: number(outcome.durationSeconds),
    seeds: outcome.seeds,
    objectives: load.objectives.map((each) => ({
      objective: each.objective,
      title: each.title,
      unit: each.unit,
      limit: number(each.limit),
      measured: number(each.measured),
      ...spread(each.spread),
      holds: each.holds,
      seedsBroken: each.seedsBroken,
    })),
    figures: outcome.figures.map(({ measure, spread: range, decides }) => ({
      measure,
      decides: number(decides),
      ...spread(range),
    })),
    breaches: outcome.breaches.map(breachValue),
    wouldHold: changeValue(outcome.wouldHold),
    maximumName: maximumNameOf(outcome),
    service: serviceValue(service),
    metric: metric
      ? {
          title: text(metric.title),
          unit: metric.unit,
          target: number(metric.target),
          upperThreshold: number(metric.upperThreshold),
          lowerThreshold: number(metric.lowerThreshold),
        }
      : null,
    faults: load.faults.map(faultValue),
    assumptions: load.assumptions.map(fact),
    sensitivity: load.sensitivity.map(({ assumption, holds, effect }) => ({
      assumption: text(assumption),
      holds,
      effect: text(effect),
    })),
    runs: load.runs.map((run) => runValue(report, run, options)),
  };
}

function serviceValue(service: LoadReport["service"]): Json {
  return {
    requestsPerSecondPerInstance: number(service.requestsPerSecondPerInstance),
    serviceTimeSeconds: number(service.serviceTimeSeconds),
    startupSeconds: number(service.startupSeconds),
    pricePerInstanceHour: number(service.pricePerInstanceHour),
  };
}

function breachValue(breach: Breach): Json {
  return {
    objective: breach.objective,
    measure: breach.measure,
    limit: number(breach.limit),
    measured: number(breach.measured),
    unit: breach.unit,
    atSeconds: number(breach.atSeconds),
    atUnixSeconds: number(breach.atUnixSeconds),
    seedsBroken: breach.seedsBroken,
    seeds: breach.seeds,
    demandInstances: number(breach.demandInstances),
    readyInstances: number(breach.readyInstances),
    detectSeconds: number(breach.detectSeconds),
    decideSeconds: number(breach.decideSeconds),
    provisionSeconds: number(breach.provisionSeconds),
    maxCapacity: number(breach.maxCapacity),
    limitedByMaximum: breach.limitedByMaximum,
    unavailableSeconds: number(breach.unavailableSeconds),
    ...(breach.deployingInstances === undefined
      ? {}
      : { deployingInstances: number(breach.deployingInstances) }),
    ...(breach.ejectedInstances === undefined
      ? {}
      : { ejectedInstances: number(breach.ejectedInstances) }),
    heldBy: breach.heldBy.map(({ reason, seconds }) => ({ reason, seconds: number(seconds) })),
  };
}

function changeValue(change: Change | "none found" | undefined): Json {
  if (change === undefined || change === "none found") return change ?? null;
  const { path, from, to, instanceHoursPerDay, and } = change;
  return {
    path: text(path),
    from: number(from),
    to: number(to),
    instanceHoursPerDay: number(instanceHoursPerDay),
    and: and ? { path: text(and.path), from: number(and.from), to: number(and.to) } : null,
  };
}

function faultValue({ kind, startSeconds, durationSeconds, amount }: Fault): Json {
  return {
    kind,
    startSeconds: number(startSeconds),
    durationSeconds: number(durationSeconds),
    amount: number(amount),
  };
}

function runValue({ measures }: SimulationReport, run: RunReport, options: JsonOptions): Json {
  const known = measures.filter(({ name }) => run.figures[name] !== undefined);
  return {
    seed: run.seed,
    holds: run.holds,
    figures: Object.fromEntries(known.map(({ name }) => [name, number(run.figures[name])])),
    timeline: options.timelinePoints === 0 ? null : timelineValue(run.timeline, options),
  };
}

function timelineValue(timeline: TimelineData, { timelinePoints }: JsonOptions): Json {
  const points = timelinePoints ?? timeline.seconds.length;
  const shorten = (name: TimelineColumn): Json =>
    numbers(reduce(timeline.seconds, timeline.columns[name], { points }).values);
  return {
    stepSeconds: timeline.stepSeconds,
    steps: timeline.steps,
    stepsPerBucket: timeline.stepsPerBucket,
    seconds: numbers(reduce(timeline.seconds, timeline.seconds, { points }).seconds),
    columns: Object.fromEntries(timelineColumns.map((name) => [name, shorten(name)])),
    events: timeline.events.map(eventValue),
    eventsLeftOut: timeline.eventsLeftOut,
    phases: timeline.phases.map(phaseValue),
    phasesLeftOut: timeline.phasesLeftOut,
  };
}

function eventValue(event: ScalingEvent): Json {
  return {
    seconds: number(event.seconds),
    kind: event.kind,
    from: number(event.from),
    to: number(event.to),
    minCapacity: number(event.minCapacity),
    maxCapacity: number(event.maxCapacity),
    reason: event.reason,
    cause: text(event.cause),
  };
}

function phaseValue({ startSeconds, endSeconds, reason, cause }: Phase): Json {
  return {
    startSeconds: number(startSeconds),
    endSeconds: number(endSeconds),
    reason,
    cause: text(cause),
  };
}

function spread({ median, minimum, maximum }: LoadReport["objectives"][number]["spread"]): {
  readonly [key: string]: Json;
} {
  return { median: number(median), minimum: number(minimum), maximum: number(maximum) };
}

function fact({ name, value }: { readonly name: string; readonly value: string }): Json {
  return { name: text(name), value: text(value) };
}

function numbers(values: ArrayLike<number>): Json {
  return Array.from(values, number);
}

/** At most nine significant digits; null for what is no number. */
function number(value: number | undefined): number | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e9;
  return isShort ? value + 0 : Number(value.toPrecision(9));
}

const loneSurrogates = /\p{Cs}/gu;

/** Text that every reader of UTF-8 accepts. */
function text(value: string): string {
  return value.replace(loneSurrogates, "\ufffd");
}
