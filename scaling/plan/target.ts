import { Plan } from "./plan";
import { ScaledThing } from "./scaledThing";

/** What each policy, alarm and action of a scaled thing is planned with. */
export interface Target {
  readonly plan: Plan;
  readonly thing: ScaledThing;
  /** The triple, taken from the registered target itself so that nothing comes before it. */
  readonly triple: Readonly<Record<string, unknown>>;
}
