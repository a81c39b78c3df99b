// STAND-IN for tests and the offline demo, never shipped: objects on a real API server.
import { ApiClient, ApiError } from "../api/client";
import type { KubeObject, ManagedFields } from "../api/objects";
import { Discovery, pathOf } from "../api/paths";
import { InitError } from "../../plugin-kit/initError";
import type { Props, Value } from "../../plugin-kit/values";
import type { Backend, Subject, Update } from "./backend";
import type { Configuration } from "./config";
import {
  annotation,
  ANNOTATIONS,
  idOf,
  metadataOf,
  nameOf,
  namespaceOf,
  parseId,
  type Gvk,
} from "./object";
import { CREATOR, takenOver, withoutIgnored } from "./ownership";
import { Patience } from "./patience";
import { readiness } from "./readiness";
import { withoutReadOnly } from "./checkpoint";

const RETRIES = 5;
const FIRST_PAUSE_MS = 100;

export class LiveBackend implements Backend {
  private readonly api: ApiClient;
  private readonly discovery: Discovery;

  constructor(
    private readonly configuration: Configuration & Required<Pick<Configuration, "access">>,
  ) {
    this.api = new ApiClient(configuration.access);
    this.discovery = new Discovery(this.api);
  }

  async isNamespaced({ apiVersion, kind }: Gvk): Promise<boolean | undefined> {
    try {
      return (await this.discovery.find(apiVersion, kind))?.namespaced;
    } catch (error) {
      // A preview goes on without the server; an update will say that it cannot be reached.
      if (error instanceof ApiError) throw error;
      return undefined;
    }
  }

  /** The server says what is wrong when it is asked to do it, in preview too. */
  problems(): Promise<[]> {
    return Promise.resolve([]);
  }

  async create(subject: Subject, inputs: Props): Promise<Props | undefined> {
    const isKnown = (await this.isNamespaced(subject.gvk)) !== undefined;
    if (subject.preview && !isKnown) return undefined;
    try {
      const made = await this.patiently(subject, () => this.post(subject, inputs));
      return subject.preview ? withoutStatus(made) : await this.ready(subject, inputs, made);
    } catch (error) {
      if (subject.preview && isNoVerdict(error)) return undefined;
      if (error instanceof InitError) throw error;
      if (!(error instanceof ApiError)) throw unreachable(error as Error);
      throw new Error(
        `resource "${subject.urn}" was not successfully created by the Kubernetes API server: ` +
          error.message,
      );
    }
  }

  /** A failed update leaves the object as it was, and the engine must know it so. */
  async update(subject: Subject, update: Update): Promise<Props | undefined> {
    try {
      return await this.change(subject, update);
    } catch (error) {
      if (error instanceof InitError) throw error;
      const id = idOf(update.live);
      const message =
        `the Kubernetes API server reported that "${id}" failed to fully initialize or become ` +
        `live: ${(error as Error).message}`;
      if (subject.preview) throw new Error(message, { cause: error });
      const live = await this.read(subject.gvk, id).catch(() => undefined);
      throw new InitError(message, id, live ?? update.live);
    }
  }

  private async change(subject: Subject, update: Update): Promise<Props | undefined> {
    const path = await this.path(subject.gvk, update.live);
    if (path === undefined) {
      if (subject.preview) return undefined;
      throw new Error(noKind(subject.gvk));
    }
    const live = await this.ownedBy(subject, path, await this.api.get<Props>(path));
    const entries = managedFieldsOf(live);
    const wanted = withoutIgnored(
      update.inputs,
      live,
      entries,
      subject.fieldManager,
      update.ignoreChanges,
    );
    const body = withoutReadOnly(wanted);
    const made = await this.apply(subject, path, body, this.mayForce(subject, body, entries));
    return subject.preview ? made : this.ready(subject, update.inputs, made);
  }

  async read(gvk: Gvk, id: string): Promise<Props | undefined> {
    const { namespace, name } = parseId(id);
    const path = await this.path(gvk, { metadata: { name, ...(namespace && { namespace }) } });
    if (path === undefined) return undefined;
    return this.api.get<Props>(path).catch(undefinedIfGone);
  }

  async delete(subject: Subject, id: string, inputs: Props): Promise<void> {
    const { namespace, name } = parseId(id);
    const path = await this.path(subject.gvk, {
      metadata: { name, ...(namespace && { namespace }) },
    });
    if (path === undefined) return;
    const propagationPolicy = propagation(annotation(inputs, ANNOTATIONS.deletionPropagation));
    const before = await this.api.get<KubeObject>(path).catch(undefinedIfGone);
    await this.api.delete(path, { propagationPolicy }).catch(undefinedIfGone);
    const patience = this.patience(subject, inputs);
    await patience.until(async () => {
      const now = await this.api.get<KubeObject>(path).catch(undefinedIfGone);
      const isGone = !now || now.metadata.uid !== before?.metadata.uid;
      return isGone ? undefined : [`'${name}' is still there`];
    });
  }

  private async post(subject: Subject, inputs: Props): Promise<Props> {
    const served = await this.discovery.find(subject.gvk.apiVersion, subject.gvk.kind);
    if (!served) {
      this.discovery.forget();
      throw new ApiError(404, "NotFound", noKind(subject.gvk));
    }
    const body = withoutReadOnly(inputs);
    if (this.configuration.upsertExistingObjects) {
      const path = pathOf(served, namespaceOf(inputs), nameOf(inputs));
      return this.apply(subject, path, body, this.mayForce(subject, body, undefined));
    }
    return this.api.create<Props>(pathOf(served, namespaceOf(inputs)), body, {
      fieldManager: CREATOR,
      fieldValidation: "Strict",
      dryRun: subject.preview ? "All" : undefined,
    });
  }

  private async apply(
    { fieldManager, preview }: Subject,
    path: string,
    body: Props,
    force: boolean,
  ): Promise<Props> {
    try {
      return await this.api.apply<Props>(path, body, {
        fieldManager,
        force,
        dryRun: preview ? "All" : undefined,
      });
    } catch (error) {
      if (!(error instanceof ApiError && error.reason === "Conflict")) throw error;
      throw new ApiError(
        error.status,
        error.reason,
        "server-side apply field conflict detected\n" +
          `The resource managed by field manager "${fieldManager}" had an apply conflict: ` +
          error.message,
      );
    }
  }

  /** In a preview, conflicts that the update itself will not have are overruled. */
  private mayForce(
    { preview }: Subject,
    inputs: Props,
    entries: readonly ManagedFields[] | undefined,
  ): boolean {
    if (this.configuration.enablePatchForce) return true;
    if (annotation(inputs, ANNOTATIONS.patchForce) === "true") return true;
    return preview && (entries === undefined || takenOver(entries, "") !== undefined);
  }

  /** The live object, once its creator's fields belong to who applies from now on. */
  private async ownedBy(subject: Subject, path: string, live: Props): Promise<Props> {
    if (subject.preview) return live;
    const entries = takenOver(managedFieldsOf(live), subject.fieldManager);
    if (!entries) return live;
    const { resourceVersion } = metadataOf(live);
    return this.api.jsonPatch<Props>(path, [
      { op: "replace", path: "/metadata/managedFields", value: entries },
      { op: "replace", path: "/metadata/resourceVersion", value: resourceVersion },
    ]);
  }

  private async ready(subject: Subject, inputs: Props, made: Props): Promise<Props> {
    const wanted = annotation(inputs, ANNOTATIONS.skipAwait) !== "true" && readiness(subject.gvk);
    if (!wanted) return made;
    const path = (await this.path(subject.gvk, made))!;
    let live = made;
    await this.patience(subject, inputs).until(
      async () => {
        live = await this.api.get<Props>(path);
        return wanted(live, this.api);
      },
      () => live,
    );
    return live;
  }

  private patience(subject: Subject, inputs: Props): Patience {
    const told = Number(annotation(inputs, ANNOTATIONS.timeoutSeconds) ?? 0);
    const seconds = subject.timeoutSeconds || told || this.configuration.awaitSeconds;
    return new Patience(seconds);
  }

  /** What is made together arrives in no order: a namespace or a kind may still be on its way. */
  private async patiently<T>({ preview }: Subject, attempt: () => Promise<T>): Promise<T> {
    for (let pause = FIRST_PAUSE_MS, left = RETRIES; ; pause *= 2, left -= 1) {
      try {
        return await attempt();
      } catch (error) {
        const mayCome = error instanceof ApiError && error.reason === "NotFound";
        if (!mayCome || preview || left === 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  private async path({ apiVersion, kind }: Gvk, object: Props): Promise<string | undefined> {
    const served = await this.discovery.find(apiVersion, kind);
    return served && pathOf(served, namespaceOf(object), nameOf(object));
  }
}

function unreachable({ message }: Error): Error {
  return new Error(`configured Kubernetes cluster is unreachable: ${message}`);
}

function noKind({ apiVersion, kind }: Gvk): string {
  return (
    `the API server has no kind "${kind}" in apiVersion "${apiVersion}". ` +
    "Verify that any required CRDs have been created"
  );
}

/** Refusals that say nothing of the inputs: the preview goes on with what is known. */
function isNoVerdict(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return ["NotFound", "AlreadyExists", "Forbidden"].includes(error.reason);
}

function undefinedIfGone(error: unknown): undefined {
  if (!(error instanceof ApiError && error.status === 404)) throw error;
  return undefined;
}

function managedFieldsOf(object: Props): ManagedFields[] {
  return (metadataOf(object)["managedFields"] ?? []) as unknown as ManagedFields[];
}

function withoutStatus({ status: _, ...object }: Props): Props {
  return object;
}

function propagation(policy: Value | undefined): string {
  const known = ["Orphan", "Background"].find((name) => name.toLowerCase() === policy);
  return known ?? "Foreground";
}
