import { Deployment, InferenceEndpointArgs } from "../contract/generated/types";
import { initialInstanceCount } from "../plan/endpointConfiguration";
import { scalingOf } from "../plan/variantScaling";
import { Problem } from "../contract/problem";
import { problem, said, when } from "./problems";

/** Limits of deployment guardrails that span several inputs. */
export function checkDeployment(args: InferenceEndpointArgs): readonly Problem[] {
  const { deployment } = args;
  if (deployment === undefined) return [];
  return [
    ...rollingLimits(args, deployment),
    ...unsupportedHosts(args, deployment),
    ...sizes(args, deployment),
    ...timeout(deployment),
    ...rollback(args, deployment),
  ];
}

function rollingLimits(args: InferenceEndpointArgs, { rolling }: Deployment): readonly Problem[] {
  if (rolling === undefined) return [];
  const several = args.variants.length > 1;
  const serverless = args.variants.some((variant) => variant.serverless !== undefined);
  return when(several || serverless, () =>
    said(
      "deployment.rolling",
      several
        ? `rolling with ${args.variants.length} variants`
        : "rolling with a serverless variant",
      "rolling only for one variant on instances",
      "use allAtOnce, canary or linear",
    ),
  );
}

/** On Inf1 the service silently deploys all at once, without watching the alarms. */
function unsupportedHosts(args: InferenceEndpointArgs, deployment: Deployment): readonly Problem[] {
  if (deployment.allAtOnce) return [];
  return args.variants.flatMap(({ instanceType }, index) =>
    when(instanceType?.startsWith("ml.inf1.") ?? false, () =>
      problem(
        `variants[${index}].instanceType`,
        instanceType,
        "a type other than ml.inf1.* with canary, linear or rolling",
        "use deployment.allAtOnce or another instance type",
      ),
    ),
  );
}

interface SizeLimit {
  readonly path: string;
  readonly instances: number | undefined;
  readonly percent: readonly [number, number];
}

/** A number of instances must be possible as a share of the largest fleet that may be deployed. */
function sizes(args: InferenceEndpointArgs, deployment: Deployment): readonly Problem[] {
  const { canary, linear, rolling } = deployment;
  const limits: readonly SizeLimit[] = [
    { path: "canary.sizeInstances", instances: canary?.sizeInstances, percent: [0, 50] },
    { path: "linear.stepInstances", instances: linear?.stepInstances, percent: [10, 50] },
    {
      path: "rolling.maximumBatchInstances",
      instances: rolling?.maximumBatchInstances,
      percent: [5, 50],
    },
  ];
  const fleet = largestFleet(args);
  return limits.flatMap(({ path, instances, percent: [least, most] }) =>
    when(instances !== undefined && instances * 100 > fleet * most, () =>
      problem(
        `deployment.${path}`,
        instances,
        `${least} to ${most} percent of the fleet, which has at most ${fleet} instances`,
        `give at most ${Math.floor((fleet * most) / 100)}, or a percentage`,
      ),
    ),
  );
}

function largestFleet(args: InferenceEndpointArgs): number {
  const counts = args.variants.map(
    (variant) => scalingOf(args, variant)?.maxCapacity ?? initialInstanceCount(args, variant),
  );
  return Math.max(1, ...counts);
}

function timeout(deployment: Deployment): readonly Problem[] {
  const limit = deployment.maximumExecutionTimeoutSeconds;
  const waits = totalWaitSeconds(deployment);
  return when(limit !== undefined && limit <= waits, () =>
    problem(
      "deployment.maximumExecutionTimeoutSeconds",
      limit,
      `more than its waits together, which are ${waits} seconds`,
      "raise it or shorten the waits",
    ),
  );
}

/** Waits that surely happen: a share of the fleet tells how many steps there are, a count does not. */
function totalWaitSeconds(deployment: Deployment): number {
  const { allAtOnce, canary, linear, rolling, terminationWaitSeconds = 0 } = deployment;
  const waits = [
    allAtOnce?.waitIntervalSeconds ?? 0,
    canary?.waitIntervalSeconds ?? 0,
    (linear?.waitIntervalSeconds ?? 0) * rounds(linear?.stepPercent),
    (rolling?.waitIntervalSeconds ?? 0) * rounds(rolling?.maximumBatchPercent),
  ];
  return waits.reduce((sum, wait) => sum + wait, terminationWaitSeconds);
}

function rounds(percent: number | undefined): number {
  return percent === undefined ? 1 : Math.ceil(100 / percent);
}

const mostAlarms = 10;

function rollback(args: InferenceEndpointArgs, deployment: Deployment): readonly Problem[] {
  const made = deployment.rollbackAlarms ?? [];
  const total = made.length + (deployment.rollbackAlarmNames?.length ?? 0);
  const names = args.variants.map((variant) => variant.name);
  return [
    ...when(made.length > 0 && args.endpointName === undefined, () =>
      said(
        "deployment.rollbackAlarms",
        `${made.length} alarms to make, without endpointName`,
        "alarms to make only where endpointName is given, since they exist before the endpoint",
        "give endpointName, or make the alarms yourself and give rollbackAlarmNames",
      ),
    ),
    ...when(total > mostAlarms, () =>
      said(
        "deployment.rollbackAlarms",
        `${total} alarms with rollbackAlarmNames`,
        `at most ${mostAlarms} together`,
        "drop the ones that say the same",
      ),
    ),
    ...made.flatMap(({ variantName }, index) =>
      when(variantName !== undefined && !names.includes(variantName), () =>
        problem(
          `deployment.rollbackAlarms[${index}].variantName`,
          variantName,
          `one of ${names.join(", ")}`,
          "name a production variant of this endpoint",
        ),
      ),
    ),
  ];
}
