import type {
  AnalyzerProviderResource,
  AnalyzeRequest,
  AnalyzerResource,
} from "@pulumi/pulumi/proto/analyzer_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { Declaration, InputObject } from "../scaling/model/input";
import { isReadable } from "../scaling/read";
import { decodeProperties } from "../scaling/read/wire";

const nothing: InputObject = Object.freeze({});
const nobody: readonly string[] = Object.freeze([]);

/**
 * A resource as it is analysed: its inputs, with what is unknown and what is secret. Of resources that
 * say nothing about scaling only the place in the program is kept.
 */
export function analysed(request: AnalyzeRequest): Declaration {
  const options = request.getOptions();
  const type = request.getType();
  return {
    urn: request.getUrn(),
    type,
    inputs: propertiesOf(type, request.getProperties()),
    parent: options?.getParent() || undefined,
    provider: request.getProvider()?.getUrn(),
    dependencies: nobody,
    propertyDependencies: {},
    ignoreChanges: options?.getIgnorechangesList() ?? nobody,
    protect: options?.getProtect() ?? false,
    custom: isCustom(type, request.getProvider()),
  };
}

/**
 * A resource as the finished stack shows it: its outputs and dependencies, with the inputs that were
 * analysed before. Outputs alone will not do: they are empty in a preview whose provider is not
 * configured yet. They stand in only where there was no analysis, as for resources outside `--target`.
 */
export function inStack(resource: AnalyzerResource, before: Declaration | undefined): Declaration {
  const options = resource.getOptions();
  const type = resource.getType();
  const outputs = propertiesOf(type, resource.getProperties());
  const readable = isReadable(type);
  return {
    urn: resource.getUrn(),
    type,
    inputs: before?.inputs ?? outputs,
    outputs,
    parent: resource.getParent() || options?.getParent() || undefined,
    provider: resource.getProvider()?.getUrn(),
    dependencies: readable ? resource.getDependenciesList() : nobody,
    propertyDependencies: readable ? propertyDependenciesOf(resource) : {},
    ignoreChanges: options?.getIgnorechangesList() ?? nobody,
    protect: options?.getProtect() ?? false,
    custom: isCustom(type, resource.getProvider()),
  };
}

function propertiesOf(type: string, properties: Struct | undefined): InputObject {
  if (properties === undefined || !isReadable(type)) return nothing;
  return decodeProperties(properties.toJavaScript());
}

function propertyDependenciesOf(resource: AnalyzerResource): Record<string, readonly string[]> {
  const entries: (readonly [string, readonly string[]])[] = [];
  resource.getPropertydependenciesMap().forEach((urns, property) => {
    entries.push([property, urns.getUrnsList()]);
  });
  return Object.fromEntries(entries);
}

/** The protocol does not say it: components are the resources that no provider manages. */
function isCustom(type: string, provider: AnalyzerProviderResource | undefined): boolean {
  return provider !== undefined || isReadable(type) || type.startsWith("pulumi:");
}
