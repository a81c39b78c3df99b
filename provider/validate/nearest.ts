const longestWord = 80;

/** The candidate that a word was most likely meant to be; none when all are far from it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, steps: distance(normal(word), normal(candidate)) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  const allowed = Math.max(1, Math.floor(word.length / 3));
  return best !== undefined && best.steps <= allowed ? best.candidate : undefined;
}

/** min_capacity, MinCapacity and MIN-CAPACITY are meant as minCapacity. */
function normal(word: string): string {
  return word.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(steps, older[j - 2]! + 1) : steps);
    }
    [older, row] = [row, next];
  }
  return row[b.length]!;
}
