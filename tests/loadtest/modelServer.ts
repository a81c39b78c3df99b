import { createServer, IncomingMessage, Server, ServerResponse } from "node:http";
import { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";

export interface ModelServerOptions {
  /** Requests that are worked on at a time. */
  readonly workers: number;
  readonly serviceSeconds: number;
  /** Status of the answer to a request with this body. Default: 200. */
  readonly judge?: (request: IncomingMessage, body: Buffer) => number;
}

/** A server on the loopback interface whose capacity is known: workers / service time, first come, first served. */
export class ModelServer {
  /** Unix milliseconds of each request. */
  readonly arrivals: number[] = [];
  private readonly holds: number[] = [];
  private readonly queue: ServerResponse[] = [];
  private readonly delay = monitorEventLoopDelay({ resolution: 10 });
  private readonly server: Server;
  private busy = 0;

  private constructor(private readonly options: ModelServerOptions) {
    this.server = createServer((request, response) => this.arrive(request, response));
    this.server.keepAliveTimeout = 60_000;
    this.delay.enable();
  }

  static async start(options: ModelServerOptions): Promise<ModelServer> {
    const made = new ModelServer(options);
    await new Promise<void>((resolve) => made.server.listen(0, "127.0.0.1", resolve));
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** Time for which a worker really was busy with a request: timers are late on a busy machine. */
  get holdSeconds(): number {
    return this.holds.reduce((sum, each) => sum + each, 0) / this.holds.length / 1000;
  }

  /** Requests per second that it really could serve. */
  get capacity(): number {
    return this.options.workers / this.holdSeconds;
  }

  /** Longest time for which this process could not do anything. */
  get stallSeconds(): number {
    return this.delay.max / 1e9;
  }

  async stop(): Promise<void> {
    this.delay.disable();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private arrive(request: IncomingMessage, response: ServerResponse): void {
    this.arrivals.push(Date.now());
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      response.statusCode = this.options.judge?.(request, Buffer.concat(chunks)) ?? 200;
      this.queue.push(response);
      this.work();
    });
  }

  private work(): void {
    while (this.busy < this.options.workers && this.queue.length > 0) {
      const response = this.queue.shift()!;
      if (response.destroyed) continue;
      this.busy++;
      const started = performance.now();
      setTimeout(() => {
        this.busy--;
        this.holds.push(performance.now() - started);
        response.end("{}");
        this.work();
      }, this.options.serviceSeconds * 1000);
    }
  }
}
