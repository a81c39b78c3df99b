import { defaults } from "../contract/generated/defaults";
import { Schedule } from "../contract/generated/types";
import { suffix } from "./scaledThing";
import { Target } from "./target";
import { types } from "./types";
import { PlannedResource } from "./value";

/** The schedule in the service's own form, as `cron(0 17 ? * MON-FRI *)`. */
export function scheduleExpression({ at, rate, cron }: Schedule): string {
  if (at !== undefined) return `at(${at})`;
  return rate !== undefined ? `rate(${rate})` : `cron(${cron ?? ""})`;
}

export function scheduledAction(
  { plan, thing, triple }: Target,
  declared: Schedule,
  index: number,
): PlannedResource {
  const path = `${thing.path}.schedules[${index}]`;
  const kind = declared.at !== undefined ? "at" : declared.rate !== undefined ? "rate" : "cron";
  return plan.add(
    types.scheduledAction,
    suffix(thing, declared.name),
    {
      ...triple,
      name: declared.name,
      schedule: scheduleExpression(declared),
      timezone: declared.timezone ?? defaults.Schedule.timezone,
      scalableTargetAction: {
        minCapacity: declared.minCapacity,
        maxCapacity: declared.maxCapacity,
      },
      startTime: declared.startTime,
      endTime: declared.endTime,
    },
    {
      origins: {
        "": path,
        resourceId: thing.namePath,
        schedule: `${path}.${kind}`,
        scalableTargetAction: path,
        "scalableTargetAction.minCapacity": `${path}.minCapacity`,
        "scalableTargetAction.maxCapacity": `${path}.maxCapacity`,
      },
    },
  );
}
