// STAND-IN for tests and the offline demo, never shipped: a provider plugin as a gRPC server.
// Written on the protocol itself: the server in @pulumi/pulumi/provider passes on neither the
// preview flag nor the configuration, and has no detailed diff.
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as pb from "@pulumi/pulumi/proto/provider_pb";
import * as grpc from "@grpc/grpc-js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { handler } from "./wire";

/** Answers to the calls of the protocol, by their names. */
export type Handlers = grpc.UntypedServiceImplementation;

/** The package that a plugin provides. */
export interface Package {
  readonly name: string;
  readonly version: string;
}

/** Serves on a free loopback port, and prints the port as the engine expects it. */
export async function servePlugin(about: Package, handlers: Handlers): Promise<void> {
  const server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
  server.addService(ResourceProviderService, { ...introduction(about), ...handlers });
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  process.stdout.write(`${port}\n`);
}

function introduction({ name, version }: Package): Handlers {
  return {
    getPluginInfo: handler(() => new PluginInfo().setVersion(version)),
    getSchema: handler(() =>
      new pb.GetSchemaResponse().setSchema(JSON.stringify({ name, version })),
    ),
    attach: handler(() => new Empty()),
    cancel: handler(() => new Empty()),
  };
}
