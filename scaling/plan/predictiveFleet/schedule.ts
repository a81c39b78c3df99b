import { defaults } from "../../contract/generated/defaults";
import { FleetSchedule } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource, Ref } from "../value";
import { FleetGroup } from "./fleetGroup";
import { policySuffix } from "./policy";

/** By the provider's word, a size that is not to be changed is -1; left out it would be 0. */
const unchanged = -1;

export function planSchedule(
  plan: Plan,
  group: FleetGroup,
  declared: FleetSchedule,
  index: number,
): PlannedResource {
  const path = `schedules[${index}]`;
  const { at, cron } = declared;
  return plan.add(
    types.groupSchedule,
    policySuffix(group, declared.name),
    {
      scheduledActionName: declared.name,
      autoscalingGroupName: new Ref(group.resource, "name"),
      minSize: declared.minCapacity ?? unchanged,
      maxSize: declared.maxCapacity ?? unchanged,
      desiredCapacity: declared.desiredCapacity ?? unchanged,
      recurrence: cron,
      timeZone:
        cron === undefined ? undefined : (declared.timezone ?? defaults.FleetSchedule.timezone),
      startTime: at ?? declared.startTime,
      endTime: declared.endTime,
    },
    {
      origins: {
        "": path,
        minSize: `${path}.minCapacity`,
        maxSize: `${path}.maxCapacity`,
        desiredCapacity: `${path}.desiredCapacity`,
        recurrence: `${path}.cron`,
        timeZone: `${path}.timezone`,
        startTime: at === undefined ? `${path}.startTime` : `${path}.at`,
        endTime: `${path}.endTime`,
      },
    },
  );
}
