import { Step } from "../../simulate/step";

/** Counts changes of the capacity that is asked for. */
export class Changes {
  actions = 0;
  /** Changes against the direction of the one before. */
  flaps = 0;
  firstFlapSeconds = NaN;
  private direction = 0;

  add(step: Step): void {
    if (step.desired !== step.previousDesired) this.change(step);
  }

  private change(step: Step): void {
    const direction = step.desired > step.previousDesired ? 1 : -1;
    this.actions++;
    if (direction === -this.direction) {
      if (this.flaps === 0) this.firstFlapSeconds = step.seconds;
      this.flaps++;
    }
    this.direction = direction;
  }
}
