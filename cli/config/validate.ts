import { configurationProblems, unknownName } from "../../scaling/check/configurationProblems";
import { Rule } from "../../scaling/check/rule";
import { summaryPolicies } from "../../scaling/check/summaryPolicies";
import { BadInput } from "../exit";
import { isObject, JsonObject } from "../input/parseJson";
import { kindOf } from "../input/shape";
import { excerpt } from "../output/escape";
import { YamlDocument } from "../yaml/document";
import { Path } from "../yaml/path";
import { ConfiguredLevel, GivenRule, GivenSettings, levels, noSettings } from "./settings";

/** One problem with a configuration: where it is and what is wrong. */
interface Complaint {
  readonly path: Path;
  readonly text: string;
}

const summaryNames: readonly string[] = Object.values(summaryPolicies);
/** The level of a rule: our own name, and the one in the pack's configuration. */
const levelKeys = ["level", "enforcementLevel"] as const;
const levelNames = levelKeys.join(", ");
const topKeys: readonly string[] = ["environment", "rules"];

/** Checks a configuration file and returns what it says, or every problem with it at once. */
export function validateConfig(
  place: string,
  file: YamlDocument,
  rules: readonly Rule[],
): GivenSettings {
  const { data } = file;
  if (data === undefined || data === null) return noSettings;
  if (!isObject(data)) {
    throw BadInput.at(place, `is ${kindOf(data)}; expected settings: ${topKeys.join(", ")}`);
  }
  const isPack = isPackConfiguration(data, rules);
  const given = isPack ? data : data["rules"];
  const above: Path = isPack ? [] : ["rules"];
  const complaints = [
    ...(isPack ? [] : topComplaints(data)),
    ...ruleComplaints(given, above, rules),
  ];
  if (complaints.length > 0) {
    throw new BadInput(complaints.map(({ path, text }) => `${place}${file.locate(path)}: ${text}`));
  }
  return settingsOf(isPack ? undefined : data["environment"], (given ?? {}) as JsonObject);
}

/** The file for `--policy-pack-config` has the rules on its top level. */
function isPackConfiguration(data: JsonObject, rules: readonly Rule[]): boolean {
  if (topKeys.some((key) => Object.hasOwn(data, key))) return false;
  return ["all", ...summaryNames, ...rules.map(({ id }) => id)].some((name) =>
    Object.hasOwn(data, name),
  );
}

function topComplaints(data: JsonObject): readonly Complaint[] {
  const unknown = Object.keys(data).filter((key) => !topKeys.includes(key));
  const { environment, rules } = data;
  const texts: Complaint[] = unknown.map((key) => ({
    path: [key],
    text: `${unknownName(key, "setting", topKeys)} (settings: ${topKeys.join(", ")})`,
  }));
  if (environment !== undefined && (typeof environment !== "string" || environment === "")) {
    const text = `environment is ${kindOf(environment)}; allowed: the name of an environment`;
    texts.push({ path: ["environment"], text });
  }
  if (rules !== undefined && rules !== null && !isObject(rules)) {
    texts.push({ path: ["rules"], text: `rules is ${kindOf(rules)}; allowed: settings by rule` });
  }
  return texts;
}

function ruleComplaints(given: unknown, above: Path, rules: readonly Rule[]): readonly Complaint[] {
  if (!isObject(given)) return [];
  return Object.keys(given).flatMap((id) => {
    const texts = complaintsAbout(id, given[id], rules);
    return texts.map((text) => ({ path: [...above, ...memberPath(id, text)], text }));
  });
}

function complaintsAbout(id: string, given: unknown, rules: readonly Rule[]): readonly string[] {
  const isAbout = id === "all" || summaryNames.includes(id) || rules.some((rule) => rule.id === id);
  if (!isAbout) return configurationProblems(rules, new Map([[id, {}]]));
  if (typeof given === "string") return levelProblems(id, given);
  if (!isObject(given)) return [`${id} is ${kindOf(given)}; allowed: a level, or settings`];
  const { settings, levels: found } = split(given);
  const own = found.flatMap(([key, level]) => levelProblems(`${id}.${key}`, level));
  const twice = found.length > 1 ? [`${id} has both ${levelNames}; remove one`] : [];
  return [...own, ...twice, ...settingsProblems(id, settings, rules)];
}

function settingsProblems(
  id: string,
  settings: JsonObject,
  rules: readonly Rule[],
): readonly string[] {
  if (id !== "all")
    return configurationProblems(rules, new Map([[id, settings]])).map(withLevelKey);
  return Object.keys(settings).map(
    (key) => `all: ${unknownName(key, "setting", levelKeys)} (settings: ${levelNames})`,
  );
}

/** The level is a setting too, and the one that is misspelt most. */
function withLevelKey(text: string): string {
  return text.replace("(settings: ", `(settings: ${levelNames}, `);
}

function levelProblems(path: string, level: unknown): readonly string[] {
  if (levels.some((each) => each === level)) return [];
  const seen = typeof level === "string" ? `"${excerpt(level)}"` : kindOf(level);
  return [`${path} is ${seen}; allowed: ${levels.join(", ")}`];
}

/** The place that a problem names: `aas-x.exemptions[0].urn is …` is at that member. */
function memberPath(id: string, text: string): Path {
  const named = text.startsWith(id) ? /^[\w.[\]-]*/.exec(text.slice(id.length))![0] : "";
  const parts = named.split(/[.[\]]+/).filter((part) => part !== "");
  return [id, ...parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part))];
}

function settingsOf(environment: unknown, given: JsonObject): GivenSettings {
  const rules = new Map(Object.keys(given).map((id) => [id, ruleSettings(given[id])] as const));
  const asOf = rules.get(summaryPolicies.exemptions)?.settings["asOf"];
  return {
    environment: environment as string | undefined,
    asOf: asOf as string | undefined,
    allLevel: rules.get("all")?.level,
    rules,
  };
}

function ruleSettings(given: unknown): GivenRule {
  if (typeof given === "string") return { level: given as ConfiguredLevel, settings: {} };
  const { settings, levels: found } = split(given as JsonObject);
  return { level: found[0]?.[1] as ConfiguredLevel | undefined, settings };
}

/** The level, under whichever name, and everything else. */
function split(given: JsonObject): {
  readonly levels: readonly (readonly [string, unknown])[];
  readonly settings: JsonObject;
} {
  const isLevel = ([key]: readonly [string, unknown]) => levelKeys.some((each) => each === key);
  const entries = Object.entries(given);
  const settings = Object.fromEntries(entries.filter((entry) => !isLevel(entry)));
  return { levels: entries.filter(isLevel), settings };
}
