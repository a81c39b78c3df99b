import type { YamlDocument } from "../yaml/document";
import type { Outline } from "../yaml/outline";
import { Path } from "../yaml/path";
import { parseComment } from "./parse";
import { Parsed } from "./suppression";

/** A comment that suppresses: what it says, where it is, and the part of the document that it is about. */
export interface Comment {
  readonly parsed: Parsed;
  readonly offset: number;
  /** Nothing if it stands on no part of the document. */
  readonly path: Path | undefined;
}

/** What people write when they mean it; only the first form is right, but none may do nothing in silence. */
const likely = /#[ \t]*mlscale[ \t:._/-]+(?:ignore|skip|disable|suppress)\w*/gi;
const right = /^#[ \t]*mlscale:ignore$/;

/** The suppressions in the comments of a document. */
export function commentsIn(document: YamlDocument): readonly Comment[] {
  const { text } = document.chunk;
  if (!/#[ \t]*mlscale/i.test(text)) return [];
  const { outline } = document;
  if (outline === undefined) return [];
  const lines = new LinesBelow(text);
  return [...text.matchAll(likely)]
    .filter(({ index }) => isComment(text, index, outline))
    .reverse()
    .map(({ 0: found, index }) => {
      const rest = text.slice(index + found.length, endOfLine(text, index)).trimEnd();
      const misspelt = { problem: 'is not known; write it as "# mlscale:ignore"' };
      const parsed = right.test(found) ? parseComment(rest) : misspelt;
      return { parsed, offset: index, path: pathAt(text, index, outline, lines) };
    })
    .reverse();
}

function isComment(text: string, offset: number, outline: Outline): boolean {
  const isApart = offset === 0 || /\s/.test(text[offset - 1]!);
  return isApart && !outline.isInScalar(offset);
}

/** The part that begins on the comment's line, or on the next one if it stands alone. */
function pathAt(
  text: string,
  offset: number,
  outline: Outline,
  lines: LinesBelow,
): Path | undefined {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const isAlone = /^(---)?\s*$/.test(text.slice(line, offset));
  const from = isAlone ? lines.firstWithContent(endOfLine(text, offset)) : line;
  const path = outline.firstIn(from, endOfLine(text, from));
  if (path === undefined) return undefined;
  return outline.startOf(path) === outline.startOf([]) ? [] : path;
}

/** Asked from the bottom up, it looks at no line twice. */
class LinesBelow {
  private readonly met = new Map<number, number>();

  constructor(private readonly text: string) {}

  /** The start of the first line from here on that holds more than a comment. */
  firstWithContent(from: number): number {
    let line = from;
    while (line < this.text.length) {
      const known = this.met.get(line);
      const end = endOfLine(this.text, line);
      if (known === undefined && /^\s*(#|$)/.test(this.text.slice(line, end))) line = end;
      else {
        line = known ?? line;
        break;
      }
    }
    this.met.set(from, line);
    return line;
  }
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
