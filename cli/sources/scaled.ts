import { Reliability } from "../../scaling/contract/generated/types";
import { judgeReliability } from "../../scaling/judge/reliability";
import { Subject } from "../../scaling/judge/subject";
import { ScalingModel } from "../../scaling/link/scalingModel";
import { AutoScalingGroup } from "../../scaling/model/ec2";
import { Field, valueOf } from "../../scaling/model/field";
import { FragmentBase, ScalableTarget } from "../../scaling/model/fragments";
import { nameOf } from "../../scaling/model/input";
import { groupScalerOf } from "../../scaling/simulate/fromGroup";
import { isScaledGroup } from "../../scaling/simulate/fromGroup/isScaled";
import { DeclaredScaler, scalerOf, ScalerOptions } from "../../scaling/simulate/fromModel";
import { settingsOf } from "./settings";
import { Target } from "./target";

/** Something that a program scales: what it is called there, and how a simulation reads it. */
interface Scaled {
  readonly resource: string;
  readonly name: Field<string>;
  readonly read: (options: ScalerOptions) => DeclaredScaler;
}

/** The scalable targets of a program and the Auto Scaling groups that it scales. */
export function scaledIn(
  model: ScalingModel,
  isWanted: (fragment: FragmentBase) => boolean,
): readonly Target[] {
  const groups = model.all("autoScalingGroup").filter((group) => isScaledGroup(model, group));
  return [
    ...model
      .all("target")
      .filter(isWanted)
      .map((each) => ofTarget(model, each)),
    ...groups.filter(isWanted).map((each) => ofGroup(model, each)),
  ].map(targetOf);
}

function ofTarget(model: ScalingModel, found: ScalableTarget): Scaled {
  return {
    resource: nameOf(found.source.urn),
    name: found.resourceId,
    read: (options) => scalerOf(model, found, options),
  };
}

function ofGroup(model: ScalingModel, group: AutoScalingGroup): Scaled {
  return {
    resource: nameOf(group.source.urn),
    name: group.name,
    read: (options) => groupScalerOf(model, group, options),
  };
}

function targetOf({ resource, name: field, read: readScaler }: Scaled): Target {
  const name = valueOf(field) ?? resource;
  const read = ({ service, assumptions }: Reliability): DeclaredScaler => {
    const scaler = readScaler({ service, ...(assumptions && { assumptions }) });
    return scaler.ok && scaler.isSecret ? { ok: false, why: [secret] } : scaler;
  };
  const subjects = (reliability: Reliability): readonly Subject[] => {
    const scaler = read(reliability);
    const { service } = reliability;
    return scaler.ok ? [{ name: "", service, loadShare: 1, ...shown(scaler) }] : [];
  };
  const any = readScaler({ service: anyService });
  return {
    name,
    title: name === resource ? name : `${name} (${resource})`,
    settings: any.ok && !any.isSecret ? settingsOf(declared(any)) : [],
    ...(any.ok && standsBy(any) && { standsBy: true }),
    subjects: (reliability) => {
      const scaler = read(reliability);
      return { subjects: subjects(reliability), why: scaler.ok ? [] : scaler.why };
    },
    judge: (reliability, options) =>
      subjects(reliability).map((subject) => judgeReliability(reliability, subject, options)),
  };
}

type Readable = Extract<DeclaredScaler, { ok: true }>;

/** A report would show what it plays. */
const secret = "its scaling has secret numbers, which a report would show";

function shown({ scaler, initialCapacity }: Readable) {
  return { scaler, initialCapacity };
}

/** Without what a forecast's target means for the service, which is not declared. */
function declared(readable: Readable) {
  const { scaler, initialCapacity } = shown(readable);
  if (scaler.kind !== "Ec2AutoScaling" || scaler.predictive === undefined)
    return { scaler, initialCapacity };
  const { targetRequestsPerSecondPerInstance: _, ...predictive } = scaler.predictive;
  return { scaler: { ...scaler, predictive }, initialCapacity };
}

/** A group without instances waits for a deployment to fill it: another one serves. */
function standsBy({ scaler, initialCapacity }: Readable): boolean {
  return scaler.kind === "Ec2AutoScaling" && initialCapacity === 0;
}

/** The declared numbers of a scaling do not depend on the service. */
const anyService = { requestsPerSecondPerInstance: 1, serviceTimeSeconds: 1 };
