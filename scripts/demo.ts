import { join } from "node:path";
import { Workspace, type EngineResult } from "../tests/engine/harness";
import { pluginCommand } from "../tests/aws/plugin/command";
import { ensureEngine } from "../tests/toolchain/engine";
import { ensurePython } from "../tests/toolchain/python";
import { buildPack } from "./build/pack";
import { buildPlugin } from "./build/plugin";

const root = join(__dirname, "..");
const languages = ["typescript", "python", "go"] as const;

interface Demo {
  readonly title: string;
  /** Folder under examples/; each language is a folder in it. */
  readonly example: string;
  readonly stopped: boolean;
}

const demos: readonly Demo[] = [
  {
    title: "An endpoint made with InferenceEndpoint",
    example: "sagemaker-reliability",
    stopped: false,
  },
  {
    title: "The same system from plain AWS resources, with the mistakes that people make",
    example: "raw/sagemaker-reliability",
    stopped: true,
  },
];

/**
 * Previews good and bad programs in the three languages under the policy pack, offline: the AWS
 * provider is the stand-in of the tests, everything else is what users run.
 */
async function main(): Promise<void> {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  await ensureEngine(say);
  await ensurePython(say);
  const [plugin] = await Promise.all([buildPlugin(), buildPack()]);
  let asExpected = true;
  for (const demo of demos) {
    console.log(`\n${demo.title} (examples/${demo.example})`);
    let before: string | undefined;
    for (const language of languages) {
      const result = await preview(demo, language, plugin);
      console.log(report(language, result, before));
      before ??= signature(result);
      asExpected &&= demo.stopped === (result.code !== 0);
    }
  }
  console.log(
    asExpected
      ? "\nAll as expected: the good programs pass, the bad ones are stopped before anything is deployed." +
          "\nNext: read examples/, docs/rules/, or put the pack over a program of yours: pulumi preview --policy-pack policypack"
      : "\nNot as expected: see above.",
  );
  process.exitCode = asExpected ? 0 : 1;
}

async function preview(demo: Demo, language: string, plugin: string): Promise<EngineResult> {
  const workspace = await Workspace.create({
    program: join(root, "examples", demo.example, language),
    env: { MLSCALE_AWS_STANDIN: "offline" },
    plugins: { mlscale: [process.execPath, plugin], aws: await pluginCommand() },
    policyPacks: [{ directory: join(root, "policypack") }],
  });
  try {
    return await workspace.preview();
  } finally {
    workspace.close();
  }
}

/** The findings in full for the first language, and for the others whether they are the same. */
function report(language: string, result: EngineResult, before: string | undefined): string {
  const made = result.steps.filter(({ op }) => op === "create").length;
  const verdict = result.code === 0 ? `passes, ${made} resources to create` : "is stopped";
  const head = `  ${language.padEnd(11)}${verdict} (${result.seconds.toFixed(1)} s)`;
  if (result.policyViolations.length === 0) return head;
  if (signature(result) === before) {
    return `${head}: the same ${result.policyViolations.length} findings`;
  }
  const lines = result.policyViolations.map(({ policy, level, urn, message }) => {
    const [seen = "", fix = ""] = message.split("\n");
    const resource = urn?.split("::").pop() ?? "";
    return `    ${level.padEnd(10)}${policy} on ${resource}\n              ${seen}\n              ${fix}`;
  });
  return [head, ...lines].join("\n");
}

/** Which rules found something on which resources. */
function signature({ policyViolations }: EngineResult): string {
  const pairs = policyViolations.map(
    ({ policy, urn }) => `${policy} ${urn?.split("::").pop() ?? ""}`,
  );
  return pairs.sort().join("\n");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
