import { showValue } from "../model/field";
import { isTimeZone, nearestTimeZone, parseSchedule } from "../schedule";
import { Schedule } from "../contract/generated/types";
import { ScaledThing } from "../plan/scaledThing";
import { scheduleExpression } from "../plan/scheduledAction";
import { Problem } from "../contract/problem";
import { problem, said, when } from "./problems";

interface Window {
  readonly startTime?: string;
  readonly endTime?: string;
}

/** Syntax of schedules, and their bounds against each other and the target's. */
export function checkSchedules(thing: ScaledThing): readonly Problem[] {
  return (thing.scaling.schedules ?? []).flatMap((schedule, index) => {
    const path = `${thing.path}.schedules[${index}]`;
    return [
      ...expression(schedule, path),
      ...checkZone(schedule, path),
      ...bounds(schedule, path),
      ...checkWindow(schedule, path),
    ];
  });
}

function expression(schedule: Schedule, path: string): readonly Problem[] {
  const { at, rate, cron } = schedule;
  const [field, text] =
    at !== undefined ? ["at", at] : rate !== undefined ? ["rate", rate] : ["cron", cron ?? ""];
  const wrapped = /^\s*(at|rate|cron)\s*\((.*)\)\s*$/i.exec(text);
  if (wrapped) {
    const fix = `write ${JSON.stringify(wrapped[2]!.slice(0, 80))} without the wrapper`;
    return [problem(`${path}.${field}`, text, `the inside of ${field}(...) alone`, fix)];
  }
  const parsed = parseSchedule(scheduleExpression(schedule));
  if (parsed.ok) return [];
  const allowed = allowedForms[field as keyof typeof allowedForms];
  return parsed.problems.map(({ message, fix }) =>
    said(`${path}.${field}`, `${showValue(text)} (${message})`, allowed, unwrapped(fix)),
  );
}

/** The schedule's field takes the inside of the service's own form. */
function unwrapped(fix: string): string {
  return fix.replace(/\b(at|rate|cron)\(([^()]*)\)/g, "$2");
}

const allowedForms = {
  at: "yyyy-mm-ddThh:mm:ss",
  rate: "a positive whole number and minute(s), hour(s) or day(s)",
  cron: "six fields: minutes hours day-of-month month day-of-week year",
} as const;

/** Whether a zone is one that there is. */
export function checkZone(
  { timezone }: { readonly timezone?: string },
  path: string,
): readonly Problem[] {
  if (timezone === undefined || isTimeZone(timezone)) return [];
  const near = nearestTimeZone(timezone);
  const fix = near ? `write ${near}` : "write a name such as Europe/Berlin or UTC";
  return [problem(`${path}.timezone`, timezone, "an IANA time zone", fix)];
}

function bounds(
  { minCapacity: min, maxCapacity: max }: Schedule,
  path: string,
): readonly Problem[] {
  return when(min !== undefined && max !== undefined && min > max, () =>
    problem(
      `${path}.minCapacity`,
      min,
      `at most the schedule's maxCapacity, which is ${max}`,
      "raise maxCapacity or lower minCapacity",
    ),
  );
}

/** A window ends after it begins. */
export function checkWindow({ startTime, endTime }: Window, path: string): readonly Problem[] {
  return when(startTime !== undefined && endTime !== undefined && startTime >= endTime, () =>
    problem(
      `${path}.endTime`,
      endTime,
      `after startTime, which is ${startTime}`,
      "move one of them",
    ),
  );
}
