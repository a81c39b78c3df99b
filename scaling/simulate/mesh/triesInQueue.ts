/** What became of tries, by how often their request was tried before. */
export type ByGeneration = Float64Array;

/** Tries that arrived in one step, evenly: of those, the first part has left, a part was given up. */
interface Parcel {
  readonly startSeconds: number;
  readonly count: number;
  readonly shares: ByGeneration;
  left: number;
  givenUp: number;
}

/** Where what is left of less than this is a rounding error. */
const slack = 1e-9;

/**
 * The tries in the queue of a service in order of arrival, as the proxies in front know them. They leave
 * in that order. A try that has taken too long is given up by its proxy and stays where it is, since the
 * service does not know: whoever works on it later does so for nothing.
 */
export class TriesInQueue {
  /** Of the last step: given up by a proxy; left the queue before that. */
  readonly givenUp: ByGeneration;
  readonly inTime: ByGeneration;
  /** Share of those that left in time, and the sum of their waits. */
  inTimeShare = 1;
  waitSum = 0;
  private parcels: Parcel[] = [];
  private first = 0;
  /** The first of which not all were given up. */
  private patient = 0;

  constructor(
    private readonly generations: number,
    private readonly stepSeconds: number,
  ) {
    this.givenUp = new Float64Array(generations);
    this.inTime = new Float64Array(generations);
  }

  /** Nobody waits: what is left is a rounding error. */
  clear(): void {
    this.parcels.length = 0;
    this.first = 0;
    this.patient = 0;
  }

  enter(count: number, shares: ByGeneration, startSeconds: number): void {
    if (count <= 0) return;
    this.parcels.push({ startSeconds, count, shares: shares.slice(), left: 0, givenUp: 0 });
  }

  /**
   * That many leave, evenly over the step that begins then. A try is given up once it has waited for
   * longer than `patienceSeconds`.
   */
  leave(amount: number, startSeconds: number, patienceSeconds: number): void {
    this.givenUp.fill(0);
    this.inTime.fill(0);
    this.waitSum = 0;
    let gone = 0;
    let inTime = 0;
    while (gone < amount && this.first < this.parcels.length) {
      const parcel = this.parcels[this.first]!;
      const taken = Math.min(amount - gone, parcel.count * (1 - parcel.left));
      const leaves = startSeconds + (this.stepSeconds * gone) / amount;
      const pace = this.stepSeconds / amount;
      inTime += this.take(parcel, taken, leaves, pace, patienceSeconds);
      gone += taken;
      if (parcel.left < 1 - slack) break;
      this.first++;
    }
    this.inTimeShare = gone > 0 ? inTime / gone : 1;
    this.forget();
    this.giveUp(startSeconds + this.stepSeconds - patienceSeconds);
  }

  /** A piece of a parcel leaves from a moment on, one try each `pace` seconds: how many in time. */
  private take(
    parcel: Parcel,
    taken: number,
    leavesSeconds: number,
    pace: number,
    patience: number,
  ): number {
    const { count, shares, left, givenUp, startSeconds } = parcel;
    const end = left + taken / count;
    const ageAt = (part: number, leaves: number): number =>
      Math.max(0, leaves - startSeconds - part * this.stepSeconds);
    const age = ageAt(left, leavesSeconds);
    const ageAfter = ageAt(end, leavesSeconds + taken * pace);
    const known = Math.min(1, Math.max(0, (givenUp - left) * count) / taken);
    const late = Math.max(known, lateShare(age, ageAfter, patience));
    const inTime = taken * (1 - late);
    for (let index = 0; index < this.generations; index++) {
      this.inTime[index]! += inTime * shares[index]!;
      this.givenUp[index]! += taken * (late - known) * shares[index]!;
    }
    this.waitSum += inTime * meanAgeInTime(age, ageAfter, patience);
    parcel.left = end;
    return inTime;
  }

  /** Those that arrived before and wait still. */
  private giveUp(arrivedBefore: number): void {
    this.patient = Math.max(this.patient, this.first);
    for (let index = this.patient; index < this.parcels.length; index++) {
      const parcel = this.parcels[index]!;
      const part = Math.min(1, (arrivedBefore - parcel.startSeconds) / this.stepSeconds);
      if (part <= 0) return;
      if (part === 1) this.patient = index + 1;
      const given = part - Math.max(parcel.left, parcel.givenUp);
      if (given <= 0) continue;
      parcel.givenUp = part;
      for (let each = 0; each < this.generations; each++) {
        this.givenUp[each]! += parcel.count * given * parcel.shares[each]!;
      }
    }
  }

  private forget(): void {
    if (this.first < 64 || 2 * this.first < this.parcels.length) return;
    this.parcels = this.parcels.slice(this.first);
    this.patient = Math.max(0, this.patient - this.first);
    this.first = 0;
  }
}

/** Of ages that go evenly from one to the other, the share above a limit. */
function lateShare(from: number, to: number, limit: number): number {
  if (from <= limit && to <= limit) return 0;
  if (from > limit && to > limit) return 1;
  return Math.abs((Math.max(from, to) - limit) / (to - from));
}

function meanAgeInTime(from: number, to: number, limit: number): number {
  const least = Math.min(from, to);
  return (least + Math.max(least, Math.min(limit, Math.max(from, to)))) / 2;
}
