import { Level, Rule, RuleSettings } from "./rule";

/** An agreed exception: whom it covers, why, and until when. */
export interface Exemption {
  /** Glob over URNs, `*` for any run of characters. */
  readonly urn: string;
  /** Glob over the files that resources are declared in; only where resources come from files. */
  readonly file?: string;
  readonly reason: string;
  /** Last day on which it holds, as 2027-03-31. */
  readonly expires?: string;
  readonly owner?: string;
}

/** What the configuration of one rule may say beside its own knobs. */
export interface SharedSettings {
  /** Globs over names, URNs or types; empty means all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly exemptions: readonly Exemption[];
  /** Environments in which the rule applies; empty means all. */
  readonly environments: readonly string[];
  /** What becomes of a check that only the deployment can decide. */
  readonly onUnknown: "ignore" | "advisory" | "violate";
}

export interface RuleConfiguration {
  readonly level: Level | "remediate";
  readonly shared: SharedSettings;
  readonly settings: RuleSettings;
}

/** Everything about a run that is neither the program nor the rules. */
export interface Circumstances {
  readonly environment: string | undefined;
  /** Today as 2026-11-22: exemptions expire against it. */
  readonly today: string;
  /** The file that declares a resource, where resources come from files. */
  readonly fileOf?: (urn: string) => string;
}

const text = { type: "array", items: { type: "string" } } as const;

/** The properties that every rule's configuration has. */
export const sharedProperties = {
  include: { ...text, description: "Globs over resource name, URN or type; empty: all resources." },
  exclude: { ...text, description: "Globs over resource name, URN or type; wins over include." },
  environments: { ...text, description: "Environments in which the rule applies; empty: all." },
  onUnknown: {
    type: "string",
    enum: ["ignore", "advisory", "violate"],
    description: "What becomes of a check that only the deployment can decide. Default: advisory.",
  },
  exemptions: {
    type: "array",
    description: "Agreed exceptions, each with its reason and, if it ends, its last day.",
    items: {
      type: "object",
      required: ["urn", "reason"],
      additionalProperties: false,
      properties: {
        urn: {
          type: "string",
          minLength: 1,
          description: "Glob over URNs, `*` for any run of characters.",
        },
        file: {
          type: "string",
          minLength: 1,
          description: "Glob over the files that `mlscale check` reads; without it, any file.",
        },
        reason: {
          type: "string",
          minLength: 3,
          pattern: "\\S",
          description: "a text that says why",
        },
        expires: {
          type: "string",
          format: "date",
          description: "a day as 2027-03-31, the last on which the exemption holds",
        },
        owner: { type: "string", description: "Who answers for the exemption." },
      },
    },
  },
} as const;

/** JSON schema of one rule's configuration, without the level. */
export function configurationProperties(rule: Rule): Record<string, unknown> {
  return { ...rule.knobs, ...sharedProperties };
}

/** The configuration of a rule from what the user gave; what is not given has its default. */
export function configure(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
  environment: string | undefined,
  level: Level | "remediate" = rule.level,
): RuleConfiguration {
  const shared: SharedSettings = {
    include: listOf(given["include"]),
    exclude: listOf(given["exclude"]),
    environments: listOf(given["environments"]),
    exemptions: (given["exemptions"] as readonly Exemption[] | undefined) ?? [],
    onUnknown: (given["onUnknown"] as SharedSettings["onUnknown"] | undefined) ?? "advisory",
  };
  return { level, shared, settings: settingsOf(rule, given, environment) };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

function settingsOf(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
  environment: string | undefined,
): RuleSettings {
  const read = (knob: string): unknown => {
    const schema = rule.knobs[knob];
    if (schema === undefined) throw new Error(`rule ${rule.id} has no knob ${knob}`);
    return Object.hasOwn(given, knob) ? given[knob] : schema.default;
  };
  return {
    environment,
    today: undefined,
    number: (knob) => read(knob) as number,
    boolean: (knob) => read(knob) as boolean,
    text: (knob) => read(knob) as string,
    list: (knob) => read(knob) as readonly string[],
    numbers: (knob) => read(knob) as Readonly<Record<string, number>>,
    value: read,
  };
}
