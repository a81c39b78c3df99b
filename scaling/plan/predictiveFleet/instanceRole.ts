import { defaults } from "../../contract/generated/defaults";
import { FleetLaunch, InstanceRole, PredictiveFleetArgs } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedInputs, PlannedResource, Ref } from "../value";

/** Who the instances are, and what must be there before they start. */
export interface InstanceIdentity {
  readonly profile: PlannedInputs | undefined;
  readonly role: PlannedResource | undefined;
  readonly after: readonly PlannedResource[];
}

/** The given instance profile, or a role of the fleet's own with its profile. */
export function planInstanceIdentity(
  plan: Plan,
  args: PredictiveFleetArgs,
  { instanceProfileArn: arn, instanceProfileName: name, instanceRole }: FleetLaunch,
): InstanceIdentity {
  if (instanceRole) return ownIdentity(plan, args, instanceRole);
  const isGiven = arn !== undefined || name !== undefined;
  return { profile: isGiven ? { arn, name } : undefined, role: undefined, after: [] };
}

const suffix = "instance";
const at = "launch.instanceRole";

/** EC2 has one name as a service, in every partition. */
const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
  ],
});

function ownIdentity(
  plan: Plan,
  { tags }: PredictiveFleetArgs,
  declared: InstanceRole,
): InstanceIdentity {
  const path = declared.path ?? defaults.InstanceRole.path;
  const role = plan.add(
    types.role,
    suffix,
    {
      path,
      assumeRolePolicy: trust,
      permissionsBoundary: declared.permissionsBoundaryArn,
      managedPolicyArns: declared.managedPolicyArns,
      tags,
    },
    {
      origins: {
        "": at,
        path: `${at}.path`,
        permissionsBoundary: `${at}.permissionsBoundaryArn`,
        managedPolicyArns: `${at}.managedPolicyArns`,
      },
    },
  );
  const profile = plan.add(
    types.instanceProfile,
    suffix,
    { path, role: new Ref(role, "name"), tags },
    { origins: { "": at, path: `${at}.path` } },
  );
  return { profile: { arn: new Ref(profile, "arn") }, role, after: [] };
}
