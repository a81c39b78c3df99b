import { defaults } from "../../contract/generated/defaults";
import { LoadTestArgs } from "../../contract/generated/types";
import { containerParts, containerSecurity, podParts, scriptFile } from "./pod";

/** `spec` of a TestRun, whose operator cuts the load into parts by itself and begins them together. */
export function testRunSpec(args: LoadTestArgs, configMapName: unknown, labels: object): object {
  const { automountServiceAccountToken, ...pod } = podParts(args);
  return {
    parallelism: args.parallelism ?? defaults.LoadTest.parallelism,
    arguments: "--no-usage-report",
    quiet: "true",
    script: { configMap: { name: configMapName, file: scriptFile } },
    runner: {
      ...pod,
      automountServiceAccountToken: automountServiceAccountToken === true ? "true" : "false",
      ...containerParts(args),
      containerSecurityContext: containerSecurity,
      metadata: { labels, annotations: args.podAnnotations },
    },
  };
}
