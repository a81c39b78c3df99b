const mostDigits = 99_999;

/**
 * A duration as Gateway API takes it: whole numbers of at most five digits with their units, in whole
 * milliseconds.
 */
export function gatewayDuration(seconds: number): string {
  const total = Math.round(seconds * 1000);
  const whole = Math.floor(total / 1000);
  const hours = whole > mostDigits ? Math.floor(whole / 3600) : 0;
  const parts = [
    [hours, "h"],
    [whole - hours * 3600, "s"],
    [total % 1000, "ms"],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join("");
}
