import { showValue } from "../model/field";
import { describeRange, FieldRange, parseField, parseNumber, ranges } from "./cronField";
import { DayRule, parsed, refused, Result } from "./schedule";

/** The two day fields, of which exactly one is `?`. */
export function parseDays(ofMonth: string, ofWeek: string): Result<DayRule> {
  if (ofMonth === "?" && ofWeek === "?") {
    return refused(
      'day-of-month and day-of-week are both "?", so no day is named',
      "write * in day-of-month for every day",
    );
  }
  if (ofMonth === "?") return parseDaysOfWeek(ofWeek);
  if (ofWeek === "?") return parseDaysOfMonth(ofMonth);
  return refused(
    "day-of-month and day-of-week are both set",
    "put ? in the one that does not matter; for both, declare two scheduled actions",
  );
}

function parseDaysOfMonth(text: string): Result<DayRule> {
  const range = ranges.daysOfMonth;
  const last = /^L(?:-(\d{1,2}))?(W)?$/i.exec(text);
  if (last) return lastDayOfMonth(text, Number(last[1] ?? 0), last[2] !== undefined);
  const nearest = /^(\d{1,2})W$/i.exec(text);
  if (nearest) {
    const day = parseNumber(nearest[1]!, range);
    return day === undefined ? unknownDay(text, range) : parsed({ form: "nearestWeekday", day });
  }
  if (/[LW]/i.test(text)) return mustStandAlone(text, range, "L and W");
  return daysOf(parseField(text, range), "daysOfMonth");
}

function lastDayOfMonth(text: string, daysBefore: number, toWeekday: boolean): Result<DayRule> {
  if (daysBefore > 30) return unknownDay(text, ranges.daysOfMonth);
  return parsed({ form: "lastDayOfMonth", daysBefore, toWeekday });
}

/** `L` by itself is the last day of the week, Saturday. */
function parseDaysOfWeek(text: string): Result<DayRule> {
  const range = ranges.daysOfWeek;
  if (/^L$/i.test(text)) return parsed({ form: "daysOfWeek", days: [7] });
  const nth = /^([A-Za-z]{3}|\d)#(\d)$/.exec(text);
  if (nth) return nthDayOfWeek(text, parseNumber(nth[1]!, range), Number(nth[2]));
  const last = /^([A-Za-z]{3}|\d)L$/i.exec(text);
  if (last) {
    const day = parseNumber(last[1]!, range);
    return day === undefined ? unknownDay(text, range) : parsed({ form: "lastDayOfWeek", day });
  }
  if (/#|L$|L,/i.test(text)) return mustStandAlone(text, range, "# and L");
  return daysOf(parseField(text, range), "daysOfWeek");
}

function nthDayOfWeek(text: string, day: number | undefined, nth: number): Result<DayRule> {
  if (day === undefined) return unknownDay(text, ranges.daysOfWeek);
  if (nth < 1 || nth > 5) {
    const message = `day-of-week ${showValue(text)} asks for a week of the month outside 1-5`;
    return refused(message, "write #1 to #5, or L for the last one");
  }
  return parsed({ form: "nthDayOfWeek", day, nth });
}

function daysOf(
  days: Result<readonly number[]>,
  form: "daysOfMonth" | "daysOfWeek",
): Result<DayRule> {
  return days.ok ? parsed({ form, days: days.value }) : days;
}

function unknownDay(text: string, range: FieldRange): Result<never> {
  const message = `${range.name} ${showValue(text)} is outside ${describeRange(range)}`;
  return refused(message, `write ${range.name} within ${describeRange(range)}`);
}

function mustStandAlone(text: string, range: FieldRange, marks: string): Result<never> {
  return refused(
    `${range.name} ${showValue(text)} combines ${marks} with other days`,
    `let a day with ${marks} stand alone, and declare another scheduled action for the others`,
  );
}
