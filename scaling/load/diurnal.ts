import { cosTurns, pi, sinTurns } from "../math";
import { weekdayOf } from "../schedule/civil";
import { Zone } from "../schedule/zone";
import { DiurnalLoad } from "./declaration";
import { Piece, piecewise, Shape } from "./shape";

const day = 86400;

/** When the pieces of a weekly shape begin and how many of them there are. */
export interface Calendar {
  readonly zone: Zone;
  /** Unix time of the load's start. */
  readonly startSeconds: number;
  readonly durationSeconds: number;
}

/**
 * One piece a local day, cut where the clock changes: inside a piece the wave is a cosine of the local
 * time, whose mean is known exactly.
 */
export function diurnalShape(diurnal: DiurnalLoad, calendar: Calendar): Shape {
  const { zone, startSeconds, durationSeconds } = calendar;
  const end = startSeconds + durationSeconds;
  const pieces: Piece[] = [];
  for (let at = startSeconds; at < end || pieces.length === 0;) {
    const local = at + zone.offsetAt(at);
    const midnight = at + day - (((local % day) + day) % day);
    pieces.push({ from: at - startSeconds, mean: wave(diurnal, local - (at - startSeconds)) });
    at = Math.min(midnight, zone.nextChange(at));
  }
  return piecewise(pieces.map((piece, index) => (index === 0 ? { ...piece, from: 0 } : piece)));
}

/** `localStart`: the local time at second 0 of the load, by the clock of this piece. */
function wave(diurnal: DiurnalLoad, localStart: number): Shape {
  const { baseRps, peakRps, peakHour = 14, weekendFactor = 1 } = diurnal;
  const middleRps = baseRps + (peakRps - baseRps) / 2;
  const swingRps = (peakRps - baseRps) / 2;
  return (from, to) => {
    const middle = localStart + from + (to - from) / 2;
    const weekday = weekdayOf(middle);
    const factor = weekday === 0 || weekday === 6 ? weekendFactor : 1;
    const turns = (middle - peakHour * 3600) / day;
    return factor * (middleRps + swingRps * cosTurns(turns) * meanOverSpan((to - from) / day));
  };
}

/** By how much the mean of a cosine over a span of so many turns is less than its middle. */
function meanOverSpan(turns: number): number {
  return sinTurns(turns / 2) / (pi * turns);
}
