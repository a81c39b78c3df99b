import { declare } from "../../check/declare";
import { ec2Types, group } from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { Texts } from "../../model/ec2";
import { isAbsent, isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: "asg-multi-az",
  area: "asg",
  title: "A group spans several subnets or Availability Zones",
  severity: "high",
  level: "advisory",
  rationale:
    "A group in one subnet is lost with its Availability Zone. It cannot grow either when that zone is out of the instance " +
    "type, and large accelerators are the first to be short.",
  fix: "Give the group subnets in two or more Availability Zones.",
  whenNotToUse: "For placement groups of the cluster kind, and for data that lies in one zone.",
  sources: [
    {
      title: "AWS Security Hub, AutoScaling.2: groups should cover several Availability Zones",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html",
    },
    {
      title: "Auto Scaling benefits: Availability Zones",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html",
    },
  ],
  on: ["autoScalingGroup"],
  knobs: {
    minAZ: {
      type: "integer",
      minimum: 1,
      default: 2,
      description: "Least number of subnets or Availability Zones.",
    },
  },
  examples: {
    good: [
      { name: "two subnets", declare: [group()] },
      {
        name: "two subnets that are made here",
        declare: [group({ vpcZoneIdentifiers: [UNKNOWN, UNKNOWN] })],
      },
      {
        name: "two zones of the default network",
        declare: [
          group({ vpcZoneIdentifiers: undefined, availabilityZones: ["eu-west-1a", "eu-west-1b"] }),
        ],
      },
      {
        name: "subnets of the native provider",
        declare: [
          declare(ec2Types.nativeGroup, "fleet", { vpcZoneIdentifier: ["subnet-0a", "subnet-0b"] }),
        ],
      },
      {
        name: "one zone, agreed",
        settings: { minAZ: 1 },
        declare: [group({ vpcZoneIdentifiers: ["subnet-0a"] })],
      },
    ],
    bad: [
      {
        name: "one subnet",
        declare: [group({ vpcZoneIdentifiers: ["subnet-0a"] })],
        finds: ["vpcZoneIdentifiers is 1 item", "at least 2"],
      },
      {
        name: "one subnet that is made here",
        declare: [group({ vpcZoneIdentifiers: [UNKNOWN] })],
        finds: ["vpcZoneIdentifiers is 1 item"],
      },
      {
        name: "the same subnet twice",
        declare: [group({ vpcZoneIdentifiers: ["subnet-0a", "subnet-0a"] })],
        finds: ["vpcZoneIdentifiers is 2 items", "at least 2 different ones"],
      },
      {
        name: "one zone of the default network",
        declare: [group({ vpcZoneIdentifiers: undefined, availabilityZones: ["eu-west-1a"] })],
        finds: ["availabilityZones is 1 item"],
      },
      {
        name: "two where three were agreed",
        settings: { minAZ: 3 },
        declare: [group()],
        finds: ["at least 3"],
      },
    ],
    unknown: [
      { name: "subnets of another stack", declare: [group({ vpcZoneIdentifiers: UNKNOWN })] },
      { name: "left to the launch template", declare: [group({ vpcZoneIdentifiers: undefined })] },
    ],
  },
  check: ({ subnets, availabilityZones }, settings) => {
    const least = settings.number("minAZ");
    const places = isAbsent(subnets) ? availabilityZones : subnets;
    const count = different(places);
    if (count === undefined || count >= least) return [];
    return [violation(places, `at least ${least} different ones`)];
  },
});

/** How many different ones a list may have: each that is not known counts as one more. */
function different(places: Texts): number | undefined {
  if (!isKnown(places)) return undefined;
  const named = new Set(places.value.flatMap((place) => (isKnown(place) ? [place.value] : [])));
  return named.size + places.value.filter((place) => !isKnown(place)).length;
}
