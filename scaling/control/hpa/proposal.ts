import { add, divide, lowInt32, MAX_INT32, multiply, toInt32 } from "./integers";
import { PodSums } from "./podSums";
import { Milli } from "./spec";
import { isWithin, Tolerances } from "./tolerance";

/** What made a metric propose its number of replicas. */
export const Basis = {
  /** The metric could not be had, or no sample counts: no proposal. */
  failed: 0,
  /** The ratio of usage to target. */
  ratio: 1,
  /** The ratio is close enough to 1: the current replicas. */
  tolerance: 2,
  /** With unready or missing pods counted, the direction would turn: the current replicas. */
  direction: 3,
} as const;

/** A metric's proposal; reused from sync to sync. */
export class Proposal {
  replicas = 0;
  basis = 0;
  /** Usage divided by target, before unready and missing pods are counted; of the proposals so far. */
  ratio = NaN;

  set(basis: number, replicas: number, ratio: number): void {
    this.basis = basis;
    this.replicas = replicas;
    this.ratio = ratio;
  }

  fail(): void {
    this.set(Basis.failed, 0, NaN);
  }
}

/** Percent of the requests, truncated to a whole percent before it is compared with the target. */
function utilizationRatio(usage: Milli, request: Milli, targetPercent: number): number {
  return lowInt32(divide(multiply(usage, 100), request)) / targetPercent;
}

function averageRatio(usage: Milli, samples: number, target: Milli): number {
  return Number(divide(usage, samples)) / Number(target);
}

/** Resource and ContainerResource metrics with a target in percent of the requests. */
export function proposeByUtilization(
  out: Proposal,
  sums: PodSums,
  targetPercent: number,
  tolerances: Tolerances,
  current: number,
): void {
  if (sums.samples === 0 || sums.request === 0) return out.fail();
  const ratio = utilizationRatio(sums.usage, sums.request, targetPercent);
  const fillUnready = sums.unready > 0 && ratio > 1;
  if (!fillUnready && sums.missing === 0) {
    return proposeReady(out, ratio, sums.ready, tolerances, current);
  }
  let { usage, request, samples } = sums;
  if (sums.missing > 0 && ratio !== 1) {
    if (ratio < 1) usage = add(usage, sums.missingFallback);
    request = add(request, sums.missingRequest);
    samples += sums.missing;
  }
  if (fillUnready) {
    request = add(request, sums.unreadyRequest);
    samples += sums.unready;
  }
  if (request === 0) return out.fail();
  const again = utilizationRatio(usage, request, targetPercent);
  proposeFilled(out, ratio, again, samples, tolerances, current);
}

/** Pods metrics, and resources with a target for the average of the pods. */
export function proposeByAverage(
  out: Proposal,
  sums: PodSums,
  target: Milli,
  tolerances: Tolerances,
  current: number,
): void {
  if (sums.samples === 0) return out.fail();
  const ratio = averageRatio(sums.usage, sums.samples, target);
  const fillUnready = sums.unready > 0 && ratio > 1;
  if (!fillUnready && sums.missing === 0) {
    return proposeReady(out, ratio, sums.ready, tolerances, current);
  }
  let { usage, samples } = sums;
  if (sums.missing > 0 && ratio !== 1) {
    if (ratio < 1) usage = add(usage, sums.missingFallback);
    samples += sums.missing;
  }
  if (fillUnready) samples += sums.unready;
  const again = averageRatio(usage, samples, target);
  proposeFilled(out, ratio, again, samples, tolerances, current);
}

function proposeReady(
  out: Proposal,
  ratio: number,
  ready: number,
  tolerances: Tolerances,
  current: number,
): void {
  if (isWithin(tolerances, ratio)) return out.set(Basis.tolerance, current, ratio);
  out.set(Basis.ratio, toInt32(Math.ceil(ratio * ready)), ratio);
}

/** Once unready and missing pods are counted, nothing may go against what the others alone ask for. */
function proposeFilled(
  out: Proposal,
  ratio: number,
  again: number,
  samples: number,
  tolerances: Tolerances,
  current: number,
): void {
  if (isWithin(tolerances, again)) return out.set(Basis.tolerance, current, ratio);
  if ((ratio < 1 && again > 1) || (ratio > 1 && again < 1)) {
    return out.set(Basis.direction, current, ratio);
  }
  const replicas = toInt32(Math.ceil(again * samples));
  if ((again < 1 && replicas > current) || (again > 1 && replicas < current)) {
    return out.set(Basis.direction, current, ratio);
  }
  out.set(Basis.ratio, replicas, ratio);
}

/**
 * Object and External metrics with a target for the whole: the ratio is applied to the pods that are
 * ready, or to one pod when there is none to scale from. `pods` counts all pods: with none, it fails.
 */
export function proposeByTotal(
  out: Proposal,
  ratio: number,
  readyPods: number,
  pods: number,
  tolerances: Tolerances,
  current: number,
): void {
  if (current === 0) return out.set(Basis.ratio, toInt32(Math.ceil(ratio)), ratio);
  if (isWithin(tolerances, ratio)) return out.set(Basis.tolerance, current, ratio);
  if (pods === 0) return out.fail();
  const replicas = ratio * readyPods;
  out.set(Basis.ratio, replicas > MAX_INT32 ? MAX_INT32 : toInt32(Math.ceil(replicas)), ratio);
}

/**
 * Object and External metrics with a target for each pod: compared with the replicas of the status.
 * Only External metrics are capped; an Object metric beyond int32 ends as the smallest int32.
 */
export function proposeByShare(
  out: Proposal,
  usage: number,
  target: number,
  capped: boolean,
  tolerances: Tolerances,
  statusReplicas: number,
): void {
  const ratio = usage / (target * statusReplicas);
  if (isWithin(tolerances, ratio)) return out.set(Basis.tolerance, statusReplicas, ratio);
  const replicas = Math.ceil(usage / target);
  out.set(Basis.ratio, capped && replicas > MAX_INT32 ? MAX_INT32 : toInt32(replicas), ratio);
}
