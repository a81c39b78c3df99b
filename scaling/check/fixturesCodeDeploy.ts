import { Declaration, InputObject } from "../model/input";
import { declare, Place } from "./declare";
import { ec2Types } from "./fixturesEc2";

/**
 * Deployment group "rollout": in place on "fleet", one half at a time, out of the load balancer while it
 * lasts, and back again when it fails or an alarm sounds.
 */
export function deploymentGroup(
  inputs: InputObject = {},
  place?: Place,
  name = "rollout",
): Declaration {
  const defaults = {
    appName: "model-server",
    deploymentGroupName: name,
    serviceRoleArn: "arn:aws:iam::123456789012:role/codedeploy",
    autoscalingGroups: ["fleet"],
    deploymentConfigName: "CodeDeployDefault.HalfAtATime",
    deploymentStyle: {
      deploymentType: "IN_PLACE",
      deploymentOption: "WITH_TRAFFIC_CONTROL",
    },
    loadBalancerInfo: { targetGroupInfos: [{ name: "fleet" }] },
    autoRollbackConfiguration: {
      enabled: true,
      events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
    },
    alarmConfiguration: { enabled: true, alarms: ["fleet-errors"] },
  };
  return declare(ec2Types.deploymentGroup, name, { ...defaults, ...inputs }, place);
}

/** Parts of "rollout" that make it deploy to a second fleet, then move the traffic there. */
export const blueGreen = {
  deploymentStyle: { deploymentType: "BLUE_GREEN", deploymentOption: "WITH_TRAFFIC_CONTROL" },
  blueGreenDeploymentConfig: {
    deploymentReadyOption: { actionOnTimeout: "CONTINUE_DEPLOYMENT" },
    greenFleetProvisioningOption: { action: "DISCOVER_EXISTING" },
    terminateBlueInstancesOnDeploymentSuccess: {
      action: "TERMINATE",
      terminationWaitTimeInMinutes: 5,
    },
  },
} as const;

/** Deployment configuration "careful" that keeps one host in service. */
export function deploymentConfig(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = {
    deploymentConfigName: "careful",
    computePlatform: "Server",
    minimumHealthyHosts: { type: "HOST_COUNT", value: 1 },
  };
  return declare(ec2Types.deploymentConfig, "careful", { ...defaults, ...inputs }, place);
}
