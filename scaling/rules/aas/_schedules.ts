import { isAbsent, isKnown } from "../../model/field";
import { ScheduledAction } from "../../model/fragments";
import { parseSchedule, Schedule } from "../../schedule";
import { parseInstant } from "../../schedule/instant";

/** What the expression of an action says, if it is known and understood. */
export function scheduleOf({ schedule }: ScheduledAction): Schedule | undefined {
  if (!isKnown(schedule)) return undefined;
  const parsed = parseSchedule(schedule.value);
  return parsed.ok ? parsed.schedule : undefined;
}

/** Milliseconds since 1970 of a time in UTC as the service takes it; an offset is optional. */
export function instantOf(text: string): number | undefined {
  const shape = /^\d{4}-\d{2}-\d{2}T/i;
  const seconds = shape.test(text) ? parseInstant(text) : undefined;
  return seconds === undefined ? undefined : Math.round(seconds * 1000);
}

/** Whether an action sets neither bound. */
export function movesNothing({ minCapacity, maxCapacity }: ScheduledAction): boolean {
  return isAbsent(minCapacity) && isAbsent(maxCapacity);
}
