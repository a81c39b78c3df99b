import { showValue } from "../model/field";
import { looksLikeTimestamp, parseAt } from "./at";
import { parseCron } from "./cron";
import { crontabToCron } from "./crontab";
import { looksLikeRate, parseRate } from "./rate";
import { Problem, refused, Result, Schedule } from "./schedule";

export type ParsedSchedule =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Longest expression that the service accepts. */
const longest = 1600;

const forms = "at(yyyy-mm-ddThh:mm:ss), rate(5 minutes) or cron(0 17 ? * MON-FRI *)";

/** A schedule expression of Application Auto Scaling: what it says, or everything wrong with it. */
export function parseSchedule(text: string): ParsedSchedule {
  const result = parseExpression(text);
  return result.ok ? { ok: true, schedule: result.value } : result;
}

function parseExpression(text: string): Result<Schedule> {
  if (text.length > longest) {
    return refused(`has ${text.length} characters`, `write at most ${longest}: ${forms}`);
  }
  const wrapped = /^(at|rate|cron)\(([^()]*)\)$/.exec(text);
  if (wrapped === null) return notWrapped(text);
  switch (wrapped[1]) {
    case "at":
      return parseAt(wrapped[2]!);
    case "rate":
      return parseRate(wrapped[2]!);
    default:
      return parseCron(wrapped[2]!);
  }
}

function notWrapped(text: string): Result<never> {
  const message = `${showValue(text)} is none of at(...), rate(...) and cron(...)`;
  const meant = guess(text.trim());
  if (meant === undefined) return refused(message, `write ${forms}`);
  const inside = parseSchedule(meant);
  if (inside.ok) return refused(message, `write ${meant}`);
  return { ok: false, problems: [{ message, fix: `write ${forms}` }, ...inside.problems] };
}

/** What a person most likely meant by an expression without its wrapper, or with a broken one. */
function guess(text: string): string | undefined {
  const broken = /^(at|rate|cron)\s*\(([^()]*)\)?$/i.exec(text);
  if (broken) return `${broken[1]!.toLowerCase()}(${broken[2]!.trim()})`;
  if (looksLikeTimestamp(text)) return `at(${text})`;
  if (looksLikeRate(text)) return `rate(${text})`;
  const fields = text.split(/\s+/);
  if (fields.length === 5) return `cron(${crontabToCron(fields) ?? text})`;
  return fields.length === 6 ? `cron(${text})` : undefined;
}
