/** Least and greatest of the numbers there are; NaN twice where there is none. */
export function rangeOf(
  values: ArrayLike<number>,
  from = 0,
  to = values.length,
): readonly [least: number, greatest: number] {
  let least = NaN;
  let greatest = NaN;
  for (let index = from; index < to; index++) {
    const value = values[index]!;
    if (!(value >= least) && !Number.isNaN(value)) least = value;
    if (!(value <= greatest) && !Number.isNaN(value)) greatest = value;
  }
  return [least, greatest];
}

/** The greatest number of several columns, 0 where there is none. */
export function greatestOf(...columns: readonly ArrayLike<number>[]): number {
  let greatest = 0;
  for (const column of columns) {
    const [, most] = rangeOf(column);
    if (most > greatest) greatest = most;
  }
  return greatest;
}

/** The last number of a column. */
export function lastOf(values: ArrayLike<number>): number {
  for (let index = values.length - 1; index >= 0; index--)
    if (!Number.isNaN(values[index]!)) return values[index]!;
  return NaN;
}

export function mapColumns(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  combine: (first: number, second: number) => number,
): Float64Array {
  return Float64Array.from({ length: first.length }, (_, index) =>
    combine(first[index]!, second[index]!),
  );
}

export function constantColumn(length: number, value: number): Float64Array {
  return new Float64Array(length).fill(value);
}
