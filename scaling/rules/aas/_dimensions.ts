import { isKnown } from "../../model/field";
import { ScalableTriple } from "../../model/fragments";

/** Every scalable dimension of the service's API model (botocore 1.44.5, application-autoscaling). */
export const scalableDimensions: readonly string[] = [
  "appstream:fleet:DesiredCapacity",
  "cassandra:table:ReadCapacityUnits",
  "cassandra:table:WriteCapacityUnits",
  "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
  "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
  "custom-resource:ResourceType:Property",
  "dynamodb:index:ReadCapacityUnits",
  "dynamodb:index:WriteCapacityUnits",
  "dynamodb:table:ReadCapacityUnits",
  "dynamodb:table:WriteCapacityUnits",
  "ec2:spot-fleet-request:TargetCapacity",
  "ecs:service:DesiredCount",
  "elasticache:cache-cluster:Nodes",
  "elasticache:replication-group:NodeGroups",
  "elasticache:replication-group:Replicas",
  "elasticmapreduce:instancegroup:InstanceCount",
  "kafka:broker-storage:VolumeSize",
  "lambda:function:ProvisionedConcurrency",
  "neptune:cluster:ReadReplicaCount",
  "rds:cluster:ReadReplicaCount",
  "sagemaker:inference-component:DesiredCopyCount",
  "sagemaker:variant:DesiredInstanceCount",
  "sagemaker:variant:DesiredProvisionedConcurrency",
  "workspaces:workspacespool:DesiredUserSessions",
];

/** The part of a dimension that says which service it belongs to. */
export function namespaceOfDimension(dimension: string): string {
  return dimension.split(":")[0]!;
}

/** The service that a target belongs to, as far as its namespace or its dimension says. */
export function namespaceOf(of: ScalableTriple): string | undefined {
  if (isKnown(of.serviceNamespace)) return of.serviceNamespace.value;
  return isKnown(of.scalableDimension)
    ? namespaceOfDimension(of.scalableDimension.value)
    : undefined;
}
