import { ApiError, type ApiClient } from "./client";

/** A kind as the API server has it. */
export interface ServedKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** Its name in paths: `horizontalpodautoscalers`. */
  readonly plural: string;
  readonly namespaced: boolean;
}

interface ResourceList {
  resources: { name: string; kind: string; namespaced: boolean }[];
}

/** Which kinds an API server knows; asked once for each API version, until told to forget. */
export class Discovery {
  private readonly versions = new Map<string, Promise<ServedKind[]>>();

  constructor(private readonly api: ApiClient) {}

  /** Undefined: the server has no such kind. */
  async find(apiVersion: string, kind: string): Promise<ServedKind | undefined> {
    const kinds = await this.kindsOf(apiVersion);
    return kinds.find((served) => served.kind === kind);
  }

  /** Asks again from now on: kinds have come or gone. */
  forget(): void {
    this.versions.clear();
  }

  private kindsOf(apiVersion: string): Promise<ServedKind[]> {
    const known = this.versions.get(apiVersion);
    if (known) return known;
    const asked = this.ask(apiVersion);
    this.versions.set(apiVersion, asked);
    asked.catch(() => this.versions.delete(apiVersion));
    return asked;
  }

  private async ask(apiVersion: string): Promise<ServedKind[]> {
    try {
      const { resources } = await this.api.get<ResourceList>(versionPath(apiVersion));
      return resources
        .filter(({ name }) => !name.includes("/"))
        .map(({ name, kind, namespaced }) => ({ apiVersion, kind, namespaced, plural: name }));
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return [];
      throw error;
    }
  }
}

/** The path of all objects of a kind, or of one. */
export function pathOf(kind: ServedKind, namespace?: string, name?: string): string {
  const scope = kind.namespaced && namespace ? ["namespaces", namespace] : [];
  return [versionPath(kind.apiVersion), ...scope, kind.plural, ...(name ? [name] : [])].join("/");
}

function versionPath(apiVersion: string): string {
  return `/${apiVersion.includes("/") ? "apis" : "api"}/${apiVersion}`;
}
