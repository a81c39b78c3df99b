/** Odd starting words of the four lanes: fractions of the square roots of 2, 3, 5 and 7. */
const starts = [0x6a09e667, 0xbb67ae85, 0x3c6ef373, 0xa54ff53b] as const;

/**
 * Four words that name a stream of random numbers: each bit of the seed and each character of the
 * name changes all of them, so that streams of one seed share nothing.
 */
export function streamKey(seed: number, name: string): Uint32Array {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`seed ${seed} is not a whole number of 0 or more`);
  }
  const key = Uint32Array.from(starts);
  absorb(key, seed % 4294967296);
  absorb(key, Math.floor(seed / 4294967296));
  for (let index = 0; index < name.length; index++) absorb(key, name.charCodeAt(index));
  absorb(key, name.length);
  return key;
}

/** Every lane takes the word in, and each lane feeds the next one. */
function absorb(key: Uint32Array, word: number): void {
  for (let lane = 0; lane < 4; lane++) {
    const before = key[(lane + 3) & 3]!;
    key[lane] = mixed(Math.imul(key[lane]! ^ word, 0x9e3779b1) + before);
  }
}

/** A permutation of 32-bit words in which each bit of the input moves half of the output. */
function mixed(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
