/** A distribution as some of its quantiles, with straight lines between them. */
export interface Quantiles {
  readonly count: number;
  readonly mean: number;
  /** Share and value, both growing; from share 0, the least value, to share 1, the greatest. */
  readonly points: readonly (readonly [share: number, value: number])[];
}

/** The value that a share does not exceed. */
export function quantileOf({ points }: Quantiles, share: number): number {
  const end = points.findIndex(([each]) => each >= share);
  if (end <= 0) return points[Math.max(0, end)]![1];
  const [[fromShare, from], [toShare, to]] = [points[end - 1]!, points[end]!];
  return from + ((to - from) * (share - fromShare)) / (toShare - fromShare);
}

/** Share of what is greater than a value. */
export function shareAbove({ points }: Quantiles, value: number): number {
  const end = points.findIndex(([, each]) => each > value);
  if (end < 0) return 0;
  if (end === 0) return 1;
  const [[fromShare, from], [toShare, to]] = [points[end - 1]!, points[end]!];
  return 1 - (fromShare + ((toShare - fromShare) * (value - from)) / (to - from));
}

/** Shares at which a mixture is told. */
const shares = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1];

/** Several distributions together, each with the weight of its count; undefined for nothing at all. */
export function mixtureOf(all: readonly (Quantiles | undefined)[]): Quantiles | undefined {
  const parts = all.filter((each): each is Quantiles => each !== undefined && each.count > 0);
  if (parts.length < 2) return parts[0];
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const mean = parts.reduce((sum, part) => sum + part.count * part.mean, 0) / count;
  const above = (value: number): number =>
    parts.reduce((sum, part) => sum + part.count * shareAbove(part, value), 0) / count;
  const [least, most] = [
    Math.min(...parts.map(({ points }) => points[0]![1])),
    Math.max(...parts.map(({ points }) => points[points.length - 1]![1])),
  ];
  const points = shares.map((share): readonly [number, number] => {
    if (share === 0) return [share, least];
    return [share, share === 1 ? most : inverted(above, 1 - share, least, most)];
  });
  return { count, mean, points };
}

/** Where a falling function reaches a value. */
function inverted(f: (x: number) => number, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (f(middle) <= wanted) high = middle;
    else low = middle;
  }
  return high;
}

/** The quantiles of values, which are put in order. */
export function quantilesOf(values: Float64Array): Quantiles | undefined {
  const count = values.length;
  if (count === 0) return undefined;
  values.sort();
  let sum = 0;
  for (const value of values) sum += value;
  const at = (share: number): number => {
    const place = share * (count - 1);
    const [below, above] = [values[Math.floor(place)]!, values[Math.ceil(place)]!];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { count, mean: sum / count, points: shares.map((share) => [share, at(share)]) };
}
