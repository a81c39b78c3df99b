import { defaults } from "../../contract/generated/defaults";
import { LoadTestArgs } from "../../contract/generated/types";
import { tolerationOf } from "../../plan/modelService/pod";
import {
  containerSecurityContext,
  podSecurityContext,
  securityOf,
} from "../../plan/modelService/security";
import { resourcesOf } from "./resources";
import { keysOf, variablesOf } from "./variables";

/** The user of k6's own image. */
const security = securityOf({ runAsUser: 12345, runAsGroup: 12345 });

export const scriptFile = "load.js";

/** What a pod of either kind is given, under the names that a pod and a TestRun share. */
export function podParts(args: LoadTestArgs): Readonly<Record<string, unknown>> {
  const { scheduling, imagePullSecrets, serviceAccountName } = args;
  return {
    serviceAccountName,
    automountServiceAccountToken: false,
    securityContext: podSecurityContext(security),
    imagePullSecrets: imagePullSecrets?.map((name) => ({ name })),
    nodeSelector: scheduling?.nodeSelector,
    tolerations: scheduling?.tolerations?.map(tolerationOf),
    priorityClassName: scheduling?.priorityClassName,
    runtimeClassName: scheduling?.runtimeClassName,
  };
}

/** And its container. */
export function containerParts(args: LoadTestArgs): Readonly<Record<string, unknown>> {
  return {
    image: args.image ?? defaults.LoadTest.image,
    env: variablesOf(args),
    envFrom: keysOf(args),
    resources: resourcesOf(args),
  };
}

export const containerSecurity = containerSecurityContext(security);

/** The one folder that can be written to. */
export const temporary = {
  volume: { name: "tmp", emptyDir: {} },
  mount: { name: "tmp", mountPath: "/tmp" },
} as const;
