import { quantileOf, shareAbove } from "../results/quantiles";
import { RecordedRun, totalsOf } from "../results/recordedRun";
import { Fit, isQueued } from "../fit/capacity";
import { FleetSize } from "../fit/fleetSize";

/** The figures of the simulator, as far as clients can see them, by the names of the measures. */
export type MeasuredFigures = Readonly<Record<string, number>>;

export interface MeasuredSettings {
  readonly fit: Fit;
  readonly fleetSize: FleetSize | undefined;
  /** Of the declared service: what is taken off latencies where the run does not show it. */
  readonly serviceTimeSeconds: number;
  readonly delayedAfterSeconds: number;
}

/** What the run shows; a figure that it does not show is not there. */
export function measuredFigures(run: RecordedRun, settings: MeasuredSettings): MeasuredFigures {
  const { served, failed } = totalsOf(run);
  const lines = timelineOf(run, settings);
  const overload = lines.filter(({ isOverloaded }) => isOverloaded).length;
  return {
    overloadSeconds: overload * run.intervalSeconds,
    ...(served + failed > 0 ? { droppedFraction: failed / (served + failed) } : {}),
    ...delays(run, settings, failed),
    maxBacklog: Math.max(0, ...lines.map(({ waiting }) => waiting)),
    ...fleetFigures(run, settings),
  };
}

function delays(
  { latency }: RecordedRun,
  settings: MeasuredSettings,
  failed: number,
): MeasuredFigures {
  if (latency === undefined) return {};
  const serviceSeconds = serviceSecondsOf(settings);
  const wait = (share: number): number => Math.max(0, quantileOf(latency, share) - serviceSeconds);
  const { count } = latency;
  const late = shareAbove(latency, serviceSeconds + settings.delayedAfterSeconds);
  return {
    delayedFraction: (late * count + failed) / (count + failed),
    queueDelayP50Seconds: wait(0.5),
    queueDelayP95Seconds: wait(0.95),
    queueDelayP99Seconds: wait(0.99),
  };
}

function serviceSecondsOf({ fit, serviceTimeSeconds }: MeasuredSettings): number {
  return fit.serviceTime?.value ?? serviceTimeSeconds;
}

/** Most instances, where their number is known all the time. */
function fleetFigures(run: RecordedRun, { fleetSize }: MeasuredSettings): MeasuredFigures {
  if (fleetSize === undefined) return {};
  const counts = run.intervals.slice(0, -1).map((_, index) => {
    const from = run.startUnixSeconds + index * run.intervalSeconds;
    return fleetSize(from, from + run.intervalSeconds)?.instances ?? NaN;
  });
  const peakInstances = Math.max(...counts);
  return Number.isFinite(peakInstances) ? { peakInstances } : {};
}

/** One interval of a run as the simulator's timelines tell it; NaN for what is not known. */
export interface MeasuredPoint {
  readonly seconds: number;
  readonly arrivalRate: number;
  readonly servedRate: number;
  readonly failedRate: number;
  readonly instances: number;
  readonly capacityRate: number;
  /** Requests at the end of the interval that were open and not in service. */
  readonly waiting: number;
  readonly waitSeconds: number;
  readonly isOverloaded: boolean;
}

/** Arrivals may exceed the capacity by this share, which is less than counting can tell. */
const slack = 0.01;

export function timelineOf(run: RecordedRun, settings: MeasuredSettings): readonly MeasuredPoint[] {
  const { intervalSeconds, intervals, startUnixSeconds } = run;
  const { fit, fleetSize } = settings;
  const serviceSeconds = serviceSecondsOf(settings);
  const each = fit.capacity.kind === "measured" ? fit.capacity.value : NaN;
  let open = 0;
  return intervals.slice(0, -1).map((interval, index) => {
    const { started, served, failed, latency } = interval;
    const seconds = index * intervalSeconds;
    const from = startUnixSeconds + seconds;
    const instances = fleetSize?.(from, from + intervalSeconds)?.instances ?? NaN;
    open += started - served - failed;
    const servedRate = served / intervalSeconds;
    const capacityRate = each * (fit.of === "fleet" ? 1 : instances);
    const queued = isQueued(interval, serviceSeconds);
    return {
      seconds,
      arrivalRate: started / intervalSeconds,
      servedRate,
      failedRate: failed / intervalSeconds,
      instances,
      capacityRate,
      waiting: queued ? Math.max(0, open - servedRate * serviceSeconds) : 0,
      waitSeconds: latency === undefined ? NaN : Math.max(0, latency.mean - serviceSeconds),
      isOverloaded:
        fit.of === "fleet" || Number.isNaN(capacityRate)
          ? queued && started > served + failed
          : started > (1 + slack) * capacityRate * intervalSeconds,
    };
  });
}
