import { launchConfiguration, launchTemplate } from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { isAbsent, isUnknown, knownTo } from "../../model/field";
import { LaunchSettings } from "../../model/ec2";
import { Declaration, Input, UNKNOWN } from "../../model/input";

const template = (metadataOptions: Input): Declaration => launchTemplate({ metadataOptions });

export default defineRule({
  id: "asg-imdsv2",
  area: "asg",
  title: "Instances give their metadata only for a session token",
  severity: "high",
  level: "disabled",
  rationale:
    "A model server that fetches addresses for its callers can be made to fetch the credentials of its own instance. With tokens required " +
    "(IMDSv2) a single forged request no longer gets them.",
  fix: "Set metadataOptions.httpTokens to required, together with httpEndpoint enabled.",
  whenNotToUse:
    "Where software on the image still reads metadata without a token. Off by default, since general packs have this rule.",
  sources: [
    {
      title: "Use the Instance Metadata Service to access instance metadata",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
    },
    {
      title: "Security Hub control AutoScaling.3",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html",
    },
  ],
  on: ["launchTemplate", "launchConfiguration"],
  examples: {
    good: [
      { name: "tokens required", declare: [launchTemplate()] },
      { name: "a launch configuration with tokens required", declare: [launchConfiguration()] },
      { name: "no metadata at all", declare: [template({ httpEndpoint: "disabled" })] },
    ],
    bad: [
      {
        name: "tokens optional",
        declare: [template({ httpTokens: "optional" })],
        finds: ['metadataOptions.httpTokens is "optional"', "required"],
      },
      {
        name: "nothing said about tokens",
        declare: [template({ httpEndpoint: "enabled" })],
        finds: ["metadataOptions.httpTokens is not set"],
      },
      {
        name: "nothing said in a launch configuration",
        declare: [launchConfiguration({ metadataOptions: undefined })],
        finds: ["metadataOptions.httpTokens is not set"],
      },
    ],
    unknown: [
      { name: "options not known", declare: [template(UNKNOWN)] },
      { name: "tokens not known", declare: [template({ httpTokens: UNKNOWN })] },
      {
        name: "whether there is metadata is not known",
        declare: [template({ httpEndpoint: UNKNOWN, httpTokens: "optional" })],
      },
    ],
  },
  check: (settings) => (isOpen(settings) ? [violation(settings.metadataTokens, "required")] : []),
  remedy: (settings) =>
    isOpen(settings) ? [{ path: settings.metadataTokens.path, value: "required" }] : [],
});

function isOpen({ metadataTokens, metadataEndpoint }: LaunchSettings): boolean {
  const isOff = isUnknown(metadataEndpoint) || knownTo(metadataEndpoint, (it) => it === "disabled");
  return !isOff && (isAbsent(metadataTokens) || knownTo(metadataTokens, (it) => it !== "required"));
}
