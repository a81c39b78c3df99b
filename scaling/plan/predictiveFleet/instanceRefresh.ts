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

/** Only a version by number can be gone back to. */
export function isNumbered({ launchTemplate }: PredictiveFleetArgs): boolean {
  const version: unknown = launchTemplate?.version;
  return version !== "$Latest" && version !== "$Default";
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
