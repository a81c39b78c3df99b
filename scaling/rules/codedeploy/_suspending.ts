import { Grant } from "../../link/iamLinks";
import { matchesGlob } from "../../check/glob";

/** What CodeDeploy asks of its service role to suspend processes and to resume them. */
export const neededActions = ["autoscaling:SuspendProcesses", "autoscaling:ResumeProcesses"];

/** Policies of AWS that allow both, and those for CodeDeploy that allow neither. */
const allowing = [
  "AWSCodeDeployRole",
  "AutoScalingFullAccess",
  "AdministratorAccess",
  "PowerUserAccess",
];
const withholding = [
  "AWSCodeDeployRoleForECS",
  "AWSCodeDeployRoleForECSLimited",
  "AWSCodeDeployRoleForLambda",
  "AWSCodeDeployRoleForLambdaLimited",
  "AWSCodeDeployRoleForCloudFormation",
];

/** The needed actions that no grant allows; undefined where a grant is not known. */
export function lacking(grants: readonly Grant[]): readonly string[] | undefined {
  const patterns: string[] = [];
  let isOpen = false;
  for (const grant of grants) {
    const allowed = allowedBy(grant);
    if (allowed === undefined) isOpen = true;
    else patterns.push(...allowed);
  }
  const left = neededActions.filter(
    (action) =>
      !patterns.some((pattern) => matchesGlob(pattern.toLowerCase(), action.toLowerCase())),
  );
  return isOpen && left.length > 0 ? undefined : left;
}

function allowedBy(grant: Grant): readonly string[] | undefined {
  if (grant.state === "known") return grant.value.map((action) => action.replaceAll("?", "*"));
  if (grant.state !== "named") return grant.state === "absent" ? [] : undefined;
  const name = /^arn:[^:]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(grant.arn)?.[1];
  if (name === undefined) return undefined;
  if (allowing.includes(name)) return neededActions;
  return withholding.includes(name) ? [] : undefined;
}
