import { Assessment } from "../../scaling/assess";

/** What a component is made from. */
export interface Work<Planned> {
  readonly planned: Planned;
  /** Where reliability is declared. */
  readonly assessment: Assessment | undefined;
}
