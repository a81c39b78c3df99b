/** 2 pi in two parts: the nearest double, and what it leaves out. */
const turnHigh = 6.283185307179586;
const turnLow = 2.4492935982947064e-16;

/**
 * Sine of an angle in whole turns: 0.25 is a right angle. Angles in turns reduce exactly, so that
 * quarters give exactly 0, 1, 0 and -1; within 2 ulp, the same bits on every host.
 */
export function sinTurns(turns: number): number {
  const size = Math.abs(turns);
  const quarter = Math.floor(size * 4 + 0.5);
  const sine = ofQuarter(quarter, size - quarter / 4);
  return turns < 0 ? 0 - sine : sine;
}

/** Cosine of an angle in whole turns; see {@link sinTurns}. */
export function cosTurns(turns: number): number {
  const size = Math.abs(turns);
  const quarter = Math.floor(size * 4 + 0.5);
  return ofQuarter(quarter + 1, size - quarter / 4);
}

/** Sine of a number of quarter turns and a rest of at most an eighth of a turn. */
function ofQuarter(quarter: number, rest: number): number {
  const high = rest * turnHigh;
  const low = rest * turnLow;
  const size = quarter % 2 === 0 ? sine(high, low) : cosine(high, low);
  return quarter % 4 < 2 ? size : 0 - size;
}

/** Sine of `x + low` for `x` of at most pi / 4, by its series. */
function sine(x: number, low: number): number {
  const z = x * x;
  const upper =
    1 / 362880 -
    z * (1 / 39916800 - z * (1 / 6227020800 - z * (1 / 1307674368000 - z / 355687428096000)));
  const rest = 1 / 6 - z * (1 / 120 - z * (1 / 5040 - z * upper));
  return x + (low - x * z * rest);
}

/** Cosine of `x + low` for `x` of at most pi / 4, by its series. */
function cosine(x: number, low: number): number {
  const z = x * x;
  const upper =
    1 / 40320 -
    z * (1 / 3628800 - z * (1 / 479001600 - z * (1 / 87178291200 - z / 20922789888000)));
  const rest = 1 / 24 - z * (1 / 720 - z * upper);
  return 1 - (0.5 * z - (z * z * rest - x * low));
}
