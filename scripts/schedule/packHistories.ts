import { lastYear, yearlyChanges } from "../../scaling/schedule/yearlyChanges";
import { Change, ZoneHistory } from "./zoneHistory";

/** A day of each year: the first such weekday on or after a day of a month, at a time before the change. */
interface YearlyDay {
  readonly month: number;
  readonly weekday: number;
  readonly localSeconds: number;
}

/** Two days of each year at which a clock changes, in turn; as text in the table of all of them. */
type Rule = string;

/** From that many changes on, a new entry in the table is shorter than naming each change. */
const fewestForNewRule = 6;
const fewestForOldRule = 3;

/** The form that scaling/schedule/zoneHistory.ts reads back; see there. */
export interface PackedHistories {
  readonly rules: readonly Rule[];
  readonly histories: readonly string[];
}

/** Writes histories with a common table of rules, which grows with what the histories need. */
export function packHistories(all: readonly ZoneHistory[]): PackedHistories {
  const rules: Rule[] = [];
  return { histories: all.map((history) => packHistory(history, rules)), rules };
}

function packHistory({ firstOffset, changes }: ZoneHistory, rules: Rule[]): string {
  const offsets = [...new Set([firstOffset, ...changes.map(({ after }) => after)])];
  const letter = (offset: number) => String.fromCharCode(65 + offsets.indexOf(offset));
  let [text, previous] = ["", 0];
  for (let index = 0; index < changes.length;) {
    const change = changes[index]!;
    const run = longestRun(changes.slice(index), previous, rules);
    if (run === undefined) {
      text += `${timeText(change.at - previous)}${letter(change.after)}`;
    } else {
      const forever = changes[index + run.count - 1]!.at > inLastYear;
      const [first, second] = [change.after, changes[index + 1]!.after];
      text += `${run.rule.toString(36)}*${forever ? 0 : run.count.toString(36)}`;
      text += `${letter(first)}${letter(second)}`;
    }
    index += run?.count ?? 1;
    previous = changes[index - 1]!.at;
  }
  return `${offsets.map(timeText).join(",")};${text}`;
}

/** Half hours in base 36, with the seconds left over behind a dot. */
function timeText(seconds: number): string {
  const [halfHours, rest] = [Math.floor(seconds / 1800), ((seconds % 1800) + 1800) % 1800];
  return rest === 0 ? halfHours.toString(36) : `${halfHours.toString(36)}.${rest.toString(36)}.`;
}

/** A rule that holds up to there has no end. */
const inLastYear = Date.UTC(lastYear, 0) / 1000;

interface Run {
  readonly count: number;
  readonly rule: number;
}

/** The rule that describes most of the next changes, if one is worth it. */
function longestRun(changes: readonly Change[], since: number, rules: Rule[]): Run | undefined {
  const candidates = changes.length < fewestForOldRule ? [] : candidateRules(changes);
  const runs = candidates.map((text) => ({ text, count: runLength(changes, text, since) }));
  const longest = Math.max(0, ...runs.map(({ count }) => count));
  const best = runs.filter(({ count }) => count === longest).map(({ text }) => text);
  const known = best.find((text) => rules.includes(text));
  if (longest < (known ? fewestForOldRule : fewestForNewRule)) return undefined;
  const chosen = known ?? best[0]!;
  if (known === undefined) rules.push(chosen);
  return { count: longest, rule: rules.indexOf(chosen) };
}

/** Every rule that gives the first changes: each day may count from seven days of its month. */
function candidateRules([first, second, third, fourth]: readonly Change[]): readonly Rule[] {
  const common = (one: Change, next: Change | undefined) => {
    const later = next === undefined ? undefined : sides(next);
    return sides(one).filter((side) => later === undefined || later.includes(side));
  };
  const seconds = common(second!, fourth);
  return common(first!, third).flatMap((one) => seconds.map((two) => `${one}/${two}`));
}

function sides(change: Change): readonly string[] {
  return [0, 1].flatMap((daysBack) => {
    const local = new Date((change.at + change.before - daysBack * 86400) * 1000);
    const day: YearlyDay = {
      month: local.getUTCMonth() + 1,
      weekday: local.getUTCDay(),
      localSeconds: ((((change.at + change.before) % 86400) + 86400) % 86400) + daysBack * 86400,
    };
    if (daysBack === 1 && day.localSeconds !== 86400) return [];
    const last = new Date(Date.UTC(local.getUTCFullYear(), day.month, 0)).getUTCDate();
    const date = local.getUTCDate();
    const from = [
      last - 6,
      1,
      8,
      15,
      22,
      date - 6,
      date - 5,
      date - 4,
      date - 3,
      date - 2,
      date - 1,
      date,
    ];
    return [...new Set(from)]
      .filter((each) => each >= 1 && each <= date && each > date - 7 && each <= last - 6)
      .map((each) => [day.month, each, day.weekday, timeText(day.localSeconds)].join(" "));
  });
}

/** How many of the changes after a moment are those that the rule gives, read back as it will be. */
function runLength(changes: readonly Change[], rule: Rule, since: number): number {
  const after = [changes[0]!.after, changes[1]!.after] as const;
  if (changes[0]!.before !== after[1]) return 0;
  const sample = yearlyChanges(rule, { after, since, most: fewestForOldRule });
  if (sample.some((at, index) => at !== changes[index]?.at)) return 0;
  const given = yearlyChanges(rule, { after, since, most: changes.length });
  const different = changes.findIndex(
    (change, index) => change.at !== given[index] || change.after !== after[index % 2],
  );
  return different < 0 ? changes.length : different;
}
