import { LaunchTemplateReference } from "./ec2Launch";
import { Field } from "./field";
import type { FragmentBase } from "./fragments";

/** Names, ids or ARNs in a list, any of which may be known or not. */
export type Texts = Field<readonly Field<string>[]>;

export interface TrafficSource {
  readonly path: string;
  /** ARN of a target group, name of a classic load balancer. */
  readonly identifier: Field<string>;
  /** `elb`, `elbv2` or `vpc-lattice`; told from the identifier where it is absent. */
  readonly type: Field<string>;
}

/** One choice among the instances that a mixed group may start. */
export interface InstanceOverride {
  readonly path: string;
  readonly instanceType: Field<string>;
  /** Attributes in the place of a type; any number of types may fit them. */
  readonly requirements: Field<true>;
  readonly weight: Field<number>;
}

export interface MixedInstances {
  readonly path: string;
  readonly presence: Field<true>;
  readonly launchTemplate: LaunchTemplateReference;
  readonly overrides: Field<readonly InstanceOverride[]>;
  /** Absent means 0. */
  readonly onDemandBase: Field<number>;
  /** Absent means 100: nothing but on-demand instances. */
  readonly onDemandPercentAboveBase: Field<number>;
  readonly spotAllocationStrategy: Field<string>;
  readonly onDemandAllocationStrategy: Field<string>;
  readonly spotMaxPrice: Field<string>;
}

export interface WarmPool {
  readonly path: string;
  readonly presence: Field<true>;
  /** Absent means 0. */
  readonly minSize: Field<number>;
  /** Instances in the group and in the pool together; absent, or -1, means the group's maximum. */
  readonly maxPrepared: Field<number>;
  /** Stopped (assumed), Running or Hibernated. */
  readonly poolState: Field<string>;
  readonly reuseOnScaleIn: Field<boolean>;
}

/** How many of its instances a group keeps in service while it replaces some. */
export interface HealthyRange {
  readonly path: string;
  readonly presence: Field<true>;
  readonly minHealthyPercent: Field<number>;
  readonly maxHealthyPercent: Field<number>;
}

export interface InstanceRefresh extends HealthyRange {
  readonly strategy: Field<string>;
  readonly warmupSeconds: Field<number>;
  readonly autoRollback: Field<boolean>;
  readonly skipMatching: Field<boolean>;
  readonly checkpointPercentages: Field<readonly Field<number>[]>;
  readonly alarmNames: Texts;
}

export interface GroupTag {
  readonly path: string;
  readonly key: Field<string>;
  readonly propagatesAtLaunch: Field<boolean>;
}

export interface AutoScalingGroup extends FragmentBase {
  readonly kind: "autoScalingGroup";
  readonly name: Field<string>;
  readonly minSize: Field<number>;
  readonly maxSize: Field<number>;
  readonly desiredCapacity: Field<number>;
  /** What sizes count: units (assumed), vcpu or memory-mib. */
  readonly capacityUnit: Field<string>;
  readonly subnets: Texts;
  readonly availabilityZones: Texts;
  /** EC2 where absent; one type, or several with commas between. */
  readonly healthCheckType: Field<string>;
  /** With what the provider assumes where it is absent. */
  readonly healthCheckGraceSeconds: Field<number>;
  /** Absent, or -1, means none: instances count from their start. */
  readonly defaultWarmupSeconds: Field<number>;
  /** Of simple policies; absent means 300. */
  readonly defaultCooldownSeconds: Field<number>;
  readonly targetGroupArns: Texts;
  readonly loadBalancers: Texts;
  readonly trafficSources: Field<readonly TrafficSource[]>;
  readonly suspendedProcesses: Texts;
  readonly capacityRebalance: Field<boolean>;
  readonly maxInstanceLifetimeSeconds: Field<number>;
  readonly launchTemplate: LaunchTemplateReference;
  readonly launchConfigurationName: Field<string>;
  readonly mixed: MixedInstances;
  /** Whether the group declares hooks itself; each is a fragment of its own. */
  readonly hooks: Field<true>;
  readonly warmPool: WarmPool;
  readonly maintenance: HealthyRange;
  readonly refresh: InstanceRefresh;
  readonly tags: Field<readonly GroupTag[]>;
  /** Topics for events, where they are declared on the group itself. */
  readonly notifications: Field<true>;
}

/** A target group, load balancer or service that is attached to a group by a resource of its own. */
export interface GroupAttachment extends FragmentBase {
  readonly kind: "groupAttachment";
  readonly groupName: Field<string>;
  readonly trafficSource: TrafficSource;
}

export interface GroupNotification extends FragmentBase {
  readonly kind: "groupNotification";
  readonly groupNames: Texts;
}

/** A stop on the way of an instance into or out of its group. */
export interface LifecycleHook extends FragmentBase {
  readonly kind: "lifecycleHook";
  /** Path of this hook inside its group; "" where the resource is the hook. */
  readonly path: string;
  readonly groupName: Field<string>;
  readonly name: Field<string>;
  readonly transition: Field<string>;
  /** Absent means 3600. */
  readonly heartbeatSeconds: Field<number>;
  /** ABANDON where absent. */
  readonly defaultResult: Field<string>;
}

/** A warm pool that is declared as a resource of its own. */
export interface WarmPoolOf extends FragmentBase {
  readonly kind: "warmPool";
  readonly groupName: Field<string>;
  readonly pool: WarmPool;
}
