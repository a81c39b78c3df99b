import { nearestOf } from "../../scaling/check/nearest";
import { Rule } from "../../scaling/check/rule";
import { BadInput } from "../exit";
import { excerpt } from "../output/escape";

/** The rule of an id, or an error with the nearest ids. */
export function ruleNamed(id: string, rules: readonly Rule[], where: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule) return rule;
  const near = nearestOf(
    id.slice(0, 100),
    rules.map((each) => each.id),
  );
  const hint = near === undefined ? "see `mlscale rules list`" : `did you mean "${near}"?`;
  throw BadInput.at(where, `"${excerpt(id)}" is no rule; ${hint}`);
}

/** The rules that the caller asked for; all of them if none was named. */
export function selectRules(only: readonly string[], rules: readonly Rule[]): readonly Rule[] {
  if (only.length === 0) return rules;
  const problems: string[] = [];
  const wanted = only.flatMap((id) => {
    try {
      return [ruleNamed(id, rules, "--only")];
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new BadInput(problems);
  return rules.filter((rule) => wanted.includes(rule));
}
