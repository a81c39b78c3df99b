import type { ClientRequest, IncomingMessage } from "node:http";
import { createInterface } from "node:readline";
import type { ApiClient } from "./client";
import type { KubeList, KubeObject } from "./objects";

export type Change = "ADDED" | "MODIFIED" | "DELETED";
export type Handler<T> = (change: Change, object: T) => void;

interface Event<T> {
  type: Change | "BOOKMARK" | "ERROR";
  object: T;
}

const PAUSE_MS = 100;

/**
 * The objects under a path as they are now, kept up to date until `stop`. Each change is told; when
 * the connection was lost, the changes that were missed are told as if they had just happened.
 */
export class ObjectWatch<T extends KubeObject> {
  private readonly objects = new Map<string, T>();
  private stopped = false;
  private running: ClientRequest | undefined;
  private constructor(
    private readonly api: ApiClient,
    private readonly path: string,
    private readonly handler: Handler<T>,
  ) {}

  /** Resolves once the objects that there are have been told. */
  static async start<T extends KubeObject>(
    api: ApiClient,
    path: string,
    handler: Handler<T>,
  ): Promise<ObjectWatch<T>> {
    const watch = new ObjectWatch(api, path, handler);
    const version = await watch.list();
    void watch.follow(version);
    return watch;
  }

  all(): T[] {
    return [...this.objects.values()];
  }

  stop(): void {
    this.stopped = true;
    this.running?.destroy();
  }

  private async list(): Promise<string> {
    const list = await this.api.get<KubeList<T>>(this.path);
    const now = new Map(list.items.map((item) => [keyOf(item), item]));
    for (const [key, object] of this.objects) {
      if (!now.has(key)) this.tell("DELETED", object);
    }
    for (const object of now.values()) this.note(object);
    return list.metadata.resourceVersion;
  }

  private async follow(from: string): Promise<void> {
    for (let version = from; !this.stopped;) {
      await this.changesSince(version);
      // The end of a watch is nothing unusual; what went by meanwhile is in the next list.
      while (!this.stopped) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        const listed = await this.list().catch(() => undefined);
        if (listed === undefined) continue;
        version = listed;
        break;
      }
    }
  }

  private changesSince(resourceVersion: string): Promise<void> {
    return new Promise((resolve) => {
      const read = (response: IncomingMessage): void => {
        const lines = createInterface(response);
        lines.on("line", (line) => this.read(JSON.parse(line) as Event<T>));
        lines.on("close", resolve);
        // An interface passes on the errors of what it reads.
        lines.on("error", () => resolve());
      };
      this.running = this.api.stream(this.path, { watch: true, resourceVersion }, read);
      this.running.on("error", () => resolve());
      this.running.on("close", () => resolve());
      this.running.end();
    });
  }

  private read({ type, object }: Event<T>): void {
    if (this.stopped || type === "BOOKMARK") return;
    if (type === "ERROR") this.running?.destroy();
    else if (type === "DELETED") this.tell("DELETED", object);
    else this.note(object);
  }

  private note(object: T): void {
    const before = this.objects.get(keyOf(object));
    if (before?.metadata.resourceVersion === object.metadata.resourceVersion) return;
    this.tell(before ? "MODIFIED" : "ADDED", object);
  }

  private tell(change: Change, object: T): void {
    if (change === "DELETED") this.objects.delete(keyOf(object));
    else this.objects.set(keyOf(object), object);
    this.handler(change, object);
  }
}

function keyOf({ metadata }: KubeObject): string {
  return metadata.uid ?? `${metadata.namespace ?? ""}/${metadata.name}`;
}
