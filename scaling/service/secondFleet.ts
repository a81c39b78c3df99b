import { lognormal, randomStream, RandomStream } from "../random";
import { shareOf, Starts } from "./starts";

/**
 * The other fleet of a blue/green deployment: the green one while it starts, and afterwards the blue one
 * as long as it is kept. Both are paid for and serve nobody.
 */
export class SecondFleet {
  private readonly starts = new Starts();
  private readonly times: RandomStream;
  private started = 0;
  private kept = 0;
  private keptUntilSeconds = Infinity;

  constructor(
    private readonly spread: number,
    seed: number,
  ) {
    this.times = randomStream(seed, "start-up times of the second fleet");
  }

  /** Green instances, on their way or there. */
  get green(): number {
    return this.starts.total + this.started;
  }

  get greenStarted(): number {
    return this.started;
  }

  /** Blue instances without traffic. */
  get blue(): number {
    return this.kept;
  }

  get total(): number {
    return this.green + this.kept;
  }

  advance(nowSeconds: number): void {
    while (this.starts.nextSeconds <= nowSeconds) this.started += this.starts.takeNext();
    if (nowSeconds >= this.keptUntilSeconds) this.kept = 0;
  }

  launch(count: number, medianSeconds: number, nowSeconds: number): void {
    for (let index = 0; index < count; index++) {
      const seconds =
        this.spread === 0 ? medianSeconds : lognormal(this.times, medianSeconds, this.spread);
      this.starts.add(1, nowSeconds + seconds);
    }
  }

  /** The started green instances go over to the traffic: how many. */
  release(): number {
    const { started } = this;
    this.started = 0;
    this.starts.cancelNewest(this.starts.total);
    return started;
  }

  keep(count: number, untilSeconds: number): void {
    this.kept += count;
    this.keptUntilSeconds = untilSeconds;
  }

  lose(fraction: number): void {
    this.started -= shareOf(this.started, fraction);
    this.kept -= shareOf(this.kept, fraction);
    this.starts.lose(fraction);
  }
}
