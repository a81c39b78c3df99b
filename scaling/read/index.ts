import { Fragment } from "../model/fragments";
import { Declaration } from "../model/input";
import * as appautoscalingPolicy from "./appautoscalingPolicy";
import * as appautoscalingScheduledAction from "./appautoscalingScheduledAction";
import * as appautoscalingTarget from "./appautoscalingTarget";
import * as cloudwatchMetricAlarm from "./cloudwatchMetricAlarm";
import { codeDeployReaders } from "./codedeploy";
import { ec2Readers } from "./ec2";
import { iamReaders } from "./iam";
import * as customObject from "./kubernetes/customObject";
import * as opaqueBundle from "./kubernetes/opaqueBundle";
import { kubernetesReaders } from "./kubernetes";
import { meshReaders } from "./mesh";
import { ResourceReader } from "./resourceReader";
import * as sagemakerEndpoint from "./sagemakerEndpoint";
import * as sagemakerEndpointConfiguration from "./sagemakerEndpointConfiguration";
import * as sagemakerInferenceComponent from "./sagemakerInferenceComponent";
import * as sagemakerModel from "./sagemakerModel";
import * as scaledCount from "./scaledCount";

const readers: readonly ResourceReader[] = [
  appautoscalingPolicy,
  appautoscalingScheduledAction,
  appautoscalingTarget,
  cloudwatchMetricAlarm,
  sagemakerEndpoint,
  sagemakerEndpointConfiguration,
  sagemakerInferenceComponent,
  sagemakerModel,
  scaledCount,
  ...ec2Readers,
  ...codeDeployReaders,
  ...iamReaders,
  ...kubernetesReaders,
  ...meshReaders,
];

const readerByType: ReadonlyMap<string, ResourceReader> = new Map(
  readers.flatMap((reader) => reader.types.map((type) => [type, reader] as const)),
);

/** The resource types that say something about scaling. */
export const readableTypes: readonly string[] = [...readerByType.keys()].sort();

export function isReadable(type: string): boolean {
  return readerByType.has(type);
}

/** Bundles say nothing about scaling by themselves, but keep others from being surely missing. */
const bundleTypes: ReadonlySet<string> = new Set(opaqueBundle.types);

/**
 * What a declaration says about scaling: nothing for types that no reader knows, and of kinds that
 * others added to Kubernetes no more than which object it is, since an autoscaler may act on it.
 */
export function read(declaration: Declaration): readonly Fragment[] {
  const reader = readerByType.get(declaration.type);
  if (reader !== undefined) return reader.read(declaration);
  if (bundleTypes.has(declaration.type)) return opaqueBundle.read(declaration);
  return customObject.isCustomType(declaration.type) ? customObject.read(declaration) : [];
}
