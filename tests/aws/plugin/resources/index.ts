// STAND-IN for tests and the offline demo, never shipped: resource types by their token.
import type { ResourceKind } from "../kind";
import { appMeshKinds } from "./appmesh";
import { attachment } from "./autoscaling/attachment";
import { group } from "./autoscaling/group";
import { lifecycleHook } from "./autoscaling/lifecycleHook";
import { notification } from "./autoscaling/notification";
import { policy as groupPolicy } from "./autoscaling/policy";
import { schedule } from "./autoscaling/schedule";
import { trafficSourceAttachment } from "./autoscaling/trafficSourceAttachment";
import { scalingPlan } from "./autoscalingplans/scalingPlan";
import { bucket } from "./bucket";
import { application } from "./codedeploy/application";
import { deploymentConfig } from "./codedeploy/deploymentConfig";
import { deploymentGroup } from "./codedeploy/deploymentGroup";
import { launchConfiguration } from "./ec2/launchConfiguration";
import { launchTemplate } from "./ec2/launchTemplate";
import { subnet, vpc } from "./ec2/network";
import { securityGroup } from "./ec2/securityGroup";
import { endpoint } from "./endpoint";
import { endpointConfiguration } from "./endpointConfiguration";
import { generic } from "./generic";
import { instanceProfile } from "./iam/instanceProfile";
import { role } from "./iam/role";
import { rolePolicy } from "./iam/rolePolicy";
import { rolePolicyAttachment } from "./iam/rolePolicyAttachment";
import { listener } from "./lb/listener";
import { loadBalancer } from "./lb/loadBalancer";
import { targetGroup } from "./lb/targetGroup";
import { metricAlarm } from "./metricAlarm";
import { model } from "./model";
import { policy } from "./policy";
import { scheduledAction } from "./scheduledAction";
import { target } from "./target";
import { topic } from "./topic";
import { latticeKinds } from "./vpclattice";

const KINDS: Record<string, ResourceKind> = {
  "aws:sagemaker/model:Model": model,
  "aws:sagemaker/endpointConfiguration:EndpointConfiguration": endpointConfiguration,
  "aws:sagemaker/endpoint:Endpoint": endpoint,
  "aws:appautoscaling/target:Target": target,
  "aws:appautoscaling/policy:Policy": policy,
  "aws:appautoscaling/scheduledAction:ScheduledAction": scheduledAction,
  "aws:autoscaling/attachment:Attachment": attachment,
  "aws:autoscaling/group:Group": group,
  "aws:autoscaling/lifecycleHook:LifecycleHook": lifecycleHook,
  "aws:autoscaling/notification:Notification": notification,
  "aws:autoscaling/policy:Policy": groupPolicy,
  "aws:autoscaling/schedule:Schedule": schedule,
  "aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment": trafficSourceAttachment,
  "aws:autoscalingplans/scalingPlan:ScalingPlan": scalingPlan,
  "aws:codedeploy/application:Application": application,
  "aws:codedeploy/deploymentConfig:DeploymentConfig": deploymentConfig,
  "aws:codedeploy/deploymentGroup:DeploymentGroup": deploymentGroup,
  "aws:alb/listener:Listener": listener,
  "aws:alb/loadBalancer:LoadBalancer": loadBalancer,
  "aws:alb/targetGroup:TargetGroup": targetGroup,
  "aws:lb/listener:Listener": listener,
  "aws:lb/loadBalancer:LoadBalancer": loadBalancer,
  "aws:lb/targetGroup:TargetGroup": targetGroup,
  "aws:ec2/launchConfiguration:LaunchConfiguration": launchConfiguration,
  "aws:ec2/securityGroup:SecurityGroup": securityGroup,
  "aws:ec2/subnet:Subnet": subnet,
  "aws:ec2/vpc:Vpc": vpc,
  "aws:ec2/launchTemplate:LaunchTemplate": launchTemplate,
  "aws:cloudwatch/metricAlarm:MetricAlarm": metricAlarm,
  "aws:iam/instanceProfile:InstanceProfile": instanceProfile,
  "aws:iam/role:Role": role,
  "aws:iam/rolePolicy:RolePolicy": rolePolicy,
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": rolePolicyAttachment,
  "aws:s3/bucket:Bucket": bucket,
  "aws:sns/topic:Topic": topic,
  ...appMeshKinds,
  ...latticeKinds,
};

export function kindOf(token: string): ResourceKind {
  return KINDS[token] ?? generic(token);
}
