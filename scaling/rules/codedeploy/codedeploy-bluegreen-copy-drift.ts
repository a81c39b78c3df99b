import { blueGreen, deploymentGroup } from "../../check/fixturesCodeDeploy";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isKnown, knownTo } from "../../model/field";
import { DeploymentGroup } from "../../model/ec2";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";

const copy = { action: "COPY_AUTO_SCALING_GROUP" };

function green(greenFleetProvisioningOption: Input, inputs: InputObject = {}): Declaration {
  return deploymentGroup({
    ...blueGreen,
    blueGreenDeploymentConfig: {
      ...blueGreen.blueGreenDeploymentConfig,
      greenFleetProvisioningOption,
    },
    ...inputs,
  });
}

export default defineRule({
  id: "codedeploy-bluegreen-copy-drift",
  area: "codedeploy",
  title: "A blue/green deployment does not copy the Auto Scaling group",
  severity: "high",
  level: "advisory",
  rationale:
    "CodeDeploy makes the copy under a name of its own and removes the original, which the program still declares: the next deployment of the " +
    "program makes an empty group beside the one that serves. Forecasts begin anew, since their history is bound to the name of the group.",
  fix: "Declare both groups and set greenFleetProvisioningOption.action to DISCOVER_EXISTING, or deploy in place.",
  whenNotToUse: "Where the group is made once and no program keeps it; set allow.",
  sources: [
    {
      title: "GreenFleetProvisioningOption",
      url: "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_GreenFleetProvisioningOption.html",
    },
    {
      title: "Terraform provider, issue 4678: the copied group is lost to the program",
      url: "https://github.com/hashicorp/terraform-provider-aws/issues/4678",
    },
  ],
  on: ["deploymentGroup"],
  knobs: {
    allow: {
      type: "boolean",
      default: false,
      description: "Whether CodeDeploy may copy Auto Scaling groups.",
    },
  },
  examples: {
    good: [
      { name: "in place", declare: [deploymentGroup()] },
      { name: "a second fleet of the program", declare: [green({ action: "DISCOVER_EXISTING" })] },
      { name: "agreed", settings: { allow: true }, declare: [green(copy)] },
      {
        name: "left over from before, in place again",
        declare: [green(copy, { deploymentStyle: { deploymentType: "IN_PLACE" } })],
      },
    ],
    bad: [
      {
        name: "a copy",
        declare: [green(copy)],
        finds: ['action is "COPY_AUTO_SCALING_GROUP"', "DISCOVER_EXISTING"],
      },
      {
        name: "copies of two groups, which the service refuses",
        settings: { allow: true },
        declare: [green(copy, { autoscalingGroups: ["fleet", "other"] })],
        finds: ["autoscalingGroups is 2 items", "exactly one group to copy"],
      },
    ],
    unknown: [
      { name: "action not known", declare: [green({ action: UNKNOWN })] },
      { name: "style not known", declare: [green(copy, { deploymentStyle: UNKNOWN })] },
      {
        name: "groups not known",
        settings: { allow: true },
        declare: [green(copy, { autoscalingGroups: UNKNOWN })],
      },
    ],
  },
  check: (deployment, settings) => {
    if (!copies(deployment)) return [];
    const { greenFleet } = deployment.blueGreen;
    if (settings.boolean("allow")) return oneToCopy(deployment);
    return [violation(greenFleet, "DISCOVER_EXISTING, with a second group of the program")];
  },
});

function copies({ deploymentType, blueGreen: { greenFleet } }: DeploymentGroup): boolean {
  return (
    knownTo(deploymentType, (type) => type === "BLUE_GREEN") &&
    knownTo(greenFleet, (action) => action === copy.action)
  );
}

function oneToCopy({ groupNames }: DeploymentGroup): readonly Outcome[] {
  const isOne = !isKnown(groupNames) || groupNames.value.length === 1;
  return isOne ? [] : [violation(groupNames, "exactly one group to copy")];
}
