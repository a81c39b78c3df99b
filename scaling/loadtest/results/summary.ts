import { FailureKind, failureKinds } from "../script/recording";
import { requestsByInterval } from "../stages";
import { mixtureOf, Quantiles } from "./quantiles";
import { RecordedInterval, RecordedRun } from "./recordedRun";

/** What our script writes at the end of a run, or of a part of one. */
export interface RunSummary {
  readonly mlscaleRun: 1;
  readonly load: string;
  readonly scale: number;
  readonly speed: number;
  readonly part: number;
  readonly parts: number;
  readonly startMilliseconds: number;
  readonly intervalSeconds: number;
  readonly stages: readonly (readonly [milliseconds: number, rps: number])[];
  readonly unsent: number;
  readonly failures: Readonly<Record<FailureKind, number>>;
  readonly latency: Latency | null;
  readonly intervals: readonly {
    readonly started: number;
    readonly served: number;
    readonly failed: number;
    readonly latency: Latency | null;
  }[];
}

interface Latency {
  readonly count: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly percentiles: readonly (readonly [percent: number, seconds: number])[];
}

const count = { type: "number", minimum: 0, maximum: 1e12 } as const;
/** The end of the century: no run was made later. */
export const latestSeconds = 4_102_444_800;

const pair = { type: "array", items: count, minItems: 2, maxItems: 2 } as const;
const latency = {
  type: ["object", "null"],
  required: ["count", "mean", "least", "most", "percentiles"],
  properties: {
    count: { type: "number", exclusiveMinimum: 0 },
    mean: count,
    least: count,
    most: count,
    percentiles: { type: "array", items: pair, minItems: 1 },
  },
} as const;

/** The shape of a summary, for whoever reads one from a file. */
export const runSummarySchema = {
  type: "object",
  required: [
    ...["mlscaleRun", "load", "scale", "speed", "part", "parts", "startMilliseconds"],
    ...["intervalSeconds", "stages", "unsent", "failures", "latency", "intervals"],
  ],
  properties: {
    mlscaleRun: { const: 1 },
    load: { type: "string" },
    scale: { type: "number", exclusiveMinimum: 0 },
    speed: { type: "number", exclusiveMinimum: 0 },
    part: { type: "integer", minimum: 0 },
    parts: { type: "integer", minimum: 1 },
    startMilliseconds: { type: "number", minimum: 0, maximum: 1000 * latestSeconds },
    intervalSeconds: { type: "number", minimum: 0.1, maximum: 86_400 },
    stages: { type: "array", items: pair },
    unsent: count,
    failures: {
      type: "object",
      required: [...failureKinds],
      additionalProperties: count,
    },
    latency,
    intervals: {
      type: "array",
      minItems: 2,
      maxItems: 20_000,
      items: {
        type: "object",
        required: ["started", "served", "failed", "latency"],
        properties: { started: count, served: count, failed: count, latency },
      },
    },
  },
} as const;

/** Why summaries are not parts of one run; undefined if they are. */
export function whyNotOneRun(all: readonly RunSummary[]): string | undefined {
  const [first, ...others] = all;
  const facts = ({ load, scale, speed, intervalSeconds, stages, parts }: RunSummary): string =>
    JSON.stringify([load, scale, speed, intervalSeconds, stages, parts]);
  if (others.some((other) => facts(other) !== facts(first!))) {
    return "are of different loads or were divided otherwise; give the parts of one run";
  }
  const twice = all.find(({ part }, index) =>
    all.some((other, at) => first!.parts > 1 && at < index && other.part === part),
  );
  return twice === undefined ? undefined : `hold part ${twice.part} twice; give each once`;
}

/** The run of which these are the parts. */
export function runOfSummaries(all: readonly RunSummary[]): RecordedRun {
  const [first] = all as readonly [RunSummary, ...RunSummary[]];
  const { load, scale, speed, intervalSeconds, intervals, stages } = first;
  const share = first.parts > 1 ? all.length / first.parts : 1;
  const planned = requestsByInterval(
    stages.map(([milliseconds, rps]) => ({ milliseconds, rps })),
    intervalSeconds,
    intervals.length,
  ).map((requests) => requests * share);
  const starts = all.map(({ startMilliseconds }) => startMilliseconds / 1000);
  return {
    load,
    scale,
    speed,
    startUnixSeconds: Math.min(...starts),
    intervalSeconds,
    intervals: intervals.map((_, index) => together(all, index)),
    planned,
    unsent: all.reduce((sum, each) => sum + each.unsent, 0),
    failures: failuresOf(all),
    latency: mixtureOf(all.map((each) => quantiles(each.latency))),
    notes: notesOn(all, share, Math.max(...starts) - Math.min(...starts)),
  };
}

function together(all: readonly RunSummary[], index: number): RecordedInterval {
  const parts = all.map(({ intervals }) => intervals[index]!);
  const sum = (key: "started" | "served" | "failed"): number =>
    parts.reduce((total, part) => total + part[key], 0);
  return {
    started: sum("started"),
    served: sum("served"),
    failed: sum("failed"),
    latency: mixtureOf(parts.map((part) => quantiles(part.latency))),
  };
}

function failuresOf(all: readonly RunSummary[]): Readonly<Record<FailureKind, number>> {
  const sum = (kind: FailureKind): number =>
    all.reduce((total, { failures }) => total + failures[kind], 0);
  return { timeout: sum("timeout"), refused: sum("refused"), other: sum("other") };
}

function quantiles(told: Latency | null): Quantiles | undefined {
  if (told === null) return undefined;
  const inner = told.percentiles.map(([percent, seconds]): readonly [number, number] => [
    percent / 100,
    seconds,
  ]);
  return {
    count: told.count,
    mean: told.mean,
    points: [[0, told.least], ...inner, [1, told.most]],
  };
}

function notesOn(all: readonly RunSummary[], share: number, apart: number): readonly string[] {
  const [{ parts, intervalSeconds }] = all as readonly [RunSummary, ...RunSummary[]];
  return [
    ...(share < 1 ? [`${all.length} of the ${parts} parts of the run are here`] : []),
    ...(apart > intervalSeconds
      ? [`the parts began up to ${Math.round(apart)} s apart, so that the load was smeared`]
      : []),
  ];
}
