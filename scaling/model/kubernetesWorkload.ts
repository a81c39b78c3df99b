import { Field } from "./field";
import {
  Amounts,
  CustomObject,
  IntOrPercent,
  KubernetesObject,
  LabelSelector,
  Texts,
} from "./kubernetesObject";

/** As declared; {@link requestOf} says what the API server makes of it. */
export interface Resources {
  readonly path: string;
  readonly requests: Amounts;
  readonly limits: Amounts;
}

export interface Probe {
  readonly path: string;
  readonly presence: Field<true>;
  /** httpGet, exec, tcpSocket or grpc. */
  readonly handler: Field<string>;
  readonly initialDelaySeconds: Field<number>;
  readonly periodSeconds: Field<number>;
  readonly timeoutSeconds: Field<number>;
  readonly failureThreshold: Field<number>;
}

export interface PreStop {
  readonly path: string;
  readonly presence: Field<true>;
  /** How long the hook sleeps; unknown where it does something else. */
  readonly sleepSeconds: Field<number>;
}

export interface ContainerPort {
  readonly path: string;
  readonly name: Field<string>;
  readonly containerPort: Field<number>;
  readonly protocol: Field<string>;
}

export interface SecuritySettings {
  readonly path: string;
  readonly runAsNonRoot: Field<boolean>;
  readonly runAsUser: Field<number>;
  readonly privileged: Field<boolean>;
  readonly allowPrivilegeEscalation: Field<boolean>;
  readonly readOnlyRootFilesystem: Field<boolean>;
  /** Capabilities that are taken away, as ALL. */
  readonly droppedCapabilities: Field<readonly Field<string>[]>;
  readonly seccompProfile: Field<string>;
}

export interface Container {
  readonly path: string;
  readonly name: Field<string>;
  readonly image: Field<string>;
  readonly imagePullPolicy: Field<string>;
  readonly resources: Resources;
  readonly ports: Field<readonly ContainerPort[]>;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
  readonly startupProbe: Probe;
  readonly preStop: PreStop;
  readonly security: SecuritySettings;
  /** "Always" makes an init container a sidecar, which runs and is counted like the others. */
  readonly restartPolicy: Field<string>;
}

export interface TopologySpread {
  readonly path: string;
  readonly topologyKey: Field<string>;
  readonly maxSkew: Field<number>;
  readonly whenUnsatisfiable: Field<string>;
  readonly selector: LabelSelector | undefined;
}

export interface PodTemplate {
  readonly path: string;
  readonly labels: Texts;
  readonly annotations: Texts;
  readonly containers: Field<readonly Container[]>;
  /** All of them, sidecars too; {@link runningContainers} has the sidecars with the containers. */
  readonly initContainers: Field<readonly Container[]>;
  /** Requests and limits of the pod as a whole. */
  readonly resources: Resources;
  readonly terminationGracePeriodSeconds: Field<number>;
  readonly topologySpread: Field<readonly TopologySpread[]>;
  readonly podAntiAffinity: Field<true>;
  readonly podAffinity: Field<true>;
  readonly nodeAffinity: Field<true>;
  readonly nodeSelector: Texts;
  readonly tolerations: Field<true>;
  readonly priorityClassName: Field<string>;
  readonly serviceAccountName: Field<string>;
  readonly automountServiceAccountToken: Field<boolean>;
  readonly hostNetwork: Field<boolean>;
  readonly security: SecuritySettings;
}

export interface RolloutStrategy {
  readonly path: string;
  readonly presence: Field<true>;
  /** RollingUpdate (assumed), Recreate, OnDelete; Canary or BlueGreen of an Argo Rollout. */
  readonly type: Field<string>;
  readonly maxSurge: Field<IntOrPercent>;
  readonly maxUnavailable: Field<IntOrPercent>;
}

export interface Workload extends KubernetesObject {
  readonly kind: "workload";
  /** False for DaemonSets, Jobs, CronJobs and Pods: they have no number of replicas to set. */
  readonly scalable: boolean;
  readonly replicas: Field<number>;
  /** Which pods it counts as its own; absent means the labels of the template. */
  readonly selector: LabelSelector | undefined;
  readonly pod: PodTemplate;
  readonly strategy: RolloutStrategy;
  readonly minReadySeconds: Field<number>;
  readonly progressDeadlineSeconds: Field<number>;
}

/** What a scaler may act on. */
export type ScaleTarget = Workload | CustomObject;
