import { dimensions, parseResourceId } from "../link/resourceId";
import { defaults } from "../contract/generated/defaults";
import { EndpointScalingArgs } from "../contract/generated/types";
import { ScaledKind } from "./metrics";
import { Plan } from "./plan";
import { ScaledThing } from "./scaledThing";
import { PlannedScaling, planScaling } from "./scaling";
import { Template } from "./value";

export interface PlannedEndpointScaling {
  readonly plan: Plan;
  readonly scaling: PlannedScaling;
}

/** Everything that an EndpointScaling is going to register. */
export function planEndpointScaling(args: EndpointScalingArgs): PlannedEndpointScaling {
  const plan = new Plan();
  return { plan, scaling: planScaling(plan, scaledThing(args)) };
}

type Identity = Pick<
  ScaledThing,
  "kind" | "namePath" | "serviceNamespace" | "resourceId" | "scalableDimension" | "metricDimensions"
>;

export function scaledThing(args: EndpointScalingArgs): ScaledThing {
  return {
    ...identity(args),
    prefix: "",
    outputPrefix: "",
    scaling: args.scaling,
    path: "scaling",
    tags: args.tags,
    ignoreScalingChanges:
      args.ignoreScalingChanges ?? defaults.EndpointScaling.ignoreScalingChanges,
    after: [],
  };
}

function identity(args: EndpointScalingArgs): Identity {
  if (args.endpointName !== undefined) return variantIdentity(args);
  if (args.inferenceComponentName !== undefined) return componentIdentity(args);
  return givenIdentity(args);
}

function variantIdentity({
  endpointName,
  variantName,
  variantDimension,
  async,
}: EndpointScalingArgs): Identity {
  const concurrency = variantDimension === "ProvisionedConcurrency";
  const instances: ScaledKind = async === true ? "asyncInstances" : "instances";
  return {
    kind: concurrency ? "concurrency" : instances,
    namePath: "endpointName",
    serviceNamespace: "sagemaker",
    resourceId: new Template("endpoint/", endpointName, `/variant/${variantName ?? ""}`),
    scalableDimension: concurrency ? dimensions.provisionedConcurrency : dimensions.instanceCount,
    metricDimensions: { EndpointName: endpointName, VariantName: variantName },
  };
}

function componentIdentity({ inferenceComponentName }: EndpointScalingArgs): Identity {
  return {
    kind: "copies",
    namePath: "inferenceComponentName",
    serviceNamespace: "sagemaker",
    resourceId: new Template("inference-component/", inferenceComponentName),
    scalableDimension: dimensions.copyCount,
    metricDimensions: { InferenceComponentName: inferenceComponentName },
  };
}

function givenIdentity({
  resourceId,
  serviceNamespace,
  scalableDimension,
}: EndpointScalingArgs): Identity {
  const parsed = typeof resourceId === "string" ? parseResourceId(resourceId) : undefined;
  return {
    kind: kindByDimension.get(scalableDimension ?? "") ?? "other",
    namePath: "resourceId",
    serviceNamespace,
    resourceId,
    scalableDimension,
    metricDimensions:
      parsed?.form === "variant"
        ? { EndpointName: parsed.endpointName, VariantName: parsed.variantName }
        : parsed
          ? { InferenceComponentName: parsed.name }
          : {},
  };
}

const kindByDimension: ReadonlyMap<string, ScaledKind> = new Map([
  [dimensions.instanceCount, "instances"],
  [dimensions.provisionedConcurrency, "concurrency"],
  [dimensions.copyCount, "copies"],
]);
