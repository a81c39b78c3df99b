import { declare } from "../../check/declare";
import { blueGreen, deploymentGroup } from "../../check/fixturesCodeDeploy";
import { ec2Types } from "../../check/fixturesEc2";
import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, isUnknown, valueOf, withDefault } from "../../model/field";
import { DeploymentGroup } from "../../model/ec2";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";

const valid = ["Terminate", "AZRebalance", "InstanceRefresh", "ScheduledActions"];

function native(processes: Input, inputs: InputObject = {}): Declaration {
  const defaults = {
    applicationName: "model-server",
    deploymentGroupName: "rollout",
    serviceRoleArn: "arn:aws:iam::123456789012:role/codedeploy",
    autoScalingGroups: ["fleet"],
    deploymentStyle: { deploymentType: "IN_PLACE" },
    ec2DeploymentOptions: { autoScalingGroupProcessesToSuspend: processes },
  };
  return declare(ec2Types.nativeDeploymentGroup, "rollout", { ...defaults, ...inputs });
}

export default defineRule({
  id: "codedeploy-suspends-terminate",
  area: "codedeploy",
  title: "No instance is taken away by scale-in while a deployment in place goes on",
  severity: "medium",
  level: "advisory",
  rationale:
    "An instance that scale-in or a rebalance of zones ends in the middle of its deployment counts as failed, and a few of them fail the " +
    "deployment. With the processes suspended for its time, a deployment in the evening no longer races with the fleet that shrinks.",
  fix: "Set ec2DeploymentOptions.autoScalingGroupProcessesToSuspend to Terminate and AZRebalance, and let the service role suspend and resume processes.",
  whenNotToUse: "For fleets that never scale in while deployments run.",
  sources: [
    {
      title: "EC2DeploymentOptions: the processes, in place only",
      url: "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_EC2DeploymentOptions.html",
    },
    {
      title: "Suspend Auto Scaling processes during a deployment",
      url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-auto-scaling-suspend-processes.html",
    },
  ],
  on: ["deploymentGroup"],
  knobs: {
    list: {
      type: "array",
      items: { type: "string" },
      default: ["Terminate", "AZRebalance"],
      description: "The processes that stand still during a deployment in place.",
    },
  },
  examples: {
    good: [
      { name: "both", declare: [native(["Terminate", "AZRebalance"])] },
      { name: "all four", declare: [native(valid)] },
      {
        name: "blue/green",
        declare: [native(undefined, { deploymentStyle: blueGreen.deploymentStyle })],
      },
      { name: "no Auto Scaling group", declare: [native([], { autoScalingGroups: undefined })] },
      {
        name: "as the organisation wants it",
        settings: { list: ["Terminate"] },
        declare: [native(["Terminate"])],
      },
    ],
    bad: [
      {
        name: "nothing is suspended",
        declare: [native(undefined)],
        finds: ["autoScalingGroupProcessesToSuspend is not set", "with Terminate, AZRebalance"],
      },
      {
        name: "an empty list, in place by default",
        declare: [native([], { deploymentStyle: undefined })],
        finds: ["autoScalingGroupProcessesToSuspend is 0 items"],
      },
      {
        name: "Terminate alone",
        declare: [native(["Terminate"])],
        finds: ["autoScalingGroupProcessesToSuspend is 1 item", "with AZRebalance"],
      },
      {
        name: "a process that the service does not take",
        declare: [native(["Terminate", "AZRebalance", "Launch"])],
        finds: ['autoScalingGroupProcessesToSuspend[2] is "Launch"', "InstanceRefresh"],
      },
      {
        name: "with blue/green, which the service refuses",
        declare: [native(["Terminate"], { deploymentStyle: blueGreen.deploymentStyle })],
        finds: ["not set with BLUE_GREEN"],
      },
    ],
    unknown: [
      { name: "processes not known", declare: [native(UNKNOWN)] },
      { name: "one process not known", declare: [native(["Terminate", UNKNOWN])] },
      { name: "style not known", declare: [native(undefined, { deploymentStyle: UNKNOWN })] },
      { name: "groups not known", declare: [native(undefined, { autoScalingGroups: UNKNOWN })] },
      {
        name: "the classic provider, which has no input for it",
        declare: [deploymentGroup()],
      },
    ],
  },
  check: (deployment, settings) => {
    const { deploymentType, suspendedProcesses: processes } = deployment;
    const type = valueOf(withDefault(deploymentType, "IN_PLACE"));
    if (type === undefined || isUnknown(processes)) return [];
    if (type !== "IN_PLACE") {
      const isSet = isKnown(processes) && processes.value.length > 0;
      return isSet ? [violation(processes, "not set with BLUE_GREEN")] : [];
    }
    return [...unfit(processes), ...missing(deployment, settings)];
  },
});

function unfit(processes: DeploymentGroup["suspendedProcesses"]): readonly Outcome[] {
  return (valueOf(processes) ?? [])
    .filter((process: Field<string>) => isKnown(process) && !valid.includes(process.value))
    .map((process) => violation(process, valid.join(", ")));
}

function missing(deployment: DeploymentGroup, settings: RuleSettings): readonly Outcome[] {
  const { suspendedProcesses: processes, groupNames, source } = deployment;
  if (!isKnown(groupNames) || groupNames.value.length === 0) return [];
  const present = valueOf(processes) ?? [];
  if (!present.every(isKnown)) return [];
  const lacking = settings
    .list("list")
    .filter((process) => !present.some((each) => valueOf(each) === process));
  if (lacking.length === 0) return [];
  const isClassic = !source.type.startsWith("aws-native:");
  return isAbsent(processes) && isClassic
    ? [undecided(processes.path, "it can be set outside of the classic provider only")]
    : [violation(processes, `with ${lacking.join(", ")}`)];
}
