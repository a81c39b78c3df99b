import { ModelServiceArgs } from "../../contract/generated/types";
import { expectedStartSeconds } from "./startup";
import { progressDeadlineSeconds, rolloutOf } from "./timing";

/** `strategy` of the Deployment. */
export function strategyOf(args: ModelServiceArgs): object {
  const rollout = rolloutOf(args);
  const maxUnavailable = amount(rollout.maxUnavailable, rollout.maxUnavailablePercent) ?? 0;
  return {
    type: "RollingUpdate",
    rollingUpdate: { maxSurge: surgeOf(args), maxUnavailable },
  };
}

/** Accelerators are seldom to spare, so that few pods are added at a time. */
export function surgeOf(args: ModelServiceArgs): number | string {
  const { maxSurge, maxSurgePercent } = rolloutOf(args);
  const standard = args.resources.accelerators ? 1 : "25%";
  return amount(maxSurge, maxSurgePercent) ?? standard;
}

/** How long the engine waits for a rollout of the largest fleet, pods added a few at a time. */
export function rolloutSeconds(args: ModelServiceArgs): number {
  const { maxReplicas } = args.autoscaling;
  const surge = surgeOf(args);
  const share = typeof surge === "number" ? surge : (parseInt(surge) * maxReplicas) / 100;
  const steps = Math.ceil(maxReplicas / Math.max(1, Math.ceil(share)));
  const following = (steps - 1) * (expectedStartSeconds(args) + rolloutOf(args).minReadySeconds);
  return Math.ceil(progressDeadlineSeconds(args) + following);
}

function amount(
  pods: number | undefined,
  percent: number | undefined,
): number | string | undefined {
  return percent === undefined ? pods : `${percent}%`;
}
