import { deploymentGroup } from "../../check/fixturesCodeDeploy";
import { attachment, group, targetGroupArn } from "../../check/fixturesEc2";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isAbsent, isKnown, isUnknown, knownTo, withDefault } from "../../model/field";
import { DeploymentGroup } from "../../model/ec2";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";
import { Served, servedBy } from "./_served";

const style = (deploymentOption: InputObject["x"]): Declaration =>
  deploymentGroup({ deploymentStyle: { deploymentType: "IN_PLACE", deploymentOption } });
const balanced = (...names: readonly InputObject["x"][]): Declaration =>
  deploymentGroup({ loadBalancerInfo: { targetGroupInfos: names.map((name) => ({ name })) } });
const second = targetGroupArn.replace("/fleet/", "/second/");

export default defineRule({
  id: "codedeploy-traffic-control",
  area: "codedeploy",
  title: "Instances behind a load balancer get no requests while they are updated",
  severity: "high",
  level: "advisory",
  rationale:
    "Without traffic control an instance stays in its target group while the application on it stops and the new model loads, and its share " +
    "of requests fails until health checks notice. Taken out of the wrong target group, it stays in the right one.",
  fix: "Set deploymentOption to WITH_TRAFFIC_CONTROL, and name each target group of the Auto Scaling group in loadBalancerInfo.",
  whenNotToUse:
    "Where the load balancer retries, or the deployment swaps the application without a pause.",
  sources: [
    {
      title: "Integrating CodeDeploy with Elastic Load Balancing",
      url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-elastic-load-balancing.html",
    },
    {
      title: "DeploymentStyle, LoadBalancerInfo",
      url: "https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_LoadBalancerInfo.html",
    },
  ],
  on: ["deploymentGroup"],
  examples: {
    good: [
      { name: "the same target group", declare: [group(), deploymentGroup()] },
      {
        name: "no load balancer",
        declare: [group({ targetGroupArns: undefined }), style("WITHOUT_TRAFFIC_CONTROL")],
      },
      {
        name: "two target groups, both named",
        declare: [
          group({ targetGroupArns: [targetGroupArn, second] }),
          balanced("second", "fleet", "test"),
        ],
      },
      {
        name: "a classic load balancer",
        declare: [
          group({ targetGroupArns: undefined, loadBalancers: ["front"] }),
          deploymentGroup({ loadBalancerInfo: { elbInfos: [{ name: "front" }] } }),
        ],
      },
      { name: "a group elsewhere", declare: [style("WITHOUT_TRAFFIC_CONTROL")] },
    ],
    bad: [
      {
        name: "no traffic control",
        declare: [group(), style("WITHOUT_TRAFFIC_CONTROL")],
        finds: ['deploymentOption is "WITHOUT_TRAFFIC_CONTROL"', "WITH_TRAFFIC_CONTROL for"],
      },
      {
        name: "no traffic control, by default",
        declare: [group(), deploymentGroup({ deploymentStyle: undefined })],
        finds: ["deploymentStyle.deploymentOption is not set"],
      },
      {
        name: "no traffic control for a group with an attachment",
        declare: [
          group({ targetGroupArns: undefined }),
          attachment(),
          style("WITHOUT_TRAFFIC_CONTROL"),
        ],
        finds: ["WITH_TRAFFIC_CONTROL for"],
      },
      {
        name: "another target group",
        declare: [group(), balanced("other")],
        finds: ["targetGroupInfos is 1 item", 'with "fleet"'],
      },
      {
        name: "one of two target groups",
        declare: [group({ targetGroupArns: [targetGroupArn, second] }), balanced("fleet")],
        finds: ['with "second"'],
      },
      {
        name: "no target group",
        declare: [group(), deploymentGroup({ loadBalancerInfo: undefined })],
        finds: ["loadBalancerInfo.targetGroupInfos is not set", 'with "fleet"'],
      },
      {
        name: "another classic load balancer",
        declare: [
          group({ targetGroupArns: undefined, loadBalancers: ["front"] }),
          deploymentGroup({ loadBalancerInfo: { elbInfos: [{ name: "back" }] } }),
        ],
        finds: ["loadBalancerInfo.elbInfos is 1 item", 'with "front"'],
      },
    ],
    unknown: [
      { name: "option not known", declare: [group(), style(UNKNOWN)] },
      {
        name: "target groups of the group not known",
        declare: [group({ targetGroupArns: UNKNOWN }), style("WITHOUT_TRAFFIC_CONTROL")],
      },
      {
        name: "ARN of a target group not known",
        declare: [group({ targetGroupArns: [UNKNOWN] }), balanced("other")],
      },
      {
        name: "names not known",
        declare: [group(), deploymentGroup({ loadBalancerInfo: UNKNOWN })],
      },
      { name: "one name not known", declare: [group(), balanced("other", UNKNOWN)] },
      {
        name: "groups not known",
        declare: [
          group(),
          deploymentGroup({ autoscalingGroups: UNKNOWN, deploymentStyle: undefined }),
        ],
      },
      {
        name: "group of an attachment not known",
        declare: [
          group({ targetGroupArns: undefined }),
          group({ targetGroupArns: undefined }, {}, "other"),
          attachment({ autoscalingGroupName: UNKNOWN }),
          style("WITHOUT_TRAFFIC_CONTROL"),
        ],
      },
    ],
  },
  checkInStack: (deployment, model) => {
    const option = withDefault(deployment.deploymentOption, "WITHOUT_TRAFFIC_CONTROL");
    const served = model.ec2.groupsOf(deployment).linked.map((group) => servedBy(group, model));
    if (!served.some(({ some }) => some)) return [];
    if (knownTo(option, (it) => it !== "WITH_TRAFFIC_CONTROL"))
      return [
        violation(
          deployment.deploymentOption,
          "WITH_TRAFFIC_CONTROL for instances that serve a load balancer",
        ),
      ];
    return isUnknown(option) ? [] : unnamed(deployment, served);
  },
});

function unnamed(deployment: DeploymentGroup, served: readonly Served[]): readonly Outcome[] {
  const { targetGroupNames, classicLoadBalancerNames } = deployment;
  return [
    ...lacking(
      targetGroupNames,
      served.flatMap(({ targetGroups }) => targetGroups),
    ),
    ...lacking(
      classicLoadBalancerNames,
      served.flatMap(({ balancers }) => balancers),
    ),
  ];
}

function lacking(
  names: DeploymentGroup["targetGroupNames"],
  needed: readonly string[],
): readonly Outcome[] {
  if (isUnknown(names)) return [];
  const present = isAbsent(names) ? [] : names.value;
  if (!present.every(isKnown)) return [];
  const missing = [...new Set(needed)].filter(
    (name) => !present.some(({ value }) => value === name),
  );
  return missing.map((name) =>
    violation(names, `with ${JSON.stringify(name)}, which the group serves`),
  );
}
