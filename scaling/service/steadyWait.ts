import { exp, log } from "../math";
import { erlangC, variationFactor } from "./erlang";
import { ServiceModel } from "./service";

const busiestPercent = 98;
/** Buckets of numbers that differ by at most 5 percent; a bucket counts with the mean of its own. */
const bucketsPerUnitOfLog = 20;
const shortestWaitSeconds = 0.0001;

/** Steps alike: their requests, and the sums of what differs by little. */
interface Group {
  readonly serverKey: number;
  readonly percent: number;
  requests: number;
  serverSum: number;
  waitSum: number;
  /** Once the group is complete: all wait this long, a share of them longer, by so much per second. */
  waitSeconds: number;
  share: number;
  decay: number;
}

/**
 * How long served requests wait, over many steps. A request waits behind the backlog of its step, as the
 * fluid queue has it, and by chance: requests come and are served at random, so that some wait although
 * there is capacity. That part is the wait of a steady queue with the step's servers and utilization,
 * M/G/c by Erlang C and the factor of Allen and Cunneen. Nobody waits longer than the timeout.
 *
 * A busy queue takes long to become steady: about u / (1 - sqrt u)^2 requests at utilization u. So a
 * step counts with no more than the utilization for which the requests of all steps as busy as it, or
 * busier, at as many servers, are enough, and with at most 0.98.
 *
 * Steps are kept in groups: by utilization in whole percent (rounded up), by servers and by wait, where
 * those above 64 servers and above 0 s share a group if they differ by 5 percent at most.
 */
export class DelayMixture {
  private readonly byKey = new Map<number, Group>();
  private readonly groups: Group[] = [];
  private requests = 0;
  private lastKey = -1;
  private last: Group | undefined;
  private isComplete = false;
  /** Time for which a request occupies one of the servers. */
  private readonly holdSeconds: number;
  private readonly factor: number;
  private readonly timeoutSeconds: number;

  constructor(service: ServiceModel) {
    this.holdSeconds = service.concurrencyPerInstance / service.requestsPerSecondPerInstance;
    this.factor = variationFactor(service.serviceTimeVariation);
    this.timeoutSeconds = service.timeoutSeconds;
  }

  /**
   * Requests of one step.
   * @param fluidWaitSeconds their mean wait in the fluid queue.
   * @param servers ready instances x concurrency.
   * @param utilization arrival rate / capacity rate; anything above 0.98 counts as that.
   */
  add(requests: number, fluidWaitSeconds: number, servers: number, utilization: number): void {
    if (requests <= 0) return;
    const group = this.groupOf(fluidWaitSeconds, servers, percentOf(utilization));
    group.requests += requests;
    group.serverSum += requests * servers;
    group.waitSum += requests * fluidWaitSeconds;
    this.requests += requests;
    this.isComplete = false;
  }

  /** Groups kept. */
  get size(): number {
    return this.groups.length;
  }

  /** Share of the requests that wait longer than `seconds`; 0 without any request. */
  shareAbove(seconds: number): number {
    if (seconds >= this.timeoutSeconds) return 0;
    this.complete();
    let above = 0;
    for (const { requests, waitSeconds, share, decay } of this.groups) {
      if (seconds < waitSeconds) above += requests;
      else if (share > 0) above += requests * share * exp(-decay * (seconds - waitSeconds));
    }
    return this.requests === 0 ? 0 : above / this.requests;
  }

  /** The wait that a share `p` of the requests does not exceed; NaN without any request. */
  quantile(p: number): number {
    if (this.requests === 0) return NaN;
    if (this.shareAbove(0) <= 1 - p) return 0;
    let low = 0;
    let high = Math.min(this.timeoutSeconds, this.longestSeconds(1 - p));
    for (let halving = 0; halving < 50 && high - low > 1e-9 * high; halving++) {
      const middle = (low + high) / 2;
      if (this.shareAbove(middle) <= 1 - p) high = middle;
      else low = middle;
    }
    return high;
  }

  /** A wait that in each group at most that share exceeds. */
  private longestSeconds(above: number): number {
    let longest = 0;
    for (const { waitSeconds, share, decay } of this.groups) {
      const extra = share > above ? log(share / above) / decay : 0;
      longest = Math.max(longest, waitSeconds + extra);
    }
    return longest;
  }

  private groupOf(waitSeconds: number, servers: number, percent: number): Group {
    const waitKey = waitSeconds <= 0 ? 0 : bucket(Math.max(1, waitSeconds / shortestWaitSeconds));
    const serverKey = servers <= 64 ? Math.floor(servers) : bucket(servers / 64) + 64;
    const key = (waitKey * 2048 + serverKey) * 128 + percent;
    if (key === this.lastKey && this.last !== undefined) return this.last;
    const group = this.byKey.get(key) ?? this.newGroup(key, serverKey, percent);
    this.lastKey = key;
    this.last = group;
    return group;
  }

  private newGroup(key: number, serverKey: number, percent: number): Group {
    const sums = { requests: 0, serverSum: 0, waitSum: 0 };
    const group = { serverKey, percent, ...sums, waitSeconds: 0, share: 0, decay: 0 };
    this.byKey.set(key, group);
    this.groups.push(group);
    return group;
  }

  private complete(): void {
    if (this.isComplete) return;
    this.isComplete = true;
    this.groups.sort((a, b) => a.serverKey - b.serverKey || b.percent - a.percent);
    let serverKey = -1;
    let requests = 0;
    for (let first = 0, end = 0; first < this.groups.length; first = end) {
      if (this.groups[first]!.serverKey !== serverKey) requests = 0;
      serverKey = this.groups[first]!.serverKey;
      end = this.endOfEquals(first);
      for (let index = first; index < end; index++) requests += this.groups[index]!.requests;
      this.completeGroups(first, end, this.steadyUtilization(requests));
    }
  }

  /** Behind the last of the groups that are as busy as this one, at as many servers. */
  private endOfEquals(first: number): number {
    const { serverKey, percent } = this.groups[first]!;
    let end = first + 1;
    while (this.groups[end]?.serverKey === serverKey && this.groups[end]!.percent === percent)
      end++;
    return end;
  }

  private completeGroups(first: number, end: number, steady: number): void {
    for (let index = first; index < end; index++) {
      const group = this.groups[index]!;
      this.completeGroup(group, Math.min(group.percent / 100, steady));
    }
  }

  /** The most for which so many requests are enough to become steady. */
  private steadyUtilization(requests: number): number {
    const root = Math.sqrt(requests / this.factor);
    return (root / (1 + root)) * (root / (1 + root));
  }

  private completeGroup(group: Group, utilization: number): void {
    const servers = group.serverSum / group.requests;
    const whole = Math.max(1, Math.floor(servers + 1e-9));
    group.waitSeconds = group.waitSum / group.requests;
    group.share = servers <= 0 ? 0 : erlangC(whole, whole * utilization);
    group.decay = (Math.max(1, servers) * (1 - utilization)) / (this.holdSeconds * this.factor);
  }
}

function percentOf(utilization: number): number {
  return utilization > 0 ? Math.min(busiestPercent, Math.ceil(100 * utilization - 1e-9)) : 0;
}

/** A whole number from 1 on that grows with the logarithm. */
function bucket(value: number): number {
  return 1 + Math.floor(log(value) * bucketsPerUnitOfLog);
}
