import { FluidQueue } from "../../service/fluidQueue";
import { ServiceModel } from "../../service/service";
import { RecordedRun } from "../results/recordedRun";
import { FleetSize } from "./fleetSize";

/** How well the simulator's queue, with what was fitted, explains the waits of a run. */
export interface Replay {
  /** Over the served requests of the run. */
  readonly meanWaitSeconds: number;
  /** Mean distance between the waits of an interval in the run and in the queue. */
  readonly meanErrorSeconds: number;
}

/** Plays the arrivals and instances of a run through the queue; undefined where nothing was served. */
export function replay(
  run: RecordedRun,
  fleetSize: FleetSize | undefined,
  service: ServiceModel,
): Replay | undefined {
  const { intervalSeconds, intervals, startUnixSeconds } = run;
  const queue = new FluidQueue(service);
  let [served, wait, error] = [0, 0, 0];
  intervals.slice(0, -1).forEach(({ started, latency }, index) => {
    const from = startUnixSeconds + index * intervalSeconds;
    const ready = fleetSize?.(from, from + intervalSeconds)?.instances ?? 1;
    queue.serve(started / intervalSeconds, ready, intervalSeconds);
    if (latency === undefined) return;
    const waited = Math.max(0, latency.mean - service.serviceTimeSeconds);
    served += latency.count;
    wait += latency.count * waited;
    error += latency.count * Math.abs(waited - queue.meanWaitSeconds);
  });
  if (served === 0) return undefined;
  return { meanWaitSeconds: wait / served, meanErrorSeconds: error / served };
}
