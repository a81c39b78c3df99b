import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sharedProperties } from "../../scaling/check/configuration";
import { LoadedRule, loadRules } from "./loadRules";
import { code, page, plain, quoted, table } from "./markdown";
import { rulePage } from "./rulePage";

const root = join(__dirname, "..", "..");
const folder = "docs/rules";

const areas: Readonly<Record<string, string>> = {
  aas: "Application Auto Scaling",
  sagemaker: "SageMaker",
  asg: "EC2 Auto Scaling",
  codedeploy: "CodeDeploy",
  simulated: "Simulated loads",
  kubernetes: "Kubernetes",
  mesh: "Meshes and gateways",
  cross: "Across services",
};

/** Every page below docs/rules, by its path from the root of the repository. */
export function ruleDocs(): ReadonlyMap<string, string> {
  const rules = loadRules();
  return new Map([
    [`${folder}/README.md`, indexPage(rules)],
    ...rules.map((each) => [`${folder}/${each.rule.id}.md`, rulePage(each)] as const),
  ]);
}

function indexPage(rules: readonly LoadedRule[]): string {
  const present = [...new Set(rules.map(({ rule }) => rule.area))];
  return page(
    "# Rules",
    `${rules.length} rules, in the policy pack, in \`mlscale check\` and in the components, with the ` +
      "same ids, words and numbers. A mandatory rule stops a deployment, an advisory one reports, a " +
      "disabled one is there to be switched on.",
    ...present.flatMap((area) => [`## ${areas[area] ?? area}`, areaTable(rules, area)]),
    "## Parameters of every rule",
    sharedTable(),
    "## How to set them",
    "For `mlscale check`, in `.mlscale.yaml`:",
    code("yaml", "rules:\n  aas-target-max-ceiling:\n    level: advisory\n    onUnknown: ignore"),
    "For the policy pack, in the file that is given to `--policy-pack-config`:",
    code(
      "json",
      '{\n  "aas-target-max-ceiling": { "enforcementLevel": "advisory", "onUnknown": "ignore" }\n}',
    ),
  );
}

function areaTable(rules: readonly LoadedRule[], area: string): string {
  const rows = rules
    .filter(({ rule }) => rule.area === area)
    .map(({ rule }) => [
      `[${rule.id}](${rule.id}.md)`,
      plain(rule.title),
      rule.level,
      rule.severity,
      rule.on.join(", "),
    ]);
  return table(["id", "what holds", "level", "severity", "judges"], rows);
}

interface SharedProperty {
  readonly type: string;
  readonly description: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: string };
}

function sharedTable(): string {
  const properties: Readonly<Record<string, SharedProperty>> = sharedProperties;
  const rows = Object.entries(properties).map(([name, { type, items, description, ...rest }]) => [
    quoted(name),
    rest.enum?.join(", ") ?? (items ? `${type} of ${items.type}` : type),
    plain(description),
  ]);
  const fields =
    "Each exemption: `urn` (glob), `reason`, and if it ends `expires` (2027-03-31), `owner`.";
  return [table(["name", "type", "description"], rows), fields].join("\n\n");
}

/** Writes the pages and removes those of rules that are gone. */
export function writeDocs(): void {
  const docs = ruleDocs();
  mkdirSync(join(root, folder), { recursive: true });
  for (const file of readdirSync(join(root, folder))) {
    if (!docs.has(`${folder}/${file}`)) rmSync(join(root, folder, file));
  }
  for (const [path, text] of docs) writeFileSync(join(root, path), text);
}

if (require.main === module) writeDocs();
