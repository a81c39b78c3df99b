import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type EngineResult, Workspace } from "../tests/engine/harness";
import type { InlineProgram } from "../tests/engine/project";
import { pluginCommand as awsCommand } from "../tests/aws/plugin/command";
import { pluginCommand as kubernetesCommand } from "../tests/cluster/plugin/command";
import { ensureEngine } from "../tests/toolchain/engine";
import { ensurePython } from "../tests/toolchain/python";
import { buildCli } from "./build/cli";
import { buildPack } from "./build/pack";
import { buildPlugin } from "./build/plugin";

const root = join(__dirname, "..");
const languages = ["typescript", "python", "go"] as const;
const mainExample = "sagemaker-reliability";
const reportFile = join(root, "demo-report.html");
const fleetReportFile = join(root, "demo-fleet-report.html");

interface Demo {
  readonly title: string;
  /** Folder under examples/; each language is a folder in it. */
  readonly example: string;
  readonly stopped: boolean;
  /** Default: all. */
  readonly in?: readonly (typeof languages)[number][];
}

const demos: readonly Demo[] = [
  {
    title: "An endpoint made with InferenceEndpoint, simulated in its preview",
    example: mainExample,
    stopped: false,
  },
  {
    title: "The same system from plain AWS resources, with the mistakes that people make",
    example: "raw/sagemaker-reliability",
    stopped: true,
  },
  {
    title: "A model server on Kubernetes made with ModelService, simulated in its preview",
    example: "kubernetes-model-service",
    stopped: false,
    in: ["typescript"],
  },
  {
    title:
      "Two versions of a model server behind Istio made with MeshModelService, the canary simulated",
    example: "mesh-istio",
    stopped: false,
    in: ["typescript"],
  },
  {
    title:
      "A fleet of EC2 instances made with PredictiveFleet, its forecast and its rollout simulated",
    example: "ec2-fleet",
    stopped: false,
    in: ["typescript"],
  },
  {
    title: "The same fleet from plain AWS resources, with the mistakes that people make",
    example: "raw/ec2-rollouts",
    stopped: true,
    in: ["typescript"],
  },
];

/**
 * Previews good and bad programs in the three languages under the policy pack, offline, and writes a
 * report of what the good one holds: the providers of AWS and Kubernetes are the stand-ins of the tests,
 * everything else is what users run.
 */
async function main(): Promise<void> {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  await ensureEngine(say);
  await ensurePython(say);
  const [plugin] = await Promise.all([buildPlugin(), buildPack(), buildCli()]);
  let asExpected = true;
  for (const demo of demos) {
    console.log(`\n${demo.title} (examples/${demo.example})`);
    let before: string | undefined;
    for (const language of demo.in ?? languages) {
      const result = await preview(programOf(demo.example, language), plugin);
      console.log(report(language, result, before));
      before ??= signature(result);
      asExpected &&= demo.stopped === (result.code !== 0);
    }
  }
  asExpected = (await previewBroken(plugin)) && asExpected;
  asExpected = (await simulateMainExample(plugin)) && asExpected;
  asExpected = compareFleets() && asExpected;
  asExpected = checkManifests() && asExpected;
  console.log(
    asExpected
      ? "\nAll as expected: the good programs pass, the bad ones are stopped before anything is deployed." +
          "\nNext: open the reports, read examples/ and docs/simulator.md, or put the pack over a program of yours:" +
          "\n  pulumi preview --policy-pack policypack"
      : "\nNot as expected: see above.",
  );
  process.exitCode = asExpected ? 0 : 1;
}

function programOf(example: string, language: string): string {
  return join(root, "examples", example, language);
}

/** One number changed, as in a review that nobody reads twice. */
async function previewBroken(plugin: string): Promise<boolean> {
  const [before, after] = ["maxCapacity: 10", "maxCapacity: 3"];
  console.log(`\nThe same endpoint with one number changed: ${before} -> 3`);
  const result = await preview(
    changed(programOf(mainExample, "typescript"), before, after),
    plugin,
  );
  const { code, seconds, text } = result;
  const verdict = code === 0 ? "passes" : "is stopped";
  console.log(`  ${"typescript".padEnd(11)}${verdict} (${seconds.toFixed(1)} s)`);
  const sentence = violationIn(text);
  console.log(indented(sentence ?? text));
  return code !== 0 && sentence !== undefined;
}

/** What the component says of its scaling, out of all that the engine prints. */
function violationIn(text: string): string | undefined {
  const [, diagnostics = ""] = text.split("Diagnostics:");
  const [, sentence] = /(the declared scaling does not hold[^]*?)\n\s*\n/.exec(diagnostics) ?? [];
  return sentence?.replace(/^\s+(?=the declared)/gm, "").replace(/^\s+/gm, "    ");
}

/** A TypeScript program with one place of its text in another form. */
function changed(folder: string, before: string, after: string): InlineProgram {
  const names = ["Pulumi.yaml", "package.json", "index.ts"];
  const files = names.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
  const texts = Object.fromEntries(files);
  if (!texts["index.ts"]!.includes(before)) throw new Error(`${folder} has no "${before}"`);
  return {
    runtime: "nodejs",
    files: { ...texts, "index.ts": texts["index.ts"]!.replace(before, after) },
  };
}

/** What a forecast is worth: the same week without and with it. */
function compareFleets(): boolean {
  const files = ["fleet-reactive.yaml", "fleet.yaml"].map((name) => `examples/simulate/${name}`);
  console.log(
    `\nReactive scaling alone against a forecast beside it: mlscale compare ${files.join(" ")}`,
  );
  const { status, stdout, stderr } = mlscale([
    "compare",
    ...files,
    ...["--format", "text", "--format", `html=${fleetReportFile}`],
  ]);
  console.log(indented(status === 0 ? stdout.trimEnd() : `${stdout}${stderr}`.trimEnd()));
  if (status === 0) console.log(`\n  The report: ${pathToFileURL(fleetReportFile).href}`);
  return status === 0;
}

/** Manifests without any program, as in a pipeline. */
function checkManifests(): boolean {
  const file = "examples/raw/kubernetes-yaml/mistakes.yaml";
  console.log(`\nPlain manifests with mistakes: mlscale check ${file}`);
  const { status, stdout, stderr } = mlscale(["check", file]);
  console.log(indented(`${stdout}${stderr}`.trimEnd()));
  return status === 1;
}

function mlscale(args: readonly string[], input = ""): SpawnSyncReturns<string> {
  const command = [join(root, "cli", "mlscale.js"), ...args];
  return spawnSync(process.execPath, command, { cwd: root, input, encoding: "utf8" });
}

/** What the good program declares, out of its preview into the command: the verdict and a report. */
async function simulateMainExample(plugin: string): Promise<boolean> {
  const reliability = `examples/${mainExample}/reliability.yaml`;
  const command = `mlscale simulate - --reliability ${reliability} --format text`;
  console.log(`\nUnder its loads: pulumi preview --json | ${command}`);
  const program = programOf(mainExample, "typescript");
  const { json } = await within(program, plugin, (workspace) => workspace.previewJson());
  const [, ...args] = command.split(" ");
  const names = ["--format", `html=${reportFile}`, "--stdin-filename", `examples/${mainExample}`];
  const { status, stdout, stderr } = mlscale([...args, ...names], JSON.stringify(json));
  console.log(indented(status === 0 ? stdout.trimEnd() : `${stdout}${stderr}`.trimEnd()));
  if (status === 0) console.log(`\n  The report: ${pathToFileURL(reportFile).href}`);
  return status === 0;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}

function preview(program: string | InlineProgram, plugin: string): Promise<EngineResult> {
  return within(program, plugin, (workspace) => workspace.preview());
}

async function within<T>(
  program: string | InlineProgram,
  plugin: string,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const workspace = await Workspace.create({
    program,
    env: { MLSCALE_AWS_STANDIN: "offline", MLSCALE_KUBERNETES_STANDIN: "offline" },
    plugins: {
      mlscale: [process.execPath, plugin],
      aws: await awsCommand(),
      kubernetes: await kubernetesCommand(),
    },
    policyPacks: [{ directory: join(root, "policypack") }],
  });
  try {
    return await work(workspace);
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
