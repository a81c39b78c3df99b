import type {
  AnalyzerProviderResource,
  AnalyzeRequest,
  AnalyzerResource,
} from "@pulumi/pulumi/proto/analyzer_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { Declaration, InputObject } from "../scaling/model/input";
import { isReadable } from "../scaling/read";
import { decodeProperties } from "../scaling/read/wire";

/** A resource as it is analysed: its inputs, with what is unknown and what is secret. */
export function analysed(request: AnalyzeRequest): Declaration {
  const inputs = decodedOnce(request.getProperties());
  return {
    ...placeOf(request),
    get inputs() {
      return inputs();
    },
    parent: request.getOptions()?.getParent() || undefined,
    dependencies: [],
    propertyDependencies: {},
  };
}

/**
 * A resource as the finished stack shows it: its outputs and dependencies, with the inputs that were
 * analysed before. Outputs alone will not do: they are empty in a preview whose provider is not
 * configured yet. They stand in only where there was no analysis, as for resources outside `--target`.
 */
export function inStack(resource: AnalyzerResource, before: Declaration | undefined): Declaration {
  const outputs = decodedOnce(resource.getProperties());
  return {
    ...placeOf(resource),
    get inputs() {
      return before?.inputs ?? outputs();
    },
    get outputs() {
      return outputs();
    },
    parent: resource.getParent() || resource.getOptions()?.getParent() || undefined,
    dependencies: resource.getDependenciesList(),
    propertyDependencies: propertyDependenciesOf(resource),
  };
}

type Place = Omit<Declaration, "inputs" | "dependencies" | "propertyDependencies">;

function placeOf(resource: AnalyzeRequest | AnalyzerResource): Place {
  const type = resource.getType();
  const provider = resource.getProvider();
  return {
    urn: resource.getUrn(),
    type,
    provider: provider?.getUrn(),
    ignoreChanges: resource.getOptions()?.getIgnorechangesList() ?? [],
    protect: resource.getOptions()?.getProtect() ?? false,
    custom: isCustom(type, provider),
  };
}

/** Most resources have nothing to do with scaling: their properties are decoded only if a rule looks. */
function decodedOnce(properties: Struct | undefined): () => InputObject {
  let decoded: InputObject | undefined;
  return () => (decoded ??= decodeProperties(properties?.toJavaScript()));
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
