import { defaults } from "../contract/generated/defaults";
import {
  AsyncInference,
  DataCapture,
  InferenceEndpointArgs,
  Variant,
} from "../contract/generated/types";
import { planModel } from "./model";
import { Plan } from "./plan";
import { types } from "./types";
import { PlannedInputs, PlannedResource, Ref } from "./value";
import { scalingOf } from "./variantScaling";

/**
 * The configuration has no fixed name, so that a change makes a new one, moves the endpoint to it, and
 * only then deletes the old one.
 */
export function planEndpointConfiguration(
  plan: Plan,
  args: InferenceEndpointArgs,
): PlannedResource {
  const shadows = args.shadowVariants ?? [];
  const production = args.variants.map((each, index) => placed(each, "variants", index));
  const shadow = shadows.map((each, index) => placed(each, "shadowVariants", index));
  return plan.add(
    types.endpointConfiguration,
    "config",
    {
      productionVariants: production.map((each) => variantInputs(plan, args, each)),
      shadowProductionVariants:
        shadow.length > 0 ? shadow.map((each) => variantInputs(plan, args, each)) : undefined,
      asyncInferenceConfig: args.async && asyncConfig(args.async),
      dataCaptureConfig: args.dataCapture && captureConfig(args.dataCapture),
      kmsKeyArn: args.kmsKeyArn,
      executionRoleArn: args.executionRoleArn,
      tags: args.tags,
    },
    { origins: origins([...production, ...shadow]) },
  );
}

interface PlacedVariant {
  readonly variant: Variant;
  readonly path: string;
  readonly childPath: string;
}

function placed(
  variant: Variant,
  list: "variants" | "shadowVariants",
  index: number,
): PlacedVariant {
  const child = list === "variants" ? "productionVariants" : "shadowProductionVariants";
  return { variant, path: `${list}[${index}]`, childPath: `${child}[${index}]` };
}

/** Instances to start with: those given, else the fewest that scaling keeps, else one. */
export function initialInstanceCount(args: InferenceEndpointArgs, variant: Variant): number {
  return variant.initialInstanceCount ?? Math.max(1, scalingOf(args, variant)?.minCapacity ?? 1);
}

function variantInputs(plan: Plan, args: InferenceEndpointArgs, at: PlacedVariant): PlannedInputs {
  const { variant } = at;
  const model =
    variant.model && planModel(plan, variant.name, variant.model, `${at.path}.model`, args.tags);
  const { managedInstanceScaling: managed, coreDump, capacityReservationArn } = variant;
  return {
    variantName: variant.name,
    modelName: model ? new Ref(model, "name") : variant.modelName,
    instanceType: variant.instanceType,
    initialInstanceCount: variant.serverless ? undefined : initialInstanceCount(args, variant),
    initialVariantWeight: variant.initialWeight ?? defaults.Variant.initialWeight,
    serverlessConfig: variant.serverless && serverlessConfig(args, variant),
    managedInstanceScaling: managed && { status: "ENABLED", ...managed },
    routingConfigs: variant.routingStrategy && [{ routingStrategy: variant.routingStrategy }],
    volumeSizeInGb: variant.volumeSizeGb,
    modelDataDownloadTimeoutInSeconds: variant.modelDataDownloadTimeoutSeconds,
    containerStartupHealthCheckTimeoutInSeconds: variant.containerStartupHealthCheckTimeoutSeconds,
    enableSsmAccess: variant.enableSsmAccess,
    inferenceAmiVersion: variant.inferenceAmiVersion,
    coreDumpConfig: coreDump && { ...coreDump },
    capacityReservationConfig: capacityReservationArn && {
      capacityReservationPreference: "capacity-reservations-only",
      mlReservationArn: capacityReservationArn,
    },
  };
}

function serverlessConfig(args: InferenceEndpointArgs, variant: Variant): object | undefined {
  const { serverless } = variant;
  if (serverless === undefined) return undefined;
  return {
    memorySizeInMb: serverless.memorySizeMb,
    maxConcurrency: serverless.maxConcurrency,
    provisionedConcurrency:
      serverless.provisionedConcurrency ?? scalingOf(args, variant)?.minCapacity,
  };
}

function asyncConfig(async: AsyncInference): object {
  const concurrency = async.maxConcurrentInvocationsPerInstance;
  const notified = async.successTopicArn !== undefined || async.errorTopicArn !== undefined;
  return {
    clientConfig: concurrency && { maxConcurrentInvocationsPerInstance: concurrency },
    outputConfig: {
      s3OutputPath: async.outputS3Uri,
      s3FailurePath: async.failureS3Uri,
      kmsKeyId: async.kmsKeyId,
      notificationConfig: notified
        ? {
            successTopic: async.successTopicArn,
            errorTopic: async.errorTopicArn,
            includeInferenceResponseIns: async.includeInferenceResponseIn,
          }
        : undefined,
    },
  };
}

function captureConfig(capture: DataCapture): object {
  const { csvContentTypes, jsonContentTypes } = capture;
  const modes = capture.capture ?? ["Input", "Output"];
  return {
    enableCapture: capture.enabled ?? defaults.DataCapture.enabled,
    initialSamplingPercentage: capture.samplingPercentage,
    destinationS3Uri: capture.destinationS3Uri,
    kmsKeyId: capture.kmsKeyId,
    captureOptions: modes.map((captureMode) => ({ captureMode })),
    captureContentTypeHeader:
      csvContentTypes || jsonContentTypes ? { csvContentTypes, jsonContentTypes } : undefined,
  };
}

function origins(variants: readonly PlacedVariant[]): Record<string, string> {
  const entries = variants.flatMap(({ path, childPath }) => [
    [childPath, path],
    [`${childPath}.variantName`, `${path}.name`],
    [`${childPath}.modelName`, `${path}.modelName`],
    [`${childPath}.instanceType`, `${path}.instanceType`],
    [`${childPath}.initialInstanceCount`, `${path}.initialInstanceCount`],
    [`${childPath}.initialVariantWeight`, `${path}.initialWeight`],
    [`${childPath}.serverlessConfig.memorySizeInMb`, `${path}.serverless.memorySizeMb`],
    [`${childPath}.serverlessConfig`, `${path}.serverless`],
    [
      `${childPath}.serverlessConfig.provisionedConcurrency`,
      `${path}.serverless.provisionedConcurrency`,
    ],
    [`${childPath}.managedInstanceScaling`, `${path}.managedInstanceScaling`],
  ]);
  return {
    "": "variants",
    ...Object.fromEntries(entries),
    asyncInferenceConfig: "async",
    dataCaptureConfig: "dataCapture",
    kmsKeyArn: "kmsKeyArn",
  };
}
