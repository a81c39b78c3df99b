import { createHash } from "node:crypto";

/** A digest of the very bits of numbers, lowest byte first: equal only if every bit is. */
export function sha256OfNumbers(numbers: ArrayLike<number>): string {
  const bytes = new DataView(new ArrayBuffer(8 * numbers.length));
  for (let index = 0; index < numbers.length; index++) {
    bytes.setFloat64(8 * index, numbers[index]!, true);
  }
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
