import { defaults } from "../../contract/generated/defaults";
import {
  FleetAlarm,
  FleetMetric,
  FleetStepScaling,
  PredictiveFleetArgs,
} from "../../contract/generated/types";
import { alarmNumbers, alarmOrigins } from "../alarm";
import { Plan } from "../plan";
import { stepAdjustment, stepOrigins } from "../stepPolicy";
import { types } from "../types";
import { Computed, PlannedInputs, PlannedResource, Ref } from "../value";
import { loadBalancerSuffix, ofFirst, targetGroupSuffix } from "./arns";
import { FleetGroup } from "./fleetGroup";
import { ofGroup } from "./metricQueries";
import { policyInputs, policySuffix } from "./policy";

export interface StepPolicy {
  readonly policy: PlannedResource;
  readonly alarm: PlannedResource;
}

/** A step policy and the alarm that triggers it; the service makes no alarm of its own. */
export function planStep(
  plan: Plan,
  args: PredictiveFleetArgs,
  group: FleetGroup,
  declared: FleetStepScaling,
  index: number,
): StepPolicy {
  const standard = defaults.FleetStepScaling;
  const path = `stepScaling[${index}]`;
  const policy = plan.add(
    types.groupPolicy,
    policySuffix(group, declared.name),
    {
      ...policyInputs(group, declared.name, declared.enabled ?? standard.enabled),
      policyType: "StepScaling",
      adjustmentType: declared.adjustmentType ?? standard.adjustmentType,
      minAdjustmentMagnitude: declared.minAdjustmentMagnitude,
      metricAggregationType: declared.metricAggregationType ?? standard.metricAggregationType,
      estimatedInstanceWarmup: declared.warmupSeconds,
      stepAdjustments: declared.steps.map(stepAdjustment),
    },
    { origins: origins(path, declared) },
  );
  return { policy, alarm: planAlarm(plan, args, group, declared, policy, `${path}.alarm`) };
}

function planAlarm(
  plan: Plan,
  args: PredictiveFleetArgs,
  group: FleetGroup,
  { name, alarm }: FleetStepScaling,
  policy: PlannedResource,
  path: string,
): PlannedResource {
  return plan.add(
    types.alarm,
    policySuffix(group, name),
    {
      ...watched(args, group, alarm),
      ...alarmNumbers(alarm),
      alarmActions: [new Ref(policy, "arn")],
      tags: args.tags,
    },
    { origins: { "": path, ...alarmOrigins(path) } },
  );
}

function watched(args: PredictiveFleetArgs, group: FleetGroup, alarm: FleetAlarm): PlannedInputs {
  const { metric, customMetric, statistic } = alarm;
  if (metric !== undefined) {
    const { statistic: usual, ...published } = publishedAs(args, group, metric);
    return { ...published, statistic: statistic ?? usual };
  }
  return {
    namespace: customMetric?.namespace,
    metricName: customMetric?.metricName,
    statistic: customMetric?.statistic ?? defaults.CustomMetric.statistic,
    unit: customMetric?.unit,
    dimensions: customMetric?.dimensions ?? ofGroup(group),
  };
}

/** Metrics of EC2 by group; that of high resolution is refused by the checks. */
const metricNames = {
  CpuUtilization: "CPUUtilization",
  CpuUtilizationHighResolution: "CPUUtilization",
  NetworkIn: "NetworkIn",
  NetworkOut: "NetworkOut",
} as const;

/** A metric as its publisher keeps it. */
function publishedAs(
  args: PredictiveFleetArgs,
  group: FleetGroup,
  metric: FleetMetric,
): PlannedInputs & { readonly statistic: string } {
  if (metric === "AlbRequestCountPerTarget") {
    return {
      namespace: "AWS/ApplicationELB",
      metricName: "RequestCountPerTarget",
      statistic: "Sum",
      dimensions: {
        LoadBalancer: new Computed([args.loadBalancerArn], loadBalancerSuffix),
        TargetGroup: ofFirst(args.targetGroupArns, targetGroupSuffix),
      },
    };
  }
  return {
    namespace: "AWS/EC2",
    metricName: metricNames[metric],
    statistic: "Average",
    dimensions: ofGroup(group),
  };
}

function origins(path: string, declared: FleetStepScaling): Readonly<Record<string, string>> {
  return {
    "": path,
    name: `${path}.name`,
    estimatedInstanceWarmup: `${path}.warmupSeconds`,
    ...stepOrigins("", path, declared.steps),
  };
}
