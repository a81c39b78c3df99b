// STAND-IN for tests and the offline demo, never shipped: the kubernetes provider without its binary.
// It does what the real one (v4, server-side apply) does, as far as an engine or a cluster sees.
import type { Change } from "../../plugin-kit/changes";
import type { CheckOptions, Failure } from "../../plugin-kit/check";
import { InitError } from "../../plugin-kit/initError";
import { autoName, randomHex, typeOf } from "../../plugin-kit/urns";
import { isProps, opened, UNKNOWN, type Props } from "../../plugin-kit/values";
import type { Backend, Subject } from "./backend";
import {
  checkpoint,
  inputsFromLive,
  parseCheckpoint,
  pruned,
  withData,
  withoutReadOnly,
  withSecrets,
} from "./checkpoint";
import { OFFLINE, type Configuration } from "./config";
import { deletesFirst, diff } from "./diff";
import { LiveBackend } from "./live";
import {
  annotation,
  ANNOTATIONS,
  gvkOf,
  holdsUnknown,
  idOf,
  metadataOf,
  withMetadata,
} from "./object";
import { OfflineBackend } from "./offline";

const RANDOM_DIGITS = 8;
const MANAGER_PREFIX = "pulumi-kubernetes-";

export interface Made {
  id: string;
  state: Props;
}

export interface Read extends Made {
  inputs: Props;
}

/** What the engine tells of one operation. Inputs and states come with their secrets marked. */
export interface Operation {
  readonly urn: string;
  readonly preview: boolean;
  readonly timeoutSeconds: number;
}

export class StandIn {
  private configuration: Configuration = OFFLINE;
  private backend: Backend = new OfflineBackend();

  configure(configuration: Configuration): void {
    this.configuration = configuration;
    const { access } = configuration;
    this.backend = access ? new LiveBackend({ ...configuration, access }) : new OfflineBackend();
  }

  async check(
    urn: string,
    olds: Props,
    sent: Props,
    options: CheckOptions,
  ): Promise<{ inputs: Props; failures: Failure[] }> {
    const type = typeOf(urn);
    if (/List$|Patch$/.test(type)) {
      throw new Error(`the kubernetes stand-in for tests has no resources of type ${type}`);
    }
    const news = opened(sent);
    const gvk = gvkOf(news, type);
    const identified = { ...withoutReadOnly(news), ...gvk };
    const inputs = await this.placed(named(urn, opened(olds), identified, options));
    const failures = await this.backend.problems(gvk, inputs);
    return { inputs: withSecrets(inputs, sent), failures };
  }

  async diff(
    urn: string,
    state: Props,
    sent: Props,
    ignoreChanges: readonly string[],
  ): Promise<{ changes: Change[]; deleteBeforeReplace: boolean }> {
    const news = withData(withoutReadOnly(opened(sent)));
    const gvk = gvkOf(news, typeOf(urn));
    const { live, inputs } = parseCheckpoint(opened(state));
    const seen = pruned(live, withData(withoutReadOnly(inputs))) as Props;
    const old = withMetadata({ ...gvk, ...seen }, { name: metadataOf(live)["name"] });
    const changes = diff(gvk, { old, news, ignoreChanges });
    const replaces = changes.some((change) => change.replaces);
    return { changes, deleteBeforeReplace: replaces && deletesFirst(live, news) };
  }

  async create(operation: Operation, sent: Props): Promise<Made> {
    const inputs = opened(sent);
    const subject = this.subject(operation, inputs, undefined);
    if (operation.preview && holdsUnknown(inputs)) return { id: "", state: sent };
    const keep = (live: Props): Props => checkpoint(inputs, live, sent, subject.fieldManager);
    const live = await this.backend.create(subject, inputs).catch(keeping(keep));
    if (live === undefined) return { id: "", state: sent };
    return { id: operation.preview ? "" : idOf(live), state: keep(live) };
  }

  async update(
    operation: Operation,
    state: Props,
    sent: Props,
    ignoreChanges: readonly string[],
  ): Promise<Props> {
    const inputs = withoutReadOnly(opened(sent));
    if (operation.preview && holdsUnknown(inputs)) return sent;
    const { live, inputs: oldInputs, fieldManager } = parseCheckpoint(opened(state));
    const subject = this.subject(operation, inputs, fieldManager);
    const keep = (now: Props): Props => checkpoint(inputs, now, sent, subject.fieldManager);
    const update = { inputs, oldInputs, live, ignoreChanges };
    const now = await this.backend.update(subject, update).catch(keeping(keep));
    return now === undefined ? sent : keep(now);
  }

  async read(urn: string, id: string, state: Props, sentInputs: Props): Promise<Read | undefined> {
    const last = parseCheckpoint(opened(state));
    const inputs = withoutReadOnly(opened(sentInputs));
    const known = Object.keys(inputs).length > 0 ? inputs : last.live;
    const gvk = gvkOf(known, typeOf(urn));
    const live = await this.backend.read(gvk, id, last.live);
    if (live === undefined) return undefined;
    const isImport = Object.keys(inputs).length === 0;
    const seen = isImport ? inputsFromLive(live) : (pruned(live, inputs) as Props);
    const fieldManager = last.fieldManager ?? newManager();
    return {
      id,
      state: checkpoint(seen, live, sentInputs, fieldManager),
      inputs: withSecrets(seen, sentInputs),
    };
  }

  async delete(operation: Operation, id: string, state: Props): Promise<void> {
    const { inputs, live, fieldManager } = parseCheckpoint(opened(state));
    await this.backend.delete(this.subject(operation, live, fieldManager), id, inputs);
  }

  private subject(operation: Operation, object: Props, manager: string | undefined): Subject {
    const told = annotation(object, ANNOTATIONS.patchFieldManager);
    return {
      ...operation,
      gvk: gvkOf(object, typeOf(operation.urn)),
      fieldManager: told ?? manager ?? newManager(),
    };
  }

  /** The object in the provider's own namespace, if it lives in one and names none. */
  private async placed(inputs: Props): Promise<Props> {
    const { metadata } = inputs;
    const isOpen = isProps(metadata) && !metadata["namespace"];
    if (!isOpen) return inputs;
    const namespaced = await this.backend.isNamespaced(gvkOf(inputs, ""));
    if (namespaced === false) return inputs;
    return withMetadata(inputs, { namespace: this.configuration.namespace });
  }
}

/** The same error, with the state that the engine must keep. */
function keeping(keep: (live: Props) => Props): (error: Error) => never {
  return (error) => {
    if (!(error instanceof InitError)) throw error;
    throw new InitError(error.message, error.id, keep(error.state), error.reasons);
  };
}

function newManager(): string {
  return `${MANAGER_PREFIX}${randomHex().slice(0, RANDOM_DIGITS)}`;
}

/** Fills in the auto-name; one that was given at creation stays. */
function named(urn: string, olds: Props, inputs: Props, { seed, naming }: CheckOptions): Props {
  const metadata = inputs["metadata"] ?? {};
  if (!isProps(metadata) || metadata["name"]) return inputs;
  if (metadata["generateName"]) {
    throw new Error(
      "the `.metadata.generateName` field is not supported in Server-Side Apply mode",
    );
  }
  const wasAutoNamed = annotation(olds, ANNOTATIONS.autonamed) === "true";
  const isOld = Object.keys(olds).length > 0;
  const name = wasAutoNamed
    ? metadataOf(olds)["name"]
    : isOld
      ? undefined
      : autoName(urn, RANDOM_DIGITS, seed, naming);
  if (name === undefined) {
    if (isOld) return { ...inputs, metadata };
    throw new Error("autonaming is disabled, resource requires the .metadata.name field to be set");
  }
  const { annotations = {} } = metadata;
  const marked = isProps(annotations)
    ? { ...annotations, [ANNOTATIONS.autonamed]: "true" }
    : UNKNOWN;
  return withMetadata(inputs, { name, annotations: marked });
}
