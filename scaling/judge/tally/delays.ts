import { ServiceModel } from "../../service/service";
import { Step } from "../../simulate/step";

const leastSeconds = 0.001;
const ratio = 1.05;
const buckets = 400;

/** Upper end of each bucket: no wait at all, then waits that grow by five percent. */
const ends = Float64Array.from({ length: buckets }, (_, index) => endOf(index));

function endOf(index: number): number {
  let end = index === 0 ? 0 : leastSeconds;
  for (let factor = 1; factor < index; factor++) end *= ratio;
  return end;
}

/** How long the requests of a run waited, in memory that does not grow with the run. */
export class Delays {
  private readonly requests = new Float64Array(buckets);
  private total = 0;
  private late = 0;
  private lastWait = 0;
  firstLateSeconds = NaN;

  constructor(
    private readonly service: ServiceModel,
    private readonly delayedAfterSeconds: number,
  ) {}

  add(step: Step): void {
    const wait = this.waitAfter(step);
    const served = step.arrived - step.dropped;
    this.total += step.arrived;
    if (served > 0) this.requests[bucketOf((wait + this.lastWait) / 2)]! += served;
    if (wait > this.delayedAfterSeconds && this.late === 0) this.firstLateSeconds = step.seconds;
    if (wait > this.delayedAfterSeconds) this.late += served;
    this.late += step.dropped;
    this.lastWait = wait;
  }

  /** Seconds that this share of the served requests waits at most; NaN if none was served. */
  quantile(share: number): number {
    let rest = share * this.requests.reduce((sum, count) => sum + count, 0);
    if (rest === 0) return NaN;
    for (let index = 0; index < buckets; index++) {
      rest -= this.requests[index]!;
      if (rest <= 1e-9) return ends[index]!;
    }
    return ends[buckets - 1]!;
  }

  /** Share of the requests that waited longer than the limit or were dropped. */
  lateFraction(): number {
    return this.total === 0 ? NaN : this.late / this.total;
  }

  private waitAfter({ backlog, capacityRate }: Step): number {
    if (backlog === 0) return 0;
    const wait = capacityRate === 0 ? Infinity : backlog / capacityRate;
    return Math.min(wait, this.service.timeoutSeconds);
  }
}

function bucketOf(wait: number): number {
  let [low, high] = [0, buckets - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! >= wait) high = middle;
    else low = middle + 1;
  }
  return low;
}
