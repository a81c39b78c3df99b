import { Bounds, ScalerSpec, ScheduleSpec } from "../../control/spec";
import { Dial } from "./knob";

/** The two bounds of a scaler, under the names that its users know. */
export function boundDials(
  { minCapacity, maxCapacity }: Bounds,
  [minimum, maximum]: readonly [minimum: string, maximum: string],
  mostInstances: number,
  set: (bounds: Partial<Bounds>) => ScalerSpec,
): readonly Dial[] {
  return [
    {
      path: minimum,
      kind: "count",
      from: minCapacity,
      least: 0,
      most: maxCapacity,
      helpsService: "rising",
      calms: "rising",
      set: (value) => set({ minCapacity: value }),
    },
    {
      path: maximum,
      kind: "count",
      from: maxCapacity,
      least: Math.max(1, minCapacity),
      most: Math.max(maxCapacity, mostInstances),
      helpsService: "rising",
      set: (value) => set({ maxCapacity: value }),
    },
  ];
}

/** The bounds that schedules set; those that they leave alone stay alone. */
export function scheduleDials(
  schedules: readonly ScheduleSpec[],
  { maxCapacity }: Bounds,
  mostInstances: number,
  set: (schedules: readonly ScheduleSpec[]) => ScalerSpec,
): readonly Dial[] {
  return schedules.flatMap((schedule, index): readonly Dial[] => {
    const change = (bounds: Partial<Bounds>) =>
      set(schedules.map((other, at) => (at === index ? { ...other, ...bounds } : other)));
    const upper = schedule.maxCapacity ?? maxCapacity;
    const common = { kind: "count", helpsService: "rising" } as const;
    const minimum = {
      ...common,
      path: `schedules[${index}].minCapacity`,
      from: schedule.minCapacity ?? NaN,
      least: 0,
      most: upper,
      set: (value: number) => change({ minCapacity: value }),
    };
    const maximum = {
      ...common,
      path: `schedules[${index}].maxCapacity`,
      from: schedule.maxCapacity ?? NaN,
      least: Math.max(1, schedule.minCapacity ?? 0),
      most: Math.max(upper, mostInstances),
      set: (value: number) => change({ maxCapacity: value }),
    };
    return [minimum, maximum].filter(({ from }) => !Number.isNaN(from));
  });
}

/** A list with one item changed. */
export function withItem<T>(items: readonly T[], index: number, change: Partial<T>): readonly T[] {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}
