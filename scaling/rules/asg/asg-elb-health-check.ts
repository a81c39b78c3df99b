import { attachment, ec2Urn, group, trafficSource } from "../../check/fixturesEc2";
import { defineRule, Outcome, violation } from "../../check/rule";
import { AutoScalingGroup } from "../../model/ec2";
import { UNKNOWN } from "../../model/input";
import { checkFor, healthChecksOf, missingCheck, ownChecks, WantedCheck } from "./_traffic";

const lattice = "arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-0123456789abcdef0";
const apart = group({ targetGroupArns: undefined, healthCheckType: undefined });

export default defineRule({
  id: "asg-elb-health-check",
  area: "asg",
  title: "A group behind a load balancer replaces what the load balancer finds unhealthy",
  severity: "high",
  level: "advisory",
  rationale:
    "The check of EC2 sees whether an instance runs, not whether the model answers. Without the load balancer's check a " +
    "server that hangs stays in the group for ever: it gets no requests, lowers the average CPU, and keeps the fleet from growing.",
  fix: "Set healthCheckType to ELB, or to VPC_LATTICE for a service of VPC Lattice.",
  whenNotToUse: "Where unhealthy instances must stay for a person to look at.",
  sources: [
    {
      title: "About the health checks for an Auto Scaling group",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html",
    },
    {
      title:
        "AWS Security Hub, AutoScaling.1: groups with a load balancer should use its health checks",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html",
    },
  ],
  on: ["autoScalingGroup"],
  examples: {
    good: [
      { name: "behind a target group", declare: [group()] },
      {
        name: "with the check of volumes beside it",
        declare: [group({ healthCheckType: "EBS,ELB" })],
      },
      { name: "behind nothing", declare: [apart] },
      {
        name: "empty list of target groups",
        declare: [group({ targetGroupArns: [], healthCheckType: "EC2" })],
      },
      {
        name: "service of VPC Lattice",
        declare: [
          group({
            targetGroupArns: undefined,
            trafficSources: [{ identifier: lattice }],
            healthCheckType: "VPC_LATTICE",
          }),
        ],
      },
      {
        name: "attached by a resource of its own",
        declare: [group({ targetGroupArns: undefined }), attachment()],
      },
      {
        name: "attachment of another group",
        declare: [apart, attachment({ autoscalingGroupName: "other" })],
      },
    ],
    bad: [
      {
        name: "check of EC2 behind a target group",
        declare: [group({ healthCheckType: "EC2" })],
        finds: ['healthCheckType is "EC2"', "ELB"],
      },
      {
        name: "no type at all",
        declare: [group({ healthCheckType: undefined })],
        finds: ["healthCheckType is not set"],
      },
      {
        name: "target group that is made here",
        declare: [group({ targetGroupArns: [UNKNOWN], healthCheckType: undefined })],
        finds: ["healthCheckType is not set", "ELB"],
      },
      {
        name: "classic load balancer",
        declare: [
          group({ targetGroupArns: undefined, loadBalancers: ["fleet"], healthCheckType: "EBS" }),
        ],
        finds: ['healthCheckType is "EBS"'],
      },
      {
        name: "service of VPC Lattice with the check of load balancers",
        declare: [
          group({
            targetGroupArns: undefined,
            trafficSources: [{ identifier: lattice, type: "vpc-lattice" }],
          }),
        ],
        finds: ['healthCheckType is "ELB"', "VPC_LATTICE"],
      },
      {
        name: "attached by a resource of its own, which the group does not show",
        declare: [apart, attachment()],
        finds: ["healthCheckType is not set"],
      },
      {
        name: "traffic source of its own",
        declare: [apart, trafficSource()],
        finds: ["healthCheckType is not set"],
      },
      {
        name: "attached by dependency only",
        declare: [
          group({ name: undefined, targetGroupArns: undefined, healthCheckType: "EC2" }),
          attachment(
            { autoscalingGroupName: UNKNOWN, lbTargetGroupArn: UNKNOWN },
            { from: { autoscalingGroupName: [ec2Urn("group")] } },
          ),
        ],
        finds: ['healthCheckType is "EC2"'],
      },
      {
        name: "traffic source of which only the deployment knows what it is",
        declare: [apart, trafficSource({ trafficSource: UNKNOWN })],
        finds: ["healthCheckType is not set"],
      },
    ],
    unknown: [
      { name: "type unknown", declare: [group({ healthCheckType: UNKNOWN })] },
      {
        name: "target groups unknown",
        declare: [group({ targetGroupArns: UNKNOWN, healthCheckType: "EC2" })],
      },
      {
        name: "attachment that may be of another group",
        declare: [apart, attachment({ autoscalingGroupName: UNKNOWN })],
      },
      {
        name: "some check beside a source that is not known",
        declare: [
          group({
            targetGroupArns: undefined,
            trafficSources: [{ identifier: UNKNOWN }],
            healthCheckType: "VPC_LATTICE",
          }),
        ],
      },
    ],
  },
  check: (group) => problems(group, ownChecks(group)),
  checkInStack: (group, model) => {
    if (problems(group, ownChecks(group)).length > 0) return [];
    const attached = model.ec2.attachmentsOf(group).linked;
    return problems(
      group,
      attached.map(({ trafficSource }) => checkFor(trafficSource)),
    );
  },
  remedy: (group) => {
    const present = healthChecksOf(group.healthCheckType);
    const missing = present && missingCheck(ownChecks(group), present);
    if (present === undefined || missing === undefined) return [];
    const others = present.filter((each) => each !== "EC2");
    return [{ path: group.healthCheckType.path, value: [...others, missing].join(",") }];
  },
});

function problems(group: AutoScalingGroup, wanted: readonly WantedCheck[]): readonly Outcome[] {
  const present = healthChecksOf(group.healthCheckType);
  const missing = present && missingCheck(wanted, present);
  if (missing === undefined) return [];
  return [violation(group.healthCheckType, `${missing}, for what sends the group its requests`)];
}
