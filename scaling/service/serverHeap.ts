/** When each of some servers is free, the next one first. */
export class ServerHeap {
  private readonly free: Float64Array;

  constructor(servers: number) {
    this.free = new Float64Array(servers);
  }

  /** When the next server is free; Infinity without any. */
  get nextSeconds(): number {
    return this.free[0] ?? Infinity;
  }

  /** The server that is free next works until then. */
  occupyNext(untilSeconds: number): void {
    const { free } = this;
    let at = 0;
    for (let child = 1; child < free.length; child = 2 * at + 1) {
      const right = child + 1;
      const first = right < free.length && free[right]! < free[child]! ? right : child;
      if (free[first]! >= untilSeconds) break;
      free[at] = free[first]!;
      at = first;
    }
    free[at] = untilSeconds;
  }
}
