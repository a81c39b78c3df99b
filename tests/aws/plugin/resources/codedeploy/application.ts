// STAND-IN for tests and the offline demo, never shipped: aws:codedeploy/application:Application.
import type { ResourceKind } from "../../kind";
import { stableUuid } from "../../naming";
import { tagList } from "../../translate";
import { CODEDEPLOY_TAGGING, deployCall } from "./codedeploy";
import type { Props } from "../../../../plugin-kit/values";

export const application: ResourceKind = {
  autoNamed: "name",
  defaults: { computePlatform: "Server" },
  replaceOn: ["computePlatform"],
  computed: ["applicationId", "arn", "githubAccountName", "linkedToGithub"],
  id: (inputs, outputs) => `${outputs["applicationId"]}:${inputs["name"]}`,
  outputs: ({ name }, response, { urn, region, accountId }) => ({
    applicationId: response["applicationId"] ?? stableUuid(`${urn}${name}`),
    arn: `arn:aws:codedeploy:${region}:${accountId}:application:${name}`,
    githubAccountName: "",
    linkedToGithub: false,
  }),
  api: {
    names: { name: "applicationName" },
    tagging: CODEDEPLOY_TAGGING,
    create: (inputs) =>
      deployCall("CreateApplication", {
        applicationName: inputs["name"],
        computePlatform: inputs["computePlatform"],
        tags: tagList(inputs["tagsAll"]),
      }),
    update: (news, { state }) =>
      deployCall("UpdateApplication", {
        applicationName: state["name"],
        newApplicationName: news["name"],
      }),
    remove: ({ name }) => deployCall("DeleteApplication", { applicationName: name }),
    describe: ({ name }) => deployCall("GetApplication", { applicationName: name }),
    read: (response) => {
      const found = response["application"] as Props | undefined;
      return found && { applicationId: found["applicationId"] };
    },
  },
};
