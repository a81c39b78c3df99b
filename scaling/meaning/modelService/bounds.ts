import { Autoscaling, ModelServiceArgs } from "../../contract/generated/types";
import { initialReplicasOf, minReplicasOf } from "../../plan/modelService/bounds";
import { Problem } from "../../contract/problem";
import { problem, when } from "../problems";

/** Bounds that fit each other, and a zero that something wakes. */
export function checkBounds({ autoscaling, adopt }: ModelServiceArgs): readonly Problem[] {
  const { minReplicas, maxReplicas, initialReplicas } = autoscaling;
  const min = minReplicasOf(autoscaling);
  const initial = initialReplicasOf(autoscaling);
  const ordered = min <= maxReplicas;
  return [
    ...when(!ordered, () =>
      minReplicas === undefined
        ? problem(
            "autoscaling.maxReplicas",
            maxReplicas,
            `at least minReplicas, which is ${min} where it is not given`,
            "raise it, or give minReplicas",
          )
        : problem(
            "autoscaling.minReplicas",
            minReplicas,
            `at most maxReplicas, which is ${maxReplicas}`,
            "lower it, or raise maxReplicas",
          ),
    ),
    ...when(
      ordered && initialReplicas !== undefined && adopt !== true && !fits(autoscaling, initial),
      () =>
        problem(
          "autoscaling.initialReplicas",
          initialReplicas,
          `${Math.max(min, autoscaling.keda ? 0 : 1)} to ${maxReplicas}, the bounds`,
          "give a number within the bounds, or drop it",
        ),
    ),
    ...sleep(autoscaling, min),
  ];
}

/** A Deployment of 0 replicas switches a HorizontalPodAutoscaler off. */
function fits(autoscaling: Autoscaling, initial: number): boolean {
  const least = Math.max(minReplicasOf(autoscaling), autoscaling.keda ? 0 : 1);
  return initial >= least && initial <= autoscaling.maxReplicas;
}

function sleep(autoscaling: Autoscaling, min: number): readonly Problem[] {
  const { keda, objects, external, scaleToZeroSupported } = autoscaling;
  if (min > 0 || keda !== undefined) return [];
  const wakes = (objects ?? []).length + (external ?? []).length > 0;
  const fix = "set 1, or give keda, which wakes a service by its triggers";
  return [
    ...when(scaleToZeroSupported !== true, () =>
      problem(
        "autoscaling.minReplicas",
        0,
        "at least 1 with a HorizontalPodAutoscaler, unless the cluster runs Kubernetes 1.37 or opens the gate HPAScaleToZero",
        `${fix}, or set scaleToZeroSupported if the cluster allows it`,
      ),
    ),
    ...when(scaleToZeroSupported === true && !wakes, () =>
      problem(
        "autoscaling.minReplicas",
        0,
        "at least 1 without a metric of objects or external, since pods that are not there have no metrics",
        fix,
      ),
    ),
  ];
}
