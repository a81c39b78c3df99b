import {
  Hpa,
  HpaConditions,
  HpaDecision,
  HpaReading,
  HpaReason,
  HpaScalingRules,
  HpaSpec,
  MetricSamples,
  Milli,
  PodView,
  toleranceOf,
} from "../../../scaling/control/hpa";
import { Digits, MetricSample, Outcome, PodGroup, Scenario, Step } from "./scenario";

const phases = {
  P: "Pending",
  R: "Running",
  S: "Succeeded",
  F: "Failed",
  U: "Unknown",
} as const;

/** Runs our controller on a scenario. */
export function replay(scenario: Scenario): Outcome {
  const decisions = decisionsOf(scenario);
  let [last, reasons] = ["", {} as Partial<HpaConditions>];
  const conditions = decisions.map((decision) => {
    reasons = { ...reasons, ...defined(decision.conditions) };
    const { ableToScale, scalingActive = "", scalingLimited = "" } = reasons;
    const line = [ableToScale, scalingActive, scalingLimited].join("|");
    const shown = line === last ? "" : line;
    last = line;
    return shown;
  });
  return { id: scenario.id, replicas: decisions.map(({ desired }) => desired), conditions };
}

export function reasonsOf(scenario: Scenario): readonly HpaReason[] {
  return decisionsOf(scenario).map(({ reason }) => reason);
}

function decisionsOf(scenario: Scenario): readonly HpaDecision[] {
  const hpa = new Hpa(storedSpec(scenario.spec), scenario.options);
  let current = scenario.replicas;
  let step: Step = { g: [], m: [] };
  return scenario.steps.map((next, index) => {
    step = next ?? step;
    current = next?.set ?? current;
    const nowSeconds = (index + 1) * scenario.options.syncSeconds;
    const reading = readingOf(scenario, step, current);
    const decision = hpa.sync(nowSeconds, reading, current, step.st ?? current);
    current = decision.desired;
    return decision;
  });
}

/** The spec as the API server stores it: tolerances go through their canonical text. */
export function storedSpec({ behavior, ...spec }: HpaSpec): HpaSpec {
  if (behavior === undefined) return spec;
  const { scaleUp, scaleDown } = behavior;
  return {
    ...spec,
    behavior: { scaleUp: storedRules(scaleUp), scaleDown: storedRules(scaleDown) },
  };
}

function storedRules(rules: HpaScalingRules | undefined): HpaScalingRules | undefined {
  return rules?.tolerance === undefined
    ? rules
    : { ...rules, tolerance: toleranceOf(`${rules.tolerance}`) };
}

/** What one sync sees, in groups of pods that are alike. */
export function readingOf({ spec }: Scenario, step: Step, current: number): HpaReading {
  const counts = countsOf(step, current);
  const pods = step.g.map((group, index) => podView(group, counts[index]!));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const metrics = (spec.metrics ?? [{ type: "Resource" }]).map((metric, index) => {
    const sample = step.m[index]!;
    const whole = metric.type === "Object" || metric.type === "External";
    return samplesOf(step.g, sample, index, whole, total);
  });
  return { pods, metrics };
}

export function countsOf({ g }: Step, current: number): readonly number[] {
  const fixed = g.reduce((sum, { n }) => sum + Math.max(n, 0), 0);
  return g.map(({ n }) => (n < 0 ? Math.max(current - fixed, 0) : n));
}

function podView(group: PodGroup, count: number): PodView {
  return {
    count,
    phase: phases[group.p],
    deleted: group.d,
    ready: group.r === "Unknown" ? "unknown" : group.r && group.r === "True",
    readyChangedAtSeconds: group.c,
    startedAtSeconds: group.s,
  };
}

function samplesOf(
  groups: readonly PodGroup[],
  sample: MetricSample,
  metric: number,
  whole: boolean,
  pods: number,
): MetricSamples {
  if (sample.e === true) return { error: "the metric cannot be had" };
  if (whole) return { values: (sample.v ?? []).map(milli) };
  const share = Math.trunc((sample.l ?? 0) / Math.max(pods, 1));
  return {
    usage: groups.map(({ u }) => (u[metric] === "=" ? share : optional(u[metric]))),
    requests: groups.map(({ q }) => optional(q[metric])),
    measuredAtSeconds: groups.map(({ t }) => t),
    windowSeconds: groups.map(({ w }) => w),
    stray: (sample.x ?? []).map(milli),
  };
}

function milli(value: Digits): Milli {
  return typeof value === "number" ? value : BigInt(value);
}

function optional(value: Digits | null | undefined): Milli | undefined {
  return value === null || value === undefined ? undefined : milli(value);
}

function defined(conditions: HpaConditions): Partial<HpaConditions> {
  const entries = Object.entries(conditions).filter(([, reason]) => reason !== undefined);
  return Object.fromEntries(entries) as Partial<HpaConditions>;
}
