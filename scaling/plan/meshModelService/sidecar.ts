import { defaults } from "../../contract/generated/defaults";
import { MeshModelServiceArgs, Sidecar } from "../../contract/generated/types";

/** Labels and annotations of the pods by which a mesh puts its proxy beside the server. */
export interface ProxyMetadata {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

const none: ProxyMetadata = { labels: {}, annotations: {} };

export function proxyMetadataOf(args: MeshModelServiceArgs): ProxyMetadata {
  const { istio, appMesh } = args.mesh;
  if (istio) return istioProxy(args, istio.injectProxy ?? defaults.MeshIstio.injectProxy);
  if (appMesh && (appMesh.form ?? defaults.MeshAppMesh.form) === "Kubernetes") {
    const annotations = {
      "appmesh.k8s.aws/sidecarInjectorWebhook": "enabled",
      ...sidecarAnnotations(args, appMeshKeys),
    };
    return { labels: {}, annotations };
  }
  return none;
}

/** Whether the mesh puts a proxy into the pods by what is declared here. */
export function hasProxy(args: MeshModelServiceArgs): boolean {
  return proxyMetadataOf(args) !== none;
}

function istioProxy(args: MeshModelServiceArgs, injected: boolean): ProxyMetadata {
  return {
    labels: injected ? { "sidecar.istio.io/inject": "true" } : {},
    annotations: injected || args.sidecar ? sidecarAnnotations(args, istioKeys) : {},
  };
}

type Keys = Readonly<Record<keyof Sidecar, string>>;

const istioKeys: Keys = {
  cpu: "sidecar.istio.io/proxyCPU",
  memory: "sidecar.istio.io/proxyMemory",
  cpuLimit: "sidecar.istio.io/proxyCPULimit",
  memoryLimit: "sidecar.istio.io/proxyMemoryLimit",
};

const appMeshKeys: Keys = {
  cpu: "appmesh.k8s.aws/cpuRequest",
  memory: "appmesh.k8s.aws/memoryRequest",
  cpuLimit: "appmesh.k8s.aws/cpuLimit",
  memoryLimit: "appmesh.k8s.aws/memoryLimit",
};

function sidecarAnnotations({ sidecar }: MeshModelServiceArgs, keys: Keys): Record<string, string> {
  const wanted: Sidecar = { ...defaults.Sidecar, ...sidecar };
  const entries = (Object.keys(keys) as (keyof Sidecar)[]).flatMap((key) => {
    const value = wanted[key];
    return value === undefined ? [] : [[keys[key], value] as const];
  });
  return Object.fromEntries(entries);
}
