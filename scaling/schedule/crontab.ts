import { dayNames } from "./cronField";

/**
 * Five fields, as EC2 Auto Scaling and crontab have them, written with six; undefined where both day
 * fields are set, since crontab then means either of them and one expression cannot say that.
 */
export function crontabToCron(fields: readonly string[]): string | undefined {
  const [minutes, hours, ofMonth, months, ofWeek] = fields as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (ofMonth === "?" || ofWeek === "?") return [...fields, "*"].join(" ");
  if (ofWeek === "*") return [minutes, hours, ofMonth, months, "?", "*"].join(" ");
  if (ofMonth !== "*") return undefined;
  return [minutes, hours, "?", months, named(ofWeek), "*"].join(" ");
}

/** Crontab counts days from 0, and 7 is Sunday again: names say the same in both forms. */
function named(ofWeek: string): string {
  return ofWeek.replace(/(?<![\d/#])[0-7](?!\d)/g, (digit) => dayNames[Number(digit) % 7]!);
}
