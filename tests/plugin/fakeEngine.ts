// STAND-IN for tests only, never shipped: the sides of the engine that a plugin speaks to. It lets a
// test refuse, delay or drop a registration at will, and shows what reaches the engine, byte for byte.
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import * as pb from "@pulumi/pulumi/proto/resource_pb";
import { type LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";
import * as grpc from "@grpc/grpc-js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { fromStruct, inTheOpen, isMarked, toStruct, type Wire } from "./values";

/** A registration as the engine receives it. */
export interface Registration {
  readonly type: string;
  readonly name: string;
  readonly urn: string;
  readonly parent: string;
  readonly custom: boolean;
  readonly inputs: Wire;
  readonly request: pb.RegisterResourceRequest.AsObject;
  readonly bytes: string;
}

/** What becomes of a registration: `drop` never answers it, `fail` reports it as not made. */
export type Fate = "make" | "refuse" | "fail" | "drop" | { readonly delayMs: number };

export interface EngineOptions {
  readonly fate?: (registration: Registration, index: number) => Fate;
}

type Answer = grpc.sendUnaryData<pb.RegisterResourceResponse>;

export class FakeEngine {
  readonly registrations: Registration[] = [];
  readonly outputs: { readonly urn: string; readonly outputs: Wire }[] = [];
  readonly logs: string[] = [];
  readonly debugLogs: string[] = [];
  private readonly server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
  private port = 0;

  private constructor(private readonly options: EngineOptions) {}

  static async start(options: EngineOptions = {}): Promise<FakeEngine> {
    const engine = new FakeEngine(options);
    engine.server.addService(ResourceMonitorService, engine.monitor());
    engine.server.addService(EngineService, engine.engine());
    const credentials = grpc.ServerCredentials.createInsecure();
    engine.port = await new Promise<number>((resolve, reject) => {
      engine.server.bindAsync("127.0.0.1:0", credentials, (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
    return engine;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** The resources that components made, without the components. */
  get children(): readonly Registration[] {
    return this.registrations.filter(({ custom }) => custom);
  }

  /** Ends at once, as an engine that was killed. */
  stop(): void {
    this.server.forceShutdown();
  }

  private monitor(): grpc.UntypedServiceImplementation {
    const features = Array.from({ length: 19 }, (_, feature) => feature).filter(
      (feature) => feature !== pb.ResourceMonitorFeature.RESOURCE_MONITOR_FEATURE_BYTE_STRING,
    );
    return {
      getDeploymentInfo: answered(() => new pb.DeploymentInfo().setSupportedfeaturesList(features)),
      supportsFeature: answered(() => new pb.SupportsFeatureResponse().setHassupport(true)),
      registerResource: (
        call: grpc.ServerUnaryCall<pb.RegisterResourceRequest, pb.RegisterResourceResponse>,
        answer: Answer,
      ) => this.register(call.request, answer),
      registerResourceOutputs: answered((request: pb.RegisterResourceOutputsRequest) => {
        this.outputs.push({ urn: request.getUrn(), outputs: fromStruct(request.getOutputs()) });
        return new Empty();
      }),
    };
  }

  private engine(): grpc.UntypedServiceImplementation {
    return {
      log: answered((request: LogRequest) => {
        const isDebug = request.getSeverity() === LogSeverity.DEBUG;
        (isDebug ? this.debugLogs : this.logs).push(request.getMessage());
        return new Empty();
      }),
    };
  }

  private register(request: pb.RegisterResourceRequest, answer: Answer): void {
    const registration = read(request);
    const index = this.registrations.push(registration) - 1;
    const fate = this.options.fate?.(registration, index) ?? "make";
    const made = (): void => answer(null, responseTo(registration));
    if (fate === "drop") return;
    if (fate === "refuse") answer({ code: grpc.status.UNKNOWN, details: "refused by the engine" });
    else if (fate === "fail") answer(null, failed(registration));
    else if (fate === "make") made();
    else setTimeout(made, fate.delayMs);
  }
}

function read(request: pb.RegisterResourceRequest): Registration {
  const [type, name, parent] = [request.getType(), request.getName(), request.getParent()];
  const custom = request.getCustom();
  const inputs = fromStruct(request.getObject());
  const object = request.toObject();
  const bytes = JSON.stringify(sorted(object));
  return {
    type,
    name,
    parent,
    custom,
    inputs,
    urn: urnOf(type, name, parent),
    request: object,
    bytes,
  };
}

/** Without what says where in the program's text a resource was declared, and in the keys' order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    const pairs = items.every((item) => Array.isArray(item) && typeof item[0] === "string");
    return pairs ? items.sort((a, b) => (String(a) < String(b) ? -1 : 1)) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== "sourceposition" && key !== "stacktrace")
    .map(([key, each]) => [key, sorted(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As the engine composes it: types from the outermost parent in, then the name. */
export function urnOf(type: string, name: string, parent = ""): string {
  const parentType = parent.split("::")[2] ?? "";
  const path = ["", "pulumi:pulumi:Stack"].includes(parentType) ? type : `${parentType}$${type}`;
  return `urn:pulumi:test::project::${path}::${name}`;
}

/** Inputs come back, and what AWS would add; a name made of a secret is not shown in the open. */
function responseTo({ custom, inputs, name, urn }: Registration): pb.RegisterResourceResponse {
  const response = new pb.RegisterResourceResponse().setUrn(urn).setResult(pb.Result.SUCCESS);
  if (!custom) return response.setObject(toStruct(inputs));
  const made: Wire = { name: `${name}-1a2b3c4`, arn: `arn:aws:example:::${name}`, ...inputs };
  return response.setId(`${name}-id`).setObject(toStruct(made));
}

function failed({ urn, inputs }: Registration): pb.RegisterResourceResponse {
  const response = new pb.RegisterResourceResponse().setUrn(urn).setResult(pb.Result.FAIL);
  return response.setObject(toStruct(inputs));
}

/** What an observer of all traffic to the engine could read without opening a secret. */
export function plainTraffic(engine: FakeEngine): string {
  const registered = engine.registrations.map((each) => [each.name, inTheOpen(each.inputs)]);
  const outputs = engine.outputs.map((each) => inTheOpen(each.outputs));
  return JSON.stringify([registered, outputs, engine.logs, engine.debugLogs]);
}

/** Whether the value at a path of property names, or one it stands in, is marked. */
export function markedAt(inputs: unknown, path: readonly (string | number)[]): boolean {
  if (isMarked(inputs)) return true;
  const [first, ...rest] = path;
  if (first === undefined || typeof inputs !== "object" || inputs === null) return false;
  return markedAt((inputs as Wire)[first], rest);
}

function answered<Request, Response>(
  answer: (request: Request) => Response,
): grpc.handleUnaryCall<Request, Response> {
  return (call, callback) => callback(null, answer(call.request));
}
