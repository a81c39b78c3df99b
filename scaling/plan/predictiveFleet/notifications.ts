import { FleetNotifications, GroupEvent } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { Ref } from "../value";
import { FleetGroup } from "./fleetGroup";

const usual: readonly GroupEvent[] = [
  "autoscaling:EC2_INSTANCE_LAUNCH",
  "autoscaling:EC2_INSTANCE_LAUNCH_ERROR",
  "autoscaling:EC2_INSTANCE_TERMINATE",
  "autoscaling:EC2_INSTANCE_TERMINATE_ERROR",
];

/** Events of all groups of the fleet for the topic. */
export function planNotifications(
  plan: Plan,
  { topicArn, events = usual }: FleetNotifications,
  groups: readonly FleetGroup[],
): void {
  plan.add(
    types.notification,
    "",
    {
      topicArn,
      notifications: events,
      groupNames: groups.map(({ resource }) => new Ref(resource, "name")),
    },
    {
      origins: {
        "": "notifications",
        topicArn: "notifications.topicArn",
        notifications: "notifications.events",
      },
    },
  );
}
