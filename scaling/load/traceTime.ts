import { parseInstant } from "../schedule/instant";

/** How the times of a trace are written; numbers are counted from 1970 or from any other moment. */
export type TimeForm = "timestamp" | "seconds" | "milliseconds" | "microseconds" | "nanoseconds";

const perSecond = { seconds: 1, milliseconds: 1e3, microseconds: 1e6, nanoseconds: 1e9 } as const;

/** 9999-12-31T23:59:59Z. */
const latest = 253402300799;

/** How a first time is written: the size of a number tells its unit; undefined if it is no time. */
export function timeFormOf(cell: string): TimeForm | undefined {
  const text = cell.trim();
  if (parseTimestamp(text) !== undefined) return "timestamp";
  const value = plainNumber(text);
  if (value === undefined || value < 0) return undefined;
  if (value < 1e11) return "seconds";
  if (value < 1e14) return "milliseconds";
  return value < 1e17 ? "microseconds" : "nanoseconds";
}

/** Seconds, from 1970 for timestamps; undefined if the cell is no time of that form. */
export function parseTime(cell: string, form: TimeForm): number | undefined {
  const text = cell.trim();
  if (form === "timestamp") return parseTimestamp(text);
  const value = plainNumber(text);
  const seconds = value === undefined ? undefined : value / perSecond[form];
  return seconds !== undefined && seconds >= 0 && seconds <= latest ? seconds : undefined;
}

/** A number as tables write it; neither empty nor hexadecimal, and finite. */
export function plainNumber(cell: string): number | undefined {
  const text = cell.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(text)) return undefined;
  return Number(text);
}

function parseTimestamp(text: string): number | undefined {
  const seconds = text.length < 16 ? undefined : parseInstant(text);
  return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}
