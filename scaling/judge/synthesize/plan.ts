import { Coverings, coverings } from "./segments";
import { slotsPerDay, slotsPerWeek } from "./slots";

/** A level from a time of the day on, on some days of the week. */
export interface PlannedAction {
  /** Of the day, in slots. */
  readonly slot: number;
  readonly level: number;
  /** 0 is Monday; in order. */
  readonly days: readonly number[];
}

/** Days that are treated alike. */
type Partition = readonly (readonly number[])[];

const everyDay: Partition = [[0, 1, 2, 3, 4, 5, 6]];

const partitions: readonly Partition[] = [
  everyDay,
  [
    [0, 1, 2, 3, 4],
    [5, 6],
  ],
  [[0, 1, 2, 3, 4], [5], [6]],
  [[0], [1], [2], [3], [4], [5], [6]],
];

/** More levels than this a day are tried for no group of days. */
const mostPerDay = 16;

/** Every full hour may be where the planned days begin and end. */
const hourSlots = 4;

interface Choice {
  readonly cost: number;
  readonly actions: readonly PlannedAction[];
}

export interface PlanOptions {
  readonly maxActions: number;
  /** Whether days may differ: the history must be long enough to show it. */
  readonly byWeekday: boolean;
  /** Instance-hours a week that an action must save to be worth having. */
  readonly worthwhileHours: number;
}

/**
 * The actions that cover the needs of a week: of all partitions of the week into alike days, and of all
 * hours at which such days may begin, the one with the least instance-hours, where each action costs
 * what it must save. Always at least one action, and never more than asked for.
 */
export function planWeek(needs: Float64Array, options: PlanOptions): readonly PlannedAction[] {
  const actionCost = options.worthwhileHours * hourSlots;
  let best: Choice = { cost: Infinity, actions: [] };
  for (const partition of options.byWeekday ? partitions : [everyDay]) {
    if (partition.length > options.maxActions) continue;
    for (let offset = 0; offset < slotsPerDay; offset += hourSlots) {
      const choice = planFor(needs, partition, offset, options.maxActions, actionCost);
      if (choice.cost < best.cost) best = choice;
    }
  }
  return best.actions;
}

function planFor(
  needs: Float64Array,
  partition: Partition,
  offset: number,
  maxActions: number,
  actionCost: number,
): Choice {
  const room = Math.min(mostPerDay, maxActions - partition.length + 1);
  const covered = partition.map((days) => coverings(profileOf(needs, days, offset), room));
  const counts = shareOut(partition, covered, maxActions, actionCost);
  const actions = merged(
    partition.flatMap((days, group) => actionsOf(days, covered[group]!, counts[group]!, offset)),
  );
  const kept = withoutRepeats(actions);
  return { cost: weekCost(kept) + actionCost * kept.length, actions: kept };
}

/** The most that any of these days needs, from the offset on for 24 hours. */
function profileOf(needs: Float64Array, days: readonly number[], offset: number): Float64Array {
  return new Float64Array(slotsPerDay).map((_, slot) =>
    Math.max(...days.map((day) => needs[(day * slotsPerDay + offset + slot) % slotsPerWeek]!)),
  );
}

/** How many levels each group of days gets, so that hours and actions together cost least. */
function shareOut(
  partition: Partition,
  covered: readonly Coverings[],
  maxActions: number,
  actionCost: number,
): readonly number[] {
  const costOf = (group: number, count: number) =>
    covered[group]!.costs[count - 1]! * partition[group]!.length;
  let rows: readonly { readonly cost: number; readonly counts: readonly number[] }[] = [
    { cost: 0, counts: [] },
  ];
  partition.forEach((_, group) => {
    const next: { cost: number; counts: readonly number[] }[] = [];
    rows.forEach(({ cost, counts }, used) => {
      const mostCount = Math.min(maxActions - used, covered[group]!.costs.length);
      for (let count = 1; count <= mostCount; count++) {
        const total = cost + costOf(group, count) + actionCost * count;
        const known = next[used + count];
        if (known === undefined || total < known.cost) {
          next[used + count] = { cost: total, counts: [...counts, count] };
        }
      }
    });
    rows = next;
  });
  return rows.reduce((best, row) => (row.cost < best.cost ? row : best)).counts;
}

function actionsOf(
  days: readonly number[],
  covered: Coverings,
  count: number,
  offset: number,
): readonly PlannedAction[] {
  return covered.segments(count).map(({ start, level }) => {
    const slot = (offset + start) % slotsPerDay;
    const later = offset + start >= slotsPerDay ? 1 : 0;
    return { slot, level, days: days.map((day) => (day + later) % 7).sort((a, b) => a - b) };
  });
}

/** One action for the same level at the same time on different days. */
function merged(actions: readonly PlannedAction[]): readonly PlannedAction[] {
  const byKey = new Map<string, PlannedAction>();
  for (const action of actions) {
    const key = `${action.slot} ${action.level}`;
    const days = [...(byKey.get(key)?.days ?? []), ...action.days].sort((a, b) => a - b);
    byKey.set(key, { ...action, days });
  }
  return [...byKey.values()].sort((a, b) => a.days[0]! - b.days[0]! || a.slot - b.slot);
}

/** Without actions that find their level in force on each of their days; one stays in any case. */
function withoutRepeats(actions: readonly PlannedAction[]): readonly PlannedAction[] {
  return actions.reduce<readonly PlannedAction[]>((kept, action) => {
    const rest = kept.filter((other) => other !== action);
    if (rest.length === 0) return kept;
    const levels = weekLevels(rest);
    const isRepeat = action.days.every(
      (day) => levels[day * slotsPerDay + action.slot] === action.level,
    );
    return isRepeat ? rest : kept;
  }, actions);
}

/** The level in force in each slot of a week in which the actions go round and round. */
export function weekLevels(actions: readonly PlannedAction[]): Float64Array {
  const levels = new Float64Array(slotsPerWeek).fill(NaN);
  for (const { slot, level, days } of actions) {
    for (const day of days) levels[day * slotsPerDay + slot] = level;
  }
  let last = levels.filter((level) => !Number.isNaN(level)).at(-1) ?? NaN;
  return levels.map((level) => (last = Number.isNaN(level) ? last : level));
}

function weekCost(actions: readonly PlannedAction[]): number {
  return weekLevels(actions).reduce((sum, level) => sum + level, 0);
}
