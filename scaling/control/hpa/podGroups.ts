import { CompiledMetric, Method } from "./compiledMetric";
import { add, divide, multiply } from "./integers";
import { PodSums } from "./podSums";
import { PodSamples, PodView } from "./reading";
import { HpaControllerOptions, Milli } from "./spec";

const Group = { ignored: 0, unready: 1, missing: 2, ready: 3 } as const;

/** What decides on the group of a pod besides the pod itself. */
interface Moment {
  readonly nowSeconds: number;
  readonly options: HpaControllerOptions;
  readonly cpu: boolean;
}

/**
 * Groups the pods by whether their sample counts and sums each group into `sums`. False: the metric
 * cannot be computed, because there is no pod, or because one has no request.
 */
export function sumPods(
  sums: PodSums,
  metric: CompiledMetric,
  pods: readonly PodView[],
  samples: PodSamples,
  nowSeconds: number,
  options: HpaControllerOptions,
): boolean {
  sums.clear();
  const moment = { nowSeconds, options, cpu: metric.cpu };
  const byRequest = metric.method === Method.utilization;
  let podCount = 0;
  for (let index = 0; index < pods.length; index++) {
    const pod = pods[index]!;
    const count = pod.count ?? 1;
    if (count <= 0) continue;
    podCount += count;
    const request = byRequest ? samples.requests?.[index] : 0;
    if (request === undefined) return false;
    addPods(
      sums,
      metric,
      groupOf(pod, index, samples, moment),
      count,
      request,
      samples.usage[index],
    );
  }
  addStray(sums, samples.stray ?? [], byRequest);
  return podCount > 0;
}

function addPods(
  sums: PodSums,
  metric: CompiledMetric,
  group: number,
  count: number,
  request: Milli,
  usage: Milli | undefined,
): void {
  if (group === Group.unready) {
    sums.unready += count;
    sums.unreadyRequest = add(sums.unreadyRequest, multiply(request, count));
  } else if (group === Group.missing) {
    sums.missing += count;
    sums.missingRequest = add(sums.missingRequest, multiply(request, count));
    sums.missingFallback = add(sums.missingFallback, multiply(fallback(metric, request), count));
  } else if (group === Group.ready) {
    sums.ready += count;
    sums.samples += count;
    sums.usage = add(sums.usage, multiply(usage!, count));
    sums.request = add(sums.request, multiply(request, count));
  }
}

/** Samples of pods that are gone count in averages; utilization only counts that there are some. */
function addStray(sums: PodSums, stray: readonly Milli[], byRequest: boolean): void {
  sums.samples += stray.length;
  if (byRequest) return;
  for (const usage of stray) sums.usage = add(sums.usage, usage);
}

/**
 * What a pod without a sample is taken to use when the others are below their target: all of its
 * request (or the target, if that is above 100 %), or the target value.
 */
export function fallback(metric: CompiledMetric, request: Milli): Milli {
  return metric.method === Method.utilization
    ? divide(multiply(request, Math.max(100, metric.targetNumber)), 100)
    : metric.target;
}

function groupOf(pod: PodView, index: number, samples: PodSamples, moment: Moment): number {
  if (pod.deleted === true || pod.phase === "Failed") return Group.ignored;
  if (pod.phase === "Pending") return Group.unready;
  if (samples.usage[index] === undefined) return Group.missing;
  const isUnready = moment.cpu && isUnreadyForCpu(pod, index, samples, moment);
  return isUnready ? Group.unready : Group.ready;
}

/**
 * The CPU of a pod that still starts says nothing about the load: during the first minutes a pod
 * counts once it is ready and a whole window was measured since then; later, unless it never was.
 */
function isUnreadyForCpu(
  pod: PodView,
  index: number,
  samples: PodSamples,
  { nowSeconds, options }: Moment,
): boolean {
  const { ready, startedAtSeconds: started, readyChangedAtSeconds: changed = -Infinity } = pod;
  if (ready === undefined || started === undefined) return true;
  if (started + options.cpuInitializationSeconds > nowSeconds) {
    const measured = ofPod(samples.measuredAtSeconds, index, nowSeconds);
    return ready === false || measured < changed + ofPod(samples.windowSeconds, index, 0);
  }
  return ready === false && started + options.initialReadinessDelaySeconds > changed;
}

function ofPod(
  values: number | readonly number[] | undefined,
  index: number,
  otherwise: number,
): number {
  return typeof values === "number" ? values : (values?.[index] ?? otherwise);
}
