import { group } from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { healthChecksOf } from "./_traffic";

export default defineRule({
  id: "asg-health-check-combination",
  area: "asg",
  title: "The check of EC2 is not named beside other health checks",
  severity: "medium",
  level: "mandatory",
  rationale:
    "The check of EC2 is always on, and EC2 is named only to take other checks away. A list that has it beside others " +
    "asks for both at once, and the group cannot be relied on to keep the check that the traffic needs.",
  fix: "Name the other checks alone, as ELB or EBS,ELB.",
  whenNotToUse: "Never: the check of EC2 is made all the same.",
  sources: [
    {
      title: "CreateAutoScalingGroup, HealthCheckType: specify EC2 only to clear a value",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
    },
  ],
  on: ["autoScalingGroup"],
  examples: {
    good: [
      { name: "of the load balancer", declare: [group()] },
      { name: "of EC2 alone", declare: [group({ healthCheckType: "EC2" })] },
      {
        name: "of volumes and the load balancer",
        declare: [group({ healthCheckType: "EBS,ELB" })],
      },
      { name: "not named", declare: [group({ healthCheckType: undefined })] },
    ],
    bad: [
      {
        name: "both",
        declare: [group({ healthCheckType: "EC2,ELB" })],
        finds: ['healthCheckType is "EC2,ELB"', 'fix: set healthCheckType to "ELB"'],
      },
      {
        name: "last, after a space",
        declare: [group({ healthCheckType: "EBS, ELB, EC2" })],
        finds: ['fix: set healthCheckType to "EBS,ELB"'],
      },
    ],
    unknown: [{ name: "type unknown", declare: [group({ healthCheckType: UNKNOWN })] }],
  },
  check: ({ healthCheckType }) => {
    const types = healthChecksOf(healthCheckType);
    if (!isKnown(healthCheckType) || types === undefined) return [];
    const others = types.filter((type) => type !== "EC2");
    if (others.length === 0 || others.length === types.length) return [];
    const fix = healthCheckType.secret
      ? undefined
      : `set ${healthCheckType.path} to "${others.join(",")}"`;
    return [violation(healthCheckType, "the checks beside EC2, which is always on, alone", fix)];
  },
});
