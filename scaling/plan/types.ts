/** The resource types that the components make. */
export const types = {
  model: "aws:sagemaker/model:Model",
  endpointConfiguration: "aws:sagemaker/endpointConfiguration:EndpointConfiguration",
  endpoint: "aws:sagemaker/endpoint:Endpoint",
  target: "aws:appautoscaling/target:Target",
  policy: "aws:appautoscaling/policy:Policy",
  scheduledAction: "aws:appautoscaling/scheduledAction:ScheduledAction",
  alarm: "aws:cloudwatch/metricAlarm:MetricAlarm",
} as const;
