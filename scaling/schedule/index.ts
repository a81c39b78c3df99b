export { formatSchedule } from "./format";
export { parseSchedule, ParsedSchedule } from "./parse";
export { AtSchedule, CronSchedule, DayRule, Problem, RateSchedule, Schedule } from "./schedule";
export { isTimeZone, nearestTimeZone } from "./zones";
export { zoneDatabaseVersion } from "./zoneNames";
