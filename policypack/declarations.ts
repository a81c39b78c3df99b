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
  return new Declared(request, undefined, decodedOnce(request.getProperties()));
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

  constructor(
    resource: AnalyzeRequest | AnalyzerResource,
    parent: string | undefined,
    private readonly readInputs: () => InputObject,
  ) {
    const options = resource.getOptions();
    const provider = resource.getProvider();
    this.urn = resource.getUrn();
    this.type = resource.getType();
    this.provider = provider?.getUrn();
    this.ignoreChanges = options?.getIgnorechangesList() ?? [];
    this.protect = options?.getProtect() ?? false;
    this.parent = parent ?? (options?.getParent() || undefined);
    this.custom = isCustom(this.type, provider);
  }

  get inputs(): InputObject {
    return this.readInputs();
  }

  /** What a resource depends on is told only when the stack is analysed. */
  get dependencies(): readonly string[] {
    return [];
  }

  get propertyDependencies(): Declaration["propertyDependencies"] {
    return {};
  }
}

class DeclaredInStack extends Declared {
  private linked: Declaration["propertyDependencies"] | undefined;

  constructor(
    private readonly resource: AnalyzerResource,
    readInputs: () => InputObject,
    private readonly readOutputs: () => InputObject,
  ) {
    super(resource, resource.getParent() || undefined, readInputs);
    resource.clearProperties();
  }

  get outputs(): InputObject {
    return this.readOutputs();
  }

  override get dependencies(): readonly string[] {
    return this.resource.getDependenciesList();
  }

  override get propertyDependencies(): Declaration["propertyDependencies"] {
    return (this.linked ??= propertyDependenciesOf(this.resource));
  }
}

/**
 * Most resources have nothing to do with scaling: their properties are decoded only if a rule looks.
 * The encoded form, several times as large, is let go of then.
 */
function decodedOnce(properties: Struct | undefined): () => InputObject {
  let encoded = properties;
  let decoded: InputObject | undefined;
  return () => {
    decoded ??= decodeProperties(encoded?.toJavaScript());
    encoded = undefined;
    return decoded;
  };
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
