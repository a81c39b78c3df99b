import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeIndex } from "./generateIndex";
import { ruleNames, rulesFolder } from "./loadRules";

/** The areas, and what the ids of their rules begin with. */
const areas: Readonly<Record<string, readonly string[]>> = {
  aas: ["aas"],
  sagemaker: ["sagemaker"],
  asg: ["asg"],
  codedeploy: ["codedeploy"],
  simulated: ["simulated"],
  kubernetes: ["hpa", "keda", "pdb", "vpa", "workload", "service"],
  mesh: ["mesh", "appmesh"],
  cross: ["cross"],
};
const severities = ["low", "medium", "high", "critical"];

/** What a new rule starts from. */
export interface NewRule {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly area: string;
}

const usage = `npm run new-rule -- --id AREA-NAME --title "What holds" --severity ${severities.join("|")} --area ${Object.keys(areas).join("|")}`;

/** Whether an id begins with a word of its area. */
export function fitsArea(id: string, area: string): boolean {
  return beginnings(area).some((beginning) => id.startsWith(beginning));
}

function beginnings(area: string): readonly string[] {
  return (Object.hasOwn(areas, area) ? areas[area]! : []).map((word) => `${word}-`);
}

/** Everything that is wrong with the wish, one line each. */
export function newRuleProblems(
  { id, title, severity, area }: NewRule,
  taken: readonly string[] = ruleNames().map((name) => name.split("/")[1]!),
): readonly string[] {
  return [
    ...(Object.hasOwn(areas, area)
      ? []
      : [`--area is "${area}"; allowed: ${Object.keys(areas).join(", ")}`]),
    ...(severities.includes(severity)
      ? []
      : [`--severity is "${severity}"; allowed: ${severities.join(", ")}`]),
    ...(/^[a-z]+(-[a-z0-9]+)+$/.test(id) && fitsArea(id, area)
      ? []
      : [
          `--id is "${id}"; allowed: lower-case words with dashes that begin with ${beginnings(area).join(" or ")}`,
        ]),
    ...(taken.includes(id) ? [`--id is "${id}"; allowed: an id that was never used`] : []),
    ...(title.length >= 10 && !title.endsWith(".")
      ? []
      : [`--title is "${title}"; allowed: what holds, in a sentence without a full stop`]),
  ];
}

/** What the examples of a new rule start from. */
interface Start {
  readonly kind: string;
  readonly fixtures: string;
  readonly make: string;
  readonly property: string;
  readonly path: string;
  readonly source: string;
}

const awsStart: Start = {
  kind: "target",
  fixtures: "fixtures",
  make: "target",
  property: "minCapacity",
  path: "minCapacity",
  source: "https://docs.aws.amazon.com/",
};

const kubernetesStart: Start = {
  kind: "horizontalPodAutoscaler",
  fixtures: "fixturesKubernetes",
  make: "hpa",
  property: "minReplicas",
  path: "spec.minReplicas",
  source: "https://kubernetes.io/docs/",
};

const groupStart: Start = {
  kind: "autoScalingGroup",
  fixtures: "fixturesEc2",
  make: "group",
  property: "minSize",
  path: "minSize",
  source: "https://docs.aws.amazon.com/",
};

const deploymentStart: Start = {
  kind: "deploymentConfig",
  fixtures: "fixturesCodeDeploy",
  make: "deploymentConfig",
  property: "minimumHealthyHosts",
  path: "minimumHealthyHosts",
  source: "https://docs.aws.amazon.com/",
};

const starts: Readonly<Record<string, Start>> = {
  asg: groupStart,
  codedeploy: deploymentStart,
  kubernetes: kubernetesStart,
};

/** The file of the new rule: all parts in their places, and a bad example that is not found yet. */
export function newRuleText({ id, title, severity, area }: NewRule): string {
  const start = Object.hasOwn(starts, area) ? starts[area]! : awsStart;
  const { kind, fixtures, make, property, path, source } = start;
  return `import { ${make} } from "../../check/${fixtures}";
import { defineRule } from "../../check/rule";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: ${JSON.stringify(id)},
  area: ${JSON.stringify(area)},
  title: ${JSON.stringify(title)},
  severity: ${JSON.stringify(severity)},
  level: "advisory",
  rationale: "TODO: why it matters for inference traffic. What goes wrong, and when it shows.",
  fix: "TODO: what the author should change.",
  whenNotToUse: "TODO: when a person would rightly switch it off.",
  sources: [{ title: "TODO: the primary source", url: ${JSON.stringify(source)} }],
  on: [${JSON.stringify(kind)}],
  examples: {
    good: [{ name: "baseline", declare: [${make}()] }],
    bad: [
      {
        name: "the mistake",
        declare: [${make}({ ${property}: 11 })],
        finds: ["${path} is 11"],
      },
    ],
    unknown: [{ name: "minimum not known", declare: [${make}({ ${property}: UNKNOWN })] }],
  },
  check: () => [],
});
`;
}

function main(): void {
  const text = { type: "string", default: "" } as const;
  const { values } = parseArgs({ options: { id: text, title: text, severity: text, area: text } });
  const problems = newRuleProblems(values);
  if (problems.length > 0) {
    console.error([...problems, usage].join("\n"));
    process.exitCode = 2;
    return;
  }
  const file = join(rulesFolder, values.area, `${values.id}.ts`);
  if (existsSync(file)) throw new Error(`${file} is there already`);
  writeFileSync(file, newRuleText(values));
  writeIndex();
  console.log(`Wrote scaling/rules/${values.area}/${values.id}.ts and the index. Next:`);
  console.log("1. Write the check: until then its bad example fails in");
  console.log(`   npx mocha -r tsx/cjs tests/scaling/rules.test.ts -g ${values.id}`);
  console.log("2. Run npm run generate for the documents.");
}

if (require.main === module) main();
