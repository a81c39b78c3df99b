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
  return [...text.matchAll(likely)]
    .filter(({ index }) => isComment(text, index, outline))
    .map(({ 0: found, index }) => {
      const rest = text.slice(index + found.length).split("\n", 1)[0]!;
      const misspelt = { problem: 'is not known; write it as "# mlscale:ignore"' };
      const parsed = right.test(found) ? parseComment(rest) : misspelt;
      return { parsed, offset: index, path: pathAt(text, index, outline) };
    });
}

function isComment(text: string, offset: number, outline: Outline): boolean {
  const isApart = offset === 0 || /\s/.test(text[offset - 1]!);
  return isApart && !outline.isInScalar(offset);
}

/** The part that begins on the comment's line, or on the next one if it stands alone. */
function pathAt(text: string, offset: number, outline: Outline): Path | undefined {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const isAlone = /^(---)?\s*$/.test(text.slice(line, offset));
  const from = isAlone ? nextContent(text, offset) : line;
  const entry = outline.firstIn(from, endOfLine(text, from));
  if (entry === undefined) return undefined;
  return entry.start === outline.startOf([]) ? [] : entry.path;
}

function nextContent(text: string, offset: number): number {
  let line = endOfLine(text, offset);
  while (line < text.length && /^\s*(#|$)/.test(text.slice(line, endOfLine(text, line)))) {
    line = endOfLine(text, line);
  }
  return line;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
