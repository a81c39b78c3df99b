import Ajv, { ErrorObject } from "ajv";
import { showValue } from "../model/field";
import { Problem } from "../contract/problem";
import { configurationProperties, configure } from "./configuration";
import { nearestOf } from "./nearest";
import { Rule } from "./rule";
import { summaryProperties } from "./summaryPolicies";

/** What a user gave for each rule, without the level: the knobs and the settings that all rules share. */
export type GivenSettings = Readonly<Record<string, unknown>>;

/**
 * Everything that is wrong with a configuration, one line each: what is not known by that name, what
 * has the wrong type or lies outside its range, exemptions without a reason or with a day that is none.
 */
export function configurationProblems(
  rules: readonly Rule[],
  given: ReadonlyMap<string, GivenSettings>,
): readonly string[] {
  const byId = new Map(configurables(rules).map((each) => [each.id, each]));
  return [...given].flatMap(([id, settings]) => {
    const configurable = byId.get(id);
    if (configurable === undefined) return [unknownName(id, "rule", [...byId.keys()])];
    return isDefault(configurable, settings) ? [] : settingsProblems(configurable, settings);
  });
}

/** Something that can be configured by its name: a rule, or a summary of the pack's. */
interface Configurable {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** What the values mean, where the properties cannot say what is allowed. */
  readonly problems?: (settings: GivenSettings) => readonly Problem[];
}

function configurables(rules: readonly Rule[]): readonly Configurable[] {
  const summaries = Object.entries(summaryProperties);
  return [
    ...rules.map((rule) => ({
      id: rule.id,
      properties: configurationProperties(rule),
      problems: (settings: GivenSettings) =>
        rule.settingsProblems?.(configure(rule, settings, undefined).settings) ?? [],
    })),
    ...summaries.map(([id, properties]) => ({ id, properties })),
  ];
}

/** The line for a name that nothing has, with the nearest that something has. */
export function unknownName(name: string, kind: string, names: readonly string[]): string {
  const nearest = nearestOf(name, names);
  const hint = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
  return `${showValue(name)} is no ${kind}${hint}`;
}

function settingsProblems(of: Configurable, settings: GivenSettings): readonly string[] {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  ajv.addFormat("date", isDay);
  const { properties } = of;
  const validate = ajv.compile({ type: "object", properties, additionalProperties: false });
  validate(settings);
  const ill = [...new Set((validate.errors ?? []).map((error) => problem(of.id, error)))];
  return ill.length > 0 ? ill : (of.problems?.(settings) ?? []).map((each) => inWords(of.id, each));
}

function inWords(id: string, { path, seen, allowed, fix }: Problem): string {
  return `${id}.${path} is ${seen}; allowed: ${allowed}; fix: ${fix}`;
}

/** Engines fill in every default: comparing is cheaper than compiling a schema for each rule. */
function isDefault({ properties }: Configurable, settings: GivenSettings): boolean {
  return Object.entries(settings).every(([name, value]) => {
    if (!Object.hasOwn(properties, name)) return false;
    const { default: standard } = properties[name] as { readonly default?: unknown };
    return standard !== undefined && JSON.stringify(standard) === JSON.stringify(value);
  });
}

/** Whether a text is a day of the calendar, as 2027-03-31. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function problem(id: string, error: ErrorObject): string {
  const path = `${id}${error.instancePath.replace(/\/(\d+)/g, "[$1]").replace(/\//g, ".")}`;
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String((error.params as { additionalProperty: string }).additionalProperty);
      const names = Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {});
      return `${path}: ${unknownName(name, "setting", names)} (settings: ${names.join(", ")})`;
    }
    case "required": {
      const name = String((error.params as { missingProperty: string }).missingProperty);
      return `${path}.${name} is not set; an exemption needs its urn and its reason`;
    }
    default:
      return `${path} is ${seen(error.data)}; allowed: ${allowed(error)}`;
  }
}

function seen(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return value !== null && typeof value === "object" ? "an object" : showValue(value);
}

function allowed(error: ErrorObject): string {
  const schema = error.parentSchema ?? {};
  switch (error.keyword) {
    case "enum":
      return (schema["enum"] as readonly unknown[]).map(String).join(", ");
    case "minimum":
      return `at least ${String(schema["minimum"])}`;
    case "maximum":
      return `at most ${String(schema["maximum"])}`;
    case "minLength":
      return `at least ${String(schema["minLength"])} characters`;
    case "type":
      return article(String(schema["type"]));
    case "format":
    case "pattern":
      return String(schema["description"] ?? schema["pattern"]);
    default:
      return error.message ?? error.keyword;
  }
}

const articles: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function article(type: string): string {
  return articles[type] ?? type;
}
