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
  return new Declared(request, decodedOnce(request.getProperties()));
}

/**
 * A resource as the finished stack shows it: its outputs and dependencies, with the inputs that were
 * analysed before. Outputs alone will not do: they are empty in a preview whose provider is not
 * configured yet. They stand in only where there was no analysis, as for resources outside `--target`.
 */
export function inStack(resource: AnalyzerResource, before: Declaration | undefined): Declaration {
  const outputs = decodedOnce(resource.getProperties());
  return new DeclaredInStack(resource, before ? () => before.inputs : outputs, outputs);
}

class Declared implements Declaration {
  readonly urn: string;
  readonly type: string;
  readonly provider: string | undefined;
  readonly ignoreChanges: readonly string[];
  readonly protect: boolean;
  readonly custom: boolean;
  readonly parent: string | undefined;
  readonly dependencies: readonly string[] = [];
  readonly propertyDependencies: Declaration["propertyDependencies"] = {};

  constructor(
    resource: AnalyzeRequest | AnalyzerResource,
    private readonly readInputs: () => InputObject,
  ) {
    const options = resource.getOptions();
    const provider = resource.getProvider();
    this.urn = resource.getUrn();
    this.type = resource.getType();
    this.provider = provider?.getUrn();
    this.ignoreChanges = options?.getIgnorechangesList() ?? [];
    this.protect = options?.getProtect() ?? false;
    this.parent = options?.getParent() || undefined;
    this.custom = isCustom(this.type, provider);
  }

  get inputs(): InputObject {
    return this.readInputs();
  }
}

class DeclaredInStack extends Declared {
  override readonly parent: string | undefined;
  override readonly dependencies: readonly string[];
  override readonly propertyDependencies: Declaration["propertyDependencies"];

  constructor(
    resource: AnalyzerResource,
    readInputs: () => InputObject,
    private readonly readOutputs: () => InputObject,
  ) {
    super(resource, readInputs);
    this.parent = resource.getParent() || resource.getOptions()?.getParent() || undefined;
    this.dependencies = resource.getDependenciesList();
    this.propertyDependencies = propertyDependenciesOf(resource);
  }

  get outputs(): InputObject {
    return this.readOutputs();
  }
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
