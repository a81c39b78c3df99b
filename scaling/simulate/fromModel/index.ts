import { assumptionsOf } from "../../control/alarmShapes";
import {
  ApplicationAutoScalingSpec,
  ScalerSpec,
  ScheduleSpec,
  StepScalingSpec,
  TargetTrackingSpec,
} from "../../control/spec";
import { dimensions } from "../../link/resourceId";
import { ScalingModel } from "../../link/scalingModel";
import { Field, shownValueOf } from "../../model/field";
import { ScalableTarget, ScalingPolicy, ScheduledAction } from "../../model/fragments";
import { AlarmAssumptions, Service } from "../../contract/generated/types";
import { awsAssumptions } from "./awsAssumptions";
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
      /** What is simulated in another form than declared. */
      readonly notes?: readonly string[];
    }
  | { readonly ok: false; readonly why: readonly string[] };

/** What a program declares for a scalable target, as a simulation plays it; or what is not known. */
export function scalerOf(
  model: ScalingModel,
  target: ScalableTarget,
  options: ScalerOptions,
): DeclaredScaler {
  const needs = new Needs();
  const scaler = specOf(model, target, settingsOf(target, options, needs), needs);
  const initialCapacity = initialCapacityOf(model, target, scaler, needs);
  const { missing, isSecret } = needs;
  if (missing.length > 0) return { ok: false, why: [...new Set(missing)] };
  return { ok: true, scaler, initialCapacity, isSecret };
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
  const targetTracking: TargetTrackingSpec[] = [];
  const stepScaling: StepScalingSpec[] = [];
  for (const policy of policies) {
    const { targetTracking: tracking, stepScaling: step } = policy;
    const called = shownValueOf(policy.name) ?? "a policy";
    const type = needs.value(policy.policyType, `the type of ${called}`, "");
    if (type === "TargetTrackingScaling" && tracking) {
      targetTracking.push(...listed(targetTrackingSpec(policy, tracking, settings, needs)));
    } else if (type === "StepScaling" && step) {
      stepScaling.push(...stepScalingSpecs(policy, step, model, settings, needs));
    } else if (type === "PredictiveScaling") {
      needs.add(`${called} scales by a forecast, which is not simulated for this service`);
    } else if (type !== "") {
      needs.add(`${called} has no configuration for its type`);
    }
  }
  return { targetTracking, stepScaling };
}

function listed<T>(item: T | undefined): readonly T[] {
  return item === undefined ? [] : [item];
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
const coolsDown = [
  "ecs",
  "ec2",
  "elasticmapreduce",
  "appstream",
  "rds",
  "neptune",
  "custom-resource",
];

function settingsOf(
  target: ScalableTarget,
  { service, assumptions }: ScalerOptions,
  needs: Needs,
): Settings {
  const namespace = needs.value(target.serviceNamespace, "serviceNamespace", "sagemaker");
  const dimension = needs.value(target.scalableDimension, "scalableDimension", "");
  const isCooling = dimension === dimensions.instanceCount || coolsDown.includes(namespace);
  return {
    utilizationPercentAtCapacity: service.utilizationPercentAtCapacity ?? 100,
    defaultCooldownSeconds: isCooling ? 300 : 0,
    ...awsAssumptions(assumptionsOf(namespace), assumptions),
  };
}

/** The declared first count, inside the bounds; without one the lower bound. */
function initialCapacityOf(
  model: ScalingModel,
  target: ScalableTarget,
  { minCapacity, maxCapacity }: ApplicationAutoScalingSpec,
  needs: Needs,
): number {
  const behind = model.variantOf(target);
  const declared = behind.state === "linked" && behind.to.variant.initialInstanceCount;
  const first = declared
    ? needs.withDefault(declared, "initialInstanceCount", minCapacity)
    : minCapacity;
  return Math.min(Math.max(first, minCapacity), maxCapacity);
}
