import { ApplicationAutoScaling } from "../control/aas";
import { Controller } from "../control/controller";
import { Ec2AutoScaling } from "../control/ec2";
import { FixedCapacity } from "../control/fixed";
import { HpaScaler } from "../control/hpaScaler";
import { Keda } from "../control/keda";
import { ScheduledBounds, ScheduleSpec } from "../control/spec";
import { startupSeconds } from "../service/startupSeconds";
import { hourlyLoad } from "./hourlyLoad";
import { runTime, Scenario, settledLoad, settleSteps } from "./scenario";
import { scheduledBounds } from "./scheduledBounds";

/** The controller that a scenario's scaling is played by. */
export function controllerOf(scenario: Scenario): Controller {
  const { scaler, service } = scenario;
  switch (scaler.kind) {
    case "fixed":
      return new FixedCapacity(scaler);
    case "ApplicationAutoScaling":
      return new ApplicationAutoScaling(scaler, movesOf(scaler.schedules, scenario));
    case "Ec2AutoScaling":
      return new Ec2AutoScaling(
        scaler,
        movesOf(scaler.schedules, scenario),
        scaler.predictive?.forecaster === "oracle" ? hourlyLoad(settledLoad(scenario)) : [],
        scenario.history && { hours: scenario.history, hoursOfRun: settledHours(scenario) },
      );
    case "HorizontalPodAutoscaler":
      return new HpaScaler(scaler, startupSeconds(service.startup));
    case "Keda":
      return new Keda(scaler);
  }
}

/** Hours of the run before second 0: what is known of the past counts for them, not the settling. */
function settledHours(scenario: Scenario): number {
  return Math.floor((settleSteps(scenario) * scenario.load.stepSeconds) / 3600);
}

function movesOf(
  schedules: readonly ScheduleSpec[],
  scenario: Scenario,
): readonly ScheduledBounds[] {
  return schedules.length === 0 ? [] : scheduledBounds(schedules, runTime(scenario));
}
