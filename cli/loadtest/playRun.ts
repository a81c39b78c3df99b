import { defaults } from "../../scaling/contract/generated/defaults";
import { Load, Reliability } from "../../scaling/contract/generated/types";
import { Fit, fitOf, FleetSize, RecordedRun, replay } from "../../scaling/loadtest";
import { compareRun } from "../../scaling/report/compareRun";
import { SimulationReport } from "../../scaling/report/report";
import { RunComparison } from "../../scaling/report/runComparison";
import { compileService } from "../../scaling/service/compileService";
import { BadInput } from "../exit";
import { excerpt } from "../output/escape";
import { Overrides } from "../simulate/overrides";
import { play } from "../simulate/play";
import { Chosen } from "../simulate/selectTargets";

export interface RunToPlay {
  readonly command: string;
  readonly results: readonly string[];
  readonly run: RecordedRun;
  readonly fleetSize: FleetSize | undefined;
}

/** Simulates what a run sent, with the declared service and with the fitted one, and compares. */
export function playRun(
  place: string,
  { target, reliability: declared }: Chosen,
  overrides: Overrides,
  { command, results, run, fleetSize }: RunToPlay,
): RunComparison {
  const fit = fitOf(run, fleetSize);
  const reliability = { ...declared, stepSeconds: stepFor(run, declared) };
  const { service, objectives } = reliability;
  const load = loadOf(run, compileService(service).timeoutSeconds);
  const simulate = (other: Reliability): SimulationReport =>
    oneLoad(play(place, [{ target, reliability: other }], { ...overrides, load }, command));
  const fitted = fittedService(service, fit);
  return compareRun({
    source: place,
    results,
    command,
    run,
    fit,
    replay: replay(run, fleetSize, compileService(fitted ?? service)),
    fleetSize,
    objectives,
    service,
    simulated: simulate(reliability),
    fitted: fitted && simulate({ ...reliability, service: fitted }),
  });
}

function oneLoad(report: SimulationReport): SimulationReport {
  if (report.loads.length === 1) return report;
  const names = report.loads.map(({ outcome }) => excerpt(outcome.name)).join(", ");
  const remedy = "a run cannot be told apart by variants; declare the one that it loaded alone";
  throw BadInput.at(report.title, `scales ${report.loads.length} variants (${names}); ${remedy}`);
}

/** No longer than the intervals of the run, so that the simulation sees its first rate as it was. */
function stepFor({ intervalSeconds }: RecordedRun, { stepSeconds }: Reliability): number {
  const declared = stepSeconds ?? defaults.Reliability.stepSeconds;
  return stepLengths.find((each) => each <= Math.min(declared, intervalSeconds)) ?? 1;
}

/** The steps that a simulation may have. */
const stepLengths = [60, 30, 20, 15, 12, 10, 6, 5, 4, 3, 2, 1];

/**
 * What the run sent, at the time at which it did. Where requests were left at its end, the simulation
 * goes on until each is served or given up, as the run did.
 */
function loadOf(run: RecordedRun, timeoutSeconds: number): Load {
  const { intervals, intervalSeconds, startUnixSeconds } = run;
  const { served, failed } = intervals[intervals.length - 1]!;
  const isLeft = served + failed > 0 && timeoutSeconds < Infinity;
  const after = isLeft ? Math.ceil(timeoutSeconds / intervalSeconds) : 0;
  const sent = intervals.slice(0, -1).map(({ started }) => started / intervalSeconds);
  const start = new Date(Math.floor(startUnixSeconds) * 1000).toISOString();
  return {
    name: (run.load ?? "load test").slice(0, 100) || "load test",
    trace: {
      rps: [...sent, ...new Array<number>(after).fill(0)],
      stepSeconds: intervalSeconds,
    },
    startTime: `${start.slice(0, 19)}Z`,
  };
}

/** The declared service with what the run showed; undefined where it did not show the capacity. */
function fittedService(
  { concurrencyPerInstance: _, ...declared }: Reliability["service"],
  { capacity, serviceTime, of }: Fit,
): Reliability["service"] | undefined {
  if (capacity.kind !== "measured" || serviceTime === undefined || of === "fleet") return undefined;
  return {
    ...declared,
    requestsPerSecondPerInstance: capacity.value,
    serviceTimeSeconds: serviceTime.value,
  };
}
