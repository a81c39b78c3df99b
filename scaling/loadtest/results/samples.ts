import { Growing } from "../../load/growing";
import { FailureKind } from "../script/recording";
import { intervalSecondsFor } from "../script";
import { quantilesOf } from "./quantiles";
import { RecordedInterval, RecordedRun } from "./recordedRun";

/** One request in the stream of samples that k6 writes. */
export interface RequestSample {
  /** Unix time. */
  readonly endSeconds: number;
  readonly seconds: number;
  /** Undefined for a request that was served. */
  readonly failure: FailureKind | undefined;
}

/** Requests of a run, one by one as k6 streams them, made into intervals. */
export class Samples {
  private readonly ends = new Growing();
  private readonly lengths = new Growing();
  private readonly isServed = new Growing();
  private readonly failures = { timeout: 0, refused: 0, other: 0 };
  private unsent = 0;

  get count(): number {
    return this.ends.length;
  }

  add({ endSeconds, seconds, failure }: RequestSample): void {
    this.ends.add(endSeconds);
    this.lengths.add(seconds);
    this.isServed.add(failure === undefined ? 1 : 0);
    if (failure !== undefined) this.failures[failure]++;
  }

  addUnsent(count: number): void {
    this.unsent += count;
  }

  run(): RecordedRun {
    const [ends, lengths, served] = [this.ends, this.lengths, this.isServed].map((each) =>
      each.values(),
    ) as [Float64Array, Float64Array, Float64Array];
    const starts = ends.map((end, index) => end - lengths[index]!);
    const [first, last] = [least(starts), -least(starts.map((start) => -start))];
    const startUnixSeconds = Math.floor(first);
    const intervalSeconds = intervalSecondsFor(Math.max(1, last - startUnixSeconds));
    const count = Math.floor((last - startUnixSeconds) / intervalSeconds) + 2;
    const tallies = Array.from({ length: count }, () => new Tally());
    const at = (seconds: number): Tally =>
      tallies[Math.min(count - 1, Math.floor((seconds - startUnixSeconds) / intervalSeconds))]!;
    ends.forEach((end, index) => {
      at(starts[index]!).started++;
      at(end).end(lengths[index]!, served[index] === 1);
    });
    return {
      load: undefined,
      scale: 1,
      speed: 1,
      startUnixSeconds,
      intervalSeconds,
      intervals: tallies.map((tally) => tally.interval()),
      planned: undefined,
      unsent: this.unsent,
      failures: this.failures,
      latency: quantilesOf(lengths.filter((_, index) => served[index] === 1)),
      notes: [],
    };
  }
}

function least(values: Float64Array): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

class Tally {
  started = 0;
  private failed = 0;
  private readonly latencies = new Growing();

  end(seconds: number, isServed: boolean): void {
    if (isServed) this.latencies.add(seconds);
    else this.failed++;
  }

  interval(): RecordedInterval {
    const { started, failed, latencies } = this;
    const latency = quantilesOf(latencies.values());
    return { started, served: latencies.length, failed, latency };
  }
}
