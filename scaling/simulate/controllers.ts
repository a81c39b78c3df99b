import { ApplicationAutoScaling } from "../control/aas";
import { Controller } from "../control/controller";
import { Ec2AutoScaling } from "../control/ec2";
import { FixedCapacity } from "../control/fixed";
import { HpaScaler } from "../control/hpaScaler";
import { Keda } from "../control/keda";
import { hourlyLoad } from "./hourlyLoad";
import { Scenario, settledLoad } from "./scenario";
import { scheduledBounds } from "./scheduledBounds";

/** The controller that a scenario's scaling is played by. */
export function controllerOf(scenario: Scenario): Controller {
  const { scaler } = scenario;
  const load = settledLoad(scenario);
  switch (scaler.kind) {
    case "fixed":
      return new FixedCapacity(scaler);
    case "ApplicationAutoScaling":
      return new ApplicationAutoScaling(scaler, scheduledBounds(scaler.schedules, load));
    case "Ec2AutoScaling":
      return new Ec2AutoScaling(scaler, scheduledBounds(scaler.schedules, load), hourlyLoad(load));
    case "HorizontalPodAutoscaler":
      return new HpaScaler(scaler);
    case "Keda":
      return new Keda(scaler);
  }
}
