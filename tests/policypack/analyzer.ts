import { credentials, ServiceError } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { ChildProcess, spawn } from "node:child_process";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";
import { Declaration } from "../../scaling/model/input";
import { encodeProperties, toStruct } from "./wire";

type Level = "advisory" | "mandatory" | "disabled" | "remediate";

/** A configuration as a user writes it into the file for `--policy-pack-config`. */
export type PackConfig = Readonly<Record<string, Level | Readonly<Record<string, unknown>>>>;

export interface Diagnostic {
  readonly policy: string;
  readonly level: string;
  readonly severity: string;
  readonly urn: string;
  readonly message: string;
}

/** A resource with its properties in wire form, for requests that no declaration can express. */
export interface WireResource {
  readonly urn: string;
  readonly type: string;
  readonly properties: object;
  readonly outputs?: object;
  readonly parent?: string;
  /** URN of the provider; that of the default one where it is left out. */
  readonly provider?: string;
  readonly ignoreChanges?: readonly string[];
  readonly protect?: boolean;
  readonly custom?: boolean;
  readonly dependencies?: readonly string[];
  readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
}

export interface Remedied {
  readonly policy: string;
  readonly properties: Record<string, JavaScriptValue>;
}

const launcher = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");

/** Drives a policy pack as the engine does: a process of its own, spoken to over gRPC. */
export class Analyzer {
  private described: Promise<proto.AnalyzerInfo> | undefined;
  private defaults: ReadonlyMap<string, PolicyConfiguration> | undefined;

  private constructor(
    private readonly process: ChildProcess,
    private readonly client: AnalyzerClient,
    private readonly errors: readonly string[],
  ) {}

  /** Starts the pack of a folder. */
  static async start(folder: string): Promise<Analyzer> {
    const child = spawn(process.execPath, [launcher, "127.0.0.1:1", "."], { cwd: folder });
    const errors: string[] = [];
    child.stderr.on("data", (data: Buffer) => errors.push(data.toString()));
    const port = await portOf(child, errors);
    const options = {
      "grpc.max_send_message_length": -1,
      "grpc.max_receive_message_length": -1,
    };
    const address = `127.0.0.1:${port}`;
    const client = new AnalyzerClient(address, credentials.createInsecure(), options);
    return new Analyzer(child, client, errors);
  }

  /** Process id of the pack, to look at its memory. */
  get pid(): number {
    return this.process.pid!;
  }

  /** What the pack wrote to its standard error. */
  get stderr(): string {
    return this.errors.join("");
  }

  stop(): void {
    this.client.close();
    this.process.kill();
  }

  /** The pack's description of itself and its policies; it does not change. */
  info(): Promise<proto.AnalyzerInfo> {
    this.described ??= this.call((done) => this.client.getAnalyzerInfo(new Empty(), done));
    return this.described;
  }

  async configureStack(
    stack: string,
    options: { readonly tags?: Readonly<Record<string, string>>; readonly dryRun?: boolean } = {},
  ): Promise<void> {
    const request = new proto.AnalyzerStackConfigureRequest()
      .setStack(stack)
      .setProject("example")
      .setDryRun(options.dryRun ?? true);
    for (const [name, tag] of Object.entries(options.tags ?? {})) {
      request.getTagsMap().set(name, tag);
    }
    await this.call((done) => this.client.configureStack(request, done));
  }

  /** Sends the configuration of every policy, defaults filled in as the engine fills them in. */
  async configure(given: PackConfig = {}): Promise<void> {
    const request = new proto.ConfigureAnalyzerRequest();
    for (const [name, policy] of reconcile(await this.standard(), given)) {
      const config = new proto.PolicyConfig()
        .setEnforcementlevel(policy.level)
        .setProperties(toStruct(policy.properties));
      request.getPolicyconfigMap().set(name, config);
    }
    await this.call((done) => this.client.configure(request, done));
  }

  /** The configuration of every policy if the user gives none. */
  private async standard(): Promise<ReadonlyMap<string, PolicyConfiguration>> {
    const info = await this.info();
    this.defaults ??= new Map(
      info
        .getPoliciesList()
        .map((policy) => [
          policy.getName(),
          { level: policy.getEnforcementlevel(), properties: defaultsOf(policy) },
        ]),
    );
    return this.defaults;
  }

  async remediate(resource: WireResource): Promise<readonly Remedied[]> {
    const response = await this.call<proto.RemediateResponse>((done) =>
      this.client.remediate(analyzeRequest(resource), done),
    );
    return response.getRemediationsList().map((remediation) => ({
      policy: remediation.getPolicyname(),
      properties: remediation.getProperties()?.toJavaScript() ?? {},
    }));
  }

  async analyze(resource: WireResource): Promise<readonly Diagnostic[]> {
    const response = await this.call<proto.AnalyzeResponse>((done) =>
      this.client.analyze(analyzeRequest(resource), done),
    );
    // The engine takes the URN of the resource that it asked about, whatever a diagnostic says.
    return diagnosticsOf(response).map((each) => ({ ...each, urn: resource.urn }));
  }

  async analyzeStack(resources: readonly WireResource[]): Promise<readonly Diagnostic[]> {
    return diagnosticsOf(await this.askAboutStack(resources));
  }

  /** Names of the policies that do not apply to a stack. */
  async notApplicableIn(resources: readonly WireResource[]): Promise<readonly string[]> {
    const response = await this.askAboutStack(resources);
    return response.getNotApplicableList().map((policy) => policy.getPolicyName());
  }

  /** What an operation without remedies reports, resources analysed all at once. */
  async judge(resources: readonly WireResource[]): Promise<readonly Diagnostic[]> {
    const found = await Promise.all(resources.map((resource) => this.analyze(resource)));
    return [...found.flat(), ...(await this.analyzeStack(resources))];
  }

  /** What a whole operation reports: each resource remedied and analysed, then the stack. */
  async run(resources: readonly WireResource[]): Promise<readonly Diagnostic[]> {
    const found: Diagnostic[] = [];
    for (const resource of resources) {
      const properties = (await this.remediate(resource)).at(-1)?.properties;
      found.push(...(await this.analyze({ ...resource, ...(properties ? { properties } : {}) })));
    }
    return [...found, ...(await this.analyzeStack(resources))];
  }

  private askAboutStack(resources: readonly WireResource[]): Promise<proto.AnalyzeResponse> {
    const request = new proto.AnalyzeStackRequest().setResourcesList(resources.map(stackResource));
    return this.call((done) => this.client.analyzeStack(request, done));
  }

  private call<T>(
    start: (done: (error: ServiceError | null, response: T) => void) => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      start((error, response) => (error ? reject(error) : resolve(response)));
    });
  }
}

/** A declaration as the engine would send it; by default its stack outputs are empty. */
export function wired({ inputs, outputs, ...place }: Declaration): WireResource {
  return {
    ...place,
    properties: encodeProperties(inputs),
    outputs: encodeProperties(outputs ?? {}),
  };
}

function portOf(child: ChildProcess, errors: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (data: Buffer) => {
      text += data.toString();
      const port = /^(\d+)\s*$/m.exec(text)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once("exit", (code) => {
      reject(new Error(`the pack ended with code ${code}: ${errors.join("")}${text}`));
    });
  });
}

interface PolicyConfiguration {
  readonly level: proto.EnforcementLevel;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The engine's way from what a user gives to the configuration of every policy. */
function reconcile(
  standard: ReadonlyMap<string, PolicyConfiguration>,
  given: PackConfig,
): ReadonlyMap<string, PolicyConfiguration> {
  const all = given["all"];
  const policies = new Map(
    [...standard].map(([name, { level, properties }]) => [
      name,
      { level: typeof all === "string" ? levelNumbers[all] : level, properties },
    ]),
  );
  for (const [name, config] of Object.entries(given)) {
    const before = policies.get(name) ?? { level: 0, properties: {} };
    const { enforcementLevel = undefined, ...properties } =
      typeof config === "string" ? { enforcementLevel: config } : config;
    policies.set(name, {
      level:
        enforcementLevel === undefined ? before.level : levelNumbers[enforcementLevel as Level],
      properties: { ...before.properties, ...properties },
    });
  }
  return policies;
}

const levelNumbers = {
  advisory: proto.EnforcementLevel.ADVISORY,
  mandatory: proto.EnforcementLevel.MANDATORY,
  disabled: proto.EnforcementLevel.DISABLED,
  remediate: proto.EnforcementLevel.REMEDIATE,
} as const;

function defaultsOf(policy: proto.PolicyInfo): Record<string, unknown> {
  const properties = policy.getConfigschema()?.getProperties()?.toJavaScript() ?? {};
  const entries = Object.entries(properties as Record<string, Record<string, unknown>>);
  return Object.fromEntries(
    entries
      .filter(([, schema]) => "default" in schema)
      .map(([name, schema]) => [name, schema["default"]]),
  );
}

function analyzeRequest(resource: WireResource): proto.AnalyzeRequest {
  const request = new proto.AnalyzeRequest()
    .setUrn(resource.urn)
    .setType(resource.type)
    .setName(resource.urn.split("::").slice(3).join("::"))
    .setProperties(toStruct(resource.properties))
    .setOptions(optionsOf(resource));
  return resource.custom === false ? request : request.setProvider(providerOf(resource));
}

function stackResource(resource: WireResource): proto.AnalyzerResource {
  const request = new proto.AnalyzerResource()
    .setUrn(resource.urn)
    .setType(resource.type)
    .setName(resource.urn.split("::").slice(3).join("::"))
    .setProperties(toStruct(resource.outputs ?? resource.properties))
    .setOptions(optionsOf(resource))
    .setParent(resource.parent ?? "")
    .setDependenciesList([...(resource.dependencies ?? [])]);
  for (const [property, urns] of Object.entries(resource.propertyDependencies ?? {})) {
    const dependencies = new proto.AnalyzerPropertyDependencies().setUrnsList([...urns]);
    request.getPropertydependenciesMap().set(property, dependencies);
  }
  return resource.custom === false ? request : request.setProvider(providerOf(resource));
}

function optionsOf(resource: WireResource): proto.AnalyzerResourceOptions {
  return new proto.AnalyzerResourceOptions()
    .setIgnorechangesList([...(resource.ignoreChanges ?? [])])
    .setProtect(resource.protect ?? false)
    .setParent(resource.parent ?? "");
}

/** URN of the default provider of a resource's package. */
export function defaultProviderOf(type: string): string {
  return `urn:pulumi:example::example::${providerType(type)}::default`;
}

function providerType(type: string): string {
  return `pulumi:providers:${type.split(":")[0]}`;
}

function providerOf(resource: WireResource): proto.AnalyzerProviderResource {
  const type = providerType(resource.type);
  const urn = resource.provider ?? defaultProviderOf(resource.type);
  return new proto.AnalyzerProviderResource()
    .setUrn(urn)
    .setType(type)
    .setName(urn.split("::").slice(3).join("::"))
    .setProperties(toStruct({ region: "eu-west-1" }));
}

const severities = new Map(
  Object.entries(proto.PolicySeverity).map(([name, number]) => [
    number,
    name.replace("POLICY_SEVERITY_", "").toLowerCase(),
  ]),
);

const levels = new Map(
  Object.entries(proto.EnforcementLevel).map(([name, number]) => [number, name.toLowerCase()]),
);

function diagnosticsOf(response: proto.AnalyzeResponse): readonly Diagnostic[] {
  return response.getDiagnosticsList().map((diagnostic) => ({
    policy: diagnostic.getPolicyname(),
    level: levels.get(diagnostic.getEnforcementlevel())!,
    severity: severities.get(diagnostic.getSeverity())!,
    urn: diagnostic.getUrn(),
    message: diagnostic.getMessage(),
  }));
}
