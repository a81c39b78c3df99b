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
  const stream = randomStream(seed, "single tries");
  const arrivals = poissonArrivals(world.rates, 1, stream);
  const first = Array.from(arrivals, (seconds): Try => ({ seconds, number: 0 }));
  const again: Try[] = [];
  const servers = new ServerHeap(world.servers);
  const waiting: number[] = [];
  let firstWaiting = 0;
  const run = { requests: first.length, tries: 0, served: 0, dropped: 0, wasted: 0 };
  const fail = ({ number }: Try, seconds: number): void => {
    if (number === world.attempts) run.dropped++;
    else {
      const backoff = 2 * stream.uniform() * world.backoffSeconds;
      insert(again, { seconds: seconds + backoff, number: number + 1 });
    }
  };
  for (let index = 0; index < first.length || again.length > 0;) {
    const isNew = (first[index]?.seconds ?? Infinity) <= (again[0]?.seconds ?? Infinity);
    const each = isNew ? first[index++]! : again.shift()!;
    const now = each.seconds;
    run.tries++;
    while (firstWaiting < waiting.length && waiting[firstWaiting]! <= now) firstWaiting++;
    const start = Math.max(now, servers.nextSeconds);
    if (start > now && waiting.length - firstWaiting >= world.queueLimit) {
      fail(each, now);
      continue;
    }
    const isServed = start - now <= world.timeoutSeconds;
    waiting.push(Math.min(start, now + world.timeoutSeconds));
    const end = start + world.serviceSeconds;
    if (isServed) servers.occupyNext(end);
    if (end - now > world.perTrySeconds) {
      if (isServed) run.wasted++;
      fail(each, now + world.perTrySeconds);
    } else if (!isServed) fail(each, now + world.timeoutSeconds);
    else if (stream.uniform() < world.errorShare) {
      run.wasted++;
      fail(each, end);
    } else run.served++;
  }
  return run;
}

/** Keeps the order of time; most tries come soon. */
function insert(tries: Try[], one: Try): void {
  let at = tries.length;
  while (at > 0 && tries[at - 1]!.seconds > one.seconds) at--;
  tries.splice(at, 0, one);
}
