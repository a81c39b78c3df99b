import { Clock } from "../time";
import { TimeTick } from "./lane";

/** Round values from 0 to the first one that is not below the greatest; at most five. */
export function valueTicks(greatest: number, isWhole = false): readonly number[] {
  const reach = greatest > 0 && Number.isFinite(greatest) ? greatest : 1;
  const step = isWhole ? Math.max(1, roundStep(reach / 4)) : roundStep(reach / 4);
  const count = Math.max(1, Math.ceil(reach / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is not below a value. */
function roundStep(least: number): number {
  let power = 1;
  while (power < least) power *= 10;
  while (power / 10 >= least) power /= 10;
  const steps = [power / 10, power / 5, power / 4, power / 2, power];
  return steps.find((step) => step >= least * (1 - 1e-9)) ?? power;
}

const timeSteps = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800,
  432000, 864000, 2592000, 7776000, 31536000,
];

/** Round times of the wall clock within a run, at most eight. */
export function timeTicks(durationSeconds: number, clock: Clock): readonly TimeTick[] {
  const step =
    timeSteps.find((each) => durationSeconds / each <= 7) ?? Math.ceil(durationSeconds / 7);
  const offset = ((clock.wall(0) % step) + step) % step;
  const ticks: TimeTick[] = [];
  for (let at = offset === 0 ? 0 : step - offset; at <= durationSeconds; at += step)
    ticks.push(tickAt(at, step, clock));
  return ticks;
}

function tickAt(seconds: number, step: number, clock: Clock): TimeTick {
  const isDay = clock.wall(seconds) % 86400 === 0;
  const label = isDay
    ? clock.date(seconds).slice(5)
    : step < 60
      ? clock.time(seconds).slice(-8)
      : clock.hourAndMinute(seconds);
  return { seconds, label, isDay };
}
