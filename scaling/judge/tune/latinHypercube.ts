import { RandomStream } from "../../random";

/**
 * Points in a unit cube that cover each of its axes evenly: every axis is cut into as many slices as
 * there are points, and each slice of each axis holds one point.
 */
export function latinHypercube(
  count: number,
  axes: number,
  random: RandomStream,
): readonly (readonly number[])[] {
  const orders = Array.from({ length: axes }, () => shuffled(count, random));
  return Array.from({ length: count }, (_, point) =>
    orders.map((order) => (order[point]! + random.uniform()) / count),
  );
}

function shuffled(count: number, random: RandomStream): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
