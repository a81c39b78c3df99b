import { highWord, withHighWord } from "./bits";
import { ln2High, ln2Low } from "./constants";

const smallestNormal = 2.2250738585072014e-308;
const fractionMask = 0xfffff;
const highWordOfOne = 0x3ff00000;

/** Upper 20 bits of the fraction of the square root of 2: above it, the next power of 2 is nearer. */
const rootOfTwo = 0x6a09e;

/**
 * Natural logarithm, within 1 ulp; the same bits on every host. -Infinity at 0, NaN below.
 *
 * `x = 2^k m` with `m` between the roots of 1/2 and 2; with `f = m - 1` and `s = f / (2 + f)`,
 * `ln m = 2 atanh s`, written so that `f` itself, which is exact, carries the weight.
 */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0) || x === Infinity) return x > 0 ? x : NaN;
  const subnormal = x < smallestNormal;
  const y = subnormal ? x * 18014398509481984 : x;
  const word = highWord(y);
  const fraction = word & fractionMask;
  const up = fraction > rootOfTwo ? 1 : 0;
  const f = withHighWord(y, (highWordOfOne - (up << 20)) | fraction) - 1;
  return assembled(f, (word >>> 20) - 1023 + up - (subnormal ? 54 : 0));
}

/** `k ln 2 + ln(1 + f)`. */
function assembled(f: number, k: number): number {
  const s = f / (2 + f);
  const halfSquare = 0.5 * f * f;
  const rest = s * (halfSquare + atanhRest(s * s));
  if (k === 0) return f - (halfSquare - rest);
  return k * ln2High - (halfSquare - (rest + k * ln2Low) - f);
}

/** `2 (atanh(s) / s - 1)` from the square `z` of `s`, which is at most 0.0295. */
function atanhRest(z: number): number {
  const upper = 2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21 + z * (2 / 23 + z * (2 / 25)))));
  return (
    z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9 + z * (2 / 11 + z * (2 / 13 + z * upper))))))
  );
}
