import { declare } from "../../check/declare";
import { ec2Types } from "../../check/fixturesEc2";
import {
  allowing,
  iamUrn,
  managedPolicy,
  role,
  roleAttachment,
  rolePolicy,
} from "../../check/fixturesIam";
import { defineRule, violation } from "../../check/rule";
import { isKnown, knownTo } from "../../model/field";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";
import { lacking } from "./_suspending";

const arn = "arn:aws:iam::123456789012:role/codedeploy";
const both = allowing("autoscaling:SuspendProcesses", "autoscaling:ResumeProcesses");
const neither = allowing("autoscaling:DescribeAutoScalingGroups", "ec2:DescribeInstances");
const own = { from: { policyArn: [iamUrn("policy")] } };

function suspending(inputs: InputObject = {}, from: readonly string[] = []): Declaration {
  const defaults = {
    applicationName: "model-server",
    deploymentGroupName: "rollout",
    serviceRoleArn: arn,
    autoScalingGroups: ["fleet"],
    ec2DeploymentOptions: { autoScalingGroupProcessesToSuspend: ["Terminate", "AZRebalance"] },
  };
  const place = { from: { serviceRoleArn: from } };
  return declare(ec2Types.nativeDeploymentGroup, "rollout", { ...defaults, ...inputs }, place);
}

const ofAws = (name: string) => roleAttachment(`arn:aws:iam::aws:policy/service-role/${name}`);

export default defineRule({
  id: "codedeploy-suspend-role",
  area: "codedeploy",
  title: "The service role may suspend and resume the processes that a deployment suspends",
  severity: "high",
  level: "advisory",
  rationale:
    "A deployment that is to suspend processes fails before the first instance where its role may not. Where it may suspend but not resume them, " +
    "it fails at the end and the fleet stays without Terminate until a person resumes it.",
  fix: "Attach AWSCodeDeployRole to the service role, or allow it autoscaling:SuspendProcesses and autoscaling:ResumeProcesses.",
  whenNotToUse: "Where permissions of the role are given outside of the program.",
  sources: [
    {
      title: "EC2DeploymentOptions: permission to call SuspendProcesses and ResumeProcesses",
      url: "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_EC2DeploymentOptions.html",
    },
    {
      title: "AWS managed policy AWSCodeDeployRole",
      url: "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCodeDeployRole.html",
    },
  ],
  on: ["deploymentGroup"],
  examples: {
    good: [
      { name: "the policy of AWS", declare: [suspending(), role(), ofAws("AWSCodeDeployRole")] },
      { name: "both actions", declare: [suspending(), role(), rolePolicy(both)] },
      {
        name: "all actions on groups",
        declare: [suspending(), role(), rolePolicy(allowing("AutoScaling:*"))],
      },
      {
        name: "a document that is an object, by two policies",
        declare: [
          suspending(),
          role({ inlinePolicies: [{ policy: allowing("autoscaling:Resume*") }] }),
          rolePolicy({ Statement: { Effect: "Allow", Action: "autoscaling:Suspend*" } }),
        ],
      },
      {
        name: "all but some actions",
        declare: [
          suspending(),
          role(),
          rolePolicy({ Statement: [{ Effect: "Allow", NotAction: ["iam:*"] }] }),
        ],
      },
      {
        name: "a policy of the program",
        declare: [suspending(), role(), managedPolicy(both), roleAttachment(UNKNOWN, own)],
      },
      {
        name: "nothing is suspended",
        declare: [suspending({ ec2DeploymentOptions: undefined }), role(), rolePolicy(neither)],
      },
      { name: "a role elsewhere", declare: [suspending()] },
      { name: "a role of which the policies are elsewhere", declare: [suspending(), role()] },
    ],
    bad: [
      {
        name: "neither action",
        declare: [suspending(), role(), rolePolicy(neither)],
        finds: [
          "serviceRoleArn is",
          "a role that may autoscaling:SuspendProcesses, autoscaling:ResumeProcesses",
        ],
      },
      {
        name: "no way back",
        declare: [suspending(), role(), rolePolicy(allowing("autoscaling:SuspendProcesses"))],
        finds: ["a role that may autoscaling:ResumeProcesses"],
      },
      {
        name: "the actions denied, not allowed",
        declare: [
          suspending(),
          role(),
          rolePolicy({ Statement: [{ Effect: "Deny", Action: ["autoscaling:*"] }] }),
        ],
        finds: ["a role that may autoscaling:SuspendProcesses"],
      },
      {
        name: "the policy for another platform",
        declare: [suspending(), role(), ofAws("AWSCodeDeployRoleForECS")],
        finds: ["a role that may autoscaling:SuspendProcesses"],
      },
      {
        name: "a role that has no ARN yet, with a policy of the program",
        declare: [
          suspending({ serviceRoleArn: UNKNOWN }, [iamUrn("role")]),
          role({ name: undefined }),
          managedPolicy(neither),
          declare(
            "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
            "codedeploy",
            { role: UNKNOWN, policyArn: UNKNOWN },
            { from: { role: [iamUrn("role")], policyArn: [iamUrn("policy")] } },
          ),
        ],
        finds: ["serviceRoleArn is not known yet", "a role that may"],
      },
    ],
    unknown: [
      { name: "document not known", declare: [suspending(), role(), rolePolicy(UNKNOWN)] },
      { name: "document that is no JSON", declare: [suspending(), role(), rolePolicy("{")] },
      {
        name: "one action not known",
        declare: [
          suspending(),
          role(),
          rolePolicy({ Statement: [{ Effect: "Allow", Action: [UNKNOWN] }] }),
        ],
      },
      {
        name: "a policy elsewhere",
        declare: [
          suspending(),
          role(),
          rolePolicy(neither),
          roleAttachment("arn:aws:iam::1:policy/x"),
        ],
      },
      {
        name: "attachment to a role that is not known",
        declare: [
          suspending(),
          role(),
          rolePolicy(neither),
          declare("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "other", {
            role: UNKNOWN,
            policyArn: UNKNOWN,
          }),
        ],
      },
      {
        name: "policies of the role not known",
        declare: [suspending(), role({ managedPolicyArns: UNKNOWN }), rolePolicy(neither)],
      },
      {
        name: "processes not known",
        declare: [suspending({ ec2DeploymentOptions: UNKNOWN }), role(), rolePolicy(neither)],
      },
    ],
  },
  checkInStack: (deployment, model) => {
    const { suspendedProcesses, serviceRoleArn, deploymentType } = deployment;
    const suspends = knownTo(suspendedProcesses, ({ length }) => length > 0);
    if (!suspends || (isKnown(deploymentType) && deploymentType.value !== "IN_PLACE")) return [];
    const role = model.iam.serviceRoleOf(deployment);
    const grants = role.state === "linked" ? model.iam.grantsOf(role.to) : undefined;
    // A role without any policy in the program has its policies elsewhere.
    if (grants === undefined || grants.length === 0) return [];
    const missing = lacking(grants) ?? [];
    return missing.length === 0
      ? []
      : [violation(serviceRoleArn, `a role that may ${missing.join(", ")}`)];
  },
});
