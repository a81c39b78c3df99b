import { assumptionsOf } from "../../control/alarmShapes";
import { ApplicationAutoScalingSpec, ScalerSpec, ScheduleSpec } from "../../control/spec";
import { dimensions } from "../../link/resourceId";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { ScalableTarget, ScalingPolicy, ScheduledAction } from "../../model/fragments";
import { AlarmAssumptions, Service } from "../../contract/generated/types";
import { Needs } from "./needs";
import { Settings } from "./settings";
import { stepScalingSpecs } from "./stepScaling";
import { targetTrackingSpec } from "./targetTracking";

export interface ScalerOptions {
  readonly service: Service;
  readonly assumptions?: AlarmAssumptions;
}

export type DeclaredScaler =
  | { readonly ok: true; readonly scaler: ScalerSpec; readonly initialCapacity: number }
  | { readonly ok: false; readonly why: readonly string[] };

/** What a program declares for a scalable target, as a simulation plays it; or what is not known. */
export function scalerOf(
  model: ScalingModel,
  target: ScalableTarget,
  options: ScalerOptions,
): DeclaredScaler {
  const needs = new Needs();
  const scaler = specOf(model, target, settingsOf(target, options), needs);
  if (needs.missing.length > 0) return { ok: false, why: needs.missing };
  return { ok: true, scaler, initialCapacity: initialCapacity(model, target, scaler) };
}

function specOf(
  model: ScalingModel,
  target: ScalableTarget,
  settings: Settings,
  needs: Needs,
): ApplicationAutoScalingSpec {
  const policies = model.policiesOf(target);
  const schedules = model.schedulesOf(target);
  if (policies.undecided.length + schedules.undecided.length > 0) {
    needs.add("which policies and schedules scale this target is not known yet");
  }
  const suspended = knownTo(target.scheduledScalingSuspended, (it) => it);
  return {
    kind: "ApplicationAutoScaling",
    minCapacity: needs.value(target.minCapacity, "minCapacity", 0),
    maxCapacity: needs.value(target.maxCapacity, "maxCapacity", 0),
    ...policySpecs(policies.linked, model, settings, needs),
    schedules: suspended ? [] : schedules.linked.map((each) => scheduleSpec(each, needs)),
    scaleOutSuspended: knownTo(target.dynamicScalingOutSuspended, (it) => it),
    scaleInSuspended: knownTo(target.dynamicScalingInSuspended, (it) => it),
    assumptions: settings.aws,
  };
}

function policySpecs(
  policies: readonly ScalingPolicy[],
  model: ScalingModel,
  settings: Settings,
  needs: Needs,
) {
  return {
    targetTracking: policies.flatMap((policy) => {
      const { targetTracking: tracking } = policy;
      if (tracking === undefined || policy.policyType.state !== "known") return [];
      if (policy.policyType.value !== "TargetTrackingScaling") return [];
      return targetTrackingSpec(policy, tracking, settings, needs) ?? [];
    }),
    stepScaling: policies.flatMap((policy) => {
      const { stepScaling: step } = policy;
      if (step === undefined || !knownTo(policy.policyType, (it) => it === "StepScaling"))
        return [];
      return stepScalingSpecs(policy, step, model, settings, needs);
    }),
  };
}

function scheduleSpec(action: ScheduledAction, needs: Needs): ScheduleSpec {
  const name = valueOf(action.name) ?? "schedule";
  const minCapacity = needs.optional(action.minCapacity, `minCapacity of ${name}`);
  const maxCapacity = needs.optional(action.maxCapacity, `maxCapacity of ${name}`);
  const startTime = needs.optional(action.startTime, `startTime of ${name}`);
  const endTime = needs.optional(action.endTime, `endTime of ${name}`);
  return {
    name,
    expression: needs.value(action.schedule, `the schedule of ${name}`, ""),
    timezone: needs.withDefault(action.timezone, `the time zone of ${name}`, "UTC"),
    ...(minCapacity === undefined ? {} : { minCapacity }),
    ...(maxCapacity === undefined ? {} : { maxCapacity }),
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
  };
}

/** Services whose policies cool down for 300 s unless told otherwise; the others do not at all. */
const coolsDown = ["ecs", "ec2", "elasticmapreduce", "appstream", "rds", "custom-resource"];

function settingsOf(target: ScalableTarget, { service, assumptions }: ScalerOptions): Settings {
  const isVariant = knownTo(target.scalableDimension, (it) => it === dimensions.instanceCount);
  const isOther = knownTo(target.serviceNamespace, (it) => coolsDown.includes(it));
  const { metricValue, maxScaleInFraction, oneUpdateAtATime, cooldownStarts, ...alarm } =
    assumptions ?? {};
  return {
    utilizationPercentAtCapacity: service.utilizationPercentAtCapacity ?? 100,
    defaultCooldownSeconds: isVariant || isOther ? 300 : 0,
    alarm,
    aws: {
      ...assumptionsOf(valueOf(target.serviceNamespace) ?? "sagemaker"),
      ...(metricValue === undefined ? {} : { metricValue: spelled(metricValue) }),
      ...(maxScaleInFraction === undefined ? {} : { maxScaleInFraction }),
      ...(oneUpdateAtATime === undefined ? {} : { oneUpdateAtATime }),
      ...(cooldownStarts === undefined ? {} : { cooldownStarts: startSpelled(cooldownStarts) }),
    },
  };
}

function spelled(value: NonNullable<AlarmAssumptions["metricValue"]>) {
  return value === "Last" ? "last" : "meanOfBreaching";
}

function startSpelled(value: NonNullable<AlarmAssumptions["cooldownStarts"]>) {
  return value === "Decision" ? "decision" : "completion";
}

/** The declared first count, inside the bounds; without one the lower bound. */
function initialCapacity(
  model: ScalingModel,
  target: ScalableTarget,
  { minCapacity, maxCapacity }: ApplicationAutoScalingSpec,
): number {
  const variant = model.variantOf(target);
  const declared = variant.state === "linked" ? variant.to.variant.initialInstanceCount : undefined;
  const first = declared !== undefined && isKnown(declared) ? declared.value : minCapacity;
  return Math.min(Math.max(first, minCapacity), maxCapacity);
}
