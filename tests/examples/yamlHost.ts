import { join } from "node:path";
import { cachedBuild, keyOf, textsUnder } from "../toolchain/cache";
import { goBuildFlags, goEnvironment, requireGo } from "../toolchain/go";
import { runOrFail } from "../toolchain/run";

const HOST = "github.com/pulumi/pulumi-yaml/cmd/pulumi-language-yaml";
const sources = join(__dirname, "yaml-host");

/** The folder of `pulumi-language-yaml`: Go modules hold that host, if not its newest version. */
export async function ensureYamlHost(): Promise<string> {
  return cachedBuild({
    name: "pulumi-language-yaml",
    key: keyOf(
      `${process.platform}-${process.arch}`,
      await requireGo(),
      ...goBuildFlags,
      ...textsUnder(sources, () => true),
    ),
    notice: "Building the YAML language host from its Go module (usually 2 minutes, once)",
    build: async (folder) => {
      const args = ["build", ...goBuildFlags, "-ldflags", "-s -w", "-o", `${folder}/`, HOST];
      await runOrFail("go", args, { cwd: sources, env: goEnvironment() });
    },
  });
}
