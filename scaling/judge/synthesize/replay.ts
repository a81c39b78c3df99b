import { Schedule } from "../../contract/generated/types";
import { Series, seriesSeconds } from "../../load";
import { firings, parseSchedule } from "../../schedule";
import { needOf } from "./weekNeeds";

const weekSeconds = 7 * 86400;

interface Move {
  readonly atSeconds: number;
  readonly level: number;
}

export interface Replayed {
  /** Of the minimum that the actions keep. */
  readonly instanceHoursPerDay: number;
  /** Time in which the history needs more than serves. */
  readonly uncoveredSeconds: number;
}

/** Plays scheduled actions over a history: what they raise serves when its start is over. */
export function replay(
  schedules: readonly Schedule[],
  history: Series,
  ratePerInstance: number,
  leadSeconds: number,
): Replayed {
  const moves = movesOf(schedules, history);
  const asked = new Follower(moves);
  const started = new Follower(moves);
  const { requestsPerSecond, startSeconds, stepSeconds } = history;
  let total = 0;
  let uncoveredSteps = 0;
  requestsPerSecond.forEach((rate, index) => {
    const time = startSeconds + index * stepSeconds;
    const level = asked.levelAt(time);
    const ready = Math.min(level, started.levelAt(time - leadSeconds));
    total += level;
    if (needOf(rate, ratePerInstance) > ready) uncoveredSteps++;
  });
  return {
    instanceHoursPerDay: (24 * total) / requestsPerSecond.length,
    uncoveredSeconds: uncoveredSteps * stepSeconds,
  };
}

/** Two weeks before the history begins, every weekly action has been in force. */
function movesOf(schedules: readonly Schedule[], history: Series): readonly Move[] {
  const from = history.startSeconds - 2 * weekSeconds;
  const to = history.startSeconds + seriesSeconds(history);
  const moves = schedules.flatMap(({ cron, timezone, minCapacity }) => {
    const parsed = parseSchedule(`cron(${cron})`);
    if (!parsed.ok) throw new Error(`cron(${cron}) is no schedule`);
    const times = firings(parsed.schedule, timezone, from, to);
    return times.map((atSeconds) => ({ atSeconds, level: minCapacity ?? 0 }));
  });
  return moves.sort((a, b) => a.atSeconds - b.atSeconds);
}

/** The level in force at moments that only go forward. */
class Follower {
  private next = 0;
  private level = 0;

  constructor(private readonly moves: readonly Move[]) {}

  levelAt(seconds: number): number {
    while (this.next < this.moves.length && this.moves[this.next]!.atSeconds <= seconds) {
      this.level = this.moves[this.next]!.level;
      this.next++;
    }
    return this.level;
  }
}
