import { RuleSettings } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { dimensions } from "../../link/resourceId";
import { Field, isKnown, isUnknown, withDefault } from "../../model/field";
import { AutoScalingGroup } from "../../model/ec2";
import { ScalableTarget } from "../../model/fragments";
import { HorizontalScaler, requestOf, runningContainers, Workload } from "../../model/kubernetes";
import { instancesOf, isEc2Type } from "./_groupCapacity";

export type Scaler = ScalableTarget | HorizontalScaler | AutoScalingGroup;

/** What a scaler takes at its upper bound: of each thing that is counted, or that it is not known. */
export interface Taken {
  readonly scaler: Scaler;
  readonly bound: Field<number>;
  readonly amounts: ReadonlyMap<string, number | undefined>;
  readonly secret: boolean;
}

/** Instances are counted by their type, which begins with "ml." for SageMaker; pods by what they request. */
export function isInstanceType(thing: string): boolean {
  return thing.startsWith("ml.");
}

/** What all scalers of a program take of some things. */
export function takenOf(model: ScalingModel, things: readonly string[]): readonly Taken[] {
  const types = things.filter(isInstanceType);
  const ec2Types = things.filter(isEc2Type);
  const resources = things.filter((thing) => !isInstanceType(thing) && !isEc2Type(thing));
  const scalers = [...model.all("horizontalPodAutoscaler"), ...model.all("scaledObject")];
  return [
    ...model.all("target").flatMap((target) => byInstances(target, model, types)),
    ...model.all("autoScalingGroup").map((group) => byGroup(group, model, ec2Types)),
    ...scalers.filter(({ isPatch }) => !isPatch).map((each) => byPods(each, model, resources)),
  ];
}

function byInstances(
  target: ScalableTarget,
  model: ScalingModel,
  types: readonly string[],
): readonly Taken[] {
  const { scalableDimension, maxCapacity: bound } = target;
  if (isKnown(scalableDimension) && scalableDimension.value !== dimensions.instanceCount) return [];
  const variant = model.variantOf(target);
  if (variant.state === "missing" && !isUnknown(scalableDimension)) return [];
  const type = variant.state === "linked" ? variant.to.variant.instanceType : undefined;
  const most = mostOf(target, model);
  const isOpen = type === undefined || isUnknown(type) || most === undefined;
  const amountOf = (name: string) =>
    type && isKnown(type) && type.value !== name ? 0 : isOpen ? undefined : most;
  const amounts = new Map(types.map((name) => [name, amountOf(name)]));
  return [{ scaler: target, bound, amounts, secret: isSecret(bound) || isSecret(type) }];
}

function byGroup(group: AutoScalingGroup, model: ScalingModel, types: readonly string[]): Taken {
  const { most, secret } = instancesOf(group, model);
  const amounts = new Map(types.map((type) => [type, most(type)]));
  return { scaler: group, bound: group.maxSize, amounts, secret };
}

/** The highest bound that the target or a schedule sets. */
function mostOf(target: ScalableTarget, model: ScalingModel): number | undefined {
  const bounds = [target, ...model.schedulesOf(target).linked].map(
    ({ maxCapacity }) => maxCapacity,
  );
  if (bounds.some(isUnknown)) return undefined;
  return Math.max(0, ...bounds.filter(isKnown).map(({ value }) => value));
}

function byPods(
  scaler: HorizontalScaler,
  model: ScalingModel,
  resources: readonly string[],
): Taken {
  const bound = scaler.kind === "scaledObject" ? scaler.maxReplicaCount : scaler.maxReplicas;
  const most = scaler.kind === "scaledObject" ? withDefault(bound, 100) : bound;
  const workload = workloadOf(scaler, model);
  let secret = isSecret(bound);
  const amountOf = (resource: string): number | undefined => {
    if (!isKnown(most)) return undefined;
    if (resource === "pods") return isShared(scaler, model) ? undefined : most.value;
    const each = workload && perPod(workload, resource, model);
    if (each === undefined || !isKnown(each)) return each?.state === "absent" ? 0 : undefined;
    secret ||= each.secret;
    return most.value * each.value;
  };
  const amounts = new Map(resources.map((resource) => [resource, amountOf(resource)]));
  return { scaler, bound, amounts, secret };
}

/** The workload of a scaler, if it alone surely scales it. */
function workloadOf(scaler: HorizontalScaler, model: ScalingModel): Workload | undefined {
  const link = model.kubernetes.targetOf(scaler);
  if (link.state !== "linked" || link.to.kind !== "workload") return undefined;
  return model.kubernetes.scaledBounds(link.to)?.scaler === scaler ? link.to : undefined;
}

/** Of two scalers of the same pods it is not known which bound holds. */
function isShared(scaler: HorizontalScaler, model: ScalingModel): boolean {
  const link = model.kubernetes.targetOf(scaler);
  if (link.state !== "linked") return false;
  const { hpas, scaledObjects } = model.kubernetes.scalersOf(link.to);
  return hpas.linked.length + scaledObjects.linked.length > 1;
}

/** What one pod requests: as a whole, else what its containers do together. */
function perPod(workload: Workload, resource: string, model: ScalingModel): Field<number> {
  const whole = requestOf(workload.pod.resources, resource);
  if (whole.state !== "absent") return inUnits(whole, resource);
  const containers = runningContainers(workload.pod);
  if (!isKnown(containers)) return { state: "unknown", path: containers.path };
  let sum = 0;
  let secret = containers.secret;
  for (const container of containers.value) {
    const request = model.kubernetes.requestOf(workload, container, resource);
    if (isUnknown(request)) return request;
    if (!isKnown(request)) continue;
    sum += request.value;
    secret ||= request.secret;
  }
  return inUnits({ state: "known", value: sum, path: containers.path, secret }, resource);
}

const gib = 1024 * 1024 * 1024;

function inUnits(field: Field<number>, resource: string): Field<number> {
  if (resource !== "memory" || !isKnown(field)) return field;
  return { ...field, value: field.value / gib };
}

function isSecret(field: Field<unknown> | undefined): boolean {
  return field !== undefined && isKnown(field) && field.secret;
}

/** The things that a budget or a price is about. */
export function countedThings(settings: RuleSettings): readonly string[] {
  const named = [
    ...Object.keys(settings.numbers("budget")),
    ...Object.keys(settings.numbers("pricesPerHour")),
  ];
  return [...new Set(named.filter((thing) => thing !== costPerHour))];
}

/** The name of the budget that is in money. */
export const costPerHour = "costPerHour";
