import { defaults } from "../contract/generated/defaults";
import { PredictiveFleetArgs, Reliability } from "../contract/generated/types";
import { GroupDeploymentSpec, GroupProcess, ScalerSpec } from "../control/spec";
import { ScalingModel } from "../link/scalingModel";
import { declarationsOf } from "../plan/declarations";
import { Plan } from "../plan/plan";
import { FleetGroup } from "../plan/predictiveFleet/fleetGroup";
import { groupScalerOf } from "../simulate/fromGroup";
import { forecasterNamed } from "../simulate/fromGroup/forecaster";
import { DeclaredScaler } from "../simulate/fromModel";
import { assess, Assessment } from "./assess";
import { Declared, Read } from "./subjects";

/** A fleet as it is planned, as far as its simulation asks. */
export interface PlannedForAssessment {
  readonly args: PredictiveFleetArgs;
  readonly plan: Plan;
  readonly groups: readonly FleetGroup[];
}

/** What the reliability of a PredictiveFleet is about: its group that serves, read as any group is. */
export function fleetSubjects(planned: PlannedForAssessment, component: string): readonly Read[] {
  const { args } = planned;
  const { reliability } = args;
  if (reliability === undefined) return [];
  const { service } = reliability;
  const declared: Declared = { name: "", service, loadShare: 1, path: "capacity", fleet: args };
  const found = scalerOf(planned, component, reliability);
  if (!found.ok) return [{ declared, why: found.why }];
  const { initialCapacity } = found;
  const scaler = withRollout(found.scaler, args);
  return [{ declared, subject: { name: "", service, loadShare: 1, scaler, initialCapacity } }];
}

export function assessFleet(
  planned: PlannedForAssessment,
  component: string,
): Assessment | undefined {
  const { reliability } = planned.args;
  return reliability && assess(reliability, fleetSubjects(planned, component));
}

function scalerOf(
  { plan, groups }: PlannedForAssessment,
  component: string,
  { service, assumptions, forecast }: Reliability,
): DeclaredScaler {
  const all = declarationsOf(plan, component);
  const live = groups.find(({ isLive }) => isLive)?.resource;
  const urn = all.find(({ resource }) => resource === live)?.declaration.urn;
  const model = ScalingModel.of(all.map(({ declaration }) => declaration));
  const group = model.all("autoScalingGroup").find(({ source }) => source.urn === urn);
  if (group === undefined) return { ok: false, why: ["its group is not in the plan"] };
  const forecaster = forecasterNamed(
    forecast?.forecaster ?? defaults.ForecastAssumptions.forecaster,
  );
  return groupScalerOf(model, group, {
    service,
    forecaster,
    ...(assumptions && { assumptions }),
  });
}

/** What no resource of the provider says about a rollout. */
function withRollout(scaler: ScalerSpec, { rollout }: PredictiveFleetArgs): ScalerSpec {
  if (scaler.kind !== "Ec2AutoScaling" || scaler.deployment === undefined) return scaler;
  const { deployment } = scaler;
  const { inPlace, blueGreen } = rollout ?? {};
  const changed: GroupDeploymentSpec =
    deployment.kind === "inPlace"
      ? { ...deployment, suspends: simulated.filter((each) => suspends(inPlace, each)) }
      : {
          ...deployment,
          ...(blueGreen?.standbyCapacity && { greenCapacity: blueGreen.standbyCapacity }),
        };
  return { ...scaler, deployment: changed };
}

/** Instance refreshes and moves between zones make no difference here. */
const simulated = ["Terminate", "ScheduledActions"] as const satisfies readonly GroupProcess[];

function suspends(
  inPlace: NonNullable<PredictiveFleetArgs["rollout"]>["inPlace"],
  process: (typeof simulated)[number],
): boolean {
  return inPlace?.processesToSuspend?.includes(process) ?? false;
}
