import { formatWall } from "../schedule/civil";
import { zoneOf } from "../schedule/zone";

/** Tells the times of a run on the clock of its place. */
export class Clock {
  private readonly offsetAt: (unixSeconds: number) => number;
  /** The zone whose clock this is: UTC where the zone's own is not known. */
  readonly zone: string;

  constructor(
    private readonly startUnixSeconds: number,
    timezone: string,
  ) {
    const zone = zoneOf(timezone);
    this.zone = zone?.name ?? "UTC";
    this.offsetAt = (unixSeconds) => zone?.offsetAt(unixSeconds) ?? 0;
  }

  /** Seconds of the wall clock, as if its place kept UTC, at a second of the run. */
  wall(seconds: number): number {
    const unix = this.startUnixSeconds + seconds;
    return unix + this.offsetAt(unix);
  }

  /** 17:06:20, after the date where that is another day than the run's first. */
  time(seconds: number): string {
    const [date, time] = formatWall(this.wall(seconds)).split("T") as [string, string];
    return this.isFirstDay(seconds) ? time : `${date} ${time}`;
  }

  /** 17:06 */
  hourAndMinute(seconds: number): string {
    return formatWall(this.wall(seconds)).slice(11, 16);
  }

  /** 2027-01-04 */
  date(seconds: number): string {
    return formatWall(this.wall(seconds)).slice(0, 10);
  }

  private isFirstDay(seconds: number): boolean {
    return this.date(seconds) === this.date(0);
  }
}
