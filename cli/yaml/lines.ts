/** Where something stands in a text, as a person counts: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines in a text; their starts are noted once, when the first is asked for. */
export class Lines {
  private starts: readonly number[] | undefined;

  constructor(readonly text: string) {}

  at(offset: number): Position {
    const starts = (this.starts ??= startsOf(this.text));
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** `:12:5`, to be put behind the name of a file; nothing where the place is not known. */
export function shownPosition(position: Position | undefined): string {
  return position === undefined ? "" : `:${position.line}:${position.column}`;
}
