import { nearest as nearestName } from "../model/nearest";

const longestWord = 80;

/** The candidate that a word was most likely meant to be; none when all are far from it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined;
  const most = Math.max(1, Math.floor(word.length / 3));
  return nearestName(word, candidates, { most, plain: normal, swaps: true });
}

/** min_capacity, MinCapacity and MIN-CAPACITY are meant as minCapacity. */
function normal(word: string): string {
  return word.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
