// Generated from schema.json. Change contract/, then run: npm run generate

import type * as pulumi from "@pulumi/pulumi";

import type { ReliabilityFigures } from "../../scaling/contract/generated/types";

/** Outputs of EndpointScaling. */
export interface EndpointScalingOutputs {
  /** Resource id of Application Auto Scaling. */
  readonly resourceId: pulumi.Output<string>;
  /** ARN of each scaling policy, by policy name. */
  readonly policyArns: pulumi.Output<Readonly<Record<string, string>>>;
  /** ARN of each alarm that was made, by policy name. */
  readonly alarmArns: pulumi.Output<Readonly<Record<string, string>>>;
  /** What the simulation showed, where reliability is given. */
  readonly reliability: pulumi.Output<ReliabilityFigures | undefined>;
}

/** Outputs of InferenceEndpoint. */
export interface InferenceEndpointOutputs {
  /** Name of the endpoint, for clients. */
  readonly endpointName: pulumi.Output<string>;
  /** ARN of the endpoint. */
  readonly endpointArn: pulumi.Output<string>;
  /** Name of the endpoint configuration in use. */
  readonly endpointConfigName: pulumi.Output<string>;
  /** Resource id of Application Auto Scaling for each scaled variant, by variant name. */
  readonly resourceIds: pulumi.Output<Readonly<Record<string, string>>>;
  /** ARN of each scaling policy, by variant name and policy name as blue/surge. */
  readonly policyArns: pulumi.Output<Readonly<Record<string, string>>>;
  /** ARN of each alarm that was made, by variant name and policy or alarm name as blue/surge. */
  readonly alarmArns: pulumi.Output<Readonly<Record<string, string>>>;
  /** What the simulation showed, where reliability is given. */
  readonly reliability: pulumi.Output<ReliabilityFigures | undefined>;
}

/** Outputs of LoadTest. */
export interface LoadTestOutputs {
  /** Name of the Job or the TestRun. */
  readonly jobName: pulumi.Output<string>;
  /** Name of the ConfigMap with the script, under the key load.js. */
  readonly configMapName: pulumi.Output<string>;
  /** Namespace of both. */
  readonly namespace: pulumi.Output<string>;
  /** The script, which needs nothing but k6. */
  readonly script: pulumi.Output<string>;
  /** Command that reads the results out of the pods' logs and sets them beside the simulation of a declaration, service.yaml. */
  readonly resultsCommand: pulumi.Output<string>;
  /** How long the load takes. Unit: seconds. */
  readonly durationSeconds: pulumi.Output<number>;
  /** Highest rate of the load. Unit: requests per second. */
  readonly peakRequestsPerSecond: pulumi.Output<number>;
  /** Requests of the whole load. Unit: requests. */
  readonly totalRequests: pulumi.Output<number>;
}

/** Outputs of MeshModelService. */
export interface MeshModelServiceOutputs {
  /** URL under which the service is called, as http://HOST/ with the port where it is not 80. */
  readonly url: pulumi.Output<string>;
  /** Host name under which the service is called - the name within the cluster (NAME.NAMESPACE.svc.cluster.local); with resources of VPC Lattice, the name of the Lattice service. */
  readonly host: pulumi.Output<string>;
  /** Name of the Service in front of all versions. */
  readonly serviceName: pulumi.Output<string>;
  /** Namespace of everything that was made. */
  readonly namespace: pulumi.Output<string>;
  /** The weight of each version that is sent, by its name. */
  readonly weights: pulumi.Output<Readonly<Record<string, number>>>;
  /** Name of the Deployment of each version, by the version's name. */
  readonly deploymentNames: pulumi.Output<Readonly<Record<string, string>>>;
  /** Name of the HorizontalPodAutoscaler of each version, by the version's name; KEDA names its own. */
  readonly hpaNames: pulumi.Output<Readonly<Record<string, string>>>;
  /** Rules for prometheus-adapter (YAML) that make the metrics which the autoscalers name, where prometheusAdapter is chosen. */
  readonly adapterRules: pulumi.Output<string | undefined>;
  /** With App Mesh, the objects of Gateway API (YAML) that the same declaration would make with gatewayApi. */
  readonly replacement: pulumi.Output<string | undefined>;
  /** ARN of the service network, where one was made. */
  readonly serviceNetworkArn: pulumi.Output<string | undefined>;
  /** What the simulation showed, where reliability is given. */
  readonly reliability: pulumi.Output<ReliabilityFigures | undefined>;
}

/** Outputs of ModelService. */
export interface ModelServiceOutputs {
  /** URL of the service, as http://ADDRESS/ with the port where it is not 80. */
  readonly url: pulumi.Output<string>;
  /** Host name or IP address of the load balancer; the name within the cluster (NAME.NAMESPACE.svc) where there is none. */
  readonly address: pulumi.Output<string>;
  /** Name of the Service. */
  readonly serviceName: pulumi.Output<string>;
  /** Name of the Deployment. */
  readonly deploymentName: pulumi.Output<string>;
  /** Name of the HorizontalPodAutoscaler or the ScaledObject that was made. */
  readonly scalerName: pulumi.Output<string>;
  /** Name of the HorizontalPodAutoscaler; that of a ScaledObject is made by KEDA. */
  readonly hpaName: pulumi.Output<string>;
  /** Namespace of everything that was made. */
  readonly namespace: pulumi.Output<string>;
  /** Labels that select the pods. */
  readonly selector: pulumi.Output<Readonly<Record<string, string>>>;
  /** What the simulation showed, where reliability is given. */
  readonly reliability: pulumi.Output<ReliabilityFigures | undefined>;
}

/** Outputs of PredictiveFleet. */
export interface PredictiveFleetOutputs {
  /** Name of the group that serves; with blue/green, the live one. */
  readonly groupName: pulumi.Output<string>;
  /** ARN of that group. */
  readonly groupArn: pulumi.Output<string>;
  /** Names of all groups that were made, by colour; by "fleet" where there is one. */
  readonly groupNames: pulumi.Output<Readonly<Record<string, string>>>;
  /** Id of the launch template, made or given. */
  readonly launchTemplateId: pulumi.Output<string>;
  /** Version of it that new instances are started with. */
  readonly launchTemplateVersion: pulumi.Output<string>;
  /** ARN of each scaling policy, by its name; with blue/green by colour and name as blue/CpuUtilization. */
  readonly policyArns: pulumi.Output<Readonly<Record<string, string>>>;
  /** ARN of each alarm that was made, by policy or alarm name; with blue/green by colour and name. */
  readonly alarmArns: pulumi.Output<Readonly<Record<string, string>>>;
  /** Name of the CodeDeploy application, where rollout is given. */
  readonly applicationName: pulumi.Output<string | undefined>;
  /** Name of the deployment group, where rollout is given. */
  readonly deploymentGroupName: pulumi.Output<string | undefined>;
  /** The command that makes the deployment group suspend processesToSuspend, which the AWS provider has no input for yet. Run it once after the deployment group was made. */
  readonly suspendProcessesCommand: pulumi.Output<string | undefined>;
  /** What the simulation showed, where reliability is given. */
  readonly reliability: pulumi.Output<ReliabilityFigures | undefined>;
}
