/** What can be wrong with a row of a trace. */
export type DefectKind =
  /** Left out. */
  | "no time"
  | "no value"
  | "negative value"
  | "too few cells"
  /** Left out where rows are rates; added up where they are counts. */
  | "same time again"
  /** Kept, in its place. */
  | "time goes back"
  /** Kept, as the most that a simulation takes. */
  | "value too large"
  /** After the row there is an interval without any. */
  | "gap";

export interface Defect {
  readonly kind: DefectKind;
  readonly count: number;
  /** Lines of the first few of them. */
  readonly lines: readonly number[];
}

const mostLines = 5;

/** Counts what is wrong, and remembers where it was first. */
export class Defects {
  private readonly kinds = new Map<DefectKind, { count: number; lines: number[] }>();

  add(kind: DefectKind, line: number): void {
    const seen = this.kinds.get(kind) ?? { count: 0, lines: [] };
    if (seen.lines.length < mostLines) seen.lines.push(line);
    seen.count++;
    this.kinds.set(kind, seen);
  }

  /** In a fixed order. */
  list(): readonly Defect[] {
    const order = [...this.kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    return order.map(([kind, { count, lines }]) => ({ kind, count, lines }));
  }
}
