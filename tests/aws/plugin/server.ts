// STAND-IN for tests and the offline demo, never shipped: the provider protocol over gRPC.
import * as pb from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { diffResponse } from "../../plugin-kit/changes";
import { checkOptions, checkResponse } from "../../plugin-kit/check";
import { servePlugin, type Handlers } from "../../plugin-kit/serve";
import { checkConfig, configurationOf, diffConfig } from "./config";
import type { Sides } from "./diff";
import { invoke } from "./invokes";
import type { Call } from "./kind";
import type { StandIn } from "./provider";
import { refreshed } from "./state";
import { keepSecrets } from "../../plugin-kit/values";
import { handler, props, raw, struct } from "../../plugin-kit/wire";

const VERSION = "7.48.0";

/** Serves until the process ends. */
export function serve(provider: StandIn): Promise<void> {
  return servePlugin({ name: "aws", version: VERSION }, handlers(provider));
}

function handlers(provider: StandIn): Handlers {
  return {
    checkConfig: handler((request: pb.CheckRequest) =>
      new pb.CheckResponse().setInputs(struct(checkConfig(raw(request.getNews())))),
    ),
    diffConfig: handler((request: pb.DiffRequest) =>
      diffResponse(diffConfig(props(request.getOlds()), props(request.getNews()))),
    ),
    configure: handler((request: pb.ConfigureRequest) => configure(provider, request)),
    invoke: handler((request: pb.InvokeRequest) => call(provider, request)),
    ...resourceHandlers(provider),
  };
}

async function call(provider: StandIn, request: pb.InvokeRequest): Promise<pb.InvokeResponse> {
  const { configuration } = provider;
  const args = props(request.getArgs());
  const region = String(args["region"] ?? configuration.region);
  const asked = { ...configuration, region, ask: (what: Call) => provider.ask(what, region) };
  return new pb.InvokeResponse().setReturn(struct(await invoke(request.getTok(), args, asked)));
}

function resourceHandlers(provider: StandIn): Handlers {
  return {
    check: handler((request: pb.CheckRequest) => check(provider, request)),
    diff: handler((request: pb.DiffRequest) => {
      const { changes, deleteBeforeReplace } = provider.diff(request.getUrn(), sidesOf(request));
      return diffResponse(changes).setDeletebeforereplace(deleteBeforeReplace);
    }),
    create: handler(async (request: pb.CreateRequest) => {
      const inputs = request.getProperties();
      const made = await provider.create(request.getUrn(), props(inputs), request.getPreview());
      const kept = keepSecrets(made.properties, raw(inputs));
      return new pb.CreateResponse().setId(made.id).setProperties(struct(kept));
    }),
    update: handler(async (request: pb.UpdateRequest) => {
      const state = await provider.update(
        request.getUrn(),
        request.getId(),
        sidesOf(request),
        request.getPreview(),
      );
      return new pb.UpdateResponse().setProperties(
        struct(keepSecrets(state, raw(request.getNews()))),
      );
    }),
    read: handler((request: pb.ReadRequest) => read(provider, request)),
    delete: handler(async (request: pb.DeleteRequest) => {
      await provider.delete(request.getUrn(), request.getId(), props(request.getProperties()));
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
  const { inputs, failures } = await provider.check(
    request.getUrn(),
    props(request.getOlds()),
    props(request.getNews()),
    checkOptions(request),
  );
  return checkResponse(keepSecrets(inputs, raw(request.getNews())), failures);
}

function sidesOf(request: pb.DiffRequest | pb.UpdateRequest): Sides {
  return {
    ignoreChanges: request.getIgnorechangesList(),
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
