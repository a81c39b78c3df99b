import { Fragment } from "../model/fragments";
import { Declaration } from "../model/input";
import * as appautoscalingPolicy from "./appautoscalingPolicy";
import * as appautoscalingScheduledAction from "./appautoscalingScheduledAction";
import * as appautoscalingTarget from "./appautoscalingTarget";
import * as cloudwatchMetricAlarm from "./cloudwatchMetricAlarm";
import * as sagemakerEndpoint from "./sagemakerEndpoint";
import * as sagemakerEndpointConfiguration from "./sagemakerEndpointConfiguration";
import * as sagemakerInferenceComponent from "./sagemakerInferenceComponent";
import * as sagemakerModel from "./sagemakerModel";

interface ResourceReader {
  readonly types: readonly string[];
  readonly read: (source: Declaration) => readonly Fragment[];
}

const readers: readonly ResourceReader[] = [
  appautoscalingPolicy,
  appautoscalingScheduledAction,
  appautoscalingTarget,
  cloudwatchMetricAlarm,
  sagemakerEndpoint,
  sagemakerEndpointConfiguration,
  sagemakerInferenceComponent,
  sagemakerModel,
];

const readerByType: ReadonlyMap<string, ResourceReader> = new Map(
  readers.flatMap((reader) => reader.types.map((type) => [type, reader] as const)),
);

/** The resource types that say something about scaling. */
export const readableTypes: readonly string[] = [...readerByType.keys()].sort();

export function isReadable(type: string): boolean {
  return readerByType.has(type);
}

/** What a declaration says about scaling: nothing for types that no reader knows. */
export function read(declaration: Declaration): readonly Fragment[] {
  return readerByType.get(declaration.type)?.read(declaration) ?? [];
}
