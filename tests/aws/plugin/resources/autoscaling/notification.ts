// STAND-IN for tests and the offline demo, never shipped:
// aws:autoscaling/notification:Notification, one call a group.
import type { Call, ResourceKind } from "../../kind";
import { UNKNOWN, type Props, type Value } from "../../../../plugin-kit/values";
import { groupCall } from "./autoscaling";

export const notification: ResourceKind = {
  defaults: {},
  replaceOn: ["topicArn"],
  computed: [],
  id: (inputs) => inputs["topicArn"] as string,
  outputs: () => ({}),
  api: {
    names: {
      topicArn: "TopicARN",
      notifications: "NotificationTypes",
      groupNames: "AutoScalingGroupName",
    },
    create: (inputs) => put(inputs, groupsOf(inputs)[0] ?? UNKNOWN),
    settle: (inputs) =>
      groupsOf(inputs)
        .slice(1)
        .map((name) => put(inputs, name)),
    update: (news, { state }) => {
      const after = groupsOf(news);
      return [
        ...groupsOf(state)
          .filter((name) => !after.includes(name))
          .map((name) => remove(state, name)),
        ...after.map((name) => put(news, name)),
      ];
    },
    remove: (state) => groupsOf(state).map((name) => remove(state, name)),
    describe: (state) =>
      groupCall("DescribeNotificationConfigurations", {
        AutoScalingGroupNames: state["groupNames"],
      }),
    read: (response, { topicArn }) => {
      const found = (response["NotificationConfigurations"] ?? []) as Props[];
      return found.some((each) => each["TopicARN"] === topicArn) ? {} : undefined;
    },
  },
};

function groupsOf({ groupNames }: Props): Value[] {
  return Array.isArray(groupNames) ? groupNames : [];
}

function put(inputs: Props, name: Value): Call {
  return groupCall("PutNotificationConfiguration", {
    AutoScalingGroupName: name,
    TopicARN: inputs["topicArn"],
    NotificationTypes: inputs["notifications"],
  });
}

function remove(state: Props, name: Value): Call {
  return groupCall("DeleteNotificationConfiguration", {
    AutoScalingGroupName: name,
    TopicARN: state["topicArn"],
  });
}
