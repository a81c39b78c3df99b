/** The numbers of a target-tracking scaling that a search chooses. */
export interface TunePoint {
  readonly minCapacity: number;
  readonly maxCapacity: number;
  /** Of the first target-tracking policy, in its metric's unit. */
  readonly target: number;
  readonly scaleOutCooldownSeconds: number;
  readonly scaleInCooldownSeconds: number;
}

export type TuneKey = keyof TunePoint;

export const tuneKeys: readonly TuneKey[] = [
  "minCapacity",
  "maxCapacity",
  "target",
  "scaleOutCooldownSeconds",
  "scaleInCooldownSeconds",
];

/** Values to choose from, in rising order, for each number. */
export type TuneSpace = Readonly<Record<TuneKey, readonly number[]>>;

/** Cooldowns that people write. */
export const plainCooldowns: readonly number[] = [0, 30, 60, 120, 180, 300, 600, 900];

/** The shortest wait before another scale-in that a declaration may have. */
const leastScaleInCooldown = 60;

const targetSteps = 24;
const countSteps = 40;

export interface SpaceLimits {
  /** Most instances that the loads need at one time. */
  readonly neededInstances: number;
  readonly leastInstances: number;
  readonly mostInstances: number;
  /** The metric's value at an instance's full rate. */
  readonly fullTarget: number;
}

/** Targets from 0.2 to 0.95 of the full rate, minima up to what is needed, maxima from there on. */
export function spaceFor(limits: SpaceLimits): TuneSpace {
  const { neededInstances, leastInstances: least, mostInstances: most, fullTarget } = limits;
  const needed = Math.min(most, Math.max(least, Math.ceil(neededInstances)));
  return {
    minCapacity: counts(least, needed),
    maxCapacity: counts(needed, most),
    target: Array.from({ length: targetSteps }, (_, index) =>
      plain(fullTarget * (0.2 + (0.75 * index) / (targetSteps - 1))),
    ),
    scaleOutCooldownSeconds: plainCooldowns,
    scaleInCooldownSeconds: plainCooldowns.filter((it) => it >= leastScaleInCooldown),
  };
}

/** The same for a group of EC2, whose policies have warm-ups in the place of cooldowns. */
export function groupSpaceFor(limits: SpaceLimits): TuneSpace {
  return { ...spaceFor(limits), scaleOutCooldownSeconds: [0], scaleInCooldownSeconds: [0] };
}

/** Whole numbers from one to the other: all of them if they are few, else denser at the lower end. */
function counts(least: number, most: number): readonly number[] {
  const span = most - least;
  if (span < countSteps) return Array.from({ length: span + 1 }, (_, index) => least + index);
  const values = Array.from({ length: countSteps + 1 }, (_, index) => {
    const share = index / countSteps;
    return least + Math.round(span * share * share);
  });
  return [...new Set(values)];
}

/** Whole where it is not small: 573, not 572.6. */
function plain(target: number): number {
  return target >= 20 ? Math.round(target) : Number(target.toPrecision(3));
}

/** @param unit for each number where it lies between its least (0) and its most (1). */
export function pointAt(space: TuneSpace, unit: readonly number[]): TunePoint {
  const valueOf = (key: TuneKey) => {
    const values = space[key];
    const share = unit[tuneKeys.indexOf(key)]!;
    return values[Math.min(values.length - 1, Math.floor(share * values.length))]!;
  };
  return ordered({
    minCapacity: valueOf("minCapacity"),
    maxCapacity: valueOf("maxCapacity"),
    target: valueOf("target"),
    scaleOutCooldownSeconds: valueOf("scaleOutCooldownSeconds"),
    scaleInCooldownSeconds: valueOf("scaleInCooldownSeconds"),
  });
}

/** The points that differ from this one by one value of one number, or by a few. */
export function neighbours(space: TuneSpace, point: TunePoint): readonly TunePoint[] {
  return tuneKeys.flatMap((key) => {
    const values = space[key];
    const at = nearestIndex(values, point[key]);
    const others = [at - 3, at - 1, at + 1, at + 3].filter((i) => i >= 0 && i < values.length);
    return others.map((index) => ordered({ ...point, [key]: values[index]! }));
  });
}

export function pointKey(point: TunePoint): string {
  return tuneKeys.map((key) => point[key]).join(" ");
}

function ordered(point: TunePoint): TunePoint {
  return { ...point, maxCapacity: Math.max(point.minCapacity, point.maxCapacity) };
}

function nearestIndex(values: readonly number[], value: number): number {
  const above = values.findIndex((each) => each >= value);
  return above < 0 ? values.length - 1 : above;
}
