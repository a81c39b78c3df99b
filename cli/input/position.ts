/** Where a character is, as a person counts: from 1. */
export function positionOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", start)) {
    line++;
    start = at + 1;
  }
  return `line ${line} column ${offset - start + 1}`;
}
