import { Scenario } from "../simulate/scenario";
import { Step } from "../simulate/step";

/** Adds up one figure while a run goes by; memory does not grow with the steps. */
export interface Gauge {
  add(step: Step): void;
  /** The figure, once the run is over. */
  value(): number;
  /** Seconds from the start of the run at which the figure first counted for something; NaN if never. */
  firstSeconds?(): number;
}

/** A figure that reports give and objectives limit. One file each; the definition is its documentation. */
export interface Measure {
  /** As in figures: `overloadSeconds`. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** What exactly is counted, in one or two sentences. */
  readonly definition: string;
  /** Whether more is worse, for comparisons and colours; "neither" for plain facts. */
  readonly worse: "higher" | "lower" | "neither";
  readonly gauge: (scenario: Scenario) => Gauge;
}
