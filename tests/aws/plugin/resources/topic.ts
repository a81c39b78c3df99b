// STAND-IN for tests and the offline demo, never shipped: aws:sns/topic:Topic.
import { byArn, type Call, type ResourceKind } from "../kind";
import { withName } from "../naming";
import { present, tagList } from "../translate";
import type { Props } from "../../../plugin-kit/values";

export const topic: ResourceKind = {
  autoNamed: "name",
  defaults: { fifoTopic: false },
  replaceOn: ["name", "namePrefix", "fifoTopic"],
  computed: ["arn", "namePrefix", "owner"],
  complete: withName,
  id: (_inputs, outputs) => outputs["arn"] as string,
  outputs: ({ name, namePrefix }, _response, { region, accountId }) => ({
    arn: `arn:aws:sns:${region}:${accountId}:${name}`,
    namePrefix: namePrefix ?? "",
    owner: accountId,
  }),
  api: {
    names: {},
    tagging: {
      service: "sns",
      add: "TagResource",
      remove: "UntagResource",
      of: byArn("ResourceArn"),
      form: "list",
    },
    create: (inputs) =>
      topicCall("CreateTopic", { Name: inputs["name"], Tags: tagList(inputs["tagsAll"]) }),
    remove: (state) => topicCall("DeleteTopic", { TopicArn: state["arn"] }),
    describe: (state) => topicCall("GetTopicAttributes", { TopicArn: state["arn"] }),
    read: (response) => (response["Attributes"] ? {} : undefined),
  },
};

function topicCall(operation: string, params: Props): Call {
  return { service: "sns", operation, params: present(params) };
}
