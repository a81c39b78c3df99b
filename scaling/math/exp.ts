import { powerOfTwo } from "./bits";
import { ln2High, ln2Low } from "./constants";

const perLn2 = 1.4426950408889634;

/** Above it the result is more than the largest double, below the other less than the smallest. */
const overflow = 709.782712893384;
const underflow = -745.1332191019412;

/**
 * e to the power of `x`, within 1 ulp; the same bits on every host.
 *
 * `x = k ln 2 + r` with `r` within half of `ln 2` around 0; the series of `e^r` is scaled by `2^k`.
 */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > overflow) return Infinity;
  if (x < underflow) return 0;
  const k = Math.floor(x * perLn2 + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const lost = high - r - low;
  return scaled(1 + (r + (lost + r * r * seriesRest(r))), k);
}

/** `(e^r - 1 - r) / r^2`. */
function seriesRest(r: number): number {
  const upper =
    1 / 40320 +
    r *
      (1 / 362880 +
        r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800)))));
  return (
    1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * upper)))))
  );
}

/** `y * 2^k`, in two factors where `2^k` alone is no normal double. */
function scaled(y: number, k: number): number {
  if (k > 1023) return y * 2 * powerOfTwo(k - 1);
  return k < -1022 ? y * powerOfTwo(k + 54) * powerOfTwo(-54) : y * powerOfTwo(k);
}
