import { shareOf } from "../service/starts";
import { FaultWindows } from "./faultWindows";

/** Which of the instances answer with errors, and what of all answers that makes. */
export class FailingInstances {
  /** The oldest so many fail; those that are started later are sound. */
  count = 0;
  /** Share of the answers of a failing instance that are errors. */
  errorFraction = 0;
  /** Share of all answers that are errors. */
  errorShare = 0;
  /** Instances that are ready, and those of them that have traffic. */
  ready = 0;
  serving = 0;
  /** Whether any ever fail. */
  readonly isDeclared: boolean;
  private isOn = false;

  constructor(private readonly faults: FaultWindows) {
    this.isDeclared = faults.has("failingInstances");
  }

  advance(nowSeconds: number, ready: number): void {
    this.ready = ready;
    const fault = this.faults.active("failingInstances", nowSeconds);
    if (fault && !this.isOn) this.count = shareOf(ready, fault.amount);
    this.isOn = fault !== undefined;
    this.count = fault ? Math.min(this.count, ready) : 0;
    this.errorFraction = fault?.errorFraction ?? 0;
  }

  /** Of so many instances with traffic, so many are among those that fail. */
  share(serving: number, failing: number): void {
    this.serving = serving;
    this.errorShare = serving > 0 ? (failing / serving) * this.errorFraction : 0;
  }
}
