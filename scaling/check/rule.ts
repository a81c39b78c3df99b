import type { Problem } from "../contract/problem";
import { ScalingModel } from "../link/scalingModel";
import { Field, show } from "../model/field";
import { FragmentOf, Kind } from "../model/fragments";
import { Declaration, Input } from "../model/input";

export type Severity = "low" | "medium" | "high" | "critical";

/** How a rule is enforced: mandatory stops a deployment, advisory reports, disabled is opt-in. */
export type Level = "mandatory" | "advisory" | "disabled";

export type Area =
  "aas" | "sagemaker" | "asg" | "codedeploy" | "simulated" | "kubernetes" | "mesh" | "cross";

/** A rule found broken, in the terms of the resource that it was found on. */
export interface Violation {
  readonly verdict: "violation";
  readonly path: string;
  readonly seen: string;
  readonly allowed: string;
  /** What to change here, where that is more exact than the rule's own remedy. */
  readonly fix?: string;
}

/** A rule that only the deployment can decide. */
export interface Undecided {
  readonly verdict: "indeterminate";
  readonly path: string;
  readonly why: string;
}

export type Outcome = Violation | Undecided;

/** JSON-schema subset that both Pulumi and ajv understand. */
export interface KnobSchema {
  readonly type: "integer" | "number" | "string" | "boolean" | "array" | "object";
  readonly description: string;
  readonly default: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: string };
  readonly additionalProperties?: { readonly type: string; readonly minimum?: number };
}

export type Knobs = Readonly<Record<string, KnobSchema>>;

/** The values of a rule's knobs, defaults included. */
export interface RuleSettings {
  /** Name of the environment (stack tag `environment`, else the stack's name), if known. */
  readonly environment: string | undefined;
  /** Today as 2026-11-22, for what holds until a day; undefined where the date has no say. */
  readonly today: string | undefined;
  number(knob: string): number;
  boolean(knob: string): boolean;
  text(knob: string): string;
  list(knob: string): readonly string[];
  /** A map from name to number, as `maxByDimension`. */
  numbers(knob: string): Readonly<Record<string, number>>;
  /** A structure of the contract's types, as it was given. */
  value(knob: string): unknown;
}

/** A change of one resource's own inputs that makes the rule hold; applied only on request. */
export interface Edit {
  /** Path in the inputs, as `targetTrackingScalingPolicyConfiguration.scaleInCooldown`. */
  readonly path: string;
  readonly value: Input;
}

export interface Example {
  readonly name: string;
  readonly declare: readonly Declaration[];
  /** Knobs that differ from the defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly environment?: string;
}

/** A declaration that the rule refuses, with texts that its message, or its fix after "fix: ", has. */
export interface BadExample extends Example {
  readonly finds: readonly string[];
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

export interface Rule<K extends Kind = Kind> {
  /** Also the file's name; never reused. */
  readonly id: string;
  readonly area: Area;
  readonly title: string;
  readonly severity: Severity;
  readonly level: Level;
  /** Why the invariant matters for inference traffic, in two sentences. */
  readonly rationale: string;
  /** What the author should change. */
  readonly fix: string;
  /** When a person would rightly switch the rule off. */
  readonly whenNotToUse: string;
  readonly sources: readonly Source[];
  readonly on: readonly K[];
  readonly knobs: Knobs;
  /**
   * What is wrong with the values of the knobs beyond their schema, asked only where they keep to it;
   * paths begin with the knob's name.
   */
  readonly settingsProblems?: (settings: RuleSettings) => readonly Problem[];
  readonly examples: {
    readonly good: readonly Example[];
    readonly bad: readonly BadExample[];
    /** Declarations on which the rule must stay silent or say "indeterminate": never a violation. */
    readonly unknown: readonly Example[];
  };
  /** Decides from one resource alone. */
  readonly check?: (subject: FragmentOf<K>, settings: RuleSettings) => readonly Outcome[];
  /** Needs the linked program. */
  readonly checkInStack?: (
    subject: FragmentOf<K>,
    model: ScalingModel,
    settings: RuleSettings,
  ) => readonly Outcome[];
  /** Edits that make `check` hold, for those who set the rule to `remediate`. */
  readonly remedy?: (subject: FragmentOf<K>, settings: RuleSettings) => readonly Edit[];
}

/** Gives a rule its types, and its subjects the kinds that it names. */
export function defineRule<K extends Kind>(
  rule: Omit<Rule<K>, "knobs"> & { readonly knobs?: Knobs },
): Rule {
  return { knobs: {}, ...rule } as unknown as Rule;
}

/** A violation on a field: the value seen comes from the field itself. */
export function violation(
  field: Field<unknown>,
  allowed: string,
  fix?: string,
  seen = show(field),
): Violation {
  return { verdict: "violation", path: field.path, seen, allowed, ...(fix ? { fix } : {}) };
}

export function undecided(path: string, why: string): Undecided {
  return { verdict: "indeterminate", path, why };
}
