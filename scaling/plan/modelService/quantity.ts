const suffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
const unit = suffixes.indexOf("");

/**
 * A number as the API server writes it: 0.5 is 500m, 2000 is 2k. Whatever else is written comes back in this
 * form, and would look like a change.
 */
export function quantityText(value: number): string {
  const [whole = "0", fraction = ""] = decimalText(value).split(".");
  const groups = Math.ceil(fraction.length / 3);
  let digits = BigInt(whole + fraction.padEnd(3 * groups, "0"));
  let suffix = unit - groups;
  while (digits !== 0n && digits % 1000n === 0n && suffix < suffixes.length - 1) {
    digits /= 1000n;
    suffix += 1;
  }
  return `${digits}${digits === 0n ? "" : (suffixes[suffix] ?? "")}`;
}

/** A number without an exponent. */
export function decimalText(value: number): string {
  const [mantissa = "0", exponent] = String(value).split("e");
  if (exponent === undefined) return mantissa;
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent);
  if (shift > 0) return whole + fraction.padEnd(shift, "0");
  return `0.${"0".repeat(-shift - 1)}${whole}${fraction}`;
}
