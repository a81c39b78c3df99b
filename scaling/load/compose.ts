import { Piece, piecewise, Shape } from "./shape";

export interface Part {
  readonly shape: Shape;
  readonly durationSeconds: number;
}

/** One part after another, each by its own clock; the last one goes on. */
export function sequenceShape(parts: readonly Part[]): Shape {
  let start = 0;
  return piecewise(
    parts.map(({ shape, durationSeconds }): Piece => {
      const from = start;
      start += durationSeconds;
      return { from, mean: (a, b) => shape(a - from, b - from) };
    }),
  );
}

export function sumShape(shapes: readonly Shape[]): Shape {
  return (from, to) => {
    let rate = 0;
    for (const shape of shapes) rate += shape(from, to);
    return rate;
  };
}

/** The shape up to a moment, and nothing after it. */
export function endingAt(seconds: number, shape: Shape): Shape {
  return piecewise([
    { from: 0, mean: shape },
    { from: seconds, mean: () => 0 },
  ]);
}
