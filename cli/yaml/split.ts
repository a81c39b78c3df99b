/** A document of a YAML text, with where it starts in the text. */
export interface Chunk {
  readonly start: number;
  readonly text: string;
}

/**
 * Cuts a YAML text at its document markers. No scalar can hold a line that starts with `---` and a blank,
 * so that the cut is exact; each document is then parsed by itself, and a long stream of them needs the
 * memory of its longest one. What stands before the first marker - comments, directives - belongs to the
 * first document.
 */
export function splitDocuments(text: string): readonly Chunk[] {
  const starts = [0, ...markers(text)];
  const chunks = starts.map((start, index) => ({
    start,
    text: text.slice(start, starts[index + 1]),
  }));
  const [head, first] = chunks;
  if (head === undefined || first === undefined || !isPreamble(head.text)) return chunks;
  return [{ start: 0, text: head.text + first.text }, ...chunks.slice(2)];
}

function markers(text: string): readonly number[] {
  const found: number[] = [];
  const marker = /^---(?=[ \t\r\n]|$)/gm;
  for (let match = marker.exec(text); match; match = marker.exec(text)) {
    if (match.index > 0) found.push(match.index);
  }
  return found;
}

function isPreamble(text: string): boolean {
  return text.split("\n").every((line) => /^\s*(#.*)?$|^%/.test(line));
}
