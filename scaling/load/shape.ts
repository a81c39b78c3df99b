/**
 * A load as a function of time: the exact mean rate between two moments, `from` before `to`, in
 * seconds from the start of the load or part. Means over neighbouring spans add up to the mean over
 * both, so that a step of any length sees every request once.
 */
export type Shape = (from: number, to: number) => number;

/** Part of a shape, from a moment to the start of the next piece; the last piece has no end. */
export interface Piece {
  readonly from: number;
  /** Only asked about spans inside the piece. */
  readonly mean: Shape;
}

export function flat(rps: number): Shape {
  return () => rps;
}

/** A straight line from one rate at `start` to another at `end`: its mean is its middle. */
export function line(start: number, fromRps: number, end: number, toRps: number): Shape {
  const slope = (toRps - fromRps) / (end - start);
  return (from, to) => fromRps + slope * ((from - start + (to - start)) / 2);
}

/** Pieces in order of time put together; a piece that ends where it begins is left out. */
export function piecewise(all: readonly Piece[]): Shape {
  const pieces = all.filter((piece, index) => piece.from !== all[index + 1]?.from);
  const starts = Float64Array.from(pieces, (piece) => piece.from);
  const count = pieces.length;
  return (from, to) => {
    let index = pieceAt(starts, from);
    if (index + 1 === count || to <= starts[index + 1]!) return pieces[index]!.mean(from, to);
    let requests = 0;
    for (let at = from; at < to; index++) {
      const end = index + 1 < count ? Math.min(to, starts[index + 1]!) : to;
      requests += pieces[index]!.mean(at, end) * (end - at);
      at = end;
    }
    return requests / (to - from);
  };
}

/** The last start at or before a moment; the first piece also holds before its start. */
function pieceAt(starts: Float64Array, seconds: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= seconds) low = middle;
    else high = middle - 1;
  }
  return low;
}
