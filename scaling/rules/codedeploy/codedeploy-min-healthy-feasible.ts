import { blueGreen, deploymentConfig, deploymentGroup } from "../../check/fixturesCodeDeploy";
import { group } from "../../check/fixturesEc2";
import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isKnown, isUnknown, knownTo, valueOf, withDefault } from "../../model/field";
import { DeploymentGroup } from "../../model/ec2";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";
import { ofConfig, ofPredefined, Plan } from "./_minHealthy";

const careful = { deploymentConfigName: "careful" };
const rollout = (inputs: InputObject = {}) => deploymentGroup({ ...careful, ...inputs });
const hosts = (value: InputObject["x"]): Declaration =>
  deploymentConfig({ minimumHealthyHosts: { type: "HOST_COUNT", value } });
const percent = (value: InputObject["x"]): Declaration =>
  deploymentConfig({ minimumHealthyHosts: { type: "FLEET_PERCENT", value } });
const copied = {
  deploymentStyle: blueGreen.deploymentStyle,
  blueGreenDeploymentConfig: {
    greenFleetProvisioningOption: { action: "COPY_AUTO_SCALING_GROUP" },
  },
};

export default defineRule({
  id: "codedeploy-min-healthy-feasible",
  area: "codedeploy",
  title:
    "A deployment can begin while the fleet is at its smallest, and leaves some of it in service",
  severity: "high",
  level: "mandatory",
  rationale:
    "CodeDeploy takes out no more instances than leave the minimum healthy. Where that is the whole fleet at night nothing can be deployed at all, " +
    "and the fix for an incident waits for the morning's load; where it is none, all instances are out at once.",
  fix: "Take a minimum below the smallest size of the group, as HOST_COUNT of minSize - 1, or a percentage that leaves one instance to update.",
  whenNotToUse: "For AllAtOnce on fleets that may be down while they are updated.",
  sources: [
    {
      title: "MinimumHealthyHosts",
      url: "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_MinimumHealthyHosts.html",
    },
    {
      title: "CreateDeploymentConfig: a percentage is rounded up to whole instances",
      url: "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentConfig.html",
    },
    {
      title: "Working with deployment configurations: those of CodeDeploy",
      url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html",
    },
  ],
  on: ["deploymentGroup"],
  examples: {
    good: [
      { name: "one of two kept", declare: [group(), deploymentConfig(), rollout()] },
      { name: "half of two kept", declare: [group(), deploymentGroup()] },
      {
        name: "one at a time, by default",
        declare: [group({ minSize: 1 }), deploymentGroup({ deploymentConfigName: undefined })],
      },
      { name: "three quarters of four", declare: [group({ minSize: 4 }), percent(75), rollout()] },
      {
        name: "all but one, over two groups",
        declare: [
          group(),
          group({}, {}, "other"),
          hosts(3),
          rollout({ autoscalingGroups: ["fleet", "other"] }),
        ],
      },
      {
        name: "all at once, onto a second fleet",
        declare: [
          group(),
          deploymentGroup({ ...copied, deploymentConfigName: "CodeDeployDefault.AllAtOnce" }),
        ],
      },
      {
        name: "one instance, down while it is updated",
        declare: [group({ minSize: 1 }), hosts(0), rollout()],
      },
      { name: "a group elsewhere", declare: [hosts(50), rollout()] },
      {
        name: "instances that have some tag as well",
        declare: [
          group(),
          hosts(2),
          rollout({ ec2TagFilters: [{ key: "service", type: "KEY_ONLY" }] }),
        ],
      },
    ],
    bad: [
      {
        name: "the whole fleet at its smallest",
        declare: [group(), hosts(2), rollout()],
        finds: [
          'deploymentConfigName is "careful"',
          "at least 1 of 2 instances to update; it keeps 2 in service",
        ],
      },
      {
        name: "more than the fleet",
        declare: [group(), hosts(5), rollout()],
        finds: ["it keeps 5 in service"],
      },
      {
        name: "a percentage that rounds up to all",
        declare: [group(), percent(75), rollout()],
        finds: ["at least 1 of 2 instances to update; it keeps 2 in service"],
      },
      {
        name: "the whole of a copied fleet",
        declare: [group(), hosts(2), rollout(copied)],
        finds: ["it keeps 2 in service"],
      },
      {
        name: "more than two groups together",
        declare: [
          group(),
          group({ minSize: 1 }, {}, "other"),
          hosts(3),
          rollout({ autoscalingGroups: ["fleet", "other"] }),
        ],
        finds: ["at least 1 of 3 instances to update"],
      },
      {
        name: "none kept",
        declare: [group(), percent(0), rollout()],
        finds: ["at least 1 of 2 instances in service"],
      },
      {
        name: "all at once",
        declare: [
          group(),
          deploymentGroup({ deploymentConfigName: "CodeDeployDefault.AllAtOnce" }),
        ],
        finds: [
          'deploymentConfigName is "CodeDeployDefault.AllAtOnce"',
          "at least 1 of 2 instances in service",
        ],
      },
    ],
    unknown: [
      { name: "minimum healthy not known", declare: [group(), hosts(UNKNOWN), rollout()] },
      {
        name: "kind of minimum not known",
        declare: [
          group(),
          deploymentConfig({ minimumHealthyHosts: { type: UNKNOWN, value: 2 } }),
          rollout(),
        ],
      },
      { name: "size not known", declare: [group({ minSize: UNKNOWN }), hosts(2), rollout()] },
      {
        name: "configuration not known",
        declare: [group(), hosts(2), rollout({ deploymentConfigName: UNKNOWN })],
      },
      {
        name: "one of the groups not known",
        declare: [group(), hosts(2), rollout({ autoscalingGroups: ["fleet", UNKNOWN] })],
      },
      {
        name: "one of the groups elsewhere",
        declare: [group(), hosts(2), rollout({ autoscalingGroups: ["fleet", "other"] })],
      },
      {
        name: "style not known",
        declare: [group(), percent(0), rollout({ deploymentStyle: UNKNOWN })],
      },
      {
        name: "a second fleet of a size of its own",
        declare: [group(), hosts(2), rollout(blueGreen)],
      },
      { name: "half of one", declare: [group({ minSize: 1 }), deploymentGroup()] },
    ],
  },
  checkInStack: (deployment, model) => {
    const plan = planOf(deployment, model);
    const smallest = smallestFleet(deployment, model);
    if (plan === undefined || smallest === undefined) return [];
    return infeasible(deployment, plan(smallest.value), smallest);
  },
});

interface Size {
  readonly value: number;
  readonly secret: boolean;
}

function planOf(deployment: DeploymentGroup, model: ScalingModel): Plan | undefined {
  const config = model.ec2.configOf(deployment);
  if (config.state === "linked") return ofConfig(config.to);
  return isKnown(deployment.configName) ? ofPredefined(deployment.configName.value) : undefined;
}

/** The fewest instances that are deployed to, where all of them are instances of known groups. */
function smallestFleet(deployment: DeploymentGroup, model: ScalingModel): Size | undefined {
  const { groupNames, tagged, ecsService, deploymentType, blueGreen } = deployment;
  const hasOthers = !isAbsent(tagged) || !isAbsent(ecsService);
  const isPlaced =
    knownTo(withDefault(deploymentType, "IN_PLACE"), (type) => type === "IN_PLACE") ||
    knownTo(blueGreen.greenFleet, (action) => action === "COPY_AUTO_SCALING_GROUP");
  const { linked } = model.ec2.groupsOf(deployment);
  const isAll = isKnown(groupNames) && groupNames.value.length === linked.length;
  if (hasOthers || !isPlaced || !isAll) return undefined;
  const sizes = linked.map(({ minSize }) => minSize);
  if (sizes.some((size) => !isKnown(size))) return undefined;
  const value = sizes.reduce((sum, size) => sum + (valueOf(size) ?? 0), 0);
  return { value, secret: sizes.some((size) => isKnown(size) && size.secret) };
}

function infeasible(
  { configName, deploymentType }: DeploymentGroup,
  healthy: { readonly count: number; readonly secret: boolean } | undefined,
  smallest: Size,
): readonly Outcome[] {
  if (healthy === undefined || smallest.value < 1) return [];
  const isSecret = healthy.secret || smallest.secret;
  const of = isSecret ? "" : ` of ${smallest.value} instances`;
  if (healthy.count >= smallest.value) {
    const kept = isSecret ? "" : `; it keeps ${healthy.count} in service`;
    return [violation(configName, `one that leaves at least 1${of} to update${kept}`)];
  }
  const inPlace = !isUnknown(deploymentType) && valueOf(deploymentType) !== "BLUE_GREEN";
  if (healthy.count > 0 || !inPlace || smallest.value < 2) return [];
  return [violation(configName, `one that keeps at least 1${of} in service`)];
}
