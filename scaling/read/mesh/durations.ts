import { Field, isKnown, known, notKnown } from "../../model/field";
import { Reader } from "../reader";

/** A count of these, unlike one of seconds, is exact: equal times are equal however they were written. */
const microsecondsOf: Readonly<Record<string, number>> = {
  h: 3_600_000_000,
  m: 60_000_000,
  s: 1_000_000,
  ms: 1000,
};

/** A duration as Go writes it: 30s, 1m30s, 500ms, 1.5s; 0s means none. */
export function durationAt(at: Reader): Field<number> {
  const text = at.string();
  if (!isKnown(text)) return text;
  const seconds = secondsIn(text.value.trim());
  return seconds === undefined ? notKnown(text.path) : known(seconds, text.path, text.secret);
}

function secondsIn(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|h|m|s))+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  const microseconds = parts.reduce(
    (sum, [, number, unit]) => sum + Number(number) * microsecondsOf[unit!]!,
    0,
  );
  return microseconds / microsecondsOf["s"]!;
}

/** A duration of App Mesh: a value and its unit, s or ms. */
export function unitDurationAt(at: Reader): Field<number> {
  if (!at.isPresent) return { state: "absent", path: at.path };
  const value = at.at("value").number();
  const unit = at.at("unit").string();
  if (!isKnown(value) || !isKnown(unit)) return notKnown(at.path);
  const factor = unit.value === "s" || unit.value === "ms" ? microsecondsOf[unit.value] : undefined;
  if (factor === undefined) return notKnown(at.path);
  const seconds = (value.value * factor) / microsecondsOf["s"]!;
  return known(seconds, at.path, value.secret || unit.secret);
}
