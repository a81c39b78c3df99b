import { join } from "node:path";
import { cachedBuild, keyOf, type Log, textsUnder } from "../toolchain/cache";
import { goBuildFlags, goEnvironment, requireGo } from "../toolchain/go";
import { runOrFail } from "../toolchain/run";

/** The release of Kubernetes that is built; `control-plane/go.mod` names its modules. */
export const KUBERNETES = "v1.36.3";

const source = join(__dirname, "control-plane");

/** Clients refuse a server that does not say its version; the build date must not vary. */
const VERSION = {
  gitVersion: KUBERNETES,
  gitMajor: "1",
  gitMinor: "36",
  gitTreeState: "clean",
  gitCommit: "unknown",
  buildDate: "2026-01-01T00:00:00Z",
};
const stamps = Object.entries(VERSION).map(
  ([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`,
);
const LINKER = ["-s", "-w", ...stamps].join(" ");

/** Two packages at a time: linking alone needs 2.3 GiB, and other builds may be under way. */
const PARALLEL = ["-p", "2"];

/**
 * The path of an executable that is etcd, the API server, the controller manager and the scheduler
 * of Kubernetes, by its first argument: compiled from their Go modules unless it is in the cache.
 */
export async function buildControlPlane(log?: Log): Promise<string> {
  const folder = await cachedBuild({
    name: `control-plane-${KUBERNETES}`,
    key: keyOf(
      `${process.platform}-${process.arch}`,
      await requireGo(),
      LINKER,
      ...goBuildFlags,
      ...textsUnder(source, (path) => /\.(go|mod|sum)$/.test(path)),
    ),
    notice:
      `Compiling the control plane of Kubernetes ${KUBERNETES} from its Go modules ` +
      "(usually 9 minutes, once)",
    build: async (target) => {
      const output = ["-ldflags", LINKER, "-o", join(target, "control-plane"), "."];
      await runOrFail("go", ["build", ...PARALLEL, ...goBuildFlags, ...output], {
        cwd: source,
        env: goEnvironment(),
      });
    },
    log,
  });
  return join(folder, "control-plane");
}
