import { CapacityFit, Fit, Replay } from "../loadtest";
import { TimelineData } from "../simulate/timelineData";
import { Fact, LoadReport, MeasureFacts } from "./report";

/** A run for real beside its simulation: every format is made from this one structure. */
export interface RunComparison {
  readonly toolVersion: string;
  /** Command that makes it again. */
  readonly command: string;
  /** The declaration and the results, as they were given. */
  readonly source: string;
  readonly results: readonly string[];
  readonly load: string;
  /** Whether the run holds every objective that clients can see. */
  readonly holds: boolean;
  readonly sentence: string;
  /** What was sent and what became of it. */
  readonly facts: readonly Fact[];
  readonly figures: readonly RunFigure[];
  /** Declared objectives that clients cannot see. */
  readonly unseen: readonly string[];
  readonly service: FittedService;
  /** What a reader should know before trusting the figures. */
  readonly notes: readonly string[];
  /** The simulation of what the run sent, and the run, to be drawn. */
  readonly simulated: LoadReport;
  readonly measured: TimelineData;
}

/** One figure three times; NaN where a side does not have it. */
export interface RunFigure {
  readonly measure: MeasureFacts;
  /** With the declared service. */
  readonly simulated: number;
  /** With the service as it was fitted. */
  readonly fitted: number;
  readonly measured: number;
  /** The declared objective on it. */
  readonly objective?: { readonly name: string; readonly limit: number; readonly holds: boolean };
}

export interface FittedService {
  readonly fit: Fit;
  readonly declared: {
    readonly requestsPerSecondPerInstance: number;
    readonly serviceTimeSeconds: number;
  };
  readonly replay: Replay | undefined;
  readonly intervalSeconds: number;
}

/** What the run says of one number of the service. */
export interface FittedNumber {
  readonly name: string;
  /** NaN where it cannot be told. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly declared: number;
  /** How it was found, or why it was not. */
  readonly how: string;
}

/** The numbers of the service in the order of a declaration. */
export function fittedNumbers(service: FittedService): readonly FittedNumber[] {
  const { fit, declared, intervalSeconds } = service;
  const { serviceTime } = fit;
  const served = fit.of === "instance" ? "one instance" : "the whole fleet (see --instances)";
  return [
    {
      name:
        fit.of === "instance" ? "requestsPerSecondPerInstance" : "requests a second of the fleet",
      ...capacityNumber(fit.capacity, served, intervalSeconds),
      declared: fit.of === "instance" ? declared.requestsPerSecondPerInstance : NaN,
    },
    {
      name: "serviceTimeSeconds",
      value: serviceTime?.value ?? NaN,
      low: serviceTime?.low ?? NaN,
      high: serviceTime?.high ?? NaN,
      declared: declared.serviceTimeSeconds,
      how:
        serviceTime === undefined
          ? "nothing was served"
          : `mean latency of the ${serviceTime.intervals} intervals with the shortest one, network included`,
    },
  ];
}

function capacityNumber(
  capacity: CapacityFit,
  of: string,
  intervalSeconds: number,
): Omit<FittedNumber, "name" | "declared"> {
  switch (capacity.kind) {
    case "measured": {
      const { value, low, high, intervals } = capacity;
      const how = `what ${of} served in ${intervals} intervals of ${intervalSeconds} s with a queue all through`;
      return { value, low, high, how };
    }
    case "atLeast":
      return {
        value: NaN,
        low: capacity.value,
        high: Infinity,
        how: `${of} served as much; more is not known: ${capacity.why}`,
      };
    case "unknown":
      return { value: NaN, low: NaN, high: NaN, how: `not known: ${capacity.why}` };
  }
}
