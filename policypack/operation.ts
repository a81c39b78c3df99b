import { Circumstances, RuleConfiguration } from "../scaling/check/configuration";
import { AppliedExemption } from "../scaling/check/exemptions";
import { Finding } from "../scaling/check/finding";
import { Judge, Judgement } from "../scaling/check/judge";
import { Rule } from "../scaling/check/rule";
import { ScalingModel } from "../scaling/link/scalingModel";
import { Declaration } from "../scaling/model/input";
import { isReadable } from "../scaling/read";
import { Ledger } from "./ledger";
import { Remediation } from "./remediation";

const nothing: Judgement = { findings: [], applied: [] };

/** How the rules are set up for one operation. */
export interface Setup {
  readonly rules: readonly Rule[];
  readonly configurations: ReadonlyMap<string, RuleConfiguration>;
  readonly circumstances: Circumstances;
}

/** One preview, update or analysis: what is declared in it, and what the rules make of that. */
export class Operation {
  readonly ledger = new Ledger();
  private readonly judge: Judge;
  private readonly remedies: boolean;
  private readonly remediations = new Map<string, Remediation>();
  private readonly judgements = new Map<string, Judgement>();
  private stack: StackJudgement | undefined;

  constructor(readonly setup: Setup) {
    this.judge = new Judge(setup.rules, setup.configurations, setup.circumstances);
    this.remedies = [...setup.configurations.values()].some((each) => each.level === "remediate");
  }

  /** Whether some rule may change a resource of this type. */
  wantsRemedies(type: string): boolean {
    return this.remedies && isReadable(type);
  }

  /** The engine asks for remedies first; the resource that it analyses then is the remedied one. */
  propose(declaration: Declaration): void {
    this.ledger.record(declaration);
    const judge = (each: Declaration) => this.judge.judgeResource(each, this.ledger);
    this.remediations.set(declaration.urn, new Remediation(declaration, judge));
  }

  remediationOf(urn: string): Remediation | undefined {
    return this.remediations.get(urn);
  }

  declare(declaration: Declaration): void {
    this.remediations.delete(declaration.urn);
    this.ledger.record(declaration);
    if (!isReadable(declaration.type)) return;
    this.judgements.set(declaration.urn, this.judge.judgeResource(declaration, this.ledger));
  }

  /** Ends the operation: these are all the resources of the stack. */
  complete(declarations: readonly Declaration[]): void {
    const model = ScalingModel.of(declarations);
    const own = declarations.map((each) => this.judgements.get(each.urn) ?? nothing);
    this.stack = new StackJudgement(model, this.judge.judgeStack(model), own);
  }

  get isComplete(): boolean {
    return this.stack !== undefined;
  }

  /** What a rule finds broken on one resource alone. */
  violationsAt(urn: string, rule: string): readonly Finding[] {
    return violationsOf(this.judgements.get(urn) ?? nothing, rule);
  }

  /** What the finished stack shows; asked for only once it is complete. */
  get stackJudgement(): StackJudgement {
    if (this.stack === undefined) throw new Error("the stack has not been analysed");
    return this.stack;
  }

  knows(urn: string): boolean {
    return this.ledger.get(urn) !== undefined;
  }
}

/** The judgement of the linked program, together with those of its resources. */
export class StackJudgement {
  constructor(
    readonly model: ScalingModel,
    private readonly linked: Judgement,
    private readonly own: readonly Judgement[],
  ) {}

  violations(rule: string): readonly Finding[] {
    return violationsOf(this.linked, rule);
  }

  /** Checks that only the deployment can decide. */
  get openQuestions(): readonly Finding[] {
    return [...this.own, this.linked].flatMap(({ findings }) =>
      findings.filter((finding) => finding.verdict === "indeterminate"),
    );
  }

  get appliedExemptions(): readonly AppliedExemption[] {
    return [...this.own, this.linked].flatMap(({ applied }) => applied);
  }
}

function violationsOf(judgement: Judgement, rule: string): readonly Finding[] {
  if (judgement.findings.length === 0) return judgement.findings;
  return judgement.findings.filter(
    (finding) => finding.rule === rule && finding.verdict === "violation",
  );
}
