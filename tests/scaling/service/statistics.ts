import { strict as assert } from "node:assert";

export function mean(numbers: ArrayLike<number>) {
  let sum = 0;
  for (let index = 0; index < numbers.length; index++) sum += numbers[index]!;
  return sum / numbers.length;
}

/**
 * Independent runs agree with an expected value: it lies within 4 standard errors of their mean (a true
 * value misses that in fewer than one test of 1,000), and the standard error is a small part of it.
 */
export function agrees(runs: readonly number[], expected: number, largestErrorShare = 0.03) {
  const average = mean(runs);
  const variance = mean(runs.map((run) => (run - average) ** 2)) / (runs.length - 1);
  const error = Math.sqrt(variance);
  assert.ok(error < largestErrorShare * expected, `the runs say too little: ± ${error}`);
  assert.ok(
    Math.abs(average - expected) < 4 * error,
    `${average} ± ${error} does not agree with ${expected}`,
  );
}

export function within(seen: number, expected: number, share: number) {
  assert.ok(Math.abs(seen - expected) <= share * expected, `${seen} is not near ${expected}`);
}
