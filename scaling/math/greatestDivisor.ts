/** The greatest number that divides both; of anything and 0, the other one. */
export function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
