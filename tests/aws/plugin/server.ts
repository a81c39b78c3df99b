// STAND-IN for tests and the offline demo, never shipped: the provider protocol over gRPC.
// Written on the protocol itself: the server in @pulumi/pulumi/provider passes on neither the
// preview flag nor the configuration, and has no detailed diff.
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as pb from "@pulumi/pulumi/proto/provider_pb";
import * as grpc from "@grpc/grpc-js";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { checkConfig, configurationOf, diffConfig } from "./config";
import type { Change, Sides } from "./diff";
import { invoke } from "./invokes";
import type { StandIn } from "./provider";
import { refreshed } from "./state";
import { keepSecrets } from "./values";
import { handler, props, raw, struct } from "./wire";

const VERSION = "7.48.0";
const AUTONAMING_DISABLED = 2;

/** Serves on a free loopback port and returns it. */
export function serve(provider: StandIn): Promise<number> {
  const server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
  server.addService(ResourceProviderService, handlers(provider));
  return new Promise((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    ),
  );
}

function handlers(provider: StandIn): grpc.UntypedServiceImplementation {
  return {
    getPluginInfo: handler(() => new PluginInfo().setVersion(VERSION)),
    getSchema: handler(() =>
      new pb.GetSchemaResponse().setSchema(JSON.stringify({ name: "aws", version: VERSION })),
    ),
    attach: handler(() => new Empty()),
    cancel: handler(() => new Empty()),
    checkConfig: handler((request: pb.CheckRequest) =>
      new pb.CheckResponse().setInputs(struct(checkConfig(raw(request.getNews())))),
    ),
    diffConfig: handler((request: pb.DiffRequest) =>
      diffResponse(diffConfig(props(request.getOlds()), props(request.getNews()))),
    ),
    configure: handler((request: pb.ConfigureRequest) => configure(provider, request)),
    invoke: handler((request: pb.InvokeRequest) =>
      new pb.InvokeResponse().setReturn(
        struct(invoke(request.getTok(), props(request.getArgs()), provider.configuration)),
      ),
    ),
    ...resourceHandlers(provider),
  };
}

function resourceHandlers(provider: StandIn): grpc.UntypedServiceImplementation {
  return {
    check: handler((request: pb.CheckRequest) => check(provider, request)),
    diff: handler((request: pb.DiffRequest) => {
      const { changes, deleteBeforeReplace } = provider.diff(request.getUrn(), {
        ...sidesOf(request),
        ignoreChanges: request.getIgnorechangesList(),
      });
      return diffResponse(changes).setDeletebeforereplace(deleteBeforeReplace);
    }),
    create: handler(async (request: pb.CreateRequest) => {
      const inputs = request.getProperties();
      const made = await provider.create(request.getUrn(), props(inputs), request.getPreview());
      const kept = keepSecrets(made.properties, raw(inputs));
      return new pb.CreateResponse().setId(made.id).setProperties(struct(kept));
    }),
    update: handler(async (request: pb.UpdateRequest) => {
      const sides = sidesOf(request);
      const state = await provider.update(request.getUrn(), sides, request.getPreview());
      return new pb.UpdateResponse().setProperties(
        struct(keepSecrets(state, raw(request.getNews()))),
      );
    }),
    read: handler((request: pb.ReadRequest) => read(provider, request)),
    delete: handler(async (request: pb.DeleteRequest) => {
      await provider.delete(request.getUrn(), props(request.getProperties()));
      return new Empty();
    }),
  };
}

/** p-aws takes no secrets: the engine opens them before and marks the results afterwards. */
function configure(provider: StandIn, request: pb.ConfigureRequest): pb.ConfigureResponse {
  const variables = new Map<string, string>(request.getVariablesMap().getEntryList());
  provider.configuration = configurationOf(props(request.getArgs()), variables);
  return new pb.ConfigureResponse()
    .setSupportspreview(true)
    .setSupportsAutonamingConfiguration(true);
}

async function check(provider: StandIn, request: pb.CheckRequest): Promise<pb.CheckResponse> {
  const news = raw(request.getNews());
  const naming = request.getAutonaming();
  const { inputs, failures } = await provider.check(
    request.getUrn(),
    props(request.getOlds()),
    props(request.getNews()),
    {
      seed: request.getRandomseed_asU8(),
      ...(naming && {
        naming: {
          proposedName: naming.getProposedName(),
          disabled: naming.getMode() === AUTONAMING_DISABLED,
        },
      }),
    },
  );
  return new pb.CheckResponse()
    .setInputs(struct(keepSecrets(inputs, news)))
    .setFailuresList(
      failures.map(({ property, reason }) =>
        new pb.CheckFailure().setProperty(property).setReason(reason),
      ),
    );
}

function sidesOf(request: pb.DiffRequest | pb.UpdateRequest): Omit<Sides, "ignoreChanges"> {
  return {
    olds: props(request.getOlds()),
    oldInputs: props(request.getOldInputs()),
    news: props(request.getNews()),
  };
}

async function read(provider: StandIn, request: pb.ReadRequest): Promise<pb.ReadResponse> {
  const given = request.getProperties();
  const state = await provider.read(request.getUrn(), request.getId(), props(given));
  if (!state) return new pb.ReadResponse();
  const inputs = refreshed(props(request.getInputs()), state.properties);
  return new pb.ReadResponse()
    .setId(state.id)
    .setProperties(struct(keepSecrets(state.properties, raw(given))))
    .setInputs(struct(keepSecrets(inputs, raw(request.getInputs()))));
}

const KINDS = pb.PropertyDiff.Kind;

function diffResponse(changes: Change[]): pb.DiffResponse {
  const response = new pb.DiffResponse().setHasdetaileddiff(true);
  const { DIFF_NONE, DIFF_SOME } = pb.DiffResponse.DiffChanges;
  response.setChanges(changes.length > 0 ? DIFF_SOME : DIFF_NONE);
  response.setReplacesList(topLevel(changes.filter((change) => change.replaces)));
  response.setDiffsList(topLevel(changes));
  for (const { path, kind, replaces } of changes) {
    const name = `${kind.toUpperCase()}${replaces ? "_REPLACE" : ""}` as keyof typeof KINDS;
    response.getDetaileddiffMap().set(path, new pb.PropertyDiff().setKind(KINDS[name]));
  }
  return response;
}

function topLevel(changes: Change[]): string[] {
  return [...new Set(changes.map(({ path }) => path.split(/[.[]/)[0]!))].sort();
}
