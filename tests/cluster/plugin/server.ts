// STAND-IN for tests and the offline demo, never shipped: the provider protocol over gRPC.
import * as pb from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { diffResponse } from "../../plugin-kit/changes";
import { checkOptions, checkResponse } from "../../plugin-kit/check";
import { servePlugin, type Handlers } from "../../plugin-kit/serve";
import { handler, props, raw, struct } from "../../plugin-kit/wire";
import { configurationOf, diffConfig } from "./config";
import type { Operation, StandIn } from "./provider";
import { schema } from "./schema";

const NAME = "kubernetes";
const VERSION = "4.34.2";

/** Serves until the process ends. */
export function serve(provider: StandIn): Promise<void> {
  return servePlugin({ name: NAME, version: VERSION }, handlers(provider));
}

function handlers(provider: StandIn): Handlers {
  return {
    getSchema: handler(() => new pb.GetSchemaResponse().setSchema(schema(NAME, VERSION))),
    checkConfig: handler((request: pb.CheckRequest) =>
      new pb.CheckResponse().setInputs(request.getNews()),
    ),
    diffConfig: handler((request: pb.DiffRequest) =>
      diffResponse(diffConfig(props(request.getOlds()), props(request.getNews()))),
    ),
    configure: handler((request: pb.ConfigureRequest) => {
      const variables = new Map<string, string>(request.getVariablesMap().getEntryList());
      provider.configure(configurationOf(props(request.getArgs()), variables, process.env));
      return new pb.ConfigureResponse()
        .setAcceptsecrets(true)
        .setSupportspreview(true)
        .setSupportsAutonamingConfiguration(true);
    }),
    invoke: handler((request: pb.InvokeRequest) => {
      throw new Error(`the kubernetes stand-in for tests has no function ${request.getTok()}`);
    }),
    check: handler((request: pb.CheckRequest) => check(provider, request)),
    diff: handler(async (request: pb.DiffRequest) => {
      const { changes, deleteBeforeReplace } = await provider.diff(
        request.getUrn(),
        raw(request.getOlds()),
        raw(request.getNews()),
        request.getIgnorechangesList(),
      );
      return diffResponse(changes).setDeletebeforereplace(deleteBeforeReplace);
    }),
    ...lifeHandlers(provider),
  };
}

function lifeHandlers(provider: StandIn): Handlers {
  return {
    create: handler(async (request: pb.CreateRequest) => {
      const made = await provider.create(operation(request), raw(request.getProperties()));
      return new pb.CreateResponse().setId(made.id).setProperties(struct(made.state));
    }),
    update: handler(async (request: pb.UpdateRequest) => {
      const state = await provider.update(
        operation(request),
        raw(request.getOlds()),
        raw(request.getNews()),
        request.getIgnorechangesList(),
      );
      return new pb.UpdateResponse().setProperties(struct(state));
    }),
    read: handler(async (request: pb.ReadRequest) => {
      const found = await provider.read(
        request.getUrn(),
        request.getId(),
        raw(request.getProperties()),
        raw(request.getInputs()),
      );
      if (!found) return new pb.ReadResponse();
      return new pb.ReadResponse()
        .setId(found.id)
        .setProperties(struct(found.state))
        .setInputs(struct(found.inputs));
    }),
    delete: handler(async (request: pb.DeleteRequest) => {
      const about = { urn: request.getUrn(), preview: false, timeoutSeconds: request.getTimeout() };
      await provider.delete(about, request.getId(), raw(request.getProperties()));
      return new Empty();
    }),
  };
}

function operation(request: pb.CreateRequest | pb.UpdateRequest): Operation {
  return {
    urn: request.getUrn(),
    preview: request.getPreview(),
    timeoutSeconds: request.getTimeout(),
  };
}

async function check(provider: StandIn, request: pb.CheckRequest): Promise<pb.CheckResponse> {
  const { inputs, failures } = await provider.check(
    request.getUrn(),
    raw(request.getOlds()),
    raw(request.getNews()),
    checkOptions(request),
  );
  return checkResponse(inputs, failures);
}
