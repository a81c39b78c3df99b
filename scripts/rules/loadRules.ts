import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Rule } from "../../scaling/check/rule";

export const rulesFolder = join(__dirname, "..", "..", "scaling", "rules");

/** The rule files as area/id, in the order of area and id; helpers begin with an underscore. */
export function ruleNames(): readonly string[] {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((area) =>
      readdirSync(join(rulesFolder, area.name)).map((file) => `${area.name}/${file}`),
    )
    .filter((file) => file.endsWith(".ts") && !file.split("/")[1]!.startsWith("_"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

export interface LoadedRule {
  /** As aas/aas-target-bounds-valid. */
  readonly name: string;
  readonly rule: Rule;
}

/** The rules by their files, whether or not the index lists them yet. */
export function loadRules(): readonly LoadedRule[] {
  return ruleNames().map((name) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the names are known only now
    const module = require(join(rulesFolder, name)) as { readonly default: Rule };
    return { name, rule: module.default };
  });
}
