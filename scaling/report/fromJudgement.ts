import { AlarmShape, AwsAssumptions, ScalerSpec } from "../control/spec";
import { measures } from "../judge/measures";
import { isBroken, Objective } from "../judge/objectives";
import { JudgedLoad, JudgedRun, Judgement } from "../judge/reliability";
import { forecasterWords } from "../judge/sensitivity";
import { Subject } from "../judge/subject";
import { Figure, LoadOutcome } from "../judge/verdict";
import { ServiceModel } from "../service/service";
import { metricFacts } from "./metricFacts";
import { formatValue } from "./number";
import {
  Fact,
  LoadReport,
  ObjectiveResult,
  RunReport,
  SensitivityLine,
  ServiceFacts,
  SimulationReport,
} from "./report";
import { startupSeconds } from "../service/startupSeconds";

/** What a report says of itself. */
export type ReportHead = Pick<
  SimulationReport,
  "title" | "toolVersion" | "command" | "inputs" | "aggregation"
>;

/** A report of everything that was judged together; the loads of each variant follow one another. */
export function reportOf(head: ReportHead, judgements: readonly Judgement[]): SimulationReport {
  return {
    schemaVersion: 1,
    ...head,
    holds: judgements.every(({ verdict }) => verdict.holds),
    measures: measures.map(({ name, title, unit, definition, worse }) => ({
      name,
      title,
      unit,
      definition,
      worse,
    })),
    loads: judgements.flatMap((judgement) =>
      judgement.loads.map((load) => loadReport(load, judgement)),
    ),
  };
}

/** The outcome of a load, called by its variant too where there are several. */
export function namedOutcome({ outcome }: JudgedLoad, { name }: Subject): LoadOutcome {
  return name === "" ? outcome : { ...outcome, name: `${name}: ${outcome.name}` };
}

/** The zone in which people think of this scaling: that of its schedules, else of its load. */
export function timezoneOf({ scaler }: Subject, { load }: JudgedLoad): string {
  const schedule = "schedules" in scaler ? scaler.schedules[0] : undefined;
  return schedule?.timezone ?? load.diurnal?.timezone ?? "UTC";
}

function loadReport(load: JudgedLoad, { subject, objectives }: Judgement): LoadReport {
  const { scenario, outcome } = load;
  const metric = metricFacts(subject.scaler);
  return {
    outcome: namedOutcome(load, subject),
    startUnixSeconds: scenario.load.startSeconds,
    timezone: timezoneOf(subject, load),
    objectives: objectives.map((objective) => resultOf(objective, outcome)),
    service: serviceOf(scenario.service, subject),
    ...(metric === undefined ? {} : { metric }),
    faults: scenario.faults,
    assumptions: assumptionsOf(subject.scaler),
    sensitivity: load.sensitivity.map(({ name, outcome: other }) => sensitivityOf(name, other)),
    runs: load.runs.flatMap((run) => runOf(run, objectives)),
  };
}

function resultOf(
  objective: Objective,
  { figures, breaches, seeds }: LoadOutcome,
): ObjectiveResult {
  const { name, measure, limit } = objective;
  const figure = figures.find((each: Figure) => each.measure === measure.name);
  const breach = breaches.find((each) => each.objective === name);
  const none = { median: NaN, minimum: NaN, maximum: NaN };
  return {
    objective: name,
    title: measure.title,
    unit: measure.unit,
    limit,
    measured: figure?.decides ?? NaN,
    spread: figure?.spread ?? none,
    holds: breach === undefined,
    seedsBroken: Math.min(breach?.seedsBroken ?? 0, seeds),
  };
}

function runOf({ seed, figures, timeline }: JudgedRun, objectives: readonly Objective[]) {
  if (timeline === undefined) return [];
  const holds = objectives.every(
    ({ measure, limit }) => !isBroken(figures.figures[measure.name] ?? NaN, limit),
  );
  const report: RunReport = { seed, holds, figures: figures.figures, timeline };
  return [report];
}

function serviceOf(model: ServiceModel, { service }: Subject): ServiceFacts {
  const { requestsPerSecondPerInstance, serviceTimeSeconds, startup } = model;
  const { pricePerInstanceHour } = service;
  return {
    requestsPerSecondPerInstance,
    serviceTimeSeconds,
    startupSeconds: startupSeconds(startup),
    ...(pricePerInstanceHour === undefined ? {} : { pricePerInstanceHour }),
  };
}

/** What was assumed of AWS; nothing for controllers that are known exactly. */
function assumptionsOf(scaler: ScalerSpec): readonly Fact[] {
  if (!("assumptions" in scaler)) return [];
  const tracking = scaler.targetTracking[0];
  return [
    ...(tracking ? alarmFacts(tracking.alarm) : []),
    ...awsFacts(scaler.assumptions),
    ...forecastFacts(scaler),
  ];
}

function forecastFacts(scaler: ScalerSpec): readonly Fact[] {
  if (scaler.kind !== "Ec2AutoScaling" || scaler.predictive === undefined) return [];
  return [{ name: "forecast from", value: forecasterWords[scaler.predictive.forecaster] }];
}

function alarmFacts(alarm: AlarmShape): readonly Fact[] {
  const { periodSeconds, scaleOutDatapoints, scaleInDatapoints, metricDelaySeconds } = alarm;
  const share = Math.round(alarm.scaleInThresholdFraction * 100);
  return [
    {
      name: "scale-out alarm",
      value: `${scaleOutDatapoints} x ${periodSeconds} s above the target`,
    },
    {
      name: "scale-in alarm",
      value: `${scaleInDatapoints} x ${periodSeconds} s below ${share} % of the target`,
    },
    { name: "metric delay", value: `${metricDelaySeconds} s after the end of a period` },
  ];
}

function awsFacts(assumed: AwsAssumptions): readonly Fact[] {
  const { metricValue, maxScaleInFraction, oneUpdateAtATime, cooldownStarts } = assumed;
  return [
    {
      name: "new capacity from",
      value: metricValue === "last" ? "the last datapoint" : "the mean of the breaching datapoints",
    },
    {
      name: "one scale-in removes at most",
      value: `${Math.round(maxScaleInFraction * 100)} % of the capacity`,
    },
    { name: "changes", value: oneUpdateAtATime ? "one at a time" : "may overlap" },
    {
      name: "cooldowns run from",
      value: cooldownStarts === "decision" ? "the decision" : "the completion of the change",
    },
  ];
}

function sensitivityOf(assumption: string, outcome: LoadOutcome): SensitivityLine {
  const effect = outcome.breaches
    .map(({ objective, measured, unit }) => `${objective}: ${formatValue(measured, unit)}`)
    .join(", ");
  return { assumption, holds: outcome.holds, effect };
}
