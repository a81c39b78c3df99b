/** Lines of two texts, those of both once: "- " was there before, "+ " came instead. */
export function lineDiff(before: readonly string[], after: readonly string[]): readonly string[] {
  const [first, ...rest] = before;
  const [next, ...others] = after;
  if (first === undefined) return after.map((line) => `+ ${line}`);
  if (next === undefined) return before.map((line) => `- ${line}`);
  if (first === next) return [`  ${first}`, ...lineDiff(rest, others)];
  const isKept = after.includes(first);
  return isKept && !before.includes(next)
    ? [`+ ${next}`, ...lineDiff(before, others)]
    : [`- ${first}`, ...lineDiff(rest, after)];
}
