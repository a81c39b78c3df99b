import { defaults } from "../../contract/generated/defaults";
import { LoadTestArgs } from "../../contract/generated/types";

/** The variable with the value of a header that comes from a Secret. */
export function variableOf(index: number): string {
  return `MLSCALE_HEADER_${index}`;
}

const completionIndex = "metadata.annotations['batch.kubernetes.io/job-completion-index']";

/** Environment of the pods: where results go, headers from Secrets, and which part a pod sends. */
export function variablesOf(args: LoadTestArgs): readonly object[] {
  const { operator, parallelism = defaults.LoadTest.parallelism, target } = args;
  const headers = target.http?.headersFromSecrets ?? [];
  const inParts = operator !== true && parallelism > 1;
  return [
    { name: "HOME", value: "/tmp" },
    { name: "MLSCALE_RUN", value: "-" },
    ...headers.map(({ secretName, key }, index) => ({
      name: variableOf(index),
      valueFrom: { secretKeyRef: { name: secretName, key } },
    })),
    ...(inParts
      ? [
          { name: "MLSCALE_PARTS", value: String(parallelism) },
          { name: "MLSCALE_PART", valueFrom: { fieldRef: { fieldPath: completionIndex } } },
        ]
      : []),
  ];
}

/** The keys that sign requests to SageMaker, where a Secret has them. */
export function keysOf({ target }: LoadTestArgs): readonly object[] | undefined {
  const name = target.sageMaker?.credentialsSecretName;
  return name === undefined ? undefined : [{ secretRef: { name } }];
}
