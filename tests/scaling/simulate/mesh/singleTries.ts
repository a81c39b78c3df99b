import { randomStream } from "../../../../scaling/random";
import { poissonArrivals } from "../../../../scaling/service/requestQueue";
import { ServerHeap } from "../../../../scaling/service/serverHeap";

/** One service behind proxies that try again, request by request: what the flows are compared with. */
export interface SingleTries {
  /** New requests per second, of each second. */
  readonly rates: readonly number[];
  readonly servers: number;
  readonly serviceSeconds: number;
  readonly queueLimit: number;
  readonly timeoutSeconds: number;
  readonly attempts: number;
  readonly perTrySeconds: number;
  /** In the mean: anything from 0 to twice as much. */
  readonly backoffSeconds: number;
  /** Share of the answers that are errors, each by chance. */
  readonly errorShare: number;
}

export interface SingleRun {
  requests: number;
  tries: number;
  served: number;
  dropped: number;
  /** Worked on for nobody. */
  wasted: number;
}

interface Try {
  readonly seconds: number;
  readonly number: number;
}

export function playSingleTries(world: SingleTries, seed: number): SingleRun {
  return new Player(world, seed).play();
}

class Player {
  private readonly stream;
  private readonly servers;
  private readonly again: Try[] = [];
  /** When each try that had to wait leaves the queue. */
  private readonly waiting: number[] = [];
  private firstWaiting = 0;
  private readonly run = { requests: 0, tries: 0, served: 0, dropped: 0, wasted: 0 };

  constructor(
    private readonly world: SingleTries,
    seed: number,
  ) {
    this.stream = randomStream(seed, "single tries");
    this.servers = new ServerHeap(world.servers);
  }

  play(): SingleRun {
    const { again } = this;
    const first = poissonArrivals(this.world.rates, 1, this.stream);
    this.run.requests = first.length;
    for (let index = 0; index < first.length || again.length > 0;) {
      const isNew = (first[index] ?? Infinity) <= (again[0]?.seconds ?? Infinity);
      this.arrive(isNew ? { seconds: first[index++]!, number: 0 } : again.shift()!);
    }
    return this.run;
  }

  private arrive(each: Try): void {
    const { world, servers, waiting } = this;
    const now = each.seconds;
    this.run.tries++;
    while (this.firstWaiting < waiting.length && waiting[this.firstWaiting]! <= now) {
      this.firstWaiting++;
    }
    const start = Math.max(now, servers.nextSeconds);
    const isFull = waiting.length - this.firstWaiting >= world.queueLimit;
    if (start > now && isFull) this.fail(each, now);
    else this.enter(each, start);
  }

  private enter(each: Try, start: number): void {
    const { timeoutSeconds, perTrySeconds, serviceSeconds } = this.world;
    const isServed = start - each.seconds <= timeoutSeconds;
    this.waiting.push(Math.min(start, each.seconds + timeoutSeconds));
    const end = isServed ? start + serviceSeconds : each.seconds + timeoutSeconds;
    if (isServed) this.servers.occupyNext(end);
    if (isServed && this.isAnswered(each, end)) this.run.served++;
    else {
      if (isServed) this.run.wasted++;
      this.fail(each, Math.min(end, each.seconds + perTrySeconds));
    }
  }

  private isAnswered({ seconds }: Try, end: number): boolean {
    const { perTrySeconds, errorShare } = this.world;
    return end - seconds <= perTrySeconds && this.stream.uniform() >= errorShare;
  }

  private fail({ number }: Try, seconds: number): void {
    if (number === this.world.attempts) {
      this.run.dropped++;
      return;
    }
    const backoff = 2 * this.stream.uniform() * this.world.backoffSeconds;
    insert(this.again, { seconds: seconds + backoff, number: number + 1 });
  }
}

/** Keeps the order of time; most tries come soon. */
function insert(tries: Try[], one: Try): void {
  let at = tries.length;
  while (at > 0 && tries[at - 1]!.seconds > one.seconds) at--;
  tries.splice(at, 0, one);
}
