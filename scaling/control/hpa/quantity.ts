import { Milli } from "./spec";

const decimal = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
const binary = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
const pattern = /^([+-]?)(\d*)\.?(\d*)([a-zA-Z]*|[eE][+-]?\d+)$/;
const NANO_DIGITS = 9;

/**
 * A Kubernetes quantity ("250m", "0.5", "2Gi", "1e3") in milli-units, rounded away from zero as the
 * controller reads its targets. Undefined: not a quantity.
 */
export function milliOf(quantity: string): Milli | undefined {
  const nano = nanoOf(quantity);
  if (nano === undefined) return undefined;
  const milli = divideAway(nano, 1_000_000n);
  return Number.isSafeInteger(Number(milli)) ? Number(milli) : milli;
}

/**
 * A tolerance as the controller computes with it: the API server stores "0.57" as "570m", and the
 * controller multiplies 570 by 0.001, which need not be the double next to 0.57.
 */
export function toleranceOf(quantity: string): number | undefined {
  let value = nanoOf(quantity);
  if (value === undefined || value === 0n) return value === undefined ? undefined : 0;
  let exponent = -NANO_DIGITS;
  while (value % 1000n === 0n) {
    value /= 1000n;
    exponent += 3;
  }
  return Number(value) * Number(`1e${exponent}`);
}

function nanoOf(quantity: string): bigint | undefined {
  const [, sign, whole = "", fraction = "", suffix = ""] = pattern.exec(quantity.trim()) ?? [];
  if (sign === undefined || whole + fraction === "") return undefined;
  const factor = factorOf(suffix);
  if (factor === undefined) return undefined;
  const digits = BigInt(whole + fraction) * factor;
  const nano = divideAway(digits, powerOfTen(fraction.length));
  return sign === "-" ? -nano : nano;
}

/** Nano-units of one unit with a suffix. */
function factorOf(suffix: string): bigint | undefined {
  const exponent = /^[eE]([+-]?\d+)$/.exec(suffix)?.[1];
  if (exponent !== undefined) return scientific(Number(exponent) + NANO_DIGITS);
  if (suffix !== "" && binary.includes(suffix)) {
    return powerOfTen(NANO_DIGITS) << BigInt(10 * binary.indexOf(suffix));
  }
  return decimal.includes(suffix) ? powerOfTen(3 * decimal.indexOf(suffix)) : undefined;
}

function scientific(exponent: number): bigint | undefined {
  return exponent >= 0 && exponent <= 30 ? powerOfTen(exponent) : undefined;
}

function powerOfTen(exponent: number): bigint {
  return BigInt(`1${"0".repeat(exponent)}`);
}

function divideAway(value: bigint, divisor: bigint): bigint {
  const towardZero = value / divisor;
  if (towardZero * divisor === value) return towardZero;
  return value < 0n ? towardZero - 1n : towardZero + 1n;
}
