import { MeshModelServiceArgs, RetryCondition } from "../../../contract/generated/types";
import { requestSecondsOf, retriesOf } from "../../../plan/meshModelService/traffic";
import { minReplicasOf } from "../../../plan/modelService/bounds";
import { Problem } from "../../../contract/problem";
import { problem, said, when } from "../../problems";
import { checkConnectionPool } from "./appMeshPool";
import { conditionWords } from "./conditions";
import { checkSplit } from "./split";
import { unable } from "./unable";

const greatestWeight = 100;

/** What App Mesh cannot do, whatever it is declared by. */
export function checkAppMesh(args: MeshModelServiceArgs): readonly Problem[] {
  if (args.mesh.appMesh === undefined) return [];
  return [
    ...unable(args, "App Mesh", ["retries.backoffSeconds"], "choose istio, which has it"),
    ...checkSplit(args, "App Mesh", greatestWeight),
    ...checkNamespace(args),
    ...checkConditions(args),
    ...checkIdle(args),
    ...checkEjection(args),
    ...checkConnectionPool(args),
  ];
}

/** The names by which proxies find each other end in it. */
function checkNamespace({ namespace }: MeshModelServiceArgs): readonly Problem[] {
  return when(namespace === undefined, () =>
    said(
      "namespace",
      "no namespace",
      "one, since App Mesh finds versions by their full names in the cluster",
      "give namespace",
    ),
  );
}

const errors: readonly RetryCondition[] = ["GatewayError", "ServerError"];

/** Its two kinds of errors count lost connections too, which it cannot tell apart, and it has no single code. */
function checkConditions(args: MeshModelServiceArgs): readonly Problem[] {
  const on = retriesOf(args)?.on;
  if (on === undefined) return [];
  const seen = args.retries?.on ? conditionWords(on) : `nothing, which is ${conditionWords(on)}`;
  const hasErrors = errors.some((condition) => on.includes(condition));
  return [
    ...when(on.includes("Unavailable"), () =>
      said(
        "retries.on",
        seen,
        "ConnectFailure, and Reset with GatewayError (502 to 504) or ServerError; App Mesh has no retry for 503 alone",
        "write [ConnectFailure, Reset, GatewayError]",
      ),
    ),
    ...when(!on.includes("Unavailable") && on.includes("Reset") !== hasErrors, () =>
      said(
        "retries.on",
        seen,
        "Reset together with GatewayError or ServerError, since App Mesh takes lost connections and errors as one",
        hasErrors ? "add Reset" : "add GatewayError, or drop Reset",
      ),
    ),
  ];
}

/** To App Mesh, a request that waits for its answer is idle. */
function checkIdle(args: MeshModelServiceArgs): readonly Problem[] {
  const idle = args.timeouts?.idleSeconds;
  const request = requestSecondsOf(args);
  return when(idle !== undefined && idle < request, () =>
    problem(
      "timeouts.idleSeconds",
      idle,
      `at least the time of a request, which is ${request}; App Mesh ends what waits for its answer longer than that`,
      "raise it, or lower timeouts.requestSeconds",
    ),
  );
}

/** One instance is ejected whatever the share, so one more has to be there. */
function checkEjection(args: MeshModelServiceArgs): readonly Problem[] {
  const { outlierDetection, versions } = args;
  if (outlierDetection === undefined) return [];
  const least = Math.min(
    ...versions.map(({ autoscaling }) => minReplicasOf(autoscaling ?? args.autoscaling)),
  );
  return [
    ...when(outlierDetection.maxEjectionPercent === 0, () =>
      problem(
        "outlierDetection.maxEjectionPercent",
        0,
        "1 to 100 with App Mesh, which ejects one instance even at 0",
        "drop outlierDetection, so that no instance is ejected",
      ),
    ),
    ...when(least < 2, () =>
      said(
        "outlierDetection",
        "outlier detection where a version may have a single replica",
        "at least 2 replicas with App Mesh, which ejects one instance whatever maxEjectionPercent says",
        "raise autoscaling.minReplicas, or drop outlierDetection",
      ),
    ),
  ];
}
