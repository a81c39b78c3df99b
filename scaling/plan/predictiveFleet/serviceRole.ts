import { PredictiveFleetArgs } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { Computed, PlannedResource, Ref } from "../value";
import { arnParts } from "./arns";
import { FleetGroup } from "./fleetGroup";

/** What the role is limited to. */
export interface RoleScope {
  readonly groups: readonly FleetGroup[];
  /** The launch template that was made; absent where one was given. */
  readonly launchTemplate?: PlannedResource;
  /** The role of the instances that was made; absent where a profile or a launch template was given. */
  readonly instanceRole?: PlannedResource;
}

/** The role that CodeDeploy works with, and what must be there before it works. */
export interface ServiceRole {
  readonly arn: unknown;
  readonly after: readonly PlannedResource[];
}

const suffix = "rollout";
const path = "rollout.serviceRoleArn";

/** The given role; else one with AWS's policy for CodeDeploy and what launch templates need beyond it. */
export function serviceRole(plan: Plan, args: PredictiveFleetArgs, scope: RoleScope): ServiceRole {
  const given = args.rollout?.serviceRoleArn;
  if (given !== undefined) return { arn: given, after: [] };
  const place = new Ref(scope.groups[0]!.resource, "arn");
  const origins = { "": path };
  const role = plan.add(
    types.role,
    suffix,
    { assumeRolePolicy: new Computed([place], trust), tags: args.tags },
    { origins },
  );
  const attachment = plan.add(
    types.rolePolicyAttachment,
    suffix,
    { role: new Ref(role, "name"), policyArn: new Computed([place], managedPolicy) },
    { origins },
  );
  const policy = plan.add(
    types.rolePolicy,
    suffix,
    { role: new Ref(role, "name"), policy: ownPolicy(args, scope, place) },
    { origins },
  );
  return { arn: new Ref(role, "arn"), after: [attachment, policy] };
}

/** In China the service signs with its region's own name, elsewhere with one name. */
function trust(groupArn: unknown): string {
  const { partition, region } = arnParts(groupArn);
  const service =
    partition === "aws-cn" ? `codedeploy.${region}.amazonaws.com.cn` : "codedeploy.amazonaws.com";
  return document([{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }]);
}

function managedPolicy(groupArn: unknown): string {
  return `arn:${arnParts(groupArn).partition}:iam::aws:policy/service-role/AWSCodeDeployRole`;
}

function ownPolicy(args: PredictiveFleetArgs, scope: RoleScope, place: Ref): Computed {
  const { groups, launchTemplate, instanceRole } = scope;
  const own = launchTemplate ? new Ref(launchTemplate, "id") : args.launchTemplate?.id;
  const others = (args.instances?.types ?? []).map((type) => type.launchTemplate?.id);
  const kept = args.rollout?.blueGreen
    ? groups.map(({ resource }) => new Ref(resource, "arn"))
    : [];
  return new Computed(
    [place, instanceRole ? new Ref(instanceRole, "arn") : "*", compact([own, ...others]), kept],
    (groupArn, passed, templates, stay) =>
      document([
        ...launching(groupArn, passed, templates as readonly string[]),
        ...staying(stay as readonly string[]),
      ]),
  );
}

/**
 * Auto Scaling asks whoever changes a group for the right to start its instances. Here that is to start them from the fleet's
 * own templates, to tag them then, and to hand their role to EC2.
 */
function launching(
  groupArn: unknown,
  instanceRoleArn: unknown,
  templates: readonly string[],
): readonly object[] {
  const { partition, region, account } = arnParts(groupArn);
  const ec2 = partition === "aws-cn" ? "ec2.amazonaws.com.cn" : "ec2.amazonaws.com";
  const templateArns = templates.map(
    (id) => `arn:${partition}:ec2:${region}:${account}:launch-template/${id}`,
  );
  return [
    {
      Effect: "Allow",
      Action: "ec2:RunInstances",
      Resource: "*",
      Condition: { ArnEquals: { "ec2:LaunchTemplate": templateArns } },
    },
    {
      Effect: "Allow",
      Action: "ec2:CreateTags",
      Resource: "*",
      Condition: { StringEquals: { "ec2:CreateAction": "RunInstances" } },
    },
    {
      Effect: "Allow",
      Action: "iam:PassRole",
      Resource: instanceRoleArn,
      Condition: { StringEquals: { "iam:PassedToService": ec2 } },
    },
  ];
}

/** AWS's policy lets CodeDeploy delete any group; those of the fleet belong to the stack. */
function staying(groupArns: readonly string[]): readonly object[] {
  if (groupArns.length === 0) return [];
  return [{ Effect: "Deny", Action: "autoscaling:DeleteAutoScalingGroup", Resource: groupArns }];
}

function document(statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

function compact(values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => value !== undefined);
}
