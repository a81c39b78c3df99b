import { Service } from "../../contract/generated/types";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { knownTo } from "../../model/field";
import { groupScalerOf } from "../../simulate/fromGroup";
import { serviceOfGroup } from "./_groupService";
import { Configured, hasAssumptions } from "./_settings";
import { Found, found, missing, Simulated } from "./_simulated";

/** Everything that a simulation of an Auto Scaling group needs, or the first thing that is missing. */
export function simulatedGroupOf(
  group: AutoScalingGroup,
  model: ScalingModel,
  configured: Configured,
): Found<Simulated> {
  const obstacle = obstacleIn(group, model);
  if (obstacle !== undefined) return missing(group.minSize.path, obstacle);
  const service = serviceOfGroup(group, model, configured);
  return service.ok ? scalingOf(group, model, service.value, configured) : service;
}

function obstacleIn(group: AutoScalingGroup, model: ScalingModel): string | undefined {
  const { ec2 } = model;
  if (ec2.instructionsOf(group).linked.length > 0) {
    return "a scaling plan scales it, whose numbers are not the group's: `mlscale simulate` plays it";
  }
  const unwired = ec2
    .policiesOf(group)
    .linked.filter(({ enabled }) => !knownTo(enabled, (is) => !is))
    .filter(({ policyType }) => knownTo(policyType, (type) => byAlarm.includes(type)))
    .some((policy) => model.alarmsOf(policy).linked.length === 0);
  return unwired ? "no alarm in this program triggers a step or simple policy of it" : undefined;
}

const byAlarm: readonly string[] = ["StepScaling", "SimpleScaling"];

function scalingOf(
  group: AutoScalingGroup,
  model: ScalingModel,
  service: Service,
  configured: Configured,
): Found<Simulated> {
  const assumptions = hasAssumptions(configured) && { assumptions: configured.assumptions };
  const read = groupScalerOf(model, group, { service, ...assumptions });
  const { path } = group.minSize;
  if (!read.ok) return missing(path, read.why.join("; "));
  const { scaler, initialCapacity, isSecret = false } = read;
  if (initialCapacity === 0) return missing(path, standsBy);
  return found({ service, scaler, initialCapacity, share: 1, isSecret });
}

/** As the other one of a blue and a green group does. */
const standsBy =
  "it begins without instances, and whether it then serves or stands by for a deployment is not known";
