import { group } from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { isAbsent, knownTo } from "../../model/field";
import { AutoScalingGroup } from "../../model/ec2";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";
import { mixesSpot } from "./_spot";

function mixed(percent: Input, inputs: InputObject = {}): Declaration {
  const mixedInstancesPolicy = {
    launchTemplate: { launchTemplateSpecification: { launchTemplateName: "fleet" } },
    instancesDistribution: {
      onDemandBaseCapacity: 1,
      onDemandPercentageAboveBaseCapacity: percent,
    },
  };
  return group({ launchTemplate: undefined, mixedInstancesPolicy, ...inputs });
}

export default defineRule({
  id: "asg-capacity-rebalance",
  area: "asg",
  title: "A group with spot instances replaces them before they are taken away",
  severity: "medium",
  level: "advisory",
  rationale:
    "A notice of interruption comes two minutes ahead, which is less than most models need to load. With capacity rebalancing the group starts " +
    "a replacement at the earlier signal of a risk, so that the new instance serves before the old one goes.",
  fix: "Set capacityRebalance to true.",
  whenNotToUse:
    "Where instances start faster than the notice, or where work on them may simply be lost.",
  sources: [
    {
      title: "Use Capacity Rebalancing to handle Amazon EC2 Spot interruptions",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html",
    },
    {
      title: "AWS Config rule autoscaling-capacity-rebalancing",
      url: "https://docs.aws.amazon.com/config/latest/developerguide/autoscaling-capacity-rebalancing.html",
    },
  ],
  on: ["autoScalingGroup"],
  examples: {
    good: [
      { name: "spot, with it", declare: [mixed(50, { capacityRebalance: true })] },
      { name: "on-demand only", declare: [mixed(100)] },
      { name: "on-demand only, by default", declare: [mixed(undefined)] },
      { name: "one type of instances", declare: [group()] },
    ],
    bad: [
      {
        name: "spot, without it",
        declare: [mixed(50)],
        finds: ["capacityRebalance is not set", "true in a group with spot instances"],
      },
      {
        name: "off",
        declare: [mixed("0", { capacityRebalance: false })],
        finds: ["capacityRebalance is false"],
      },
    ],
    unknown: [
      { name: "flag not known", declare: [mixed(50, { capacityRebalance: UNKNOWN })] },
      { name: "share not known", declare: [mixed(UNKNOWN)] },
      {
        name: "whether there are mixed instances is not known",
        declare: [group({ mixedInstancesPolicy: UNKNOWN })],
      },
    ],
  },
  check: (group) =>
    waits(group) ? [violation(group.capacityRebalance, "true in a group with spot instances")] : [],
  remedy: (group) => (waits(group) ? [{ path: group.capacityRebalance.path, value: true }] : []),
});

/** Whether a group surely waits until its spot instances are gone. */
function waits({ mixed, capacityRebalance: flag }: AutoScalingGroup): boolean {
  return mixesSpot(mixed) && (isAbsent(flag) || knownTo(flag, (on) => !on));
}
