import { join } from "node:path";
import { cachedBuild, keyOf, textsUnder } from "../tests/toolchain/cache";
import { goBuildFlags, goEnvironment, requireGo } from "../tests/toolchain/go";
import { runOrFail } from "../tests/toolchain/run";

export const KUBE_SCORE = "v1.20.0";

const source = join(__dirname, "kube-score");
const command = "github.com/zegl/kube-score/cmd/kube-score";

/** The path of kube-score, compiled from its Go module unless it is in the cache. */
export async function buildKubeScore(): Promise<string> {
  const folder = await cachedBuild({
    name: `kube-score-${KUBE_SCORE}`,
    key: keyOf(
      `${process.platform}-${process.arch}`,
      await requireGo(),
      ...goBuildFlags,
      ...textsUnder(source, (path) => /\.(go|mod|sum)$/.test(path)),
    ),
    notice: `Compiling kube-score ${KUBE_SCORE} from its Go module (a minute or two, once)`,
    build: async (target) => {
      const args = ["build", ...goBuildFlags, "-o", join(target, "kube-score"), command];
      await runOrFail("go", args, { cwd: source, env: goEnvironment() });
    },
  });
  return join(folder, "kube-score");
}
