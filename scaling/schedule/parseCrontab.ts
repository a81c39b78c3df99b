import { showValue } from "../model/field";
import { parseCron } from "./cron";
import { crontabToCron } from "./crontab";
import { CronSchedule, parsed, Problem, refused, Result } from "./schedule";

const order = "minutes, hours, day-of-month, month, day-of-week";

/** Short names that crontab has for whole expressions. */
const nicknames: Readonly<Record<string, string>> = {
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
  "@monthly": "0 0 1 * *",
  "@weekly": "0 0 * * 0",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@hourly": "0 * * * *",
};

/**
 * Five fields, as EC2 Auto Scaling and Kubernetes take them: one schedule, or two where both day fields
 * are set, since crontab then fires on the days of either.
 */
export function parseCrontab(text: string): Result<readonly CronSchedule[]> {
  const plain = text.trim();
  const full = Object.hasOwn(nicknames, plain) ? nicknames[plain]! : plain;
  const fields = full.split(/\s+/);
  if (fields.length !== 5 || text.length > 1600) {
    return refused(`crontab ${showValue(text)} has not five fields`, `write five: ${order}`);
  }
  const [minutes, hours, ofMonth, months, ofWeek] = fields as [
    string,
    string,
    string,
    string,
    string,
  ];
  const either = [
    [minutes, hours, ofMonth, months, "*"],
    [minutes, hours, "*", months, ofWeek],
  ];
  const one = crontabToCron(fields);
  const all = one === undefined ? either.map((each) => crontabToCron(each)!) : [one];
  const results = all.map(parseCron);
  const problems = results.flatMap((each): readonly Problem[] => (each.ok ? [] : each.problems));
  if (problems.length > 0) return { ok: false, problems };
  return parsed(results.flatMap((each) => (each.ok ? [each.value] : [])));
}
