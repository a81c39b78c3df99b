import * as pulumi from "@pulumi/pulumi";
import { childName, Plan } from "../../scaling/plan/plan";
import { types } from "../../scaling/plan/types";
import { Computed, mapTree, PlannedResource, Ref, Template } from "../../scaling/plan/value";

/** A resource of the provider of AWS or of Kubernetes, as far as components read it. */
export interface Child extends pulumi.CustomResource {
  readonly name?: pulumi.Output<string>;
  readonly arn?: pulumi.Output<string>;
  readonly resourceId?: pulumi.Output<string>;
  readonly latestVersion?: pulumi.Output<number>;
  readonly dnsEntries?: pulumi.Output<readonly { readonly domainName?: string }[]>;
}

type ChildClass = new (name: string, args: never, options: pulumi.CustomResourceOptions) => Child;

/** What has a definition in the cluster and no class of its own. */
async function customResource(): Promise<ChildClass> {
  return (await import("@pulumi/kubernetes/apiextensions/customResource.js")).CustomResource;
}

/** Each class is loaded on first use, so that asking for the schema loads none. */
const classes: Readonly<Record<string, () => Promise<ChildClass>>> = {
  [types.model]: async () => (await import("@pulumi/aws/sagemaker/model.js")).Model,
  [types.endpointConfiguration]: async () =>
    (await import("@pulumi/aws/sagemaker/endpointConfiguration.js")).EndpointConfiguration,
  [types.endpoint]: async () => (await import("@pulumi/aws/sagemaker/endpoint.js")).Endpoint,
  [types.target]: async () => (await import("@pulumi/aws/appautoscaling/target.js")).Target,
  [types.policy]: async () => (await import("@pulumi/aws/appautoscaling/policy.js")).Policy,
  [types.scheduledAction]: async () =>
    (await import("@pulumi/aws/appautoscaling/scheduledAction.js")).ScheduledAction,
  [types.alarm]: async () => (await import("@pulumi/aws/cloudwatch/metricAlarm.js")).MetricAlarm,
  [types.launchTemplate]: async () =>
    (await import("@pulumi/aws/ec2/launchTemplate.js")).LaunchTemplate,
  [types.group]: async () => (await import("@pulumi/aws/autoscaling/group.js")).Group,
  [types.groupPolicy]: async () => (await import("@pulumi/aws/autoscaling/policy.js")).Policy,
  [types.groupSchedule]: async () => (await import("@pulumi/aws/autoscaling/schedule.js")).Schedule,
  [types.notification]: async () =>
    (await import("@pulumi/aws/autoscaling/notification.js")).Notification,
  [types.instanceProfile]: async () =>
    (await import("@pulumi/aws/iam/instanceProfile.js")).InstanceProfile,
  [types.role]: async () => (await import("@pulumi/aws/iam/role.js")).Role,
  [types.rolePolicy]: async () => (await import("@pulumi/aws/iam/rolePolicy.js")).RolePolicy,
  [types.rolePolicyAttachment]: async () =>
    (await import("@pulumi/aws/iam/rolePolicyAttachment.js")).RolePolicyAttachment,
  [types.deploymentApplication]: async () =>
    (await import("@pulumi/aws/codedeploy/application.js")).Application,
  [types.deploymentConfig]: async () =>
    (await import("@pulumi/aws/codedeploy/deploymentConfig.js")).DeploymentConfig,
  [types.deploymentGroup]: async () =>
    (await import("@pulumi/aws/codedeploy/deploymentGroup.js")).DeploymentGroup,
  [types.scalingPlan]: async () =>
    (await import("@pulumi/aws/autoscalingplans/scalingPlan.js")).ScalingPlan,
  [types.latticeServiceNetwork]: async () =>
    (await import("@pulumi/aws/vpclattice/serviceNetwork.js")).ServiceNetwork,
  [types.latticeVpcAssociation]: async () =>
    (await import("@pulumi/aws/vpclattice/serviceNetworkVpcAssociation.js"))
      .ServiceNetworkVpcAssociation,
  [types.latticeServiceAssociation]: async () =>
    (await import("@pulumi/aws/vpclattice/serviceNetworkServiceAssociation.js"))
      .ServiceNetworkServiceAssociation,
  [types.latticeService]: async () => (await import("@pulumi/aws/vpclattice/service.js")).Service,
  [types.latticeAuthPolicy]: async () =>
    (await import("@pulumi/aws/vpclattice/authPolicy.js")).AuthPolicy,
  [types.latticeTargetGroup]: async () =>
    (await import("@pulumi/aws/vpclattice/targetGroup.js")).TargetGroup,
  [types.latticeAttachment]: async () =>
    (await import("@pulumi/aws/vpclattice/targetGroupAttachment.js")).TargetGroupAttachment,
  [types.latticeListener]: async () =>
    (await import("@pulumi/aws/vpclattice/listener.js")).Listener,
  [types.appMeshMesh]: async () => (await import("@pulumi/aws/appmesh/mesh.js")).Mesh,
  [types.appMeshNode]: async () => (await import("@pulumi/aws/appmesh/virtualNode.js")).VirtualNode,
  [types.appMeshRouter]: async () =>
    (await import("@pulumi/aws/appmesh/virtualRouter.js")).VirtualRouter,
  [types.appMeshRoute]: async () => (await import("@pulumi/aws/appmesh/route.js")).Route,
  [types.appMeshService]: async () =>
    (await import("@pulumi/aws/appmesh/virtualService.js")).VirtualService,
  [types.appMeshGateway]: async () =>
    (await import("@pulumi/aws/appmesh/virtualGateway.js")).VirtualGateway,
  [types.appMeshGatewayRoute]: async () =>
    (await import("@pulumi/aws/appmesh/gatewayRoute.js")).GatewayRoute,
  [types.configMap]: async () =>
    (await import("@pulumi/kubernetes/core/v1/configMap.js")).ConfigMap,
  [types.serviceAccount]: async () =>
    (await import("@pulumi/kubernetes/core/v1/serviceAccount.js")).ServiceAccount,
  [types.deployment]: async () =>
    (await import("@pulumi/kubernetes/apps/v1/deployment.js")).Deployment,
  [types.service]: async () => (await import("@pulumi/kubernetes/core/v1/service.js")).Service,
  [types.horizontalPodAutoscaler]: async () =>
    (await import("@pulumi/kubernetes/autoscaling/v2/horizontalPodAutoscaler.js"))
      .HorizontalPodAutoscaler,
  [types.podDisruptionBudget]: async () =>
    (await import("@pulumi/kubernetes/policy/v1/podDisruptionBudget.js")).PodDisruptionBudget,
  [types.job]: async () => (await import("@pulumi/kubernetes/batch/v1/job.js")).Job,
  [types.loadTestRun]: customResource,
  [types.scaledObject]: customResource,
  [types.httpRoute]: customResource,
  [types.verticalPodAutoscaler]: customResource,
  [types.backendTlsPolicy]: customResource,
  [types.istioVirtualService]: customResource,
  [types.istioDestinationRule]: customResource,
  [types.istioPeerAuthentication]: customResource,
  [types.targetGroupPolicy]: customResource,
  [types.appMeshCustomMesh]: customResource,
  [types.appMeshCustomNode]: customResource,
  [types.appMeshCustomRouter]: customResource,
  [types.appMeshCustomService]: customResource,
  [types.appMeshCustomGateway]: customResource,
  [types.appMeshCustomGatewayRoute]: customResource,
};

export type ChildClasses = ReadonlyMap<string, ChildClass>;

/** The classes that a plan needs. */
export async function loadClasses(plan: Plan): Promise<ChildClasses> {
  const needed = [...new Set(plan.resources.map(({ type }) => type))];
  const loaded = await Promise.all(
    needed.map(async (type) => {
      const load = classes[type];
      if (load === undefined) throw new Error(`no class for ${type}`);
      return [type, await load()] as const;
    }),
  );
  return new Map(loaded);
}

export type Registered = ReadonlyMap<PlannedResource, Child>;

/** Registers a plan's resources as children of the component, in the plan's order. */
export function register(
  plan: Plan,
  loaded: ChildClasses,
  component: pulumi.ComponentResource,
  name: string,
): Registered {
  const registered = new Map<PlannedResource, Child>();
  for (const resource of plan.resources) {
    const ChildClass = loaded.get(resource.type);
    if (ChildClass === undefined) throw new Error(`class of ${resource.type} is not loaded`);
    const inputs = mapTree(resource.inputs, (leaf) => resolve(leaf, registered));
    const options: pulumi.CustomResourceOptions = {
      parent: component,
      ignoreChanges: [...resource.ignoreChanges],
      dependsOn: resource.after.map((each) => of(each, registered)),
      ...timeouts(resource),
    };
    registered.set(resource, new ChildClass(childName(name, resource), inputs as never, options));
  }
  return registered;
}

function timeouts({ timeoutSeconds }: PlannedResource): pulumi.CustomResourceOptions {
  if (timeoutSeconds === undefined) return {};
  const time = `${timeoutSeconds}s`;
  return { customTimeouts: { create: time, update: time } };
}

/** The output that a reference stands for. */
export function output(ref: Ref, registered: Registered): pulumi.Output<string> {
  const value = of(ref.resource, registered)[ref.output] as pulumi.Output<string> | undefined;
  if (value === undefined) throw new Error(`${ref.resource.type} has no output ${ref.output}`);
  return value;
}

/** What a planned value comes to: a reference, a text or a computed value with outputs in it, or as it is. */
export function valueOf<T>(planned: unknown, registered: Registered): pulumi.Output<T> {
  return pulumi.output(resolve(planned, registered)) as pulumi.Output<T>;
}

function resolve(leaf: unknown, registered: Registered): unknown {
  if (leaf instanceof Ref) return output(leaf, registered);
  if (leaf instanceof Computed) {
    const from = leaf.from.map((tree) => mapTree(tree, (each) => resolve(each, registered)));
    return pulumi.all(from).apply((values) => leaf.compute(...values));
  }
  if (!(leaf instanceof Template)) return leaf;
  const parts = leaf.parts.map((part) => resolve(part, registered) as pulumi.Input<string>);
  return pulumi.concat(...parts);
}

export function of(resource: PlannedResource, registered: Registered): Child {
  const found = registered.get(resource);
  if (found === undefined) throw new Error(`${resource.type} is planned after its use`);
  return found;
}
