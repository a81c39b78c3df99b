import { assumptionsOf } from "../../control/alarmShapes";
import { AlarmShape, ForecasterName } from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { isAbsent, knownTo } from "../../model/field";
import { requestsPerSecondOf } from "../../service/compileService";
import { awsAssumptions } from "../fromModel/awsAssumptions";
import { Needs } from "../fromModel/needs";
import { Settings } from "../fromModel/settings";
import type { GroupOptions } from ".";

/** What the simulation of a group knows beside its policies. */
export interface GroupSettings extends Settings {
  readonly requestsPerSecondPerInstance: number;
  readonly forecaster: ForecasterName;
  /** Whether EC2 publishes the metrics of the instances every five minutes only. */
  readonly isBasicMonitoring: boolean;
}

export function groupSettings(
  model: ScalingModel,
  group: AutoScalingGroup,
  { service, assumptions, forecaster = "seasonalMean" }: GroupOptions,
  needs: Needs,
): GroupSettings {
  const { alarm, aws } = awsAssumptions(assumptionsOf("ec2"), assumptions);
  return {
    utilizationPercentAtCapacity: service.utilizationPercentAtCapacity ?? 100,
    defaultCooldownSeconds: needs.withDefault(group.defaultCooldownSeconds, "defaultCooldown", 300),
    alarm,
    aws,
    requestsPerSecondPerInstance: requestsPerSecondOf(service),
    forecaster,
    isBasicMonitoring: isBasic(model, group),
  };
}

/** A launch template asks for detailed monitoring, a launch configuration has it unless told otherwise. */
function isBasic(model: ScalingModel, group: AutoScalingGroup): boolean {
  const template = model.ec2.launchTemplateOf(group);
  if (template.state === "linked") {
    const { detailedMonitoring } = template.to;
    return isAbsent(detailedMonitoring) || knownTo(detailedMonitoring, (is) => !is);
  }
  const configuration = model.ec2.launchConfigurationOf(group);
  return (
    configuration.state === "linked" && knownTo(configuration.to.detailedMonitoring, (is) => !is)
  );
}

const basicPeriodSeconds = 300;

/**
 * The alarms of target tracking on a metric that comes every five minutes. They look at as much time, in
 * which there are fewer datapoints; CloudWatch decides by those that there are.
 */
export function basicShape(shape: AlarmShape): AlarmShape {
  const inTime = (datapoints: number) =>
    Math.max(1, Math.round((datapoints * shape.periodSeconds) / basicPeriodSeconds));
  return {
    ...shape,
    periodSeconds: basicPeriodSeconds,
    scaleOutDatapoints: inTime(shape.scaleOutDatapoints),
    scaleInDatapoints: inTime(shape.scaleInDatapoints),
  };
}
