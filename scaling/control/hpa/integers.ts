import { Milli } from "./spec";

export const MAX_INT32 = 2147483647;
export const MIN_INT32 = -2147483648;
export const MAX_INT64 = 9223372036854775807n;

/**
 * A float as the controller casts it to int32. Out of range, Go leaves the result to the machine; on
 * amd64 it is the smallest int32, which then counts as "no replicas at all".
 */
export function toInt32(value: number): number {
  return value > -2147483649 && value < 2147483648 ? value | 0 : MIN_INT32;
}

/** a + b in int64, wrapped as there. */
export function add(a: Milli, b: Milli): Milli {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (isExact(sum)) return sum;
  }
  return narrowed(BigInt(a) + BigInt(b));
}

/** a * b in int64, wrapped as there. */
export function multiply(a: Milli, b: Milli): Milli {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (isExact(product)) return product;
  }
  return narrowed(BigInt(a) * BigInt(b));
}

/** a / b in int64, truncated toward zero. Doubles divide integers below 2^53 exactly enough for it. */
export function divide(a: Milli, b: Milli): Milli {
  return typeof a === "number" && typeof b === "number"
    ? Math.trunc(a / b)
    : narrowed(BigInt(a) / BigInt(b));
}

/** The low 32 bits of an int64, as a cast to int32 keeps them. */
export function lowInt32(value: Milli): number {
  return typeof value === "number" && value >= MIN_INT32 && value <= MAX_INT32
    ? value
    : Number(BigInt.asIntN(32, BigInt(value)));
}

function isExact(value: number): boolean {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
}

function narrowed(value: bigint): Milli {
  const wrapped = BigInt.asIntN(64, value);
  const number = Number(wrapped);
  return isExact(number) ? number : wrapped;
}
