import { declare } from "../../check/declare";
import { blueGreen, deploymentGroup } from "../../check/fixturesCodeDeploy";
import { ec2Types, group, groupForecast, groupTracking } from "../../check/fixturesEc2";
import { matchesGlob } from "../../check/glob";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, isUnknown, knownTo, valueOf, withDefault } from "../../model/field";
import { AutoScalingGroup, DeploymentGroup, GroupPolicy } from "../../model/ec2";
import { Declaration, Input, InputObject, nameOf, UNKNOWN } from "../../model/input";
import { actingPolicies } from "../asg/_acting";

/** It has an input for the processes, and an output with the command that sets them. */
const fleet = "mlscale:index:PredictiveFleet";

const valid = ["Terminate", "AZRebalance", "InstanceRefresh", "ScheduledActions"];

const component = declare(fleet, "reco", {});

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
  fix:
    "Set ec2DeploymentOptions.autoScalingGroupProcessesToSuspend to Terminate and AZRebalance, and let the service role suspend and resume processes. " +
    "The classic provider has no input for it: declare the deployment group with the native one, or set it by update-deployment-group of the AWS CLI and name it in outside.",
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
    outside: {
      type: "array",
      items: { type: "string" },
      default: [],
      description:
        "Globs over names of deployment groups of the classic provider of which the processes are set outside of the program.",
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
      { name: "a group that nothing scales in", declare: [group(), deploymentGroup()] },
      {
        name: "a group that is only scaled out",
        declare: [
          group(),
          deploymentGroup(),
          groupForecast(),
          groupTracking({ disableScaleIn: true }),
        ],
      },
      {
        name: "set outside of the program",
        settings: { outside: ["roll*"] },
        declare: [group(), deploymentGroup(), groupTracking()],
      },
      {
        name: "a deployment group of a PredictiveFleet",
        declare: [
          component,
          group(),
          deploymentGroup({}, { parent: component.urn }),
          groupTracking(),
        ],
      },
      {
        name: "blue/green with the classic provider",
        declare: [group(), deploymentGroup(blueGreen), groupTracking()],
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
      {
        name: "a group that tracking scales in, with the classic provider",
        declare: [group(), deploymentGroup(), groupTracking()],
        finds: [
          "ec2DeploymentOptions.autoScalingGroupProcessesToSuspend is not set",
          'with Terminate, AZRebalance, since "cpu" may scale in',
        ],
      },
    ],
    unknown: [
      { name: "processes not known", declare: [native(UNKNOWN)] },
      { name: "one process not known", declare: [native(["Terminate", UNKNOWN])] },
      { name: "style not known", declare: [native(undefined, { deploymentStyle: UNKNOWN })] },
      { name: "groups not known", declare: [native(undefined, { autoScalingGroups: UNKNOWN })] },
      {
        name: "the classic provider, and a group of another program",
        declare: [deploymentGroup(), groupTracking()],
      },
      {
        name: "whether a policy scales in is not known",
        declare: [group(), deploymentGroup(), groupTracking({ disableScaleIn: UNKNOWN })],
      },
      {
        name: "name of a deployment group of the classic provider not known",
        settings: { outside: ["roll*"] },
        declare: [group(), deploymentGroup({ deploymentGroupName: UNKNOWN }), groupTracking()],
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
  checkInStack: (deployment, model, settings) => {
    if (isNative(deployment) || isSetOutside(deployment, settings)) return [];
    if (model.graph.componentOf(deployment.source)?.type === fleet) return [];
    if (valueOf(withDefault(deployment.deploymentType, "IN_PLACE")) !== "IN_PLACE") return [];
    const groups = model.ec2.groupsOf(deployment).linked;
    const shrinking = groups.flatMap((each) => scalesIn(each, model))[0];
    if (shrinking === undefined) return [];
    const wanted = settings.list("list").join(", ");
    const name = JSON.stringify(nameOf(shrinking.source.urn));
    const allowed = `with ${wanted}, since ${name} may scale in`;
    return [violation(deployment.suspendedProcesses, allowed)];
  },
});

function isNative({ source }: DeploymentGroup): boolean {
  return source.type.startsWith("aws-native:");
}

/** Also where the name that it is known by outside is not known yet. */
function isSetOutside({ name }: DeploymentGroup, settings: RuleSettings): boolean {
  const globs = settings.list("outside");
  if (globs.length === 0) return false;
  return !isKnown(name) || globs.some((glob) => matchesGlob(glob, name.value));
}

/** Policies that surely may end instances: forecasts and steps that only add do not. */
function scalesIn(group: AutoScalingGroup, model: ScalingModel): readonly GroupPolicy[] {
  return actingPolicies(model, group).filter(
    ({ tracking: { presence, disableScaleIn } }) =>
      isKnown(presence) && knownTo(withDefault(disableScaleIn, false), (off) => !off),
  );
}

function unfit(processes: DeploymentGroup["suspendedProcesses"]): readonly Outcome[] {
  return (valueOf(processes) ?? [])
    .filter((process: Field<string>) => isKnown(process) && !valid.includes(process.value))
    .map((process) => violation(process, valid.join(", ")));
}

function missing(deployment: DeploymentGroup, settings: RuleSettings): readonly Outcome[] {
  const { suspendedProcesses: processes, groupNames } = deployment;
  if (!isNative(deployment)) return [];
  if (!isKnown(groupNames) || groupNames.value.length === 0) return [];
  const present = valueOf(processes) ?? [];
  if (!present.every(isKnown)) return [];
  const lacking = settings
    .list("list")
    .filter((process) => !present.some((each) => valueOf(each) === process));
  if (lacking.length === 0) return [];
  return [violation(processes, `with ${lacking.join(", ")}`)];
}
