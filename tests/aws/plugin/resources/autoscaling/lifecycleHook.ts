// STAND-IN for tests and the offline demo, never shipped:
// aws:autoscaling/lifecycleHook:LifecycleHook.
import type { Call, ResourceKind } from "../../kind";
import type { Props } from "../../../../plugin-kit/values";
import { itemWhere } from "../scaling";
import { groupCall, groupOf } from "./autoscaling";

export const lifecycleHook: ResourceKind = {
  autoNamed: "name",
  defaults: {},
  replaceOn: ["name", "autoscalingGroupName"],
  computed: ["defaultResult"],
  id: (inputs) => inputs["name"] as string,
  outputs: (inputs) => ({ defaultResult: inputs["defaultResult"] ?? "ABANDON" }),
  api: {
    names: {
      name: "LifecycleHookName",
      autoscalingGroupName: "AutoScalingGroupName",
      notificationTargetArn: "NotificationTargetARN",
      roleArn: "RoleARN",
    },
    create: hookApi,
    update: hookApi,
    remove: (state) => groupCall("DeleteLifecycleHook", keyOf(state)),
    describe: (state) =>
      groupCall("DescribeLifecycleHooks", {
        ...groupOf(state),
        LifecycleHookNames: [state["name"] ?? null],
      }),
    read: (response, { name }) => {
      const found = itemWhere(response, "LifecycleHooks", "LifecycleHookName", name);
      return (
        found && {
          lifecycleTransition: found["LifecycleTransition"],
          defaultResult: found["DefaultResult"],
        }
      );
    },
  },
};

function keyOf(inputs: Props): Props {
  return { LifecycleHookName: inputs["name"], ...groupOf(inputs) };
}

export function hookApi(inputs: Props): Call {
  return groupCall("PutLifecycleHook", {
    ...keyOf(inputs),
    LifecycleTransition: inputs["lifecycleTransition"],
    HeartbeatTimeout: inputs["heartbeatTimeout"],
    DefaultResult: inputs["defaultResult"],
    NotificationMetadata: inputs["notificationMetadata"],
    NotificationTargetARN: inputs["notificationTargetArn"],
    RoleARN: inputs["roleArn"],
  });
}
