// STAND-IN for tests and the offline demo, never shipped: resource types by their token.
import type { ResourceKind } from "../kind";
import { bucket } from "./bucket";
import { endpoint } from "./endpoint";
import { endpointConfiguration } from "./endpointConfiguration";
import { generic } from "./generic";
import { metricAlarm } from "./metricAlarm";
import { model } from "./model";
import { policy } from "./policy";
import { role } from "./role";
import { scheduledAction } from "./scheduledAction";
import { target } from "./target";
import { topic } from "./topic";

const KINDS: Record<string, ResourceKind> = {
  "aws:sagemaker/model:Model": model,
  "aws:sagemaker/endpointConfiguration:EndpointConfiguration": endpointConfiguration,
  "aws:sagemaker/endpoint:Endpoint": endpoint,
  "aws:appautoscaling/target:Target": target,
  "aws:appautoscaling/policy:Policy": policy,
  "aws:appautoscaling/scheduledAction:ScheduledAction": scheduledAction,
  "aws:cloudwatch/metricAlarm:MetricAlarm": metricAlarm,
  "aws:iam/role:Role": role,
  "aws:s3/bucket:Bucket": bucket,
  "aws:sns/topic:Topic": topic,
};

export function kindOf(token: string): ResourceKind {
  return KINDS[token] ?? generic(token);
}
