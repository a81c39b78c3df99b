import { join } from "node:path";
import { cachedBuild, keyOf, type Log, textsUnder } from "./cache";
import { goBuildFlags, goEnvironment, requireGo } from "./go";
import { repositoryRoot } from "./repository";
import { runOrFail } from "./run";

const K6_VERSION = "1.8.1";
const tools = join(repositoryRoot, "tests", "loadtest", "tools");

/** The executable of k6, built from its Go module. */
export async function buildK6(log?: Log): Promise<string> {
  const folder = await cachedBuild({
    name: `k6-${K6_VERSION}`,
    key: keyOf(
      `${process.platform}-${process.arch}`,
      ...goBuildFlags,
      ...textsUnder(tools, (path) => /\.(go|mod|sum)$/.test(path)),
    ),
    notice: `Building k6 ${K6_VERSION} from its Go module (usually 2 minutes, once)`,
    build: async (target) => {
      await requireGo();
      const args = ["build", ...goBuildFlags, "-ldflags", "-s -w", "-o", join(target, "k6")];
      await runOrFail("go", [...args, "go.k6.io/k6"], { cwd: tools, env: goEnvironment() });
    },
    log,
  });
  return join(folder, "k6");
}
