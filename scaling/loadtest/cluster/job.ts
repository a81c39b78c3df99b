import { defaults } from "../../contract/generated/defaults";
import { LoadTestArgs } from "../../contract/generated/types";
import { LoadPlan } from "../plan";
import { containerParts, containerSecurity, podParts, scriptFile, temporary } from "./pod";
import { longestRequestSeconds } from "./resources";

/** Room for an image and a node, before the load begins. */
const startSeconds = 600;

/** When a Job that is not done is ended: by then it is no longer the load that was declared. */
export function deadlineSeconds(args: LoadTestArgs, plan: LoadPlan): number {
  return Math.ceil(startSeconds + plan.durationSeconds + longestRequestSeconds(args));
}

/** `spec` of a Job whose pods send a part each; a part that crosses a threshold does not end the others. */
export function jobSpec(
  args: LoadTestArgs,
  plan: LoadPlan,
  configMapName: unknown,
  labels: object,
): object {
  const parallelism = args.parallelism ?? defaults.LoadTest.parallelism;
  const once =
    parallelism === 1
      ? { backoffLimit: 0 }
      : { backoffLimitPerIndex: 0, maxFailedIndexes: parallelism };
  return {
    completions: parallelism,
    parallelism,
    completionMode: parallelism === 1 ? "NonIndexed" : "Indexed",
    ...once,
    // else a pod that is being evicted would for a while send beside the one in its place
    podReplacementPolicy: "Failed",
    activeDeadlineSeconds: deadlineSeconds(args, plan),
    ttlSecondsAfterFinished: args.ttlSecondsAfterFinished,
    template: {
      metadata: { labels, annotations: args.podAnnotations },
      spec: {
        ...podParts(args),
        restartPolicy: "Never",
        containers: [
          {
            name: "k6",
            command: ["k6", "run", "--quiet", "--no-usage-report", `/load/${scriptFile}`],
            ...containerParts(args),
            securityContext: containerSecurity,
            volumeMounts: [{ name: "load", mountPath: "/load", readOnly: true }, temporary.mount],
          },
        ],
        volumes: [{ name: "load", configMap: { name: configMapName } }, temporary.volume],
      },
    },
  };
}
