import { DisruptionBudget, ModelServiceArgs, Rollout } from "../../contract/generated/types";
import { minReplicasOf } from "../../plan/modelService/bounds";
import { longestStartSeconds } from "../../plan/modelService/timing";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** Evictions that can happen, and rollouts that can go on. */
export function checkAvailability(args: ModelServiceArgs): readonly Problem[] {
  const { podDisruptionBudget: budget, rollout } = args.availability ?? {};
  return [
    ...(budget ? room(budget, minReplicasOf(args.autoscaling)) : []),
    ...(rollout ? progress(rollout, args) : []),
  ];
}

const at = "availability.podDisruptionBudget";

/** At the minimum a budget must let one pod go, or the drain of its node never ends. */
function room(budget: DisruptionBudget, min: number): readonly Problem[] {
  const { enabled, minAvailable, minAvailablePercent: percent } = budget;
  if (enabled === false || min === 0) return [];
  const kept = percent === undefined ? minAvailable : Math.ceil((percent * min) / 100);
  const name = percent === undefined ? "minAvailable" : "minAvailablePercent";
  return when(kept !== undefined && kept >= min, () =>
    problem(
      `${at}.${name}`,
      percent ?? minAvailable,
      `less than what autoscaling.minReplicas, ${min}, keeps, so that a pod may be evicted`,
      `lower it, raise minReplicas, or give maxUnavailable 1`,
    ),
  );
}

function progress(rollout: Rollout, args: ModelServiceArgs): readonly Problem[] {
  const path = "availability.rollout";
  const surge = rollout.maxSurge ?? rollout.maxSurgePercent;
  const missing = rollout.maxUnavailable ?? rollout.maxUnavailablePercent ?? 0;
  const deadline = rollout.progressDeadlineSeconds;
  const needed = longestStartSeconds(args);
  return [
    ...when(surge === 0 && missing === 0, () =>
      said(
        path,
        "no pod more and no pod less during a rollout",
        "one of maxSurge and maxUnavailable above 0",
        "give maxUnavailable 1, or a maxSurge",
      ),
    ),
    ...when(deadline !== undefined && deadline <= needed, () =>
      problem(
        `${path}.progressDeadlineSeconds`,
        deadline,
        `more than the ${needed} seconds that download, startup probe and minReadySeconds may take`,
        "raise it, or leave it out",
      ),
    ),
  ];
}
