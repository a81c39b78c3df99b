import { Line } from "./lines";

/** Part of a ramping arrival rate: within so many milliseconds to this rate; 0 is at once. */
export interface Stage {
  readonly milliseconds: number;
  readonly rps: number;
}

/** Rates are told to a millionth of a request per second, which is one request in twelve days. */
const digits = 1e6;

/** Lines as stages: a jump where a line does not begin with the rate that the one before ended with. */
export function stagesOf(lines: readonly Line[]): readonly Stage[] {
  const stages: Stage[] = [];
  let rate = 0;
  for (const { startSeconds, endSeconds, fromRps, toRps } of lines) {
    const from = rounded(fromRps);
    if (from !== rate) stages.push({ milliseconds: 0, rps: from });
    rate = rounded(toRps);
    stages.push({
      milliseconds: inMilliseconds(endSeconds) - inMilliseconds(startSeconds),
      rps: rate,
    });
  }
  return stages;
}

function rounded(rps: number): number {
  return Math.round(rps * digits) / digits;
}

function inMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}

/** Requests of each interval of so many seconds, as the stages have them; the last may be shorter. */
export function requestsByInterval(
  stages: readonly Stage[],
  intervalSeconds: number,
  intervals: number,
): Float64Array {
  const requests = new Float64Array(intervals);
  let [start, rate] = [0, 0];
  for (const { milliseconds, rps } of stages) {
    const length = milliseconds / 1000;
    for (let at = start; at < start + length;) {
      const interval = Math.min(intervals - 1, Math.floor(at / intervalSeconds + 1e-9));
      const isLast = interval === intervals - 1;
      const end = isLast
        ? start + length
        : Math.min(start + length, (interval + 1) * intervalSeconds);
      const slope = (rps - rate) / length;
      requests[interval]! += (rate + slope * ((at + end) / 2 - start)) * (end - at);
      at = end;
    }
    start += length;
    rate = rps;
  }
  return requests;
}
