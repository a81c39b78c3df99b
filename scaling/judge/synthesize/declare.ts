import { Schedule } from "../../contract/generated/types";
import { formatSchedule } from "../../schedule";
import { PlannedAction } from "./plan";
import { slotSeconds } from "./slots";

const all = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** An action as scaling.schedules takes it. */
export function declared(action: PlannedAction, timezone: string): Schedule {
  const minutes = (action.slot * slotSeconds) / 60;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const expression = formatSchedule({
    form: "cron",
    minutes: [minute],
    hours: [hour],
    days: { form: "daysOfWeek", days: action.days.map(cronDay).sort((a, b) => a - b) },
    months: all(1, 12),
    years: all(1970, 2199),
  });
  const clock = `${String(hour).padStart(2, "0")}${String(minute).padStart(2, "0")}`;
  return {
    name: `${daysName(action.days)}-${clock}-min-${action.level}`,
    cron: expression.slice("cron(".length, -1),
    timezone,
    minCapacity: action.level,
  };
}

/** From Monday as 0 to Sunday as 1. */
function cronDay(day: number): number {
  return ((day + 1) % 7) + 1;
}

const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

function daysName(days: readonly number[]): string {
  switch (days.join("")) {
    case "0123456":
      return "daily";
    case "01234":
      return "weekdays";
    case "56":
      return "weekends";
    default:
      return days.map((day) => names[day]!).join("-");
  }
}
