import { CompiledMetric, Method } from "./compiledMetric";
import { add, MAX_INT64, multiply } from "./integers";
import { fallback, sumPods } from "./podGroups";
import { PodSums } from "./podSums";
import { Proposal, proposeByAverage, proposeByShare } from "./proposal";
import { proposeByTotal, proposeByUtilization } from "./proposal";
import { HpaAggregate, HpaReading, MetricSamples, PodView, TotalSamples } from "./reading";
import { HpaControllerOptions, Milli } from "./spec";
import { Tolerances } from "./tolerance";

/** The replicas a sync starts from. */
export interface Replicas {
  readonly nowSeconds: number;
  readonly current: number;
  readonly status: number;
}

/** Proposes replicas for metrics, from lists of pods or from counts; holds only working memory. */
export class Proposer {
  private readonly sums = new PodSums();

  constructor(
    private readonly tolerances: Tolerances,
    private readonly options: HpaControllerOptions,
  ) {}

  fromReading(
    out: Proposal,
    metric: CompiledMetric,
    reading: HpaReading,
    samples: MetricSamples | undefined,
    replicas: Replicas,
  ): void {
    if (samples === undefined || "error" in samples) return out.fail();
    if ("values" in samples) return this.fromTotal(out, metric, reading.pods, samples, replicas);
    const { nowSeconds, current } = replicas;
    const { sums, options } = this;
    if (!sumPods(sums, metric, reading.pods, samples, nowSeconds, options)) return out.fail();
    this.fromSums(out, metric, current);
  }

  private fromTotal(
    out: Proposal,
    metric: CompiledMetric,
    pods: readonly PodView[],
    { values }: TotalSamples,
    { current, status }: Replicas,
  ): void {
    const byShare = metric.method === Method.share;
    const usage = Number(metric.external ? total(values, byShare) : (values[0] ?? 0));
    const { targetNumber, external } = metric;
    if (byShare) {
      return proposeByShare(out, usage, targetNumber, external, this.tolerances, status);
    }
    const [ready, all] = [countOf(pods.filter(isServing)), countOf(pods)];
    proposeByTotal(out, usage / targetNumber, ready, all, this.tolerances, current);
  }

  /** The same from counts of pods that are alike: allocates nothing. */
  fromAggregate(
    out: Proposal,
    metric: CompiledMetric,
    index: number,
    aggregate: HpaAggregate,
    current: number,
    status: number,
  ): void {
    if (aggregate.failed[index] !== 0) return out.fail();
    const usage = aggregate.usage[index]!;
    const { method, targetNumber } = metric;
    if (method === Method.share) {
      const counted = metric.external && usage < 0 ? Number(MAX_INT64) : usage;
      const { external } = metric;
      return proposeByShare(out, counted, targetNumber, external, this.tolerances, status);
    }
    if (method === Method.total) {
      const { ready, fresh, starting, pending, missing } = aggregate;
      const serving = ready + fresh + missing;
      const all = serving + starting + pending;
      return proposeByTotal(out, usage / targetNumber, serving, all, this.tolerances, current);
    }
    this.sumAggregate(metric, index, aggregate);
    this.fromSums(out, metric, current);
  }

  private sumAggregate(metric: CompiledMetric, index: number, aggregate: HpaAggregate): void {
    const { sums } = this;
    const { ready, fresh, starting, pending, missing } = aggregate;
    const request = aggregate.request[index]!;
    const measured = metric.cpu ? ready : ready + fresh;
    const counted = metric.cpu ? ready : measured + starting;
    const unready = metric.cpu ? pending + starting + fresh : pending;
    const ofReady = multiply(measured, aggregate.usage[index]!);
    sums.ready = counted;
    sums.samples = counted;
    sums.usage = metric.cpu
      ? ofReady
      : add(ofReady, multiply(starting, aggregate.startingUsage[index]!));
    sums.request = multiply(counted, request);
    sums.unready = unready;
    sums.unreadyRequest = multiply(unready, request);
    sums.missing = missing;
    sums.missingRequest = multiply(missing, request);
    sums.missingFallback = missing > 0 ? multiply(missing, fallback(metric, request)) : 0;
  }

  private fromSums(out: Proposal, metric: CompiledMetric, current: number): void {
    if (metric.method === Method.utilization) {
      proposeByUtilization(out, this.sums, metric.targetNumber, this.tolerances, current);
    } else {
      proposeByAverage(out, this.sums, metric.target, this.tolerances, current);
    }
  }
}

function isServing(pod: PodView): boolean {
  return pod.phase === "Running" && pod.ready === true;
}

function countOf(pods: readonly PodView[]): number {
  return pods.reduce((sum, { count = 1 }) => sum + count, 0);
}

/**
 * All series of an External metric together. Beyond int64 the sum stays at its largest value. For a
 * target per pod the controller takes every negative sum for such an overflow.
 */
function total(values: readonly Milli[], negativeIsOverflow: boolean): Milli {
  let sum = 0n;
  for (const value of values) {
    sum += BigInt(value);
    if (sum > MAX_INT64 || (negativeIsOverflow && sum < 0n)) return MAX_INT64;
    sum = BigInt.asIntN(64, sum);
  }
  return sum;
}
