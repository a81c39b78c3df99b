/** ln 2 in two parts: the first has 32 significant bits, so that its multiples by exponents are exact. */
export const ln2High = 2977044471 / 4294967296;
export const ln2Low = 1.9082149292705877e-10;

/** pi, rounded to the nearest double. */
export const pi = 3.141592653589793;
