/** Where a scaler of KEDA has its numbers in the metadata of a trigger. */
export interface KedaScalerKeys {
  readonly target: string;
  readonly activation: string;
}

const lag = { target: "lagThreshold", activation: "activationLagThreshold" };
const threshold = { target: "threshold", activation: "activationThreshold" };
const value = { target: "value", activation: "activationValue" };
const queueLength = { target: "queueLength", activation: "activationQueueLength" };

/** By the type of the trigger, as KEDA 2.21 reads it. */
export const kedaScalers: ReadonlyMap<string, KedaScalerKeys> = new Map([
  ["apache-kafka", lag],
  ["aws-cloudwatch", { target: "targetMetricValue", activation: "activationTargetMetricValue" }],
  ["aws-sqs-queue", queueLength],
  ["azure-queue", queueLength],
  ["azure-servicebus", { target: "messageCount", activation: "activationMessageCount" }],
  ["gcp-pubsub", value],
  ["graphite", threshold],
  ["kafka", lag],
  ["metrics-api", { target: "targetValue", activation: "activationTargetValue" }],
  ["nats-jetstream", lag],
  ["prometheus", threshold],
  ["rabbitmq", value],
  ["redis", { target: "listLength", activation: "activationListLength" }],
]);
