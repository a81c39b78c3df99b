import { MeshModelServiceArgs } from "../../contract/generated/types";
import { hasProxy } from "../../plan/meshModelService/sidecar";
import { longestRequestOf, requestSecondsOf, retriesOf } from "../../plan/meshModelService/traffic";
import { minReplicasOf } from "../../plan/modelService/bounds";
import { quantityOf } from "./quantities";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** Timeouts, retries and ejections that fit the requests and the replicas, in whatever mesh. */
export function checkTraffic(args: MeshModelServiceArgs): readonly Problem[] {
  return [
    ...checkRequestTimeout(args),
    ...checkRetries(args),
    ...checkEjection(args),
    ...checkSidecar(args),
  ];
}

function checkRequestTimeout(args: MeshModelServiceArgs): readonly Problem[] {
  const given = args.timeouts?.requestSeconds;
  const longest = longestRequestOf(args);
  return when(given !== undefined && given < longest, () =>
    problem(
      "timeouts.requestSeconds",
      given,
      `at least longestRequestSeconds, which is ${longest}`,
      "raise it, or lower longestRequestSeconds",
    ),
  );
}

function checkRetries(args: MeshModelServiceArgs): readonly Problem[] {
  const retries = retriesOf(args);
  if (retries === undefined) return [];
  const { attempts, perTrySeconds } = retries;
  const longest = longestRequestOf(args);
  const request = requestSecondsOf(args);
  const needed = perTrySeconds * (attempts + 1);
  return [
    ...when(perTrySeconds < longest, () =>
      problem(
        "retries.perTrySeconds",
        perTrySeconds,
        `at least longestRequestSeconds, which is ${longest}; a shorter one gives up what is worked on and asks for it again`,
        "raise it, or lower longestRequestSeconds",
      ),
    ),
    ...when(needed > request && request >= longest, () =>
      problem(
        "timeouts.requestSeconds",
        request,
        `at least ${needed}, the time of ${attempts + 1} tries of ${perTrySeconds} seconds`,
        "raise it, or lower retries.attempts or retries.perTrySeconds",
      ),
    ),
  ];
}

/** Of the fewest replicas that there are, one has to stay. */
function checkEjection(args: MeshModelServiceArgs): readonly Problem[] {
  const percent = args.outlierDetection?.maxEjectionPercent;
  if (percent === undefined) return [];
  const least = Math.min(
    ...args.versions.map(({ autoscaling }) => minReplicasOf(autoscaling ?? args.autoscaling)),
  );
  const left = least - Math.floor((least * percent) / 100);
  return when(least > 0 && left < 1, () =>
    problem(
      "outlierDetection.maxEjectionPercent",
      percent,
      `at most ${Math.ceil(100 / least) * (least - 1)}, so that of ${least}, the fewest replicas of a version, one stays`,
      "lower it, or raise autoscaling.minReplicas",
    ),
  );
}

function checkSidecar(args: MeshModelServiceArgs): readonly Problem[] {
  const { sidecar, mesh } = args;
  if (sidecar === undefined) return [];
  return [
    ...when(!hasProxy(args), () =>
      said(
        "sidecar",
        "a sidecar, while the mesh puts no proxy beside the servers",
        "it with istio, and with appMesh in the form Kubernetes",
        mesh.appMesh ? "drop it, or set mesh.appMesh.form to Kubernetes" : "drop it",
      ),
    ),
    ...(["cpu", "memory"] as const).flatMap((resource) => quantityOf(sidecar, resource)),
  ];
}
