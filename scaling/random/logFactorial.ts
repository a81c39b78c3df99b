import { log } from "../math";

/** Half of ln(2 pi). */
const halfLogTurn = 0.9189385332046728;

/** ln(n!) of the first whole numbers, which the series does not reach. */
const small = (() => {
  const table = new Float64Array(16);
  let product = 1;
  for (let n = 2; n < table.length; n++) table[n] = log((product *= n));
  return table;
})();

/** ln(n!), by Stirling's series from 16 on, where its error is below 1e-15. */
export function logFactorial(n: number): number {
  if (n < small.length) return small[n]!;
  const inverse = 1 / n;
  const square = inverse * inverse;
  const tail = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (n + 0.5) * log(n) - n + halfLogTurn + tail;
}
