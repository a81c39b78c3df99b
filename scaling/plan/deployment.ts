import { defaults } from "../contract/generated/defaults";
import { Canary, Deployment, Linear, RollbackAlarm, Rolling } from "../contract/generated/types";
import { alarmInputs, alarmOrigins } from "./alarm";
import { Plan } from "./plan";
import { types } from "./types";
import { PlannedResource, Ref } from "./value";

/** The `deploymentConfig` of an endpoint. */
export function deploymentConfig(
  deployment: Deployment,
  madeAlarms: readonly PlannedResource[],
): object {
  const given = deployment.rollbackAlarmNames ?? [];
  const made = madeAlarms.map((alarm) => new Ref(alarm, "name"));
  const alarms = [...given, ...made].map((alarmName) => ({ alarmName }));
  const { rolling } = deployment;
  return {
    ...(rolling
      ? { rollingUpdatePolicy: rollingPolicy(deployment, rolling) }
      : { blueGreenUpdatePolicy: blueGreenPolicy(deployment) }),
    autoRollbackConfiguration: alarms.length > 0 ? { alarms } : undefined,
  };
}

/** Alarms that roll back must exist before the endpoint, so its name is given, not taken from it. */
export function rollbackAlarm(
  plan: Plan,
  endpointName: string,
  variantName: string,
  declared: RollbackAlarm,
  index: number,
  tags: unknown,
): PlannedResource {
  const path = `deployment.rollbackAlarms[${index}]`;
  const { evaluationPeriods = defaults.RollbackAlarm.evaluationPeriods } = declared;
  const dimensions = { EndpointName: endpointName, VariantName: variantName };
  const inputs = alarmInputs(dimensions, { ...declared, evaluationPeriods });
  return plan.add(
    types.alarm,
    `rollback-${declared.name}`,
    {
      name: `${endpointName}-${declared.name}`,
      alarmDescription: "Rolls back a deployment of the endpoint when it fires.",
      ...inputs,
      tags,
    },
    { origins: { "": path, ...alarmOrigins(path), name: `${path}.name` } },
  );
}

function blueGreenPolicy(deployment: Deployment): object {
  return {
    trafficRoutingConfiguration: trafficRouting(deployment),
    terminationWaitInSeconds:
      deployment.terminationWaitSeconds ?? defaults.Deployment.terminationWaitSeconds,
    maximumExecutionTimeoutInSeconds: deployment.maximumExecutionTimeoutSeconds,
  };
}

function trafficRouting({ allAtOnce, canary, linear }: Deployment): object {
  if (canary) {
    return {
      type: "CANARY",
      canarySize: canarySize(canary),
      waitIntervalInSeconds: canary.waitIntervalSeconds,
    };
  }
  if (linear) {
    return {
      type: "LINEAR",
      linearStepSize: linearSize(linear),
      waitIntervalInSeconds: linear.waitIntervalSeconds,
    };
  }
  const wait = allAtOnce?.waitIntervalSeconds ?? defaults.AllAtOnce.waitIntervalSeconds;
  return { type: "ALL_AT_ONCE", waitIntervalInSeconds: wait };
}

function rollingPolicy(deployment: Deployment, rolling: Rolling): object {
  const rollback = capacity(rolling.rollbackBatchPercent, rolling.rollbackBatchInstances);
  return {
    maximumBatchSize: capacity(rolling.maximumBatchPercent, rolling.maximumBatchInstances),
    rollbackMaximumBatchSize:
      rollback ?? capacity(defaults.Rolling.rollbackBatchPercent, undefined),
    waitIntervalInSeconds: rolling.waitIntervalSeconds,
    maximumExecutionTimeoutInSeconds: deployment.maximumExecutionTimeoutSeconds,
  };
}

function canarySize({ sizePercent, sizeInstances }: Canary): object | undefined {
  return capacity(sizePercent, sizeInstances);
}

function linearSize({ stepPercent, stepInstances }: Linear): object | undefined {
  return capacity(stepPercent, stepInstances);
}

function capacity(percent: number | undefined, instances: number | undefined): object | undefined {
  if (percent !== undefined) return { type: "CAPACITY_PERCENT", value: percent };
  return instances === undefined ? undefined : { type: "INSTANCE_COUNT", value: instances };
}
