import { PlannedForAssessment } from "../../../scaling/assess";
import { ec2Types } from "../../../scaling/check/fixturesEc2";
import { PredictiveFleetArgs } from "../../../scaling/contract/generated/types";
import { Plan } from "../../../scaling/plan/plan";
import { PlannedResource, Ref } from "../../../scaling/plan/value";

export interface Planning {
  readonly forecast?: boolean;
  readonly requests?: number;
  /** Percent of CPU, for the policy and the forecast. */
  readonly target?: number;
  readonly deployment?: "IN_PLACE" | "BLUE_GREEN";
}

/** A group as a fleet plans it, with its policies, named by the provider. */
export function planned(
  args: PredictiveFleetArgs,
  { forecast, requests, deployment, target = 50 }: Planning = {},
): PlannedForAssessment {
  const plan = new Plan();
  const { minCapacity, maxCapacity } = args.capacity;
  const sizes = { minSize: minCapacity, maxSize: maxCapacity, defaultInstanceWarmup: 300 };
  const standby = plan.add(ec2Types.group, "green", { minSize: 0, maxSize: 0 });
  const resource = plan.add(ec2Types.group, "blue", sizes);
  const policyOf = (suffix: string, inputs: Record<string, unknown>) =>
    plan.add(ec2Types.policy, suffix, {
      autoscalingGroupName: new Ref(resource, "name"),
      ...inputs,
    });
  policyOf("cpu", {
    policyType: "TargetTrackingScaling",
    targetTrackingConfiguration: {
      predefinedMetricSpecification: {
        predefinedMetricType: requests ? "ALBRequestCountPerTarget" : "ASGAverageCPUUtilization",
      },
      targetValue: requests ?? target,
    },
  });
  if (forecast) {
    policyOf("forecast", {
      policyType: "PredictiveScaling",
      predictiveScalingConfiguration: {
        mode: "ForecastAndScale",
        schedulingBufferTime: "900",
        metricSpecification: {
          targetValue: target,
          predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
        },
      },
    });
  }
  if (deployment) addRollout(plan, resource, deployment);
  return {
    args,
    plan,
    groups: [
      { key: "green", isLive: false, suffix: "green", resource: standby },
      { key: "blue", isLive: true, suffix: "blue", resource },
    ],
  };
}

function addRollout(plan: Plan, group: PlannedResource, deploymentType: string): void {
  plan.add(ec2Types.deploymentGroup, "rollout", {
    deploymentGroupName: "rollout",
    autoscalingGroups: [new Ref(group, "name")],
    deploymentStyle: { deploymentType },
    blueGreenDeploymentConfig: {
      terminateBlueInstancesOnDeploymentSuccess: { action: "KEEP_ALIVE" },
    },
  });
}
