import { ScalerSpec } from "../../control/spec";

/** One number of a declared scaling that could be another, and the way in which it may move. */
export interface Knob {
  /** As the user writes it: schedules[0].minCapacity. */
  readonly path: string;
  readonly from: number;
  /** Other values, from the nearest to the farthest one. */
  readonly values: readonly number[];
  readonly set: (value: number) => ScalerSpec;
}

/** What a number is: it tells the values that a person would try. */
export type KnobKind = "count" | "target" | "seconds";

/** A number of a declared scaling, before it is known where to move it. */
export interface Dial {
  readonly path: string;
  readonly kind: KnobKind;
  readonly from: number;
  readonly least: number;
  readonly most: number;
  /** Whether the service gets better as it rises. */
  readonly helpsService: "rising" | "falling";
  /** Which way makes capacity change less often, if one does. */
  readonly calms?: "rising" | "falling";
  readonly set: (value: number) => ScalerSpec;
}

/** Nearer values than these make no difference that is worth a change. */
const secondsApart = 30;
const targetShare = 0.05;

/** Shares of a target far below it: a sixtieth is a target per second that was meant per minute. */
const farShares: readonly number[] = [0.04, 0.03, 0.02, 1 / 60, 0.01];

/** The values of a dial that lie on one side of where it stands. */
export function knobOf(dial: Dial, way: "rising" | "falling"): Knob {
  const sign = way === "rising" ? 1 : -1;
  const values = valuesFrom(dial, sign).filter(
    (value) => value >= dial.least && value <= dial.most && value !== dial.from,
  );
  return { path: dial.path, from: dial.from, values: [...new Set(values)], set: dial.set };
}

function valuesFrom(dial: Dial, sign: 1 | -1): readonly number[] {
  const { kind, least, most } = dial;
  const from = kind === "target" ? dial.from : Math.min(Math.max(dial.from, least - 1), most + 1);
  const room = sign === 1 ? most - from : from - least;
  switch (kind) {
    case "count":
      return series(room, (index) => from + sign * index);
    case "target":
      return [
        ...series(19, (index) => roundedTarget(from, 1 + sign * targetShare * index)),
        ...(sign === 1 ? [] : farShares.map((share) => roundedTarget(from, share))),
      ];
    case "seconds":
      return series(room / secondsApart + 1, (index) => roundSeconds(from, sign, index));
  }
}

function series(count: number, valueAt: (index: number) => number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => valueAt(index + 1));
}

/** Whole where it was whole and is not small, else with three digits. */
function roundedTarget(from: number, factor: number): number {
  const value = from * factor;
  if (Number.isInteger(from) && from >= 20) return Math.round(value);
  return Number(value.toPrecision(3));
}

function roundSeconds(from: number, sign: 1 | -1, index: number): number {
  const grid = from / secondsApart;
  const nearest = sign === 1 ? Math.floor(grid) : Math.ceil(grid);
  return (nearest + sign * index) * secondsApart;
}
