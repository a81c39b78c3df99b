import { showValue } from "../model/field";
import { nearest } from "../model/nearest";

/** What is wrong with a declared load. */
export interface LoadProblem {
  /** As load.spike.peakRps or load.sum[1]. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

export interface FieldRule {
  readonly least: number;
  readonly most: number;
  /** Whether `least` itself is too little. */
  readonly above?: boolean;
  readonly optional?: boolean;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Numbers that are missing, no numbers, or out of their range. */
export function fieldProblems(
  object: Record<string, unknown>,
  path: string,
  rules: Readonly<Record<string, FieldRule>>,
): readonly LoadProblem[] {
  return Object.entries(rules).flatMap(([name, rule]): readonly LoadProblem[] => {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (value === undefined && rule.optional) return [];
    if (isWithin(value, rule)) return [];
    const seen = value === undefined ? "is missing" : `is ${showValue(value)}`;
    const range = `a number ${rule.above ? "above" : "of"} ${rule.least} up to ${rule.most}`;
    return [{ path: `${path}.${name}`, message: seen, fix: `write ${range}` }];
  });
}

export function isWithin(value: unknown, { least, most, above }: FieldRule): value is number {
  if (typeof value !== "number" || !(value <= most)) return false;
  return above ? value > least : value >= least;
}

/** Names that mean nothing, with the one that was likely meant. */
export function unknownFields(
  object: Record<string, unknown>,
  path: string,
  known: readonly string[],
): readonly LoadProblem[] {
  return Object.keys(object)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known, { most: 3, plain: (text) => text.toLowerCase() });
      const fix = meant === undefined ? `known are ${known.join(", ")}` : `write ${meant}`;
      return { path, message: `has an unknown property ${showValue(name)}`, fix };
    });
}
