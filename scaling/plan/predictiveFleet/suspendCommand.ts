import { PredictiveFleetArgs } from "../../contract/generated/types";
import { Computed, Ref } from "../value";
import { arnParts } from "./arns";
import { PlannedRollout } from "./rollout";

/**
 * The call that sets which processes a deployment suspends, since the provider's deployment group has no input for
 * them. An empty list is a call too: the one that takes them away again.
 */
export function suspendProcessesCommand(
  { rollout }: PredictiveFleetArgs,
  { application, deploymentGroup }: PlannedRollout,
): Computed | undefined {
  const processes = rollout?.inPlace?.processesToSuspend;
  if (processes === undefined) return undefined;
  const options = { autoScalingGroupProcessesToSuspend: processes };
  return new Computed(
    [
      new Ref(application, "name"),
      deploymentGroup.inputs["deploymentGroupName"],
      new Ref(deploymentGroup, "arn"),
    ],
    (applicationName, deploymentGroupName, arn) =>
      [
        "aws deploy update-deployment-group",
        `--region ${arnParts(arn).region}`,
        `--application-name ${quoted(applicationName)}`,
        `--current-deployment-group-name ${quoted(deploymentGroupName)}`,
        `--ec2-deployment-options ${quoted(JSON.stringify(options))}`,
      ].join(" "),
  );
}

/** One word of a POSIX shell, whatever is in it. */
function quoted(text: unknown): string {
  return `'${String(text).replaceAll("'", "'\\''")}'`;
}
