import { FluidQueue } from "../../service/fluidQueue";
import { MeshModel } from "../../service/mesh";
import { FailingInstances } from "../failingInstances";
import { Ejections } from "./ejections";
import { FailureCause, Retries } from "./retries";
import { ByGeneration, TriesInQueue } from "./triesInQueue";

/** No division by nothing. */
const least = Number.MIN_VALUE;

/**
 * The proxies of a mesh in front of the queue of a service: they try again what fails, give up what takes
 * too long, and keep instances that fail out of the traffic. One proxy, or many that see the same share of
 * everything, is assumed: each of many decides by itself, and later, since it sees fewer errors.
 */
export class Mesh {
  /** Requests of the last step that were answered, that were given up for good, and tries for nothing. */
  served = 0;
  dropped = 0;
  wasted = 0;
  /** Tries of this step that are not the first ones. */
  retried = 0;
  /** Mean wait of the tries that were answered in time. */
  meanWaitSeconds = 0;
  private readonly perTrySeconds: number;
  private readonly ejections?: Ejections;
  private readonly retries: Retries;
  private readonly tries: TriesInQueue;
  private readonly shares: ByGeneration;
  private readonly lost: ByGeneration;
  private arrived = 0;

  constructor(
    { retries, outlierDetection }: MeshModel,
    private readonly stepSeconds: number,
  ) {
    this.perTrySeconds = retries?.perTrySeconds ?? Infinity;
    if (outlierDetection) this.ejections = new Ejections(outlierDetection);
    this.retries = new Retries(retries, stepSeconds);
    const generations = this.retries.arriving.length;
    this.tries = new TriesInQueue(generations, stepSeconds);
    this.shares = new Float64Array(generations);
    this.lost = new Float64Array(generations);
  }

  /** Instances without traffic. */
  get ejected(): number {
    return this.ejections?.ejected ?? 0;
  }

  /** Of the oldest instances, those that have traffic. */
  servingOf(oldest: number): number {
    return this.ejections?.servingOf(oldest) ?? oldest;
  }

  /** Whether nothing comes again, and everyone has traffic and as much time as it takes. */
  isCalm(serviceSeconds: number): boolean {
    const isPatient = this.perTrySeconds >= serviceSeconds;
    return isPatient && this.ejected === 0 && this.retries.isIdle;
  }

  /** A step goes by in which nothing waits and nothing fails. */
  rest(ready: number, nowSeconds: number): void {
    this.tries.clear();
    this.ejections?.advance(nowSeconds, ready);
    this.ejections?.forgive();
  }

  /** A step begins: how many tries a second arrive, with those that come again. */
  begin(requestRate: number, ready: number, nowSeconds: number): number {
    this.ejections?.advance(nowSeconds, ready);
    const requests = requestRate * this.stepSeconds;
    this.arrived = this.retries.begin(requests);
    const { arriving } = this.retries;
    this.shares.forEach((_, each) => {
      this.shares[each] = this.arrived > 0 ? arriving[each]! / this.arrived : 0;
    });
    this.retried = Math.max(0, this.arrived - requests);
    return this.arrived / this.stepSeconds;
  }

  /**
   * The queue has served the step.
   * @param serviceSeconds how long an instance works on a request.
   */
  settle(
    queue: FluidQueue,
    failing: FailingInstances,
    serviceSeconds: number,
    nowSeconds: number,
  ): void {
    const { tries } = this;
    const entered = queue.arrived - queue.refused;
    const left = queue.served + queue.timedOut;
    tries.enter(entered, this.shares, nowSeconds);
    tries.leave(left, nowSeconds, this.perTrySeconds - serviceSeconds);
    const refused = this.arrived - entered;
    const timedOut = left > 0 ? queue.timedOut / left : 0;
    const answered = sumOf(tries.inTime) * (1 - timedOut);
    this.served = answered * (1 - failing.errorShare);
    this.wasted = queue.served - this.served;
    this.meanWaitSeconds = this.meanWait(queue);
    this.fail(refused, this.shares, "refused");
    this.fail(1, tries.givenUp, "tooLong");
    this.fail(timedOut, tries.inTime, "tooLong");
    this.fail((1 - timedOut) * failing.errorShare, tries.inTime, "failed");
    this.dropped = this.retries.dropped;
    if (failing.serving === 0) return;
    const tooLong = sumOf(tries.givenUp) + sumOf(tries.inTime) * timedOut;
    this.countErrors(refused + tooLong, answered, failing, nowSeconds);
  }

  private fail(factor: number, tries: ByGeneration, cause: FailureCause): void {
    if (factor <= 0) return;
    tries.forEach((each, index) => (this.lost[index] = factor * each));
    this.retries.fail(this.lost, cause);
  }

  /** Those that were given up had waited for longer, and do not count. */
  private meanWait({ meanWaitSeconds }: FluidQueue): number {
    const { waitSum, inTimeShare, inTime } = this.tries;
    return inTimeShare === 1 ? meanWaitSeconds : waitSum / Math.max(sumOf(inTime), least);
  }

  /** Errors of the load strike all instances alike; a failing one answers with its own on top. */
  private countErrors(
    errors: number,
    answered: number,
    failing: FailingInstances,
    nowSeconds: number,
  ): void {
    const tries = (errors + answered) / failing.serving;
    if (!this.ejections || tries <= 0) return;
    const sound = errors / (errors + answered);
    const failed = sound + (1 - sound) * failing.errorFraction;
    this.ejections.count(
      failing.count,
      { tries, errorFraction: failed },
      { tries, errorFraction: sound },
      { startSeconds: nowSeconds, seconds: this.stepSeconds },
    );
  }
}

function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
}
