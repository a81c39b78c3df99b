import assert from "node:assert/strict";
import { HpaScalerSpec } from "../../../scaling/control/spec";
import { compileService } from "../../../scaling/service/compileService";
import { run } from "../../../scaling/simulate/run";
import { syncPeriodSeconds } from "../../../scaling/simulate/fromManifest/signals";
import { Fault } from "../../../scaling/service/service";
import { cpuWindowSeconds, LiveCase, requestsPerSecondPerPod, syncSeconds } from "./cases";
import { simulated } from "./manifest";

const service = {
  requestsPerSecondPerInstance: requestsPerSecondPerPod,
  serviceTimeSeconds: 0.01,
  startup: { seconds: 0, spread: 0 },
  drainSeconds: 0,
};

/** Replicas after each sync, as the simulator predicts them from the manifests and the load. */
export function simulatedSeries(live: LiveCase): readonly number[] {
  const { scaler, initialCapacity, problems, why } = simulated(
    live.hpa,
    live.replicas,
    service,
    live.signals,
  );
  assert.deepEqual({ problems, why }, { problems: [], why: [] });
  const series: number[] = [];
  run(
    {
      load: {
        stepSeconds: syncSeconds,
        startSeconds: 0,
        requestsPerSecond: Float64Array.from(live.load),
      },
      service: compileService(service),
      scaler: quickened(scaler as HpaScalerSpec),
      faults: faultsOf(live),
      initialCapacity,
      settleSeconds: 3600,
      seed: 1,
    },
    [{ add: (step) => series.push(step.desired) }],
  );
  return series;
}

/** The controller of the test's cluster looks more often than that of a cluster in use. */
function quickened(scaler: HpaScalerSpec): HpaScalerSpec {
  const metrics = scaler.metrics.map((metric) => {
    const { source } = metric;
    const factor = source.statistic === "Sum" ? syncPeriodSeconds / syncSeconds : 1;
    return { ...metric, source: { ...source, factor: source.factor * factor } };
  });
  return { ...scaler, metrics, syncPeriodSeconds: syncSeconds, cpuWindowSeconds };
}

/** A datapoint is read at the sync after the period that it is about. */
function faultsOf({ outage }: LiveCase): readonly Fault[] {
  if (outage === undefined) return [];
  const [from, to] = outage;
  const startSeconds = from * syncSeconds;
  const durationSeconds = (to - from) * syncSeconds;
  return [{ kind: "metricOutage", startSeconds, durationSeconds, amount: 1 }];
}
