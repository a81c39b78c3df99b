import { unknownName } from "../../scaling/check/configurationProblems";
import { kindOf } from "../input/shape";
import { excerpt } from "../output/escape";

/** Policies that the pack has beside one for each rule; its configuration may name them. */
export const summaryPolicies = {
  openQuestions: "mlscale-open-questions",
  exemptions: "mlscale-exemptions",
} as const;

export const summaryNames: readonly string[] = Object.values(summaryPolicies);

/** What is wrong with the settings of the exemptions note: it knows the day `asOf` alone. */
export function asOfProblems(settings: Readonly<Record<string, unknown>>): readonly string[] {
  const id = summaryPolicies.exemptions;
  const unknown = Object.keys(settings)
    .filter((key) => key !== "asOf")
    .map((key) => `${id}: ${unknownName(key, "setting", ["asOf"])} (settings: asOf)`);
  const { asOf } = settings;
  if (asOf === undefined || isDay(asOf)) return unknown;
  const seen = typeof asOf === "string" ? `"${excerpt(asOf)}"` : kindOf(asOf);
  return [...unknown, `${id}.asOf is ${seen}; allowed: a day as 2027-03-31`];
}

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
