import moment from "moment-timezone";
import { lastYear } from "../../scaling/schedule/yearlyChanges";

const end = Date.UTC(lastYear + 1, 0) / 1000;

/** The clock of a zone from 1970 on: its offset then, and every change of it. */
export interface ZoneHistory {
  /** Seconds ahead of UTC on 1970-01-01. */
  readonly firstOffset: number;
  readonly changes: readonly Change[];
}

export interface Change {
  /** Unix time. */
  readonly at: number;
  /** Seconds ahead of UTC before and from then on. */
  readonly before: number;
  readonly after: number;
}

/** Reads one zone of the packed data; changes of the name or the summer-time mark alone are left out. */
export function zoneHistory(packed: string): ZoneHistory {
  const { untils, offsets } = moment.tz.unpack(packed) as unknown as {
    untils: readonly (number | null)[];
    offsets: readonly number[];
  };
  const seconds = offsets.map((minutesWest) => Math.round(minutesWest * -60));
  const ends = untils.map((until) => (until ?? Infinity) / 1000);
  const first = ends.findIndex((end) => end > 0);
  const changes = seconds.slice(first + 1).flatMap((after, index): readonly Change[] => {
    const before = seconds[first + index]!;
    const at = ends[first + index]!;
    return after === before || at >= end ? [] : [{ at, before, after }];
  });
  return { firstOffset: seconds[first]!, changes };
}
