/** How a search for the name that was meant goes about it. */
export interface Search {
  /** Most steps between the word and the name. */
  readonly most: number;
  /** Takes away what does not count as a difference, as case. */
  readonly plain?: (text: string) => string;
  /** Whether a swap of neighbours is one step and not two. */
  readonly swaps?: boolean;
}

/** The candidate that a word most likely means: the first of those with the fewest steps, if any. */
export function nearest(
  word: string,
  candidates: readonly string[],
  { most, plain = (text) => text, swaps = false }: Search,
): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let least = most;
  for (const candidate of candidates) {
    const name = plain(candidate);
    if (Math.abs(name.length - wanted.length) > least) continue;
    const steps = distance(wanted, name, swaps);
    if (steps > least || (best !== undefined && steps === least)) continue;
    [best, least] = [candidate, steps];
  }
  return best;
}

/** Letters to insert, delete, replace and, if asked, swap to turn one text into the other. */
function distance(a: string, b: string, swaps: boolean): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const steps = Math.min(row[j]! + 1, next[j - 1]! + 1, replaced);
      const swapped = swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(steps, older[j - 2]! + 1) : steps);
    }
    [older, row] = [row, next];
  }
  return row[b.length]!;
}
