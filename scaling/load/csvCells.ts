/**
 * The cells of one line, the first `most` of them at least; quotes around a cell are taken off, doubled
 * ones in it are one.
 */
export function csvCells(line: string, delimiter: string, most?: number): readonly string[] {
  if (!line.includes('"')) return line.split(delimiter, most);
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    const end = cellEnd(line, at, delimiter);
    cells.push(unquoted(line.slice(at, end)));
    at = end + 1;
  }
  return cells;
}

/** The mark that separates cells: the one that a first line has most of. */
export function delimiterOf(line: string): string {
  const count = (mark: string): number => line.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function cellEnd(line: string, start: number, delimiter: string): number {
  let at = start;
  for (let quoted = false; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === delimiter && !quoted) break;
  }
  return at;
}

function unquoted(cell: string): string {
  const plain = cell.trim();
  if (plain.length < 2 || !plain.startsWith('"') || !plain.endsWith('"')) return cell;
  return plain.slice(1, -1).replaceAll('""', '"');
}
