import { Agent, request, type RequestOptions } from "node:https";
import type { ClientRequest, IncomingMessage } from "node:http";

/** Where an API server is, and who asks. */
export interface Connection {
  /** `https://HOST:PORT` */
  readonly server: string;
  /** Certificates to trust, in PEM; default: those of the system. */
  readonly ca?: string | undefined;
  readonly token?: string | undefined;
  /** The asker's own certificate and key, in PEM. */
  readonly certificate?: { readonly cert: string; readonly key: string } | undefined;
}

/** What the API server answered instead of doing what it was asked. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    /** `NotFound`, `Conflict`, `Invalid`, ... */
    readonly reason: string,
    message: string,
    readonly causes: readonly { field?: string; message: string }[] = [],
  ) {
    super(message);
  }
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Content {
  readonly query?: Query | undefined;
  readonly body?: unknown;
  readonly type?: string;
}

/** Speaks JSON with one API server. It needs no discovery: callers name the paths. */
export class ApiClient {
  private readonly agent: Agent;

  constructor(private readonly connection: Connection) {
    const { ca, certificate } = connection;
    this.agent = new Agent({ keepAlive: true, ca, ...certificate });
  }

  get<T>(path: string, query?: Query): Promise<T> {
    return this.send("GET", path, { query });
  }

  create<T>(path: string, body: unknown, query?: Query): Promise<T> {
    return this.send("POST", path, { query, body });
  }

  replace<T>(path: string, body: unknown, query?: Query): Promise<T> {
    return this.send("PUT", path, { query, body });
  }

  /** A merge patch: what is null goes, lists are replaced. */
  patch<T>(path: string, body: unknown, query?: Query): Promise<T> {
    return this.send("PATCH", path, { query, body, type: "application/merge-patch+json" });
  }

  jsonPatch<T>(path: string, body: unknown, query?: Query): Promise<T> {
    return this.send("PATCH", path, { query, body, type: "application/json-patch+json" });
  }

  /** Server-side apply; `query` names the `fieldManager`. */
  apply<T>(path: string, body: unknown, query: Query): Promise<T> {
    return this.send("PATCH", path, { query, body, type: "application/apply-patch+yaml" });
  }

  delete<T>(path: string, query?: Query): Promise<T> {
    return this.send("DELETE", path, { query });
  }

  /** A request whose answer never ends; `answered` gets it, once it has begun. */
  stream(path: string, query: Query, answered: (response: IncomingMessage) => void): ClientRequest {
    return request(this.url(path, query), this.options("GET", {}), answered);
  }

  close(): void {
    this.agent.destroy();
  }

  private async send<T>(method: string, path: string, content: Content): Promise<T> {
    const { status, text } = await this.exchange(method, path, content);
    if (status >= 400) throw errorFrom(status, text, `${method} ${path}`);
    return parsed(text) as T;
  }

  private exchange(
    method: string,
    path: string,
    { query, body, type = "application/json" }: Content,
  ): Promise<{ status: number; text: string }> {
    const data = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const headers = data && { "content-type": type, "content-length": data.length };
    return new Promise((resolve, reject) => {
      const asked = request(this.url(path, query), this.options(method, headers), (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      });
      asked.on("error", reject);
      asked.end(data);
    });
  }

  private url(path: string, query: Query = {}): URL {
    const url = new URL(path, this.connection.server);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    return url;
  }

  private options(method: string, headers: RequestOptions["headers"]): RequestOptions {
    const { token } = this.connection;
    return {
      method,
      agent: this.agent,
      headers: {
        accept: "application/json",
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    };
  }
}

interface Status {
  message?: string;
  reason?: string;
  details?: { causes?: { field?: string; message: string }[] };
}

function errorFrom(status: number, text: string, what: string): ApiError {
  const body = parsed(text);
  const { message, reason, details } = (typeof body === "object" ? body : {}) as Status;
  const words = message ?? `${what}: ${status} ${text.trim()}`;
  return new ApiError(status, reason ?? String(status), words, details?.causes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
