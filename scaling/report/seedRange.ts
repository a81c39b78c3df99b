import { Spread } from "../judge/verdict";
import { formatFigure, formatRange } from "./number";

/** The range of a figure over the seeds; "" where all seeds read the same. */
export function seedRange({ minimum, maximum }: Spread, unit: string): string {
  const text = formatRange(minimum, maximum, unit);
  return text === formatFigure(maximum, unit) ? "" : text;
}
