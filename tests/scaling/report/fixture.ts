import { Unit } from "../../../scaling/judge/measure";
import {
  LoadReport,
  MeasureFacts,
  RunReport,
  SimulationReport,
} from "../../../scaling/report/report";
import { play, Shape, spike } from "./synthetic";

/** 2027-01-04T16:00:00Z, a Monday. */
export const startUnixSeconds = 1799078400;

export const measures: readonly MeasureFacts[] = [
  fact(
    "overloadSeconds",
    "Overload",
    "seconds",
    "Time in all in which more requests arrive than the serving instances can take.",
  ),
  fact(
    "droppedFraction",
    "Dropped requests",
    "fraction",
    "Share of the requests that a full queue refuses, or that are given up after the timeout.",
  ),
  fact(
    "queueDelayP99Seconds",
    "99th percentile of the queue delay",
    "seconds",
    "The wait that 99 percent of the served requests do not exceed: in the queue, service time not counted.",
  ),
  fact(
    "timeToCapacitySeconds",
    "Time to capacity",
    "seconds",
    "Of the longest shortage: from its beginning until enough instances serve.",
  ),
  {
    ...fact(
      "peakInstances",
      "Most instances",
      "instances",
      "Most instances that start, serve or drain at one time.",
    ),
    worse: "neither",
  },
  fact("scalingActions", "Scaling actions", "actions", "Changes of the capacity asked for."),
  {
    ...fact(
      "utilizationMean",
      "Mean utilization",
      "fraction",
      "Served requests over what the serving instances could have served.",
    ),
    worse: "neither",
  },
  fact(
    "instanceHoursPerDay",
    "Instance-hours per day",
    "instance-hours per day",
    "Instances that start, serve or drain, times hours; of 24 hours that are like the run.",
  ),
  fact(
    "monthlyCost",
    "Cost of a month",
    "currency",
    "Cost of 30 days that are like the run, at the service's pricePerInstanceHour.",
  ),
];

function fact(name: string, title: string, unit: Unit, definition: string): MeasureFacts {
  return { name, title, unit, definition, worse: "higher" };
}

const evening: Shape = {
  hours: 4,
  rate: spike(26, 160, 3600, 300, 3600),
  ratePerInstance: 20,
  startupSeconds: 240,
  minCapacity: (seconds) => (seconds >= 3600 ? 4 : 3),
  maxCapacity: 20,
  queueLimitPerInstance: 400,
  noiseSeed: 1,
};

const day: Shape = {
  hours: 24,
  rate: (seconds) => {
    const hours = seconds / 3600;
    const wave = Math.max(0, 1 - Math.abs(hours - 15) / 10);
    return 14 + 130 * wave * wave * (3 - 2 * wave);
  },
  ratePerInstance: 20,
  startupSeconds: 240,
  minCapacity: () => 2,
  maxCapacity: 20,
  queueLimitPerInstance: 400,
  noiseSeed: 7,
};

/** Three loads, one of them broken, five seeds each. */
export function sampleReport(change: Partial<SimulationReport> = {}): SimulationReport {
  return {
    schemaVersion: 1,
    title: 'InferenceEndpoint "reco"',
    toolVersion: "0.1.0",
    command: "mlscale simulate reco.yaml --seeds 5 --aggregate Worst",
    inputs: [
      { name: "source", value: "reco.yaml" },
      { name: "seeds", value: "1, 2, 3, 4, 5" },
      { name: "step", value: "10 s" },
    ],
    holds: false,
    aggregation: "Worst",
    measures,
    loads: [brokenLoad(), calmLoad(), busyLoad()],
    ...change,
  };
}

export function brokenLoad(change: Partial<LoadReport> = {}): LoadReport {
  const runs = runsOf(evening, 60);
  const worst = runs[0]!;
  const at = firstShortage(worst);
  const load = load_("evening rush", runs, false);
  return {
    ...load,
    outcome: {
      ...load.outcome,
      breaches: [
        {
          objective: "maxOverloadSeconds",
          measure: "overloadSeconds",
          load: "evening rush",
          limit: 60,
          measured: spreadOf(runs, "overloadSeconds").maximum,
          unit: "seconds",
          atSeconds: at,
          atUnixSeconds: startUnixSeconds + at,
          seedsBroken: 5,
          seeds: 5,
          demandInstances: 8,
          readyInstances: 4,
          detectSeconds: 180,
          decideSeconds: 0,
          provisionSeconds: 240,
          maxCapacity: 20,
          limitedByMaximum: false,
          unavailableSeconds: 0,
          heldBy: [],
        },
      ],
      wouldHold: { path: "schedules[0].minCapacity", from: 4, to: 7, instanceHoursPerDay: 15 },
    },
    objectives: [
      objective("maxOverloadSeconds", "Overload", "seconds", 60, runs, "overloadSeconds"),
      objective("maxDroppedFraction", "Dropped requests", "fraction", 0.2, runs, "droppedFraction"),
      objective("maxMonthlyCost", "Cost of a month", "currency", 2500, runs, "monthlyCost"),
    ],
    ...change,
  };
}

/** The same load under a larger minimum: it holds. */
export function heldLoad(): LoadReport {
  const minCapacity = (seconds: number): number => (seconds >= 3000 ? 9 : 3);
  return load_("evening rush", runsOf({ ...evening, minCapacity }, 60), true);
}

export function calmLoad(): LoadReport {
  const runs = runsOf(day, 60, 400);
  return {
    ...load_("an ordinary day", runs, true),
    faults: [],
  };
}

export function busyLoad(): LoadReport {
  const shape = {
    ...evening,
    rate: spike(40, 90, 5400, 1800, 1800),
    minCapacity: () => 4,
  };
  const load = load_("metric outage at the peak", runsOf(shape, 60, 400), true);
  return {
    ...load,
    faults: [{ kind: "metricOutage", startSeconds: 6600, durationSeconds: 900, amount: 0 }],
  };
}

function load_(name: string, runs: readonly RunReport[], holds: boolean): LoadReport {
  const { timeline } = runs[0]!;
  return {
    outcome: {
      name,
      holds,
      figures: measures.map(({ name: measure }) => ({
        measure,
        spread: spreadOf(runs, measure),
        decides: spreadOf(runs, measure).maximum,
      })),
      breaches: [],
      durationSeconds: timeline.steps * timeline.stepSeconds,
      seeds: runs.length,
    },
    startUnixSeconds,
    timezone: "UTC",
    objectives: [
      objective("maxOverloadSeconds", "Overload", "seconds", 60, runs, "overloadSeconds"),
    ],
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.12,
      startupSeconds: 240,
      pricePerInstanceHour: 0.269,
    },
    metric: {
      title: "InvocationsPerInstance",
      unit: "requests a minute",
      target: 600,
      upperThreshold: 600,
      lowerThreshold: 540,
    },
    faults: [],
    assumptions: [
      { name: "datapoints above the target before capacity grows", value: "3 of 60 s" },
      { name: "delay of a datapoint", value: "30 s after its period" },
    ],
    sensitivity: [
      { assumption: "scale-out after 1 datapoint (assumed: 3)", holds, effect: "overload 292 s" },
      { assumption: "changes overlap (assumed: one at a time)", holds, effect: "overload 412 s" },
    ],
    runs,
  };
}

function runsOf(shape: Shape, limit: number, seedsCap?: number): readonly RunReport[] {
  return [1, 2, 3, 4, 5].map((seed) => {
    const cap = seed === 1 ? undefined : (seedsCap ?? 400);
    const { timeline, overload } = play({ ...shape, noiseSeed: shape.noiseSeed + seed, cap });
    const { instanceHours, paid, droppedRate, arrivalRate, waitSeconds } = timeline.columns;
    const hours = instanceHours[instanceHours.length - 1]!;
    const perDay = (hours / shape.hours) * 24;
    return {
      seed,
      holds: overload <= limit,
      figures: {
        overloadSeconds: overload,
        droppedFraction: sum(droppedRate) / sum(arrivalRate),
        queueDelayP99Seconds: Math.max(...finite(waitSeconds)),
        timeToCapacitySeconds: overload,
        peakInstances: Math.max(...paid),
        scalingActions: timeline.events.length,
        utilizationMean: 0.41,
        instanceHoursPerDay: perDay,
        monthlyCost: perDay * 30 * 0.269,
      },
      timeline,
    };
  });
}

function objective(
  name: string,
  title: string,
  unit: string,
  limit: number,
  runs: readonly RunReport[],
  measure: string,
) {
  const spread = spreadOf(runs, measure);
  const seedsBroken = runs.filter(({ figures }) => figures[measure]! > limit).length;
  const measured = spread.maximum;
  return {
    objective: name,
    title,
    unit,
    limit,
    measured,
    spread,
    holds: measured <= limit,
    seedsBroken,
  };
}

function spreadOf(runs: readonly RunReport[], measure: string) {
  const values = runs.map(({ figures }) => figures[measure]!).sort((a, b) => a - b);
  const median = values[Math.floor(values.length / 2)]!;
  return { median, minimum: values[0]!, maximum: values[values.length - 1]! };
}

function firstShortage({ timeline }: RunReport): number {
  const { shortageRate } = timeline.columns;
  for (let index = 0; index < shortageRate.length; index++)
    if (shortageRate[index]! > 0) return timeline.seconds[index]!;
  return NaN;
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

function finite(values: ArrayLike<number>): readonly number[] {
  return Array.from(values).filter((value) => Number.isFinite(value));
}
