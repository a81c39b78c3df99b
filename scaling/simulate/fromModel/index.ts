import { assumptionsOf } from "../../control/alarmShapes";
import { ApplicationAutoScalingSpec, ScalerSpec, ScheduleSpec } from "../../control/spec";
import { dimensions } from "../../link/resourceId";
import { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, isUnknown, knownTo, shownValueOf, valueOf } from "../../model/field";
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
  | {
      readonly ok: true;
      readonly scaler: ScalerSpec;
      readonly initialCapacity: number;
      /** Whether numbers of the scaler are secret, so that nothing that follows from them is shown. */
      readonly isSecret?: boolean;
    }
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
  const capacity = initialCapacity(model, target, scaler);
  return {
    ok: true,
    scaler,
    initialCapacity: capacity.count,
    isSecret: needs.isSecret || capacity.isSecret,
  };
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
  const suspended = (field: Field<boolean>, what: string) =>
    needs.withDefault(field, `whether ${what} is suspended`, false);
  const unscheduled = suspended(target.scheduledScalingSuspended, "scheduled scaling");
  return {
    kind: "ApplicationAutoScaling",
    minCapacity: needs.value(target.minCapacity, "minCapacity", 0),
    maxCapacity: needs.value(target.maxCapacity, "maxCapacity", 0),
    ...policySpecs(policies.linked, model, settings, needs),
    schedules: unscheduled ? [] : schedules.linked.map((each) => scheduleSpec(each, needs)),
    scaleOutSuspended: suspended(target.dynamicScalingOutSuspended, "scaling out"),
    scaleInSuspended: suspended(target.dynamicScalingInSuspended, "scaling in"),
    assumptions: settings.aws,
  };
}

function policySpecs(
  policies: readonly ScalingPolicy[],
  model: ScalingModel,
  settings: Settings,
  needs: Needs,
) {
  for (const policy of policies) addUndecidedType(policy, needs);
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

/** A policy whose kind is open may scale in ways that nothing says yet. */
function addUndecidedType({ name, policyType }: ScalingPolicy, needs: Needs): void {
  const called = shownValueOf(name) ?? "a policy";
  if (isUnknown(policyType)) needs.add(`the type of ${called} is not known yet`);
  if (knownTo(policyType, (it) => it === "PredictiveScaling")) {
    needs.add(`${called} scales by a forecast, which is not simulated for this service`);
  }
}

function scheduleSpec(action: ScheduledAction, needs: Needs): ScheduleSpec {
  const name = shownValueOf(action.name) ?? "schedule";
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
): { readonly count: number; readonly isSecret: boolean } {
  const variant = model.variantOf(target);
  const declared = variant.state === "linked" ? variant.to.variant.initialInstanceCount : undefined;
  const known = declared !== undefined && isKnown(declared) ? declared : undefined;
  const first = known?.value ?? minCapacity;
  const count = Math.min(Math.max(first, minCapacity), maxCapacity);
  return { count, isSecret: known?.secret ?? false };
}
