import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import * as grpc from "@grpc/grpc-js";
import { Alias } from "@pulumi/pulumi/proto/alias_pb";
import { InputPropertiesError } from "@pulumi/pulumi/proto/errors_pb";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as pb from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { buildPlugin } from "../../scripts/build/plugin";
import type { FakeEngine } from "./fakeEngine";
import { fromStruct, toStruct, type Wire } from "./values";

export interface ConstructOptions {
  readonly component?: string;
  /** The engine that this component registers with, if not the one that started the plugin. */
  readonly engine?: FakeEngine;
  readonly name?: string;
  readonly dryRun?: boolean;
  readonly parallel?: number;
  readonly stack?: string;
  readonly parent?: string;
  readonly protect?: boolean;
  readonly retainOnDelete?: boolean;
  readonly deletedWith?: string;
  readonly ignoreChanges?: string[];
  readonly dependsOn?: string[];
  readonly providers?: Readonly<Record<string, string>>;
  readonly aliases?: readonly (string | Alias.Spec)[];
}

export interface Constructed {
  readonly urn: string;
  readonly state: Wire;
}

/** Why a call failed: the message, and the problems by their paths where it names any. */
export class CallError extends Error {
  readonly problems: readonly { readonly path: string; readonly reason: string }[];

  constructor(override readonly cause: grpc.ServiceError) {
    super(cause.details);
    this.problems = problemsOf(cause);
  }

  /** Everything that a user or a log could see of it. */
  get text(): string {
    return `${this.message}\n${JSON.stringify(this.problems)}\n${this.cause.message}`;
  }
}

function problemsOf({ metadata }: grpc.ServiceError): CallError["problems"] {
  const [details] = metadata?.get("grpc-status-details-bin") ?? [];
  if (!Buffer.isBuffer(details)) return [];
  const [packed] = Status.deserializeBinary(details).getDetailsList();
  const { errorsList } = InputPropertiesError.deserializeBinary(packed!.getValue_asU8()).toObject();
  return errorsList.map(({ propertyPath, reason }) => ({ path: propertyPath, reason }));
}

let bundle: Promise<string> | undefined;

/** The plugin as users get it, bundled once for all tests. */
export function pluginBundle(): Promise<string> {
  return (bundle ??= buildPlugin());
}

/** The bundled plugin in a process of its own, spoken to as the engine does. */
export class PluginProcess {
  private readonly written: string[] = [];
  readonly ended: Promise<number | NodeJS.Signals>;

  private constructor(
    readonly child: ChildProcess,
    readonly engine: FakeEngine,
  ) {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on("data", (data: Buffer) => this.written.push(data.toString()));
    }
    this.ended = once(child, "exit").then(
      ([code, signal]: (number | NodeJS.Signals)[]) => code ?? signal!,
    );
  }

  static async start(
    engine: FakeEngine,
    env: NodeJS.ProcessEnv = {},
    nodeArguments: readonly string[] = [],
    entry?: string,
  ): Promise<PluginProcess> {
    const command = [...nodeArguments, entry ?? (await pluginBundle()), engine.address];
    const child = spawn(process.execPath, command, { env: { ...process.env, ...env } });
    const plugin = new PluginProcess(child, engine);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const line = await lines.next();
    if (line.done === true) throw new Error(`the plugin did not start:\n${plugin.text}`);
    plugin.port = Number(line.value);
    plugin.client = plugin.connect();
    return plugin;
  }

  port = 0;
  private client!: ResourceProviderClient;

  connect(): ResourceProviderClient {
    const unlimited = { "grpc.max_send_message_length": -1, "grpc.max_receive_message_length": -1 };
    const credentials = grpc.credentials.createInsecure();
    return new ResourceProviderClient(`127.0.0.1:${this.port}`, credentials, unlimited);
  }

  /** All that it wrote. */
  get text(): string {
    return this.written.join("");
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async stop(): Promise<void> {
    this.client.close();
    if (this.isRunning) this.child.kill("SIGKILL");
    await this.ended;
  }

  async schema(): Promise<string> {
    const request = new pb.GetSchemaRequest();
    const response = await this.call<pb.GetSchemaResponse>((done) =>
      this.client.getSchema(request, done),
    );
    return response.getSchema();
  }

  async configure(args: Wire = {}): Promise<pb.ConfigureResponse.AsObject> {
    const request = new pb.ConfigureRequest().setArgs(toStruct(args)).setAcceptsecrets(true);
    const response = await this.call<pb.ConfigureResponse>((done) =>
      this.client.configure(request, done),
    );
    return response.toObject();
  }

  async invoke(token: string, args: Wire): Promise<{ outputs: Wire; failures: string[] }> {
    const request = new pb.InvokeRequest().setTok(token).setArgs(toStruct(args));
    const response = await this.call<pb.InvokeResponse>((done) =>
      this.client.invoke(request, done),
    );
    const failures = response.getFailuresList().map((each) => each.getProperty());
    return { outputs: fromStruct(response.getReturn()), failures };
  }

  async cancel(): Promise<void> {
    await this.call<Empty>((done) => this.client.cancel(new Empty(), done));
  }

  async construct(args: object, options: ConstructOptions = {}): Promise<Constructed> {
    const { address } = options.engine ?? this.engine;
    const request = constructRequest(args, options, address);
    const response = await this.call<pb.ConstructResponse>((done) =>
      this.client.construct(request, done),
    );
    return { urn: response.getUrn(), state: fromStruct(response.getState()) };
  }

  /** The error of a Construct that has to fail. */
  async failure(args: object, options: ConstructOptions = {}): Promise<CallError> {
    const made = await this.construct(args, options).catch((error: unknown) => error);
    if (made instanceof CallError) return made;
    throw new Error(`it did not fail: ${JSON.stringify(made)}`);
  }

  private call<Response>(
    send: (done: (error: grpc.ServiceError | null, response: Response) => void) => unknown,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      send((error, response) => (error ? reject(new CallError(error)) : resolve(response)));
    });
  }
}

function constructRequest(
  args: object,
  options: ConstructOptions,
  monitor: string,
): pb.ConstructRequest {
  const request = new pb.ConstructRequest()
    .setProject("project")
    .setStack(options.stack ?? "test")
    .setOrganization("organization")
    .setParallel(options.parallel ?? 16)
    .setDryrun(options.dryRun ?? false)
    .setMonitorendpoint(monitor)
    .setType(`mlscale:index:${options.component ?? "InferenceEndpoint"}`)
    .setName(options.name ?? "reco")
    .setParent(options.parent ?? "")
    .setInputs(toStruct(args))
    .setAcceptsOutputValues(true)
    .setIgnorechangesList(options.ignoreChanges ?? [])
    .setDependenciesList(options.dependsOn ?? [])
    .setDeletedwith(options.deletedWith ?? "")
    .setAliasesList((options.aliases ?? []).map(aliasOf));
  return withOptional(request, options);
}

/** With what is sent only when it is given. */
function withOptional(
  request: pb.ConstructRequest,
  { protect, retainOnDelete, providers = {} }: ConstructOptions,
): pb.ConstructRequest {
  if (protect !== undefined) request.setProtect(protect);
  if (retainOnDelete !== undefined) request.setRetainondelete(retainOnDelete);
  for (const [name, reference] of Object.entries(providers)) {
    request.getProvidersMap().set(name, reference);
  }
  return request;
}

function aliasOf(alias: string | Alias.Spec): Alias {
  return typeof alias === "string" ? new Alias().setUrn(alias) : new Alias().setSpec(alias);
}
