import * as pulumi from "@pulumi/pulumi";
import { PredictiveFleetArgs } from "../../scaling/contract/generated/types";

const migration =
  "https://docs.aws.amazon.com/autoscaling/plans/userguide/migrate-scaling-plan.html";

/** Warns of what the declaration asks for and no update does, or should not go on doing. */
export function warnOfFleet(component: pulumi.Resource, args: PredictiveFleetArgs): void {
  for (const text of fleetWarnings(args)) {
    void pulumi.log.warn(text, component).catch(() => undefined);
  }
}

export function fleetWarnings({ scalingPlan, rollout }: PredictiveFleetArgs): readonly string[] {
  const processes = rollout?.inPlace?.processesToSuspend;
  const ended = rollout?.blueGreen?.terminateOldAfterMinutes;
  return [
    ...(scalingPlan === undefined
      ? []
      : [
          "scalingPlan is legacy: AWS recommends policies of the group. To migrate, delete the plan by pulumi destroy --target, since a group takes one " +
            "policy for each metric, then remove scalingPlan and update: policies are made of the same declaration. " +
            `What AWS says of it: ${migration}`,
        ]),
    ...(processes === undefined
      ? []
      : [
          `rollout.inPlace.processesToSuspend (${processes.join(", ") || "none"}) is not set by the update itself, since the AWS provider has no input ` +
            "for it: run suspendProcessesCommand of the outputs once after the update",
        ]),
    ...(ended === undefined
      ? []
      : [
          "rollout.blueGreen.terminateOldAfterMinutes ends the instances of a group that starts new ones for them, without a revision, until " +
            "liveColor is turned over. Left out, they are kept and end when it is turned",
        ]),
  ];
}
