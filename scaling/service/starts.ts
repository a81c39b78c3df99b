/**
 * Instances on their way to service, in cohorts that become ready together: a heap by the time at
 * which they are ready, and a list in the order of launch. Nothing is allocated but room to grow.
 */
export class Starts {
  /** Instances in all cohorts. */
  total = 0;
  /** Launched so far; a cohort of a higher number was launched later. */
  launches = 0;

  private size = 0;
  private newest = -1;
  private oldest = -1;
  private free = -1;
  /** By cohort: its slot stays the same while it starts. */
  private readySeconds = new Float64Array(0);
  private launch = new Float64Array(0);
  private count = new Int32Array(0);
  private older = new Int32Array(0);
  private newer = new Int32Array(0);
  private place = new Int32Array(0);
  /** Slots, the next one to be ready first. */
  private heap = new Int32Array(0);

  add(count: number, readySeconds: number): void {
    if (this.free < 0) this.grow();
    const slot = this.free;
    this.free = this.newer[slot]!;
    this.readySeconds[slot] = readySeconds;
    this.launch[slot] = this.launches++;
    this.count[slot] = count;
    this.older[slot] = this.newest;
    this.newer[slot] = -1;
    if (this.newest < 0) this.oldest = slot;
    else this.newer[this.newest] = slot;
    this.newest = slot;
    this.total += count;
    this.lift(this.size++, slot);
  }

  /** When the next cohort is ready; Infinity where there is none. */
  get nextSeconds(): number {
    return this.size === 0 ? Infinity : this.readySeconds[this.heap[0]!]!;
  }

  /** Number of the launch that is ready next. */
  get nextLaunch(): number {
    return this.launch[this.heap[0]!]!;
  }

  /** Takes the cohort out that is ready next: how many instances it has. */
  takeNext(): number {
    const slot = this.heap[0]!;
    const count = this.count[slot]!;
    this.remove(slot);
    return count;
  }

  /** Calls off that many launches, or all there are, newest first: how many. */
  cancelNewest(count: number): number {
    let left = Math.min(count, this.total);
    const cancelled = left;
    while (left > 0) left -= this.reduce(this.newest, left);
    return cancelled;
  }

  /** Loses that share of the instances (rounded up), evenly over the order of launch. */
  lose(fraction: number): void {
    let seen = 0;
    let lost = 0;
    for (let slot = this.oldest; slot >= 0;) {
      const next = this.newer[slot]!;
      seen += this.count[slot]!;
      lost += this.reduce(slot, shareOf(seen, fraction) - lost);
      slot = next;
    }
  }

  private reduce(slot: number, by: number): number {
    const count = this.count[slot]!;
    if (by >= count) {
      this.remove(slot);
      return count;
    }
    this.count[slot] = count - by;
    this.total -= by;
    return by;
  }

  private remove(slot: number): void {
    this.total -= this.count[slot]!;
    const older = this.older[slot]!;
    const newer = this.newer[slot]!;
    if (older < 0) this.oldest = newer;
    else this.newer[older] = newer;
    if (newer < 0) this.newest = older;
    else this.older[newer] = older;
    const hole = this.place[slot]!;
    const last = this.heap[--this.size]!;
    if (last !== slot) this.sink(this.lift(hole, last), last);
    this.newer[slot] = this.free;
    this.free = slot;
  }

  /** Puts a slot at a place of the heap, or above it where it belongs. */
  private lift(from: number, slot: number): number {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(slot, this.heap[parent]!)) break;
      this.put(at, this.heap[parent]!);
      at = parent;
    }
    this.put(at, slot);
    return at;
  }

  private sink(from: number, slot: number): void {
    let at = from;
    for (let child = 2 * at + 1; child < this.size; child = 2 * at + 1) {
      const right = child + 1;
      const first =
        right < this.size && this.isBefore(this.heap[right]!, this.heap[child]!) ? right : child;
      if (!this.isBefore(this.heap[first]!, slot)) break;
      this.put(at, this.heap[first]!);
      at = first;
    }
    this.put(at, slot);
  }

  private put(at: number, slot: number): void {
    this.heap[at] = slot;
    this.place[slot] = at;
  }

  /** Of two cohorts that are ready at the same time, the one launched first goes first. */
  private isBefore(a: number, b: number): boolean {
    const difference = this.readySeconds[a]! - this.readySeconds[b]!;
    return difference < 0 || (difference === 0 && this.launch[a]! < this.launch[b]!);
  }

  private grow(): void {
    const before = this.heap.length;
    const room = Math.max(16, 2 * before);
    this.readySeconds = widened(this.readySeconds, new Float64Array(room));
    this.launch = widened(this.launch, new Float64Array(room));
    this.count = widened(this.count, new Int32Array(room));
    this.older = widened(this.older, new Int32Array(room));
    this.newer = widened(this.newer, new Int32Array(room));
    this.place = widened(this.place, new Int32Array(room));
    this.heap = widened(this.heap, new Int32Array(room));
    for (let slot = room - 1; slot >= before; slot--) {
      this.newer[slot] = this.free;
      this.free = slot;
    }
  }
}

/** So many of them, rounded up: a share of a few instances is at least one. */
export function shareOf(count: number, fraction: number): number {
  return Math.min(count, Math.max(0, Math.ceil(count * fraction - 1e-9)));
}

function widened<Numbers extends Float64Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
