const decimal = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
const binary = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
const pattern = /^([+-]?)(\d*)\.?(\d*)([a-zA-Z]*|[eE][+-]?\d+)$/;
export const nanoDigits = 9;
const nanoPerUnit = powerOfTen(nanoDigits);

/**
 * A Kubernetes quantity ("250m", "0.5", "2Gi", "1e3") in nano-units, rounded away from zero.
 * Undefined: not a quantity.
 */
export function nanoOf(quantity: string): bigint | undefined {
  const [, sign, whole = "", fraction = "", suffix = ""] = pattern.exec(quantity.trim()) ?? [];
  if (sign === undefined || whole + fraction === "") return undefined;
  const factor = factorOf(suffix);
  if (factor === undefined) return undefined;
  const digits = BigInt(whole + fraction) * factor;
  const nano = divideAway(digits, powerOfTen(fraction.length));
  return sign === "-" ? -nano : nano;
}

/** A quantity in whole units, as cores or bytes. */
export function unitsOf(quantity: string): number | undefined {
  const nano = nanoOf(quantity);
  if (nano === undefined) return undefined;
  if (nano % nanoPerUnit === 0n) return Number(nano / nanoPerUnit);
  return Number(nano) / Number(nanoPerUnit);
}

/** Division that rounds away from zero, as the controller does. */
export function divideAway(value: bigint, divisor: bigint): bigint {
  const towardZero = value / divisor;
  if (towardZero * divisor === value) return towardZero;
  return value < 0n ? towardZero - 1n : towardZero + 1n;
}

/** Nano-units of one unit with a suffix. */
function factorOf(suffix: string): bigint | undefined {
  const exponent = /^[eE]([+-]?\d+)$/.exec(suffix)?.[1];
  if (exponent !== undefined) return scientific(Number(exponent) + nanoDigits);
  if (suffix !== "" && binary.includes(suffix)) {
    return powerOfTen(nanoDigits) << BigInt(10 * binary.indexOf(suffix));
  }
  return decimal.includes(suffix) ? powerOfTen(3 * decimal.indexOf(suffix)) : undefined;
}

function scientific(exponent: number): bigint | undefined {
  return exponent >= 0 && exponent <= 30 ? powerOfTen(exponent) : undefined;
}

function powerOfTen(exponent: number): bigint {
  return BigInt(`1${"0".repeat(exponent)}`);
}
