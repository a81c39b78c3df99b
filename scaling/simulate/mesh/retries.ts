import { RetryModel } from "../../service/mesh";
import { ByGeneration } from "./triesInQueue";

export type FailureCause = "refused" | "tooLong" | "failed";

/**
 * The tries that come again. Each generation - the first tries, the second ones - is a flow of its own, so
 * that a request is never tried more often than declared, and what fails for the last time is dropped.
 */
export class Retries {
  /** Tries that come in this step, by generation; the first ones are not retries. */
  readonly arriving: ByGeneration;
  /** Requests given up for good, of the step under way. */
  dropped = 0;
  private readonly attempts: number;
  private readonly delaySteps: number;
  /** What comes in the steps from now on, by slot and generation. */
  private readonly due: readonly ByGeneration[];
  private slot = 0;

  constructor(
    private readonly model: RetryModel | undefined,
    stepSeconds: number,
  ) {
    this.attempts = model?.attempts ?? 0;
    this.delaySteps = 1 + Math.floor((model?.backoffSeconds ?? 0) / stepSeconds);
    this.arriving = new Float64Array(this.attempts + 1);
    this.due = Array.from(
      { length: this.delaySteps + 1 },
      () => new Float64Array(this.attempts + 1),
    );
  }

  /** Whether nothing comes again. */
  get isIdle(): boolean {
    return this.due.every((each) => sumOf(each) === 0);
  }

  /** A step begins, with so many new requests: how many tries arrive in it. */
  begin(requests: number): number {
    this.slot = (this.slot + 1) % this.due.length;
    const due = this.due[this.slot]!;
    const retries = sumOf(due);
    const share = retries > 0 ? Math.min(1, this.budget(requests) / retries) : 1;
    this.dropped = retries * (1 - share);
    for (let index = 1; index <= this.attempts; index++) this.arriving[index] = due[index]! * share;
    this.arriving[0] = requests;
    due.fill(0);
    return sumOf(this.arriving);
  }

  /** Tries that failed in this step, by what became of them: they come again or are dropped. */
  fail(failures: ByGeneration, cause: FailureCause): void {
    const comesAgain = this.model?.[cause] ?? false;
    const due = this.due[(this.slot + this.delaySteps) % this.due.length]!;
    for (let index = 0; index <= this.attempts; index++) {
      if (comesAgain && index < this.attempts) due[index + 1]! += failures[index]!;
      else this.dropped += failures[index]!;
    }
  }

  private budget(requests: number): number {
    const share = this.model?.budgetFraction ?? Infinity;
    return share === Infinity ? Infinity : share * requests;
  }
}

function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
}
