import { ConfigureAnalyzerRequest, EnforcementLevel } from "@pulumi/pulumi/proto/analyzer_pb";
import { configure, RuleConfiguration } from "../scaling/check/configuration";
import { configurationProblems } from "../scaling/check/configurationProblems";
import { Rule } from "../scaling/check/rule";
import { summaryPolicies } from "../scaling/check/summaryPolicies";

type RuleLevel = RuleConfiguration["level"];

interface GivenPolicy {
  readonly level: RuleLevel;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The engine's name for every policy; it applies the level, and passes the entry on. */
const everyPolicy = "all";

const levels: Readonly<Record<EnforcementLevel, RuleLevel>> = {
  [EnforcementLevel.ADVISORY]: "advisory",
  [EnforcementLevel.MANDATORY]: "mandatory",
  [EnforcementLevel.DISABLED]: "disabled",
  [EnforcementLevel.REMEDIATE]: "remediate",
};

/** What the engine configures, policy by policy: what the user gave, with the defaults filled in. */
export class PackConfiguration {
  private constructor(
    private readonly rules: readonly Rule[],
    private readonly given: ReadonlyMap<string, GivenPolicy>,
  ) {}

  static standard(rules: readonly Rule[]): PackConfiguration {
    return new PackConfiguration(rules, new Map());
  }

  static of(rules: readonly Rule[], request: ConfigureAnalyzerRequest): PackConfiguration {
    const given = new Map<string, GivenPolicy>();
    request.getPolicyconfigMap().forEach((policy, name) => {
      const settings = (policy.getProperties()?.toJavaScript() ?? {}) as Record<string, unknown>;
      given.set(name, { level: levels[policy.getEnforcementlevel()], settings });
    });
    return new PackConfiguration(rules, given);
  }

  forEnvironment(environment: string | undefined): ReadonlyMap<string, RuleConfiguration> {
    return new Map(
      this.rules.map((rule) => {
        const { level, settings } = this.given.get(rule.id) ?? { level: rule.level, settings: {} };
        return [rule.id, configure(rule, settings, environment, level)];
      }),
    );
  }

  /** The day against which exemptions expire, where it is given to make a verdict repeatable. */
  get asOf(): string | undefined {
    const day = this.given.get(summaryPolicies.exemptions)?.settings["asOf"];
    return typeof day === "string" ? day : undefined;
  }

  /** Rules that are on by default and that the configuration switches off. */
  get switchedOff(): readonly string[] {
    return this.rules
      .filter((rule) => rule.level !== "disabled" && this.given.get(rule.id)?.level === "disabled")
      .map((rule) => rule.id);
  }

  /** Everything that is wrong with it, one line each. */
  get problems(): readonly string[] {
    const settings = new Map([...this.given].map(([name, policy]) => [name, policy.settings]));
    const forAll = Object.keys(settings.get(everyPolicy) ?? {});
    settings.delete(everyPolicy);
    return [
      ...forAll.map((name) => `${everyPolicy}.${name}: only a level can be set for all policies`),
      ...configurationProblems(this.rules, settings),
    ];
  }
}
