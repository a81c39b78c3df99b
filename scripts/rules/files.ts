import { ruleDocs } from "./generateDocs";
import { rulesIndex } from "./generateIndex";

/** Everything that is generated from the rules, by its path from the root of the repository. */
export function ruleFiles(): ReadonlyMap<string, string> {
  return new Map([["scaling/rules/index.ts", rulesIndex()], ...ruleDocs()]);
}
