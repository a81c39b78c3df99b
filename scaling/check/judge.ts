import { ResourceGraph } from "../link/graph";
import { ScalingModel } from "../link/scalingModel";
import { Fragment, Kind } from "../model/fragments";
import { Declaration, nameOf } from "../model/input";
import { read } from "../read";
import { Circumstances, RuleConfiguration } from "./configuration";
import { AppliedExemption, applyExemptions } from "./exemptions";
import { compareFindings, Finding, Provenance, toFinding } from "./finding";
import { matchesGlob } from "./glob";
import { Outcome, Rule, RuleSettings } from "./rule";

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly applied: readonly AppliedExemption[];
}

/** The rules together with how they are configured: judges one resource, or a whole program. */
export class Judge {
  private readonly ownRules = new RulesByKind();
  private readonly stackRules = new RulesByKind();

  constructor(
    rules: readonly Rule[],
    private readonly configurations: ReadonlyMap<string, RuleConfiguration>,
    private readonly circumstances: Circumstances,
  ) {
    for (const rule of rules.filter((each) => this.isActive(each))) {
      if (rule.check) this.ownRules.add(rule);
      if (rule.checkInStack) this.stackRules.add(rule);
    }
  }

  /** What one resource's own inputs decide. */
  judgeResource(source: Declaration, provenance?: Provenance): Judgement {
    return this.finish(this.resourceFindings(source, read(source), provenance));
  }

  /** What only the linked program decides. */
  judgeStack(model: ScalingModel): Judgement {
    return this.finish(this.stackFindings(model));
  }

  /** Everything, for faces that see the whole program at once. */
  judgeAll(declarations: readonly Declaration[]): Judgement {
    const graph = new ResourceGraph(declarations);
    const all = declarations.map((source) => ({ source, fragments: read(source) }));
    const model = new ScalingModel(
      graph,
      all.flatMap(({ fragments }) => fragments),
    );
    const own = all.flatMap(({ source, fragments }) =>
      this.resourceFindings(source, fragments, graph),
    );
    return this.finish([...own, ...this.stackFindings(model)]);
  }

  private resourceFindings(
    source: Declaration,
    fragments: readonly Fragment[],
    provenance: Provenance | undefined,
  ): readonly Finding[] {
    return fragments.flatMap((fragment) =>
      this.applying(this.ownRules, fragment).flatMap((rule) => {
        const settings = this.settingsOf(rule.id);
        const outcomes = guarded(rule, () => rule.check?.(fragment, settings));
        return this.report(rule, source, outcomes, provenance);
      }),
    );
  }

  private stackFindings(model: ScalingModel): readonly Finding[] {
    return this.stackRules.kinds.flatMap((kind) =>
      model.all(kind).flatMap((fragment) =>
        this.applying(this.stackRules, fragment).flatMap((rule) => {
          const settings = this.settingsOf(rule.id);
          const outcomes = guarded(rule, () => rule.checkInStack?.(fragment, model, settings));
          return this.report(rule, fragment.source, outcomes, model.graph);
        }),
      ),
    );
  }

  private report(
    rule: Rule,
    source: Declaration,
    outcomes: readonly Outcome[],
    provenance: Provenance | undefined,
  ): readonly Finding[] {
    if (outcomes.length === 0) return [];
    const { level, shared } = this.configurationOf(rule.id);
    if (level === "disabled") return [];
    const reported = level === "remediate" ? "mandatory" : level;
    return outcomes
      .map((outcome) => toFinding(rule, reported, source, outcome, provenance))
      .filter((finding) => finding.verdict === "violation" || shared.onUnknown !== "ignore")
      .filter((finding) => finding.verdict === "violation" || !isVouchedFor(finding))
      .map((finding) =>
        shared.onUnknown === "violate" ? { ...finding, verdict: "violation" as const } : finding,
      );
  }

  private applying(rules: RulesByKind, fragment: Fragment): readonly Rule[] {
    return rules
      .on(fragment.kind)
      .filter((rule) => this.covers(this.configurationOf(rule.id), fragment.source));
  }

  private covers({ shared }: RuleConfiguration, source: Declaration): boolean {
    if (shared.include.length + shared.exclude.length === 0) return true;
    const names = [nameOf(source.urn), source.urn, source.type];
    const hit = (glob: string) => names.some((name) => matchesGlob(glob, name));
    if (shared.exclude.some(hit)) return false;
    return shared.include.length === 0 || shared.include.some(hit);
  }

  private isActive(rule: Rule): boolean {
    const { level, shared } = this.configurationOf(rule.id);
    if (level === "disabled") return false;
    const { environment } = this.circumstances;
    if (shared.environments.length === 0) return true;
    return environment !== undefined && shared.environments.includes(environment);
  }

  private settingsOf(rule: string): RuleSettings {
    const { today } = this.circumstances;
    return { ...this.configurationOf(rule).settings, today: today === "" ? undefined : today };
  }

  private configurationOf(rule: string): RuleConfiguration {
    const configuration = this.configurations.get(rule);
    if (configuration === undefined) throw new Error(`rule ${rule} is not configured`);
    return configuration;
  }

  private finish(findings: readonly Finding[]): Judgement {
    const ordered = [...findings].sort(compareFindings);
    return applyExemptions(ordered, (rule) => this.configurationOf(rule), this.circumstances);
  }
}

class RulesByKind {
  private readonly byKind = new Map<Kind, Rule[]>();

  add(rule: Rule): void {
    for (const kind of rule.on) this.byKind.set(kind, [...this.on(kind), rule]);
  }

  on(kind: Kind): readonly Rule[] {
    return this.byKind.get(kind) ?? [];
  }

  get kinds(): readonly Kind[] {
    return [...this.byKind.keys()];
  }
}

/**
 * A rule that fails must neither pass in silence nor keep the others from judging. What it threw is
 * named but not quoted, since it may quote a value.
 */
function guarded(rule: Rule, check: () => readonly Outcome[] | undefined): readonly Outcome[] {
  try {
    return check() ?? [];
  } catch (thrown) {
    const kind = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
    return [
      {
        verdict: "violation",
        path: "",
        seen: `not judged, since the rule failed with ${kind}`,
        allowed: rule.title,
        fix: `Report this as a fault of mlscale; until it is mended, exempt the resource from ${rule.id}.`,
      },
    ];
  }
}

/**
 * Our own components check the same rules when they are constructed, with more knowledge than a
 * preview has; what stays open on their children is decided there and not reported again.
 */
function isVouchedFor(finding: Finding): boolean {
  return finding.component?.type.startsWith("mlscale:") ?? false;
}
