// STAND-IN for tests only, never shipped: speaks to the plugin as the engine does.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import * as grpc from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as pb from "@pulumi/pulumi/proto/provider_pb";
import type { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Props } from "./values";
import { raw, struct } from "./wire";

export interface Checked {
  inputs: Props;
  failures: { property: string; reason: string }[];
}

export interface Diffed {
  changes: Record<string, string>;
  replaces: string[];
  deleteBeforeReplace: boolean;
}

export interface Resource {
  id: string;
  state: Props;
}

export interface Made extends Resource {
  inputs: Props;
}

type Method<Request, Response> = (
  request: Request,
  callback: (error: grpc.ServiceError | null, response: Response) => void,
) => grpc.ClientUnaryCall;

export class PluginClient {
  private constructor(
    private readonly child: ChildProcess,
    private readonly client: ResourceProviderClient,
  ) {}

  /** Starts the plugin's command line with `environment` and connects to it. */
  static async start(
    [command, ...args]: readonly string[],
    environment: NodeJS.ProcessEnv,
  ): Promise<PluginClient> {
    const child = spawn(command!, args, {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, ...environment },
    });
    const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
    const { value: port } = (await lines.next()) as { value: string };
    const credentials = grpc.credentials.createInsecure();
    return new PluginClient(child, new ResourceProviderClient(`127.0.0.1:${port}`, credentials));
  }

  async stop(): Promise<void> {
    this.client.close();
    const ended = once(this.child, "exit");
    this.child.kill();
    await ended;
  }

  private call<Request, Response>(
    method: Method<Request, Response>,
    request: Request,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      method.call(this.client, request, (error, response) =>
        error ? reject(new Error(error.details)) : resolve(response),
      );
    });
  }

  async checkConfig(news: Props): Promise<Props> {
    const request = new pb.CheckRequest().setNews(struct(news));
    return raw(
      (
        await this.call<pb.CheckRequest, pb.CheckResponse>(this.client.checkConfig, request)
      ).getInputs(),
    );
  }

  configure(args: Props): Promise<pb.ConfigureResponse> {
    const request = new pb.ConfigureRequest().setArgs(struct(args));
    return this.call<pb.ConfigureRequest, pb.ConfigureResponse>(this.client.configure, request);
  }

  async check(urn: string, news: Props, olds: Props = {}, naming?: string): Promise<Checked> {
    const request = new pb.CheckRequest().setUrn(urn).setNews(struct(news)).setOlds(struct(olds));
    if (naming) {
      request.setAutonaming(new pb.CheckRequest.AutonamingOptions().setProposedName(naming));
    }
    const response = await this.call<pb.CheckRequest, pb.CheckResponse>(this.client.check, request);
    const failures = response.getFailuresList().map((failure) => failure.toObject());
    return { inputs: raw(response.getInputs()), failures };
  }

  async diff(
    urn: string,
    { state, inputs }: Made,
    news: Props,
    ignored: string[] = [],
  ): Promise<Diffed> {
    const request = new pb.DiffRequest()
      .setUrn(urn)
      .setOlds(struct(state))
      .setNews(struct(news))
      .setOldInputs(struct(inputs))
      .setIgnorechangesList(ignored);
    const response = await this.call<pb.DiffRequest, pb.DiffResponse>(this.client.diff, request);
    const names = Object.keys(pb.PropertyDiff.Kind);
    const changes: Record<string, string> = {};
    response.getDetaileddiffMap().forEach((change, path) => {
      changes[path] = names[change.getKind()]!.toLowerCase();
    });
    return {
      changes,
      replaces: response.getReplacesList(),
      deleteBeforeReplace: response.getDeletebeforereplace(),
    };
  }

  async create(urn: string, inputs: Props, preview = false): Promise<Resource> {
    const request = new pb.CreateRequest()
      .setUrn(urn)
      .setProperties(struct(inputs))
      .setPreview(preview);
    const response = await this.call<pb.CreateRequest, pb.CreateResponse>(
      this.client.create,
      request,
    );
    return { id: response.getId(), state: raw(response.getProperties()) };
  }

  async update(
    urn: string,
    { id, state, inputs }: Made,
    news: Props,
    preview = false,
  ): Promise<Props> {
    const request = new pb.UpdateRequest()
      .setUrn(urn)
      .setId(id)
      .setPreview(preview)
      .setOlds(struct(state))
      .setOldInputs(struct(inputs))
      .setNews(struct(news));
    return raw(
      (
        await this.call<pb.UpdateRequest, pb.UpdateResponse>(this.client.update, request)
      ).getProperties(),
    );
  }

  /** The inputs and the state as they are now; an empty id: the resource is gone. */
  async read(urn: string, { id, state, inputs }: Made): Promise<Made> {
    const request = new pb.ReadRequest()
      .setUrn(urn)
      .setId(id)
      .setProperties(struct(state))
      .setInputs(struct(inputs));
    const response = await this.call<pb.ReadRequest, pb.ReadResponse>(this.client.read, request);
    return {
      id: response.getId(),
      state: raw(response.getProperties()),
      inputs: raw(response.getInputs()),
    };
  }

  async invoke(token: string, args: Props): Promise<Props> {
    const request = new pb.InvokeRequest().setTok(token).setArgs(struct(args));
    const response = await this.call<pb.InvokeRequest, pb.InvokeResponse>(
      this.client.invoke,
      request,
    );
    return raw(response.getReturn());
  }

  async delete(urn: string, { id, state }: Resource): Promise<void> {
    const request = new pb.DeleteRequest().setUrn(urn).setId(id).setProperties(struct(state));
    await this.call<pb.DeleteRequest, Empty>(this.client.delete, request);
  }

  /** What `pulumi up` does with a new resource. */
  async make(urn: string, args: Props): Promise<Made> {
    const { inputs, failures } = await this.check(urn, args);
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
    return { ...(await this.create(urn, inputs)), inputs };
  }
}

export function urnOf(type: string, name: string): string {
  return `urn:pulumi:test::project::${type}::${name}`;
}
