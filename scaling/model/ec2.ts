import {
  AutoScalingGroup,
  GroupAttachment,
  GroupNotification,
  LifecycleHook,
  WarmPoolOf,
} from "./ec2Group";
import { LaunchConfiguration, LaunchTemplate } from "./ec2Launch";
import { GroupPolicy, GroupSchedule, ScalingPlan } from "./ec2Scalers";
import { DeploymentConfig, DeploymentGroup } from "./codedeploy";

/** The vocabulary of fleets: EC2 Auto Scaling, what it starts, and what CodeDeploy puts on it. */
export * from "./codedeploy";
export * from "./ec2Group";
export * from "./ec2Launch";
export * from "./ec2Scalers";

export type Ec2Fragment =
  | AutoScalingGroup
  | GroupPolicy
  | GroupSchedule
  | GroupAttachment
  | GroupNotification
  | LifecycleHook
  | WarmPoolOf
  | ScalingPlan
  | LaunchTemplate
  | LaunchConfiguration
  | DeploymentGroup
  | DeploymentConfig;
