import { exampleUrn, Place } from "../../check/declare";
import {
  alarm,
  componentTriple,
  configuration,
  stepPolicy,
  target,
  urn,
  variant,
} from "../../check/fixtures";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

/** Declarations that several examples of SageMaker rules start from. */

/** The same declaration under another name, for examples with two resources of a type. */
export function renamed(declaration: Declaration, name: string): Declaration {
  return { ...declaration, urn: exampleUrn(declaration.type, name) };
}

/** "reco-config" of an asynchronous endpoint. */
export function asyncConfiguration(inputs: InputObject = {}): Declaration {
  const asyncInferenceConfig = { outputConfig: { s3OutputPath: "s3://example/out" } };
  const variants = [variant({ initialInstanceCount: 1 })];
  return configuration(variants, { asyncInferenceConfig, ...inputs });
}

/** Serverless variant "blue" with provisioned concurrency 2 of 20. */
export function serverlessVariant(serverlessConfig: InputObject = {}): InputObject {
  const defaults = { memorySizeInMb: 2048, maxConcurrency: 20, provisionedConcurrency: 2 };
  return {
    variantName: "blue",
    modelName: "reco-model",
    serverlessConfig: { ...defaults, ...serverlessConfig },
  };
}

/** Variant "blue" without a model, for inference components, on zero to four managed instances. */
export function componentVariant(managed: InputObject = {}, inputs: InputObject = {}): InputObject {
  const defaults = { status: "ENABLED", minInstanceCount: 0, maxInstanceCount: 4 };
  return variant({
    modelName: undefined,
    instanceType: "ml.g5.2xlarge",
    initialInstanceCount: 1,
    managedInstanceScaling: { ...defaults, ...managed },
    ...inputs,
  });
}

/** Target "reco-target" on the copies of inference component "llm", 0 to 4. */
export function componentTarget(inputs: InputObject = {}, place?: Place): Declaration {
  return target({ ...componentTriple, minCapacity: 0, maxCapacity: 4, ...inputs }, place);
}

/** Target "reco-target" whose resource id comes from the endpoint and is not known yet. */
export function openTarget(inputs: InputObject = {}): Declaration {
  const from = { from: { resourceId: [urn("endpoint", "reco")] } };
  return target({ resourceId: UNKNOWN, ...inputs }, from);
}

/** Alarm that wakes an asynchronous endpoint through the step policy. */
export function backlogAlarm(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = {
    metricName: "HasBacklogWithoutCapacity",
    statistic: "Average",
    threshold: 1,
    dimensions: { EndpointName: "reco" },
  };
  return alarm({ ...defaults, ...inputs }, place);
}

/** Alarm that wakes inference component "llm" through the step policy. */
export function noCapacityAlarm(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = {
    metricName: "NoCapacityInvocationFailures",
    statistic: "Maximum",
    threshold: 1,
    dimensions: { InferenceComponentName: "llm" },
  };
  return alarm({ ...defaults, ...inputs }, place);
}

/** Step policy "reco-step" on the copies of inference component "llm". */
export function componentStepPolicy(change: InputObject = {}): Declaration {
  return stepPolicy(change, componentTriple);
}
