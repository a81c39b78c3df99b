import * as pulumi from "@pulumi/pulumi";
import { childName, Plan } from "../../scaling/plan/plan";
import { types } from "../../scaling/plan/types";
import { mapTree, PlannedResource, Ref, Template } from "../../scaling/plan/value";

/** A resource of the AWS provider, as far as components read it. */
export interface AwsResource extends pulumi.CustomResource {
  readonly name?: pulumi.Output<string>;
  readonly arn?: pulumi.Output<string>;
  readonly resourceId?: pulumi.Output<string>;
}

type AwsClass = new (
  name: string,
  args: never,
  options: pulumi.CustomResourceOptions,
) => AwsResource;

/** Each class is loaded on first use, so that asking for the schema loads none. */
const classes: Readonly<Record<string, () => Promise<AwsClass>>> = {
  [types.model]: async () => (await import("@pulumi/aws/sagemaker/model.js")).Model,
  [types.endpointConfiguration]: async () =>
    (await import("@pulumi/aws/sagemaker/endpointConfiguration.js")).EndpointConfiguration,
  [types.endpoint]: async () => (await import("@pulumi/aws/sagemaker/endpoint.js")).Endpoint,
  [types.target]: async () => (await import("@pulumi/aws/appautoscaling/target.js")).Target,
  [types.policy]: async () => (await import("@pulumi/aws/appautoscaling/policy.js")).Policy,
  [types.scheduledAction]: async () =>
    (await import("@pulumi/aws/appautoscaling/scheduledAction.js")).ScheduledAction,
  [types.alarm]: async () => (await import("@pulumi/aws/cloudwatch/metricAlarm.js")).MetricAlarm,
};

export type AwsClasses = ReadonlyMap<string, AwsClass>;

/** The classes that a plan needs. */
export async function loadClasses(plan: Plan): Promise<AwsClasses> {
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

export type Registered = ReadonlyMap<PlannedResource, AwsResource>;

/** Registers a plan's resources as children of the component, in the plan's order. */
export function register(
  plan: Plan,
  loaded: AwsClasses,
  component: pulumi.ComponentResource,
  name: string,
): Registered {
  const registered = new Map<PlannedResource, AwsResource>();
  for (const resource of plan.resources) {
    const AwsClass = loaded.get(resource.type);
    if (AwsClass === undefined) throw new Error(`class of ${resource.type} is not loaded`);
    const inputs = mapTree(resource.inputs, (leaf) => resolve(leaf, registered));
    const options: pulumi.CustomResourceOptions = {
      parent: component,
      ignoreChanges: [...resource.ignoreChanges],
      dependsOn: resource.after.map((each) => of(each, registered)),
    };
    registered.set(resource, new AwsClass(childName(name, resource), inputs as never, options));
  }
  return registered;
}

/** The output that a reference stands for. */
export function output(ref: Ref, registered: Registered): pulumi.Output<string> {
  const value = of(ref.resource, registered)[ref.output];
  if (value === undefined) throw new Error(`${ref.resource.type} has no output ${ref.output}`);
  return value;
}

function resolve(leaf: unknown, registered: Registered): unknown {
  if (leaf instanceof Ref) return output(leaf, registered);
  if (!(leaf instanceof Template)) return leaf;
  const parts = leaf.parts.map((part) => resolve(part, registered) as pulumi.Input<string>);
  return pulumi.concat(...parts);
}

function of(resource: PlannedResource, registered: Registered): AwsResource {
  const found = registered.get(resource);
  if (found === undefined) throw new Error(`${resource.type} is planned after its use`);
  return found;
}
