// STAND-IN for tests and the offline demo, never shipped: aws:ec2/launchTemplate:LaunchTemplate.
import type { Before, Call, ResourceKind } from "../../kind";
import { stableId, withName } from "../../naming";
import type { Failure } from "../../../../plugin-kit/check";
import { atMostOne } from "../refusals";
import { isKnown, type Props, type Value } from "../../../../plugin-kit/values";
import { EC2_TAGGING, ec2Call, firstOf, tagsAtCreation } from "./ec2";
import { DATA_NAMES, launchTemplateData } from "./launchTemplateData";

/** Changes of these make no new version; all others do. */
const NOT_OF_A_VERSION = ["tags", "tagsAll", "defaultVersion", "updateDefaultVersion", "region"];

/** Changes after which the provider is sure, in a preview, that the latest version stays. */
const CERTAIN = ["defaultVersion", "updateDefaultVersion"];

/** EC2's model says nothing of the name; the provider does. */
const NAME = /^[0-9a-zA-Z()./_-]{3,125}$/;

export const launchTemplate: ResourceKind = {
  autoNamed: "name",
  defaults: {},
  replaceOn: ["name", "namePrefix"],
  computed: ["arn", "defaultVersion", "latestVersion", "namePrefix"],
  check: (inputs) => [
    ...atMostOne(inputs, ["name", "namePrefix"]),
    ...atMostOne(inputs, ["defaultVersion", "updateDefaultVersion"]),
    ...atMostOne(inputs, ["securityGroupNames", "vpcSecurityGroupIds"]),
    ...checkName(inputs["name"]),
  ],
  complete: withName,
  id: (_inputs, outputs) => outputs["id"] as string,
  outputs: (inputs, response, { urn, region, accountId }) => {
    const made = response["LaunchTemplate"] as Props | undefined;
    const id = made?.["LaunchTemplateId"] ?? stableId("lt", `${urn}${inputs["name"]}`);
    return {
      id,
      arn: `arn:aws:ec2:${region}:${accountId}:launch-template/${id}`,
      defaultVersion: inputs["defaultVersion"] ?? 1,
      latestVersion: 1,
      namePrefix: inputs["namePrefix"] ?? "",
    };
  },
  renewed: (news, before) => {
    if (!changes(news, before, CERTAIN)) return {};
    const latestVersion = versionAfter(news, before);
    return {
      latestVersion,
      ...(news["updateDefaultVersion"] ? { defaultVersion: latestVersion } : {}),
    };
  },
  api: {
    names: { ...DATA_NAMES, name: "LaunchTemplateName", securityGroups: "Groups" },
    paths: { launchTemplateData: "" },
    tagging: EC2_TAGGING,
    create: (inputs) =>
      ec2Call("CreateLaunchTemplate", {
        LaunchTemplateName: inputs["name"],
        VersionDescription: inputs["description"],
        LaunchTemplateData: launchTemplateData(inputs),
        TagSpecifications: tagsAtCreation("launch-template", inputs["tagsAll"]),
      }),
    update: (news, before) => [...newVersion(news, before), ...newDefault(news, before)],
    remove: ({ id }) => ec2Call("DeleteLaunchTemplate", { LaunchTemplateId: id }),
    describe: ({ id }) => ec2Call("DescribeLaunchTemplates", { LaunchTemplateIds: [id ?? null] }),
    read: (response) => {
      const found = firstOf(response, "LaunchTemplates");
      return (
        found && {
          name: found["LaunchTemplateName"],
          defaultVersion: found["DefaultVersionNumber"],
          latestVersion: found["LatestVersionNumber"],
        }
      );
    },
    readsBack: true,
  },
};

function checkName(name: Value | undefined): Failure[] {
  if (!isKnown(name) || NAME.test(String(name))) return [];
  const reason = `invalid value for name: "${String(name)}" must match ${NAME.source}`;
  return [{ property: "name", reason }];
}

function newVersion(news: Props, before: Before): Call[] {
  if (!changes(news, before, NOT_OF_A_VERSION)) return [];
  return [
    ec2Call("CreateLaunchTemplateVersion", {
      LaunchTemplateId: before.state["id"],
      VersionDescription: news["description"],
      LaunchTemplateData: launchTemplateData(news),
    }),
  ];
}

function newDefault(news: Props, before: Before): Call[] {
  const toLatest = news["updateDefaultVersion"] === true;
  if (!toLatest && !before.changed("defaultVersion")) return [];
  const version = toLatest ? versionAfter(news, before) : news["defaultVersion"];
  return [
    ec2Call("ModifyLaunchTemplate", {
      LaunchTemplateId: before.state["id"],
      DefaultVersion: String(version),
    }),
  ];
}

function versionAfter(news: Props, before: Before): number {
  return Number(before.state["latestVersion"]) + (changes(news, before, NOT_OF_A_VERSION) ? 1 : 0);
}

/** Whether an input changes that is none of `exceptions`. */
function changes(news: Props, { state, changed }: Before, exceptions: readonly string[]): boolean {
  const names = new Set([...Object.keys(news), ...Object.keys(state)]);
  return [...names].some((name) => !exceptions.includes(name) && changed(name));
}
