import { Field, isKnown, known, notKnown } from "../../model/field";
import { Reader } from "../reader";

const secondsOf: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };

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
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * secondsOf[unit!]!, 0);
}

/** A duration of App Mesh: a value and its unit, s or ms. */
export function unitDurationAt(at: Reader): Field<number> {
  if (!at.isPresent) return { state: "absent", path: at.path };
  const value = at.at("value").number();
  const unit = at.at("unit").string();
  if (!isKnown(value) || !isKnown(unit)) return notKnown(at.path);
  const factor = secondsOf[unit.value];
  return factor === undefined ? notKnown(at.path) : known(value.value * factor, at.path);
}
