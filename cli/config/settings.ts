import { Circumstances, configure, RuleConfiguration } from "../../scaling/check/configuration";
import { Level, Rule } from "../../scaling/check/rule";

export type ConfiguredLevel = Level | "remediate";

export const levels: readonly ConfiguredLevel[] = [
  "mandatory",
  "advisory",
  "disabled",
  "remediate",
];

/** What a configuration file says, checked. */
export interface GivenSettings {
  readonly environment: string | undefined;
  /** Day against which exemptions expire, if not today. */
  readonly asOf: string | undefined;
  /** The level of every rule that has none of its own here. */
  readonly allLevel: ConfiguredLevel | undefined;
  readonly rules: ReadonlyMap<string, GivenRule>;
}

export interface GivenRule {
  readonly level: ConfiguredLevel | undefined;
  /** Knobs and shared settings, as the pack's configuration has them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export const noSettings: GivenSettings = {
  environment: undefined,
  asOf: undefined,
  allLevel: undefined,
  rules: new Map(),
};

/** The configuration of each rule; a rule asked for by name runs even where it is disabled. */
export function configureAll(
  rules: readonly Rule[],
  given: GivenSettings,
  { environment }: Circumstances,
  only: readonly string[],
): ReadonlyMap<string, RuleConfiguration> {
  const entries = rules.map((rule) => {
    const own = given.rules.get(rule.id);
    const level = own?.level ?? given.allLevel ?? rule.level;
    const asked = level === "disabled" && only.includes(rule.id) ? "advisory" : level;
    return [rule.id, configure(rule, own?.settings ?? {}, environment, asked)] as const;
  });
  return new Map(entries);
}
