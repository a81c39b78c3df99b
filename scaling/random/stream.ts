import { streamKey } from "./key";

/**
 * A seeded sequence of random numbers (xoshiro128** of Blackman and Vigna, period 2^128 - 1): the same
 * seed and name give the same numbers on every host, and nothing is allocated per number.
 */
export class RandomStream {
  private readonly state: Uint32Array;

  /** @param state four words, not all 0; copied. */
  constructor(state: ArrayLike<number>) {
    this.state = Uint32Array.from(state);
    if (this.state.every((word) => word === 0)) this.state[0] = 1;
  }

  /** A whole number of 0 up to 2^32 - 1. */
  next(): number {
    const state = this.state;
    const b = state[1]!;
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    state[2]! ^= state[0]!;
    state[3]! ^= b;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= b << 9;
    state[3] = rotated(state[3]!, 11);
    return result >>> 0;
  }

  /** A number of 0 up to but not 1, on a grid of 2^-53. */
  uniform(): number {
    const upper = this.next() >>> 5;
    return (upper * 67108864 + (this.next() >>> 6)) / 9007199254740992;
  }

  /** A whole number of 0 up to but not `count`, which is at most 2^32. */
  below(count: number): number {
    const fair = Math.floor(4294967296 / count) * count;
    let word = this.next();
    while (word >= fair) word = this.next();
    return word % count;
  }
}

/** The stream of that name: streams of other names or seeds are independent of it. */
export function randomStream(seed: number, name: string): RandomStream {
  return new RandomStream(streamKey(seed, name));
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
