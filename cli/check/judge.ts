import { Circumstances, RuleConfiguration } from "../../scaling/check/configuration";
import { Judge, Judgement } from "../../scaling/check/judge";
import { Rule } from "../../scaling/check/rule";
import { Program } from "../input/program";
import { applySuppressions, Suppressing } from "../suppress/apply";
import { withoutMissingLinks } from "./partial";

/** A rule that failed by itself, which is our own fault. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What the rules say about one program. */
export interface Verdict extends Judgement, Suppressing {
  readonly program: Program;
  readonly failures: readonly RuleFailure[];
}

/** Judges a program by the rules as they are configured. */
export function judge(
  program: Program,
  rules: readonly Rule[],
  configurations: ReadonlyMap<string, RuleConfiguration>,
  circumstances: Circumstances,
): Verdict {
  const failures = new Map<string, RuleFailure>();
  const watched = rules.map((rule) => watch(rule, failures));
  const judgement = new Judge(watched, configurations, circumstances).judgeAll(
    program.declarations,
  );
  const own = judgement.findings.filter(({ resource }) => !program.external.has(resource));
  const findings = withoutMissingLinks(own, program.partial, rules, configurations);
  const suppressing = applySuppressions(findings, program.suppressions, circumstances.today);
  return { ...judgement, ...suppressing, program, failures: [...failures.values()] };
}

/** The rule, with its first failure noted; the judge turns failures into findings itself. */
function watch(rule: Rule, failures: Map<string, RuleFailure>): Rule {
  const note = (error: unknown): never => {
    if (!failures.has(rule.id)) failures.set(rule.id, { rule: rule.id, error });
    throw error;
  };
  const guard = <A extends unknown[], R>(decide: ((...args: A) => R) | undefined) =>
    decide &&
    ((...args: A): R => {
      try {
        return decide(...args);
      } catch (error) {
        return note(error);
      }
    });
  const { check, checkInStack } = rule;
  return { ...rule, check: guard(check), checkInStack: guard(checkInStack) };
}
