import { Problem } from "../contract/problem";

/**
 * What the direct checks say, and what the rules add elsewhere: at the same path the direct check knows
 * the user's own words. Variants that share the endpoint's scaling share its mistakes, told once.
 */
export function combined(
  direct: readonly Problem[],
  byRules: readonly Problem[],
): readonly Problem[] {
  const told = new Set(direct.map((each) => each.path));
  const problems = [...direct, ...byRules.filter((each) => !told.has(each.path))];
  const byText = new Map(problems.map((each) => [each.message, each]));
  return [...byText.values()].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.message < b.message ? -1 : 1,
  );
}
