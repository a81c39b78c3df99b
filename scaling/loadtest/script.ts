import { Service } from "../contract/generated/types";
import { defaults } from "../contract/generated/defaults";
import { RunLimits } from "./limits";
import { LoadPlan } from "./plan";
import { inComment, literal } from "./script/literal";
import { failureKinds, percentiles, recordingText, summaryText } from "./script/recording";
import { requestImports, requestText } from "./script/requests";
import { RequestTarget } from "./target";
import { Users, usersFor } from "./users";

export interface ScriptOptions {
  readonly plan: LoadPlan;
  readonly target: RequestTarget;
  readonly limits: RunLimits;
  /** Says how long a request is open, and when it is given up. */
  readonly service: Service;
  /** Processes that send the load together. Default: 1. */
  readonly parts?: number;
  readonly mostUsers?: number;
  /** Length of the intervals that the results are told in. Default: at most 360 of them. */
  readonly intervalSeconds?: number;
  /** Told in the head, where it is given. */
  readonly toolVersion?: string;
}

/** A load test as a script for k6 that needs nothing but k6. */
export interface Script {
  readonly text: string;
  readonly users: Users;
  /** What whoever runs it should know. */
  readonly notes: readonly string[];
}

const intervalLengths = [2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 1800, 3600];
const mostIntervals = 360;

/** Whole seconds of one interval of the results. */
export function intervalSecondsFor(durationSeconds: number): number {
  const fits = (each: number): boolean => durationSeconds / each <= mostIntervals;
  return intervalLengths.find(fits) ?? Math.ceil(durationSeconds / mostIntervals);
}

export function scriptOf(options: ScriptOptions): Script {
  const { plan, target, limits, service, parts = 1, toolVersion } = options;
  const longestSeconds =
    (service.timeoutSeconds ?? defaults.Service.timeoutSeconds) + service.serviceTimeSeconds;
  const users = usersFor({
    peakRps: plan.peakRps,
    longestSeconds,
    parts,
    ...(options.mostUsers === undefined ? {} : { mostUsers: options.mostUsers }),
  });
  const intervalSeconds = options.intervalSeconds ?? intervalSecondsFor(plan.durationSeconds);
  const head = headText(plan, toolVersion);
  const body = [
    imports(target),
    planText(plan, intervalSeconds),
    optionsText(plan, limits, users, longestSeconds),
    requestText(target, longestSeconds),
    recordingText,
    summaryText,
  ];
  const text = `${[head, ...body.map((each) => each.trim())].join("\n\n")}\n`;
  return { text, users, notes: notesOn(plan, users) };
}

function headText(plan: LoadPlan, toolVersion: string | undefined): string {
  const { name, scale, speed, errorRps, peakRps, durationSeconds, totalRequests } = plan;
  const changed = [
    ...(scale === 1 ? [] : [`rates x ${scale}`]),
    ...(speed === 1 ? [] : [`${speed} times as fast`]),
  ];
  const how = changed.length === 0 ? "" : ` (${changed.join(", ")})`;
  const lines = [
    `Load "${inComment(name)}"${how}, made by mlscale${toolVersion === undefined ? "" : ` ${toolVersion}`}.`,
    `${Math.floor(totalRequests + 1e-6)} requests within ${round(durationSeconds)} s, ` +
      `at most ${round(peakRps)} a second.`,
    `Straight lines, ${nearness(errorRps, peakRps)} the mean of any ${round(plan.stepSeconds)} s of the load.`,
    "",
    "  k6 run SCRIPT                                writes mlscale-run.json",
    "  k6 run -e MLSCALE_RUN=part-1.json SCRIPT     writes part-1.json; - is standard output",
    "  k6 run -e MLSCALE_PARTS=4 -e MLSCALE_PART=0  sends the first of four equal parts",
  ];
  return lines.map((line) => `// ${line}`.trimEnd()).join("\n");
}

function nearness(errorRps: number, peakRps: number): string {
  if (errorRps <= 1e-6 * peakRps) return "which keep";
  return `at most ${round(errorRps)} requests a second away from`;
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function imports(target: RequestTarget): string {
  return [
    ...requestImports(target),
    'import exec from "k6/execution";',
    'import http from "k6/http";',
    'import { Counter, Gauge, Rate, Trend } from "k6/metrics";',
  ].join("\n");
}

/** Stages as pairs of milliseconds and requests a second. */
function planText(plan: LoadPlan, intervalSeconds: number): string {
  const stages = plan.stages.map(({ milliseconds, rps }) => [milliseconds, rps]);
  const facts = {
    load: plan.name,
    scale: plan.scale,
    speed: plan.speed,
    intervalMilliseconds: intervalSeconds * 1000,
    intervals: Math.ceil(plan.durationSeconds / intervalSeconds - 1e-9) + 1,
    percentiles,
    failures: failureKinds,
  };
  const pairs = stages.map((stage) => literal(stage)).join(", ");
  return `const plan = {
${Object.entries(facts)
  .map(([key, value]) => `  ${key}: ${literal(value)},`)
  .join("\n")}
  // milliseconds and, at their end, requests a second
  stages: [${pairs}],
};`;
}

/** Rates are told for a million seconds, since k6 takes whole numbers. */
function optionsText(
  plan: LoadPlan,
  limits: RunLimits,
  users: Users,
  longestSeconds: number,
): string {
  const latencies = limits.latencies.map(
    ({ percentile, seconds }) => `p(${percentile})<=${Math.ceil(seconds * 1000)}`,
  );
  const failed = limits.failedFraction === undefined ? [] : [`rate<=${limits.failedFraction}`];
  const unsent = Math.floor(limits.unsentFraction * plan.totalRequests);
  return `const parts = Number(__ENV.MLSCALE_PARTS || 1);
const part = Number(__ENV.MLSCALE_PART || 0);
const cuts = Array.from({ length: parts + 1 }, (_, cut) =>
  cut === 0 ? "0" : cut === parts ? "1" : cut + "/" + parts,
);

export const options = {
  ...(parts === 1
    ? {}
    : {
        executionSegment: cuts[part] + ":" + cuts[part + 1],
        executionSegmentSequence: cuts.join(","),
      }),
  scenarios: {
    load: {
      executor: "ramping-arrival-rate",
      timeUnit: "1000000s",
      startRate: 0,
      stages: plan.stages.map(([milliseconds, rps]) => ({
        duration: milliseconds + "ms",
        target: Math.round(rps * 1e6),
      })),
      preAllocatedVUs: ${users.count},
      maxVUs: ${users.count},
      gracefulStop: "${Math.ceil(longestSeconds)}s",
    },
  },
  thresholds: {
    ...recorded(),
    mlscale_latency: ${literal(latencies)},
    mlscale_failed: ${literal(failed)},
    dropped_iterations: ["count<=" + Math.floor(${unsent} / parts)],
  },
  summaryTrendStats: ["count", "avg", "min", "max", ...plan.percentiles.map((each) => "p(" + each + ")")],
  systemTags: ["status", "method", "scenario", "error_code", "expected_response"],
  discardResponseBodies: true,
};`;
}

function notesOn({ peakRps }: LoadPlan, { count, wanted }: Users): readonly string[] {
  if (count >= wanted) return [];
  return [
    `${count} requests can be open at a time, which at ${round(peakRps)} a second is enough while each ` +
      `takes up to ${round(count / peakRps)} s; what comes on top is not sent, and the run says so. ` +
      "For a longer overload allow more users or more parts",
  ];
}
