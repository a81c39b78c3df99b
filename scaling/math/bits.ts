/**
 * The bits of a double, through two views on the same eight bytes. Module state, but never kept
 * between calls: each function writes before it reads.
 */
const value = new Float64Array(1);
const words = new Uint32Array(value.buffer);

/** Index of the word with sign and exponent: which one it is depends on the host's byte order. */
const high = (() => {
  value[0] = 1;
  return words[0] === 0 ? 1 : 0;
})();

const low = 1 - high;

/** Sign, exponent and the upper 20 bits of the fraction. */
export function highWord(x: number): number {
  value[0] = x;
  return words[high]!;
}

/** `x` with another high word: the lower 32 bits of its fraction stay. */
export function withHighWord(x: number, word: number): number {
  value[0] = x;
  words[high] = word;
  return value[0];
}

/** 2 to the power of a whole number within -1022 .. 1023, exactly. */
export function powerOfTwo(exponent: number): number {
  words[high] = (exponent + 1023) << 20;
  words[low] = 0;
  return value[0]!;
}
