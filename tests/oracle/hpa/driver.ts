import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachedBuild, keyOf, type Log, textsUnder } from "../../toolchain/cache";
import { goBuildFlags, goEnvironment, requireGo } from "../../toolchain/go";
import { runOrFail } from "../../toolchain/run";
import { Outcome, Scenario, toLine } from "./scenario";

export const KUBERNETES = "v1.36.3";

const source = join(__dirname, "driver");

/** Compiles the driver, with Kubernetes' controller inside, unless it is in the cache. */
export async function buildDriver(log?: Log): Promise<string> {
  const folder = await cachedBuild({
    name: `hpa-oracle-${KUBERNETES}`,
    key: keyOf(
      `${process.platform}-${process.arch}`,
      await requireGo(),
      ...goBuildFlags,
      ...textsUnder(source, (path) => /\.(go|mod|sum|s)$/.test(path)),
    ),
    notice:
      `Compiling the HPA controller of Kubernetes ${KUBERNETES} from its Go module ` +
      "(usually 5 minutes, once)",
    build: async (target) => {
      const args = ["test", "-c", ...goBuildFlags, "-o", join(target, "driver"), "."];
      await runOrFail("go", args, { cwd: source, env: goEnvironment() });
    },
    log,
  });
  return join(folder, "driver");
}

/** What a run of the driver prints, by one of its tests and with variables for it. */
export function runDriver(
  driver: string,
  test: string,
  variables: Readonly<Record<string, string>>,
): Promise<string> {
  const args = ["-test.run", `^${test}$`, "-test.timeout", "20m", "-test.v"];
  return runOrFail(driver, args, { env: { ...process.env, ...variables } });
}

/** Runs the real controller on scenarios: in two processes, when there are many. */
export async function replayForReal(
  driver: string,
  scenarios: readonly Scenario[],
): Promise<readonly Outcome[]> {
  if (scenarios.length < 100) return runOnce(driver, scenarios);
  const halves = [0, 1].map((half) => scenarios.filter((_, index) => index % 2 === half));
  const outcomes = await Promise.all(halves.map((half) => runOnce(driver, half)));
  return scenarios.map((_, index) => outcomes[index % 2]![Math.floor(index / 2)]!);
}

async function runOnce(
  driver: string,
  scenarios: readonly Scenario[],
): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "mlscale-hpa-"));
  const [input, output] = [join(folder, "scenarios"), join(folder, "replicas")];
  try {
    // Numbered afresh: candidates for a smaller scenario all have the same id.
    writeFileSync(input, scenarios.map((one, id) => toLine({ ...one, id }) + "\n").join(""));
    await runDriver(driver, "TestReplay", { HPA_SCENARIOS: input, HPA_REPLICAS: output });
    const lines = readFileSync(output, "utf8").trimEnd().split("\n");
    const results = lines.map((line) => JSON.parse(line) as Outcome & { syncs: number });
    const byIndex = new Map(results.map((result) => [result.id, result]));
    return scenarios.map(({ id, steps }, index) => {
      const { syncs, replicas, conditions } = byIndex.get(index)!;
      if (syncs !== steps.length) {
        throw new Error(`Scenario ${id}: ${syncs} syncs in ${steps.length} periods`);
      }
      return { id, replicas, conditions };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
