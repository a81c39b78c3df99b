import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseAllDocuments } from "yaml";
import { cachedBuild, keyOf, type Log } from "../toolchain/cache";
import { goEnvironment, requireGo } from "../toolchain/go";
import { runOrFail } from "../toolchain/run";
import { ApiError, type ApiClient } from "./api/client";
import { conditionOf, type Condition, type KubeObject } from "./api/objects";
import { until } from "./until";

/** Custom resources out of Go modules, by who defines them. */
type ModuleSet = "keda" | "gateway-api" | "gateway-api-experimental" | "vpa" | "istio";

/**
 * Custom resources of projects whose modules a module proxy may refuse. Whoever has their files puts them
 * into folders of these names and says where by MLSCALE_CRDS; see the README beside this file.
 */
type LocalSet = "app-mesh" | "lattice-controller" | "k6-operator";

/** Custom resources that the cluster can be given, by who defines them. */
export type CrdSet = ModuleSet | LocalSet;

interface Source {
  readonly module: string;
  readonly version: string;
  /** The module's hash as in a go.sum: what is installed is what was reviewed. */
  readonly sum: string;
  readonly files: readonly string[];
}

const GATEWAY_API = {
  module: "sigs.k8s.io/gateway-api",
  version: "v1.6.3",
  sum: "h1:lKpJa5bGlraC/QeACvCpsHLdmO6y0iKfzVl6gzaFEYc=",
};

/** Each project publishes its definitions in its Go module. */
const SOURCES: Record<ModuleSet, Source> = {
  keda: {
    module: "github.com/kedacore/keda/v2",
    version: "v2.21.0",
    sum: "h1:R6z2HZvstK4RLUMxroNACzBj74xGxt3kG59b5Xc+Xps=",
    files: [
      "config/crd/bases/keda.sh_scaledobjects.yaml",
      "config/crd/bases/keda.sh_scaledjobs.yaml",
      "config/crd/bases/keda.sh_triggerauthentications.yaml",
      "config/crd/bases/keda.sh_clustertriggerauthentications.yaml",
    ],
  },
  "gateway-api": {
    ...GATEWAY_API,
    files: [
      "config/crd/standard/gateway.networking.k8s.io_backendtlspolicies.yaml",
      "config/crd/standard/gateway.networking.k8s.io_gatewayclasses.yaml",
      "config/crd/standard/gateway.networking.k8s.io_gateways.yaml",
      "config/crd/standard/gateway.networking.k8s.io_httproutes.yaml",
      "config/crd/standard/gateway.networking.k8s.io_grpcroutes.yaml",
      "config/crd/standard/gateway.networking.k8s.io_referencegrants.yaml",
    ],
  },
  // The same kinds with more fields: a cluster has one channel or the other.
  "gateway-api-experimental": {
    ...GATEWAY_API,
    files: [
      "config/crd/experimental/gateway.networking.k8s.io_gateways.yaml",
      "config/crd/experimental/gateway.networking.k8s.io_httproutes.yaml",
    ],
  },
  istio: {
    module: "istio.io/api",
    version: "v1.32.0",
    sum: "h1:37mJvg9I0biYZAEQF+MATs4FNeCpXEIVO3LFpVb6iNM=",
    files: ["kubernetes/customresourcedefinitions.gen.yaml"],
  },
  vpa: {
    module: "k8s.io/autoscaler/vertical-pod-autoscaler",
    version: "v1.8.1",
    sum: "h1:Pe8bV1wozN4gOKO1rleiIY5alIyAXN+DnXDbXQcL4fI=",
    files: ["deploy/vpa-v1-crd-gen.yaml"],
  },
};

export const CRD_SETS = Object.keys(SOURCES) as ModuleSet[];

/** What one cluster can have together. */
export const SHARED_CRD_SETS = CRD_SETS.filter((set) => set !== "gateway-api-experimental");

/** Whether the files of a set are here that no module brings. */
export function hasCrds(set: LocalSet): boolean {
  return localFolder(set) !== undefined;
}

function localFolder(set: LocalSet): string | undefined {
  const folders = process.env["MLSCALE_CRDS"];
  const folder = folders && join(folders, set);
  return folder && existsSync(folder) ? folder : undefined;
}

function isOfModule(set: CrdSet): set is ModuleSet {
  return set in SOURCES;
}

/** The folder of a set's YAML files, taken out of its Go module unless they are in the cache. */
export async function fetchCrds(set: CrdSet, log?: Log): Promise<string> {
  if (!isOfModule(set)) {
    const folder = localFolder(set);
    if (folder === undefined) throw new Error(`MLSCALE_CRDS names no folder with ${set}`);
    return folder;
  }
  const source = SOURCES[set];
  return cachedBuild({
    name: `crds-${set}-${source.version}`,
    key: keyOf(JSON.stringify(source)),
    notice: `Fetching the definitions of ${set} ${source.version} (usually a few seconds, once)`,
    build: async (folder) => {
      const module = await download(source, folder);
      source.files.forEach((file) =>
        copyFileSync(join(module, file), join(folder, basename(file))),
      );
    },
    log,
  });
}

/** The definitions of a set, in a fixed order. */
export async function readCrds(set: CrdSet): Promise<CustomResourceDefinition[]> {
  const folder = await fetchCrds(set);
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), "utf8")))
    .map((document) => document.toJS() as CustomResourceDefinition | null)
    .filter((definition) => definition !== null);
}

export interface CustomResourceDefinition extends KubeObject {
  spec: {
    group: string;
    names: { kind: string; plural: string };
    versions: { name: string; served: boolean }[];
  };
  status?: { conditions?: Condition[] };
}

const PATH = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

/**
 * Installs a set; resolves once the API server serves each of its kinds, which may be a moment after
 * it has established them.
 */
export async function installCrds(api: ApiClient, set: CrdSet): Promise<void> {
  const definitions = await readCrds(set);
  await Promise.all(definitions.map((definition) => create(api, definition)));
  for (const { metadata, spec } of definitions) {
    await until(`the kind of ${metadata.name}`, async () => {
      const now = await api.get<CustomResourceDefinition>(`${PATH}/${metadata.name}`);
      if (conditionOf(now, "Established")?.status !== "True") return false;
      const { name } = spec.versions.find(({ served }) => served)!;
      return api.get(`/apis/${spec.group}/${name}/${spec.names.plural}`, { limit: 1 });
    });
  }
}

async function create(api: ApiClient, definition: CustomResourceDefinition): Promise<void> {
  try {
    await api.create(PATH, definition);
  } catch (error) {
    if (!(error instanceof ApiError && error.reason === "AlreadyExists")) throw error;
  }
}

/** Downloads a module with Go's own client, and refuses what is not the reviewed content. */
async function download({ module, version, sum }: Source, cwd: string): Promise<string> {
  await requireGo();
  const args = ["mod", "download", "-json", `${module}@${version}`];
  const answer = await runOrFail("go", args, { cwd, env: goEnvironment() });
  const { Dir, Sum } = JSON.parse(answer) as { Dir: string; Sum: string };
  if (Sum !== sum) throw new Error(`${module} ${version} has the hash ${Sum} and not ${sum}`);
  return Dir;
}
