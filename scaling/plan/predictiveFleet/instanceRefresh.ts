import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs } from "../../contract/generated/types";
import { PlannedInputs } from "../value";

/** How instances are replaced when what they are started with changes; the provider takes some numbers as text. */
export function instanceRefresh(args: PredictiveFleetArgs): PlannedInputs | undefined {
  const { instanceRefresh: declared } = args;
  if (declared === undefined) return undefined;
  const standard = defaults.FleetInstanceRefresh;
  return {
    strategy: "Rolling",
    triggers: declared.triggers,
    preferences: {
      minHealthyPercentage: declared.minHealthyPercent ?? standard.minHealthyPercent,
      maxHealthyPercentage: declared.maxHealthyPercent ?? standard.maxHealthyPercent,
      instanceWarmup: text(declared.warmupSeconds),
      autoRollback: declared.autoRollback ?? isNumbered(args),
      skipMatching: declared.skipMatching ?? standard.skipMatching,
      checkpointPercentages: declared.checkpointPercents,
      checkpointDelay: text(declared.checkpointDelaySeconds),
      alarmSpecification: declared.alarmNames && { alarms: declared.alarmNames },
      scaleInProtectedInstances:
        declared.scaleInProtectedInstances ?? standard.scaleInProtectedInstances,
      standbyInstances: declared.standbyInstances ?? standard.standbyInstances,
    },
  };
}

/**
 * Only a version by number, with an image by its id, can be gone back to: an alias means something else by then.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Undo changes with a manual or auto rollback".
 */
export function isNumbered({ launch, launchTemplate, instances }: PredictiveFleetArgs): boolean {
  const overrides = (instances?.types ?? []).map((each) => each.launchTemplate?.version);
  const versions: readonly unknown[] = [launchTemplate?.version, ...overrides];
  const image: unknown = launch?.imageId;
  const isAlias = typeof image === "string" && image.startsWith("resolve:ssm:");
  return !isAlias && !versions.some((each) => each === "$Latest" || each === "$Default");
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
