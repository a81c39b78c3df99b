import { launchConfiguration, launchTemplate } from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { Field, knownTo, valueOf } from "../../model/field";
import { LaunchSettings } from "../../model/ec2";
import { Declaration, Input, UNKNOWN } from "../../model/input";

const template = (...addresses: readonly Input[]): Declaration =>
  launchTemplate({
    networkInterfaces: addresses.map((associatePublicIpAddress) => ({ associatePublicIpAddress })),
  });

export default defineRule({
  id: "asg-no-public-ip",
  area: "asg",
  title: "Instances of a fleet have no public address",
  severity: "high",
  level: "disabled",
  rationale:
    "Callers reach a fleet through its load balancer; a public address on each instance is a way around it, past its limits and its logs. " +
    "It also makes every change of a security group a question about the internet.",
  fix: "Set associatePublicIpAddress to false, and give the subnets a NAT gateway or endpoints where instances need to reach out.",
  whenNotToUse:
    "For fleets without a load balancer that are meant to be public. Off by default, since general packs have this rule.",
  sources: [
    {
      title: "Security Hub control AutoScaling.5",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html",
    },
    {
      title: "Provide network connectivity for your Auto Scaling instances",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-in-vpc.html",
    },
  ],
  on: ["launchTemplate", "launchConfiguration"],
  examples: {
    good: [
      { name: "no address", declare: [launchTemplate()] },
      { name: "as the subnet says", declare: [launchTemplate({ networkInterfaces: undefined })] },
      { name: "a launch configuration without one", declare: [launchConfiguration()] },
    ],
    bad: [
      {
        name: "an address",
        declare: [template("true")],
        finds: ["networkInterfaces[0].associatePublicIpAddress is true", "false"],
      },
      {
        name: "an address on the second interface",
        declare: [template("false", true)],
        finds: ["networkInterfaces[1].associatePublicIpAddress is true"],
      },
      {
        name: "an address by a launch configuration",
        declare: [launchConfiguration({ associatePublicIpAddress: true })],
        finds: ["associatePublicIpAddress is true"],
      },
    ],
    unknown: [
      { name: "interfaces not known", declare: [launchTemplate({ networkInterfaces: UNKNOWN })] },
      { name: "address not known", declare: [template(UNKNOWN)] },
    ],
  },
  check: (settings) =>
    publicOnes(settings).map((address) => violation(address, "false for instances of a fleet")),
  remedy: (settings) => publicOnes(settings).map(({ path }) => ({ path, value: false })),
});

function publicOnes({ publicAddresses }: LaunchSettings): readonly Field<boolean>[] {
  return (valueOf(publicAddresses) ?? []).filter((address) => knownTo(address, (on) => on));
}
