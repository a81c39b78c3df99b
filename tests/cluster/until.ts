const STEP_MS = 50;

export type Truthy<T> = Exclude<T, false | null | undefined | 0 | "">;

/**
 * Asks until the answer is truthy, and returns it. A failed question counts as no answer yet; when
 * time is up, the error says what was waited for and what came last.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  { seconds = 60, check = () => {} }: { seconds?: number; check?: () => void } = {},
): Promise<Truthy<T>> {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    check();
    try {
      last = await ask();
      if (last) return last as Truthy<T>;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${seconds} s for ${what}; the last answer: ${JSON.stringify(last)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
