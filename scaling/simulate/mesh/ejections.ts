import { OutlierModel } from "../../service/mesh";
import { requestsToRun } from "./errorRuns";

/** Envoy's own bound on the time of one ejection, unless the first one is longer already. */
const longestEjectionSeconds = 300;

/** Sums of steps may miss a whole number by this. */
const slack = 1e-9;

/** One instance, as the proxies see it. */
interface Host {
  /** When it was ejected; NaN while it gets traffic. */
  ejectedSeconds: number;
  /** By how much the next ejection is longer; falls by one a sweep from `backSeconds` on. */
  backoff: number;
  backSeconds: number;
  /** How near it is to an ejection, 0 to 1. */
  progress: number;
}

/** The time in which errors came, evenly. */
export interface Stretch {
  readonly startSeconds: number;
  readonly seconds: number;
}

/** What a host had of the answers of a step. */
export interface HostErrors {
  readonly tries: number;
  /** Share of them that were errors. */
  readonly errorFraction: number;
}

/**
 * Outlier detection as Envoy has it: so many errors one after the other eject an instance at once, as far
 * as the percentage allows; a sweep every interval lets those back whose time is over, which is longer
 * with each ejection and gets shorter again with each sweep in traffic. An instance that may not be
 * ejected begins to count anew.
 *
 * Errors are a share of a flow here, so that an ejection comes after as many requests as a run of errors
 * takes in the mean. Instances that are alike reach it together: the oldest ones are ejected.
 */
export class Ejections {
  /** Instances without traffic. */
  ejected = 0;
  /** By age, the oldest first; the newest ones go first. */
  private readonly hosts: Host[] = [];

  constructor(private readonly model: OutlierModel) {}

  /** Brings the hosts to their number, and those back whose time is over. */
  advance(nowSeconds: number, count: number): void {
    while (this.hosts.length > count) this.remove();
    while (this.hosts.length < count) {
      this.hosts.push({ ejectedSeconds: NaN, backoff: 0, backSeconds: NaN, progress: 0 });
    }
    if (this.ejected === 0) return;
    for (const host of this.hosts) this.returnIfDue(host, nowSeconds);
  }

  /** How many of the oldest hosts have traffic. */
  servingOf(oldest: number): number {
    let serving = 0;
    for (let index = 0; index < oldest; index++) {
      if (!isEjected(this.hosts[index]!)) serving++;
    }
    return serving;
  }

  /** Answers without an error came from all that have traffic. */
  forgive(): void {
    for (const host of this.hosts) host.progress = 0;
  }

  /** What a step brought: the oldest `failing` hosts had other errors than the sound ones. */
  count(failing: number, ofFailing: HostErrors, ofSound: HostErrors, time: Stretch): void {
    this.countSome(0, failing, ofFailing, time);
    this.countSome(failing, this.hosts.length, ofSound, time);
  }

  private countSome(from: number, to: number, errors: HostErrors, time: Stretch): void {
    const { tries, errorFraction } = errors;
    const { startSeconds, seconds } = time;
    const share = tries / requestsToRun(this.model.consecutiveErrors, errorFraction);
    for (let index = from; index < to; index++) {
      const host = this.hosts[index]!;
      if (isEjected(host) || tries <= 0) continue;
      const missing = 1 - host.progress;
      host.progress = errorFraction > 0 ? host.progress + share : 0;
      if (host.progress < 1 - slack) continue;
      this.eject(host, startSeconds + seconds * Math.min(1, missing / share));
    }
  }

  private eject(host: Host, nowSeconds: number): void {
    host.progress = 0;
    if (!this.mayEject()) return;
    const { ejectionSeconds, intervalSeconds } = this.model;
    const sweeps = Math.floor((nowSeconds - host.backSeconds) / intervalSeconds + slack);
    const backoff = Number.isNaN(sweeps) ? 0 : Math.max(0, host.backoff - Math.max(0, sweeps));
    const isLonger = backoff * ejectionSeconds < this.longestSeconds() + ejectionSeconds;
    host.backoff = isLonger ? backoff + 1 : backoff;
    host.ejectedSeconds = nowSeconds;
    this.ejected++;
  }

  private mayEject(): boolean {
    const { maxEjectionPercent, ejectsAtLeastOne } = this.model;
    if (ejectsAtLeastOne && this.ejected === 0) return true;
    return (100 * (this.ejected + 1)) / this.hosts.length <= maxEjectionPercent;
  }

  private longestSeconds(): number {
    return Math.max(longestEjectionSeconds, this.model.ejectionSeconds);
  }

  private returnIfDue(host: Host, nowSeconds: number): void {
    if (!isEjected(host)) return;
    const { ejectionSeconds, intervalSeconds } = this.model;
    const seconds = Math.min(host.backoff * ejectionSeconds, this.longestSeconds());
    const sweep = Math.ceil((host.ejectedSeconds + seconds) / intervalSeconds - slack);
    if (sweep * intervalSeconds > nowSeconds + slack) return;
    host.ejectedSeconds = NaN;
    host.backSeconds = sweep * intervalSeconds;
    this.ejected--;
  }

  private remove(): void {
    const host = this.hosts.pop()!;
    if (isEjected(host)) this.ejected--;
  }
}

function isEjected({ ejectedSeconds }: Host): boolean {
  return !Number.isNaN(ejectedSeconds);
}
