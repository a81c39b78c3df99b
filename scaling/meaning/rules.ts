import { configure } from "../check/configuration";
import { Finding } from "../check/finding";
import { Judge } from "../check/judge";
import { rules } from "../rules";
import { declarationsOf, Planned } from "../plan/declarations";
import { Plan } from "../plan/plan";
import { Problem } from "../contract/problem";
import { said } from "./problems";

/** Rules that state what an organisation wants and not what the service needs: left to the pack. */
const organisational: ReadonlySet<string> = new Set([
  "aas-target-max-ceiling",
  "asg-max-ceiling",
  "asg-predictive-max-guard",
  "hpa-max-ceiling",
]);

/** A ModelService has one container: whoever names another means one that the cluster adds to its pods. */
const beyondThePlan: ReadonlySet<string> = new Set(["hpa-container-exists"]);

/** A MeshModelService warns of it by itself, for those who still have what ended. */
const warnedOf: ReadonlySet<string> = new Set(["appmesh-end-of-support"]);

const left: ReadonlySet<string> = new Set([...organisational, ...beyondThePlan, ...warnedOf]);

const enforced = rules.filter(({ id, level }) => level === "mandatory" && !left.has(id));

const configurations = new Map(
  enforced.map((rule) => [rule.id, configure(rule, { onUnknown: "ignore" }, undefined)]),
);

/** No exemptions are configured here, so that the date has no say. */
const judge = new Judge(enforced, configurations, { environment: undefined, today: "" });

/** What the pack's mandatory rules say about the resources that a component is going to register. */
export function checkRules(plan: Plan, component: string): readonly Problem[] {
  const planned = declarationsOf(plan, component);
  const byUrn = new Map(planned.map((each) => [each.declaration.urn, each]));
  const { findings } = judge.judgeAll(planned.map((each) => each.declaration));
  return findings.map((finding) => toProblem(finding, byUrn.get(finding.resource)));
}

function toProblem(finding: Finding, planned: Planned | undefined): Problem {
  const path = originOf(finding.path, planned?.resource.origins ?? {});
  const fix = finding.fix.replace(/\.$/, "");
  return said(path, finding.seen, finding.allowed, `${fix} (rule ${finding.rule})`);
}

/** The longest known beginning of a child's path, as the component's own. */
export function originOf(path: string, origins: Readonly<Record<string, string>>): string {
  const covering = Object.keys(origins).filter((prefix) => covers(prefix, path));
  const longest = covering.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? path : (origins[longest] ?? path);
}

function covers(prefix: string, path: string): boolean {
  return (
    prefix === "" ||
    path === prefix ||
    path.startsWith(`${prefix}.`) ||
    path.startsWith(`${prefix}[`)
  );
}
