import { Autoscaling, ModelServiceArgs } from "../../contract/generated/types";
import { minReplicasOf } from "../../plan/modelService/bounds";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** Bounds that fit each other, and a zero that something wakes. */
export function checkBounds({ autoscaling, adopt }: ModelServiceArgs): readonly Problem[] {
  const { minReplicas, maxReplicas, initialReplicas } = autoscaling;
  const min = minReplicasOf(autoscaling);
  const swapped = min > maxReplicas;
  return [
    ...when(swapped, () =>
      said(
        "autoscaling.minReplicas",
        minReplicas === undefined ? `${min}, its default` : String(min),
        `at most maxReplicas, which is ${maxReplicas}`,
        minReplicas === undefined
          ? "give it, or raise maxReplicas"
          : "lower it, or raise maxReplicas",
      ),
    ),
    ...when(!swapped && adopt !== true && isOutside(autoscaling), () =>
      problem(
        "autoscaling.initialReplicas",
        initialReplicas,
        `${leastInitial(autoscaling)} to ${maxReplicas}, the bounds`,
        "give a number within the bounds, or drop it",
      ),
    ),
    ...sleep(autoscaling, min),
  ];
}

function isOutside(autoscaling: Autoscaling): boolean {
  const { initialReplicas: initial, maxReplicas } = autoscaling;
  return initial !== undefined && (initial < leastInitial(autoscaling) || initial > maxReplicas);
}

/** A Deployment of 0 replicas switches a HorizontalPodAutoscaler off. */
function leastInitial(autoscaling: Autoscaling): number {
  return Math.max(minReplicasOf(autoscaling), autoscaling.keda ? 0 : 1);
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
