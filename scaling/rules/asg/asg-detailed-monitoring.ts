import {
  group,
  groupForecast,
  groupTracking,
  launchConfiguration,
  launchTemplate,
  scalingPlan,
} from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isUnknown, knownTo, valueOf } from "../../model/field";
import { AutoScalingGroup, LaunchConfiguration, LaunchTemplate } from "../../model/ec2";
import { InputObject, nameOf, UNKNOWN } from "../../model/input";
import { actingPolicies } from "./_acting";
import { metricOfPlan, metricOfPolicy } from "./_trackedMetrics";

const basic = (inputs: InputObject = { monitoring: undefined }) => launchTemplate(inputs);
const requests = {
  predefinedMetricSpecification: {
    predefinedMetricType: "ALBRequestCountPerTarget",
    resourceLabel: "app/front/0123456789abcdef/targetgroup/fleet/0123456789abcdef",
  },
};
const configured = { launchTemplate: undefined, launchConfiguration: "fleet" };

export default defineRule({
  id: "asg-detailed-monitoring",
  area: "asg",
  title: "A group that follows its CPU or network is measured every minute",
  severity: "medium",
  level: "advisory",
  rationale:
    "By default EC2 publishes the metrics of an instance every five minutes. Target tracking on them first sees a rise when it is " +
    "minutes old and needs several datapoints to act, which is longer than a queue in front of a model holds.",
  fix: "Set monitoring.enabled of the launch template to true.",
  whenNotToUse: "Where the load changes over hours only.",
  sources: [
    {
      title: "Configure monitoring for Auto Scaling instances",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html",
    },
  ],
  on: ["launchTemplate", "launchConfiguration"],
  examples: {
    good: [
      { name: "every minute", declare: [launchTemplate(), group(), groupTracking()] },
      { name: "nothing follows the CPU", declare: [basic(), group()] },
      { name: "requests are tracked", declare: [basic(), group(), groupTracking(requests)] },
      {
        name: "a forecast, which is made by the hour",
        declare: [basic(), group(), groupForecast()],
      },
      { name: "no group of it", declare: [basic()] },
      {
        name: "a launch configuration, every minute by default",
        declare: [
          launchConfiguration({ enableMonitoring: undefined }),
          group(configured),
          groupTracking(),
        ],
      },
    ],
    bad: [
      {
        name: "not set",
        declare: [basic(), group(), groupTracking()],
        finds: ["monitoring.enabled is not set", 'true, since a policy of "fleet" follows'],
      },
      {
        name: "off",
        declare: [basic({ monitoring: { enabled: false } }), group(), groupTracking()],
        finds: ["monitoring.enabled is false"],
      },
      {
        name: "off in a launch configuration",
        declare: [
          launchConfiguration({ enableMonitoring: false }),
          group(configured),
          groupTracking(),
        ],
        finds: ["enableMonitoring is false"],
      },
      {
        name: "a scaling plan follows the CPU",
        declare: [basic(), group(), scalingPlan()],
        finds: ["monitoring.enabled is not set"],
      },
    ],
    unknown: [
      {
        name: "monitoring not known",
        declare: [basic({ monitoring: UNKNOWN }), group(), groupTracking()],
      },
      {
        name: "metric not known",
        declare: [basic(), group(), groupTracking({ predefinedMetricSpecification: UNKNOWN })],
      },
      {
        name: "template of the group not known",
        declare: [basic(), group({ launchTemplate: UNKNOWN }), groupTracking()],
      },
      {
        name: "group of the policy not known",
        declare: [basic(), group(), groupTracking({}, { autoscalingGroupName: UNKNOWN })],
      },
    ],
  },
  checkInStack: (launch, model) => {
    const { detailedMonitoring: detailed } = launch;
    if (!isBasic(launch)) return [];
    const follower = groupsOf(launch, model).find((group) => followsInstances(group, model));
    if (follower === undefined) return [];
    const name = JSON.stringify(nameOf(follower.source.urn));
    return [violation(detailed, `true, since a policy of ${name} follows the CPU or the network`)];
  },
});

/** A launch configuration that says nothing has the metrics of every minute. */
function isBasic({ kind, detailedMonitoring }: LaunchTemplate | LaunchConfiguration): boolean {
  const isOff = knownTo(detailedMonitoring, (enabled) => !enabled);
  return isOff || (kind === "launchTemplate" && isAbsent(detailedMonitoring));
}

function groupsOf(
  launch: LaunchTemplate | LaunchConfiguration,
  model: ScalingModel,
): readonly AutoScalingGroup[] {
  return model.all("autoScalingGroup").filter((group) => {
    const link =
      launch.kind === "launchTemplate"
        ? model.ec2.launchTemplateOf(group)
        : model.ec2.launchConfigurationOf(group);
    return link.state === "linked" && link.to === launch;
  });
}

function followsInstances(group: AutoScalingGroup, model: ScalingModel): boolean {
  const byPolicies = actingPolicies(model, group).map(metricOfPolicy);
  const byPlans = model.ec2.instructionsOf(group).linked.flatMap(({ instruction }) => {
    const { disableDynamicScaling: off, trackings } = instruction;
    if (isUnknown(off) || knownTo(off, (it) => it)) return [];
    return (valueOf(trackings) ?? []).map(metricOfPlan);
  });
  return [...byPolicies, ...byPlans].some((metric) => metric?.startsWith("ASG"));
}
