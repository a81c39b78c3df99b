import { Fault } from "../../service/service";

/** What a series stands for; each has one colour in every chart. */
export type Tone = "demand" | "supply" | "trouble" | "motion" | "limit";

/** A series of step-wise values: the mean or the state of each step. */
export interface Series {
  readonly name: string;
  readonly tone: Tone;
  readonly stroke: "solid" | "dashed" | "dotted" | "none";
  readonly fill: "none" | "soft" | "hatch" | "dots";
  readonly values: ArrayLike<number>;
  /** Where a fill ends below; the axis where absent. */
  readonly base?: ArrayLike<number>;
  /** Written behind the end of the line; "" for none. */
  readonly endLabel: string;
}

/** One chart over the time of the run. Lanes of a load share their time axis. */
export interface Lane {
  /** In addresses: `lane-instances`. */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly finding: string;
  readonly height: number;
  /** Value at the upper edge; the lower one is 0. */
  readonly top: number;
  readonly ticks: readonly number[];
  readonly seconds: ArrayLike<number>;
  readonly series: readonly Series[];
}

/** The moment at which an objective broke. */
export interface BreakMark {
  readonly id: string;
  readonly seconds: number;
  /** Its time; "" where there is no room for it beside the one before. */
  readonly label: string;
}

/** What all lanes of a load share. */
export interface TimeFrame {
  readonly durationSeconds: number;
  readonly ticks: readonly TimeTick[];
  readonly breaks: readonly BreakMark[];
  readonly faults: readonly Fault[];
}

export interface TimeTick {
  readonly seconds: number;
  readonly label: string;
  /** Begins a day: its label is a date. */
  readonly isDay: boolean;
}
