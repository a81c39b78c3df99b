import type { Texts } from "./ec2Group";
import { Field } from "./field";
import type { FragmentBase } from "./fragments";

/**
 * Tag of a deployment group that says which processes it is meant to suspend, with spaces between them, for a provider
 * that has no input for them.
 */
export const suspendedProcessesTag = "mlscale-processes-to-suspend";

export interface BlueGreenDeployment {
  readonly path: string;
  readonly presence: Field<true>;
  /** CONTINUE_DEPLOYMENT (assumed) or STOP_DEPLOYMENT. */
  readonly readyAction: Field<string>;
  readonly readyWaitMinutes: Field<number>;
  /** DISCOVER_EXISTING or COPY_AUTO_SCALING_GROUP. */
  readonly greenFleet: Field<string>;
  /** TERMINATE or KEEP_ALIVE. */
  readonly blueAction: Field<string>;
  readonly blueWaitMinutes: Field<number>;
}

export interface DeploymentGroup extends FragmentBase {
  readonly kind: "deploymentGroup";
  readonly name: Field<string>;
  readonly applicationName: Field<string>;
  readonly serviceRoleArn: Field<string>;
  /** Names of the Auto Scaling groups that are deployed to. */
  readonly groupNames: Texts;
  /** Whether instances that have some tag are deployed to as well. */
  readonly tagged: Field<true>;
  /** CodeDeployDefault.OneAtATime where absent. */
  readonly configName: Field<string>;
  /** IN_PLACE (assumed) or BLUE_GREEN. */
  readonly deploymentType: Field<string>;
  /** WITHOUT_TRAFFIC_CONTROL (assumed) or WITH_TRAFFIC_CONTROL. */
  readonly deploymentOption: Field<string>;
  readonly blueGreen: BlueGreenDeployment;
  readonly rollbackEnabled: Field<boolean>;
  readonly rollbackEvents: Texts;
  readonly alarmsEnabled: Field<boolean>;
  readonly alarmNames: Texts;
  /** Names of target groups that traffic is shifted on, pairs of them included. */
  readonly targetGroupNames: Texts;
  readonly classicLoadBalancerNames: Texts;
  readonly terminationHookEnabled: Field<boolean>;
  /** UPDATE (assumed) or IGNORE. */
  readonly outdatedInstancesStrategy: Field<string>;
  /** Processes of the Auto Scaling groups that stand still during a deployment in place. */
  readonly suspendedProcesses: Texts;
  readonly ecsService: Field<true>;
}

/** How fast a deployment goes. */
export interface DeploymentConfig extends FragmentBase {
  readonly kind: "deploymentConfig";
  readonly name: Field<string>;
  /** Server (assumed), Lambda or ECS. */
  readonly computePlatform: Field<string>;
  /** HOST_COUNT or FLEET_PERCENT. */
  readonly minHealthyType: Field<string>;
  readonly minHealthyValue: Field<number>;
  readonly trafficRoutingType: Field<string>;
  readonly zonal: Field<true>;
}
