import { defaults } from "../../contract/generated/defaults";
import { LoadTestArgs } from "../../contract/generated/types";
import { containerParts, containerSecurity, podParts, scriptFile, temporary } from "./pod";

/** The longest of what the operator's own objects have behind the name of the TestRun. */
export const longestNameEnd = "-initializer";

/**
 * `spec` of a TestRun, whose operator cuts the load into parts by itself and begins them together. Its
 * initializer is like a runner, and writes an archive of the script to /tmp.
 */
export function testRunSpec(args: LoadTestArgs, configMapName: unknown, labels: object): object {
  const { serviceAccountName, ...parts } = podParts(args);
  const pod = {
    ...parts,
    automountServiceAccountToken: "false",
    containerSecurityContext: containerSecurity,
    metadata: { labels, annotations: args.podAnnotations },
  };
  return {
    parallelism: args.parallelism ?? defaults.LoadTest.parallelism,
    arguments: "--no-usage-report",
    quiet: "true",
    script: { configMap: { name: configMapName, file: scriptFile } },
    starter: pod,
    runner: {
      ...pod,
      serviceAccountName,
      ...containerParts(args),
      volumes: [temporary.volume],
      volumeMounts: [temporary.mount],
    },
  };
}
