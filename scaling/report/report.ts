import { Measure } from "../judge/measure";
import { Breach, Change, LoadOutcome, Spread, Verdict } from "../judge/verdict";
import { Fault } from "../service/service";
import { TimelineData } from "../simulate/timelineData";

/** All that a report shows: text, JSON, Markdown, HTML and SVG are made from this one structure. */
export interface SimulationReport {
  readonly schemaVersion: 1;
  /** What was simulated, in a few words: `InferenceEndpoint reco`. */
  readonly title: string;
  readonly toolVersion: string;
  /** Command that repeats this run; "" where there is none. */
  readonly command: string;
  /** What the run depends on, to repeat it: source, seeds, digests. */
  readonly inputs: readonly Fact[];
  readonly holds: boolean;
  /** How several seeds become one number: Worst, Median, Best. */
  readonly aggregation: Verdict["aggregation"];
  /** Definitions of the figures, in the order in which reports list them. */
  readonly measures: readonly MeasureFacts[];
  readonly loads: readonly LoadReport[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export type MeasureFacts = Pick<Measure, "name" | "title" | "unit" | "definition" | "worse">;

/** One load: what was measured, what it means, and what it looked like. */
export interface LoadReport {
  readonly outcome: LoadOutcome;
  /** Unix time of the run's start. */
  readonly startUnixSeconds: number;
  /** IANA name of the zone in which its times are told. */
  readonly timezone: string;
  readonly objectives: readonly ObjectiveResult[];
  readonly service: ServiceFacts;
  /** What the metric lane shows; absent where scaling follows no metric. */
  readonly metric?: MetricFacts;
  readonly faults: readonly Fault[];
  /** What AWS leaves unsaid and was assumed, with the value used. */
  readonly assumptions: readonly Fact[];
  /** The verdict under other assumptions. */
  readonly sensitivity: readonly SensitivityLine[];
  /** One for each seed; the first is drawn large. */
  readonly runs: readonly RunReport[];
}

export interface RunReport {
  readonly seed: number;
  readonly holds: boolean;
  /** The run's own figures by the names of measures. */
  readonly figures: Readonly<Record<string, number>>;
  readonly timeline: TimelineData;
}

/** An objective beside what was measured for it. */
export interface ObjectiveResult {
  /** As declared: maxOverloadSeconds. */
  readonly objective: string;
  readonly title: string;
  readonly unit: string;
  readonly limit: number;
  /** By the aggregation of the verdict. */
  readonly measured: number;
  readonly spread: Spread;
  readonly holds: boolean;
  readonly seedsBroken: number;
}

export interface ServiceFacts {
  readonly requestsPerSecondPerInstance: number;
  readonly serviceTimeSeconds: number;
  readonly startupSeconds: number;
  readonly pricePerInstanceHour?: number;
}

/** The metric that scaling follows first. */
export interface MetricFacts {
  readonly title: string;
  readonly unit: string;
  readonly target?: number;
  /** Where the alarms lie: growth above the upper one, shrinking below the lower one. */
  readonly upperThreshold?: number;
  readonly lowerThreshold?: number;
}

/** The verdict under another assumption. */
export interface SensitivityLine {
  /** As the judge says it: "scale-out after 1 datapoint (assumed: 3)". */
  readonly assumption: string;
  readonly holds: boolean;
  /** What it does to the objectives, in a few words; "" for no more than the verdict. */
  readonly effect: string;
}

export type { Breach, Change, LoadOutcome, Spread, Verdict };
