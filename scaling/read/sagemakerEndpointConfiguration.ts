import { Field, isKnown, known } from "../model/field";
import {
  EndpointConfiguration,
  Fragment,
  ManagedInstanceScaling,
  ServerlessConfig,
  Variant,
} from "../model/fragments";
import { Declaration } from "../model/input";
import { physical, reference } from "./names";
import { Reader } from "./reader";

export const types = [
  "aws:sagemaker/endpointConfiguration:EndpointConfiguration",
  "aws-native:sagemaker:EndpointConfig",
] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const isNative = source.type.startsWith("aws-native:");
  const configuration: EndpointConfiguration = {
    kind: "endpointConfiguration",
    source,
    name: physical(source, isNative ? "endpointConfigName" : "name"),
    variants: readVariants(inputs.at("productionVariants")),
    shadowVariants: readVariants(inputs.at("shadowProductionVariants")),
    asyncInference: inputs.at("asyncInferenceConfig").presence(),
    kmsKeyArn: inputs.at(isNative ? "kmsKeyId" : "kmsKeyArn").string(),
  };
  return [configuration];
}

function readVariants(at: Reader): Field<readonly Variant[]> {
  const items = at.items();
  return isKnown(items) ? known(items.value.map(readVariant), items.path) : items;
}

function readVariant(at: Reader): Variant {
  return {
    path: at.path,
    name: at.at("variantName").string(),
    modelName: reference(at.at("modelName")),
    instanceType: at.at("instanceType").string(),
    poolInstanceTypes: readPools(at.at("instancePools").items()),
    initialInstanceCount: at.at("initialInstanceCount").number(),
    weight: at.at("initialVariantWeight").number(),
    acceleratorType: at.at("acceleratorType").string(),
    serverless: readServerless(at.at("serverlessConfig")),
    managedInstanceScaling: readManagedInstanceScaling(at.at("managedInstanceScaling")),
    startupHealthCheckTimeoutSeconds: at.at("containerStartupHealthCheckTimeoutInSeconds").number(),
  };
}

function readPools(pools: Field<readonly Reader[]>): Variant["poolInstanceTypes"] {
  if (!isKnown(pools)) return pools;
  return known(
    pools.value.map((pool) => pool.at("instanceType").string()),
    pools.path,
  );
}

function readServerless(at: Reader): ServerlessConfig | undefined {
  if (!at.isPresent) return undefined;
  return {
    presence: at.presence(),
    memorySizeMb: at.at("memorySizeInMb").number(),
    maxConcurrency: at.at("maxConcurrency").number(),
    provisionedConcurrency: at.at("provisionedConcurrency").number(),
  };
}

function readManagedInstanceScaling(at: Reader): ManagedInstanceScaling | undefined {
  if (!at.isPresent) return undefined;
  const scaleIn = at.at("scaleInPolicy");
  return {
    path: at.path,
    status: at.at("status").string(),
    minInstanceCount: at.at("minInstanceCount").number(),
    maxInstanceCount: at.at("maxInstanceCount").number(),
    scaleInStrategy: scaleIn.at("strategy").string(),
    scaleInStepSize: scaleIn.at("maximumStepSize").number(),
    scaleInCooldownMinutes: scaleIn.at("cooldownInMinutes").number(),
  };
}
