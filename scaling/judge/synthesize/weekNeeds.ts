import { Series } from "../../load";
import { Zone } from "../../schedule";
import { wholeInstances } from "../../service/wholeInstances";
import { slotOf, slotSeconds, slotsPerDay, slotsPerWeek, weekOf } from "./slots";

export interface NeedOptions {
  readonly zone: Zone;
  /** Requests per second that one instance is meant to carry. */
  readonly ratePerInstance: number;
  /** How much earlier capacity must be asked for than it is needed. */
  readonly leadSeconds: number;
  /** Of several weeks, the share whose need is covered; 1 covers all. */
  readonly quantile: number;
}

/** What has to be asked for in each slot of a week, so that every moment of the history has enough. */
export function weekNeeds(history: Series, options: NeedOptions): Float64Array {
  const weeks = needsByWeek(history, options);
  const needs = new Float64Array(slotsPerWeek).map((_, slot) => {
    const seen = weeks.map((week) => week[slot]!).filter((need) => !Number.isNaN(need));
    return quantileOf(seen, options.quantile);
  });
  return filledUp(needs);
}

/** Instances that a rate needs: one at least, since no schedule here ends a service. */
export function needOf(rate: number, ratePerInstance: number): number {
  return Math.max(1, wholeInstances(rate / ratePerInstance));
}

/** The most of each slot of each week; NaN where the history says nothing. */
function needsByWeek(history: Series, options: NeedOptions): readonly Float64Array[] {
  const { zone, ratePerInstance, leadSeconds } = options;
  const weeks = new Map<number, Float64Array>();
  const raise = (wall: number, need: number) => {
    const week = weekOf(wall);
    const needs = weeks.get(week) ?? new Float64Array(slotsPerWeek).fill(NaN);
    weeks.set(week, needs);
    const slot = slotOf(wall);
    if (!(needs[slot]! >= need)) needs[slot] = need;
  };
  history.requestsPerSecond.forEach((rate, index) => {
    const time = history.startSeconds + index * history.stepSeconds;
    const wall = time + zone.offsetAt(time);
    const need = needOf(rate, ratePerInstance);
    const first = Math.floor((wall - leadSeconds) / slotSeconds) * slotSeconds;
    for (let at = first; at < wall + history.stepSeconds; at += slotSeconds) raise(at, need);
  });
  return [...weeks.values()];
}

function quantileOf(values: readonly number[], quantile: number): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(quantile * sorted.length) - 1)]!;
}

/** A slot without history gets the most of the same time on other days, else the most of all. */
function filledUp(needs: Float64Array): Float64Array {
  const known = needs.filter((need) => !Number.isNaN(need));
  const most = known.reduce((a, b) => Math.max(a, b), 1);
  return needs.map((need, slot) => {
    if (!Number.isNaN(need)) return need;
    const others = [0, 1, 2, 3, 4, 5, 6].map(
      (day) => needs[day * slotsPerDay + (slot % slotsPerDay)]!,
    );
    const seen = others.filter((other) => !Number.isNaN(other));
    return seen.length === 0 ? most : Math.max(...seen);
  });
}
