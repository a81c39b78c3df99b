import { group, launchConfiguration, launchTemplate } from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: "asg-launch-template",
  area: "asg",
  title: "A group starts its instances from a launch template",
  severity: "low",
  level: "disabled",
  rationale:
    "AWS advises against launch configurations, and accounts that are new cannot make any: they get none of the newer options of EC2. Without a template there " +
    "are no mixed instances, no versions to go back to, and no refresh that rolls back.",
  fix: "Move the settings to a launch template and give it in launchTemplate, or in mixedInstancesPolicy.",
  whenNotToUse:
    "For groups that are about to be removed. Off by default, since general packs have this rule.",
  sources: [
    {
      title: "Launch configurations: migrate to launch templates",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html",
    },
    {
      title: "Security Hub control AutoScaling.9",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html",
    },
  ],
  on: ["autoScalingGroup"],
  examples: {
    good: [
      { name: "a template", declare: [launchTemplate(), group()] },
      {
        name: "a template of mixed instances",
        declare: [
          group({
            launchTemplate: undefined,
            mixedInstancesPolicy: {
              launchTemplate: { launchTemplateSpecification: { launchTemplateName: "fleet" } },
            },
          }),
        ],
      },
    ],
    bad: [
      {
        name: "a launch configuration",
        declare: [
          launchConfiguration(),
          group({ launchTemplate: undefined, launchConfiguration: "fleet" }),
        ],
        finds: ['launchConfiguration is "fleet"', "not set; a launch template"],
      },
    ],
    unknown: [
      {
        name: "whether there is a launch configuration is not known",
        declare: [group({ launchTemplate: undefined, launchConfiguration: UNKNOWN })],
      },
    ],
  },
  check: ({ launchConfigurationName: name }) =>
    isKnown(name) ? [violation(name, "not set; a launch template in its place")] : [],
});
