import { showValue } from "../model/field";
import { parsed, RateSchedule, RateUnit, refused, Result } from "./schedule";

const units: Readonly<Record<string, RateUnit>> = {
  minute: "minute",
  minutes: "minute",
  hour: "hour",
  hours: "hour",
  day: "day",
  days: "day",
};

const form = "a positive whole number and minute(s), hour(s) or day(s), as 5 minutes";

export function looksLikeRate(text: string): boolean {
  return /^\d+ +(minute|hour|day)s?$/.test(text);
}

/** The inside of `rate(...)`. */
export function parseRate(text: string): Result<RateSchedule> {
  const match = /^(\d{1,15})\s+([A-Za-z]+)$/.exec(text.trim());
  const unit = match && Object.hasOwn(units, match[2]!) ? units[match[2]!] : undefined;
  if (match === null || unit === undefined) {
    return refused(`rate ${showValue(text)} is not understood`, `write ${form}`);
  }
  const value = Number(match[1]);
  if (value < 1) return refused(`rate ${showValue(text)} is not positive`, `write ${form}`);
  const rate: RateSchedule = { form: "rate", value, unit };
  if (match[2] === unitText(rate)) return parsed(rate);
  const message = `rate ${showValue(text)} does not agree in number`;
  return refused(message, `write ${formatRate(rate)}`);
}

export function formatRate(rate: RateSchedule): string {
  return `rate(${rate.value} ${unitText(rate)})`;
}

function unitText({ value, unit }: RateSchedule): string {
  return value === 1 ? unit : `${unit}s`;
}
