import { AwsAssumptions } from "../spec";

/** A time that begins with a scaling activity, or with its completion: until then it runs as well. */
export class Cooldown {
  private isPending = false;
  private seconds = 0;
  private endsAtSeconds = -Infinity;

  constructor(private readonly starts: AwsAssumptions["cooldownStarts"]) {}

  start(seconds: number, nowSeconds: number): void {
    this.seconds = seconds;
    this.isPending = this.starts === "completion";
    this.endsAtSeconds = nowSeconds + seconds;
  }

  /** The activity that it waits for is complete. */
  complete(nowSeconds: number): void {
    if (!this.isPending) return;
    this.isPending = false;
    this.endsAtSeconds = nowSeconds + this.seconds;
  }

  cancel(): void {
    this.isPending = false;
    this.endsAtSeconds = -Infinity;
  }

  /** It has ended at the second at which it ends. */
  isRunning(nowSeconds: number): boolean {
    return this.isPending || nowSeconds < this.endsAtSeconds;
  }
}
