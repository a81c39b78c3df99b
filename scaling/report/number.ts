/**
 * A number for people: at most that many significant digits below the point, never fewer digits than
 * the whole number has, no exponent within reason, no grouping. No locale is asked.
 */
export function formatNumber(value: number, significantDigits = 3): string {
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15 || (magnitude > 0 && magnitude < 1e-6))
    return value.toExponential(significantDigits - 1);
  const decimals = decimalsFor(magnitude, significantDigits);
  const text = value.toFixed(decimals);
  const trimmed = decimals > 0 ? text.replace(/\.?0+$/, "") : text;
  return trimmed === "-0" ? "0" : trimmed;
}

/** Digits behind the point so that `significantDigits` are shown in all. */
function decimalsFor(magnitude: number, significantDigits: number): number {
  let decimals = significantDigits - 1;
  for (let bound = 10; magnitude >= bound && decimals > 0; bound *= 10) decimals--;
  for (let bound = 1; magnitude < bound && magnitude > 0 && decimals < 12; bound /= 10) decimals++;
  return decimals;
}

/** With a sign also where it is positive, for differences. */
export function formatDifference(value: number, significantDigits = 3): string {
  const text = formatNumber(value, significantDigits);
  return value > 0 ? `+${text}` : text;
}

/** A measured value in its unit: `412 s`, `1.4 %`, `31.2 instance-hours`. */
export function formatValue(value: number, unit: string, significantDigits = 3): string {
  if (isShare(unit)) return `${formatNumber(value * 100, significantDigits)} %`;
  if (unit === "currency" && Number.isFinite(value)) return formatMoney(value);
  const number = formatNumber(value, significantDigits);
  const short = shortUnit(unit);
  return short === "" ? number : `${number} ${short}`;
}

/** In the currency of the price that was given: cents as long as they matter. */
function formatMoney(value: number): string {
  return Math.abs(value) >= 1000 ? formatNumber(value) : value.toFixed(2);
}

/** Numbers from 0 to 1 that people read as percent. */
export function isShare(unit: string): boolean {
  return unit === "share" || unit === "fraction";
}

/** A figure beside its title, which says what is counted: `17` instances, `412 s`, `1.4 %`. */
export function formatFigure(value: number, unit: string, significantDigits = 3): string {
  return formatValue(value, counted.has(unit) ? "" : unit, significantDigits);
}

/** From the least to the greatest figure: `330–370 s`; one number where both read the same. */
export function formatRange(least: number, greatest: number, unit: string): string {
  const [from, to] = [formatFigure(least, unit), formatFigure(greatest, unit)];
  if (from === to) return to;
  const suffix = to.slice(to.search(/[^\d.-]*$/));
  return `${from.endsWith(suffix) ? from.slice(0, from.length - suffix.length) : from}–${to}`;
}

/** Units that the titles of their figures name. */
const counted: ReadonlySet<string> = new Set([
  "instances",
  "requests",
  "actions",
  "per hour",
  "instance-hours",
  "instance-hours per day",
]);

/** As it stands behind a number; "" for numbers that say by themselves what they are. */
export function shortUnit(unit: string): string {
  if (isShare(unit)) return "%";
  return shortUnits[unit] ?? unit;
}

const shortUnits: Readonly<Record<string, string>> = { seconds: "s", currency: "", position: "" };
