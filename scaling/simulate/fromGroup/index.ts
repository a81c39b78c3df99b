import { Ec2AutoScalingSpec, ForecasterName } from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { isKnown, knownTo } from "../../model/field";
import { DeclaredScaler, ScalerOptions } from "../fromModel";
import { Needs } from "../fromModel/needs";
import { groupDefects } from "./defects";
import { deploymentSpec } from "./deployment";
import { planSpecs } from "./plan";
import { policySpecs } from "./policies";
import { groupSettings, GroupSettings } from "./settings";
import { scheduleSpecs } from "./schedules";
import { suspendedOf } from "./suspended";
import { warmPoolSpec } from "./warmPool";

export interface GroupOptions extends ScalerOptions {
  /** What stands in for AWS's forecast. */
  readonly forecaster?: ForecasterName;
}

/** What a program declares for an Auto Scaling group, as a simulation plays it; or what is not known. */
export function groupScalerOf(
  model: ScalingModel,
  group: AutoScalingGroup,
  options: GroupOptions,
): DeclaredScaler {
  const needs = new Needs();
  const scaler = specOf(model, group, groupSettings(model, group, options, needs), needs);
  const wanted = needs.withDefault(group.desiredCapacity, "desiredCapacity", scaler.minCapacity);
  const { missing, isSecret, notes } = needs;
  const why = missing.length > 0 ? missing : groupDefects(scaler);
  if (why.length > 0) return { ok: false, why: [...new Set(why)] };
  const initialCapacity = Math.min(Math.max(wanted, scaler.minCapacity), scaler.maxCapacity);
  return { ok: true, scaler, initialCapacity, isSecret, notes: [...new Set(notes)] };
}

function specOf(
  model: ScalingModel,
  group: AutoScalingGroup,
  settings: GroupSettings,
  needs: Needs,
): Ec2AutoScalingSpec {
  checkUnit(group, needs);
  const suspended = suspendedOf(group.suspendedProcesses, needs);
  const plan = planSpecs(model, group, settings, needs);
  const policies = policySpecs(model, group, plan, settings, needs);
  const warmup = needs.optional(group.defaultWarmupSeconds, "defaultInstanceWarmup");
  const warmPool = warmPoolSpec(model, group, needs);
  const deployment = deploymentSpec(model, group, needs);
  return {
    kind: "Ec2AutoScaling",
    minCapacity: plan?.minCapacity ?? needs.value(group.minSize, "minSize", 0),
    maxCapacity: plan?.maxCapacity ?? needs.value(group.maxSize, "maxSize", 0),
    ...(warmup === undefined ? {} : { defaultWarmupSeconds: warmup }),
    defaultCooldownSeconds: settings.defaultCooldownSeconds,
    ...policies,
    schedules: suspended.includes("ScheduledActions") ? [] : scheduleSpecs(model, group, needs),
    assumptions: settings.aws,
    ...(suspended.length > 0 && { suspended }),
    ...(warmPool && { warmPool }),
    ...(deployment && { deployment }),
  };
}

/** Capacity that counts something else than instances says nothing about how many there are. */
function checkUnit({ capacityUnit, mixed }: AutoScalingGroup, needs: Needs): void {
  if (needs.withDefault(capacityUnit, "desiredCapacityType", "units") !== "units") {
    needs.add("the sizes of the group count something else than instances");
  }
  const overrides = isKnown(mixed.overrides) ? mixed.overrides.value : [];
  if (overrides.some(({ weight }) => knownTo(weight, (value) => value !== 1))) {
    needs.add("the sizes of the group count weights of its instance types, not instances");
  } else if (isKnown(mixed.presence)) {
    needs.note("every instance serves alike, whatever its type, and none is taken back by spot");
  }
}
