import { dimensions } from "../link/resourceId";
import { defaults } from "../contract/generated/defaults";
import { InferenceEndpointArgs, Variant } from "../contract/generated/types";
import { deploymentConfig, rollbackAlarm } from "./deployment";
import { planEndpointConfiguration } from "./endpointConfiguration";
import { Plan } from "./plan";
import { ScaledThing } from "./scaledThing";
import { PlannedScaling, planScaling } from "./scaling";
import { types } from "./types";
import { PlannedResource, Ref, Template } from "./value";
import { placedScaling } from "./variantScaling";

export interface PlannedEndpoint {
  readonly plan: Plan;
  readonly configuration: PlannedResource;
  readonly endpoint: PlannedResource;
  /** By variant name. */
  readonly scalings: ReadonlyMap<string, PlannedScaling>;
  readonly rollbackAlarms: ReadonlyMap<string, PlannedResource>;
}

/** Everything that an InferenceEndpoint is going to register. */
export function planInferenceEndpoint(args: InferenceEndpointArgs): PlannedEndpoint {
  const plan = new Plan();
  const configuration = planEndpointConfiguration(plan, args);
  const rollbackAlarms = planRollbackAlarms(plan, args);
  const endpoint = planEndpoint(plan, args, configuration, [...rollbackAlarms.values()]);
  const scalings = new Map<string, PlannedScaling>();
  for (const thing of scaledThings(args, endpoint)) {
    scalings.set(thing.prefix, planScaling(plan, thing));
  }
  return { plan, configuration, endpoint, scalings, rollbackAlarms };
}

function planEndpoint(
  plan: Plan,
  args: InferenceEndpointArgs,
  configuration: PlannedResource,
  rollbackAlarms: readonly PlannedResource[],
): PlannedResource {
  return plan.add(
    types.endpoint,
    "",
    {
      name: args.endpointName,
      endpointConfigName: new Ref(configuration, "name"),
      deploymentConfig: args.deployment && deploymentConfig(args.deployment, rollbackAlarms),
      tags: args.tags,
    },
    { origins: { "": "variants", name: "endpointName", deploymentConfig: "deployment" } },
  );
}

function planRollbackAlarms(
  plan: Plan,
  args: InferenceEndpointArgs,
): ReadonlyMap<string, PlannedResource> {
  const alarms = new Map<string, PlannedResource>();
  const { endpointName } = args;
  if (endpointName === undefined) return alarms; // refused by the checks
  (args.deployment?.rollbackAlarms ?? []).forEach((declared, index) => {
    const variantName = declared.variantName ?? args.variants[0]?.name ?? "";
    const alarm = rollbackAlarm(plan, endpointName, variantName, declared, index, args.tags);
    alarms.set(`${variantName}/rollback-${declared.name}`, alarm);
  });
  return alarms;
}

/** The variants that are scaled, as scaling sees them. */
export function scaledThings(
  args: InferenceEndpointArgs,
  endpoint: PlannedResource,
): readonly ScaledThing[] {
  const production = args.variants.map((variant, index) => ({ variant, at: `variants[${index}]` }));
  const shadow = (args.shadowVariants ?? []).map((variant, index) => ({
    variant,
    at: `shadowVariants[${index}]`,
  }));
  return [...production, ...shadow].flatMap(({ variant, at }) => {
    const placed = placedScaling(args, variant, at);
    return placed ? [{ ...scaledVariant(args, variant, at, endpoint), ...placed }] : [];
  });
}

function scaledVariant(
  args: InferenceEndpointArgs,
  variant: Variant,
  path: string,
  endpoint: PlannedResource,
): Omit<ScaledThing, "scaling" | "path"> {
  const endpointName = new Ref(endpoint, "name");
  return {
    prefix: variant.name,
    outputPrefix: `${variant.name}/`,
    kind: kindOf(args, variant),
    namePath: `${path}.name`,
    serviceNamespace: "sagemaker",
    resourceId: new Template("endpoint/", endpointName, `/variant/${variant.name}`),
    scalableDimension: variant.serverless
      ? dimensions.provisionedConcurrency
      : dimensions.instanceCount,
    metricDimensions: { EndpointName: endpointName, VariantName: variant.name },
    tags: args.tags,
    ignoreScalingChanges:
      args.ignoreScalingChanges ?? defaults.InferenceEndpoint.ignoreScalingChanges,
    after: [endpoint],
  };
}

function kindOf(args: InferenceEndpointArgs, variant: Variant): ScaledThing["kind"] {
  if (variant.serverless) return "concurrency";
  return args.async ? "asyncInstances" : "instances";
}
