import type { Deployment, KubeList, KubeObject } from "../api/objects";
import { pathOf } from "../api/paths";
import type { Cluster } from "../cluster";

/** Every kind that a ModelService makes, alone and in a mesh, and what controllers make of it. */
const KINDS: readonly [apiVersion: string, kind: string][] = [
  ["v1", "ServiceAccount"],
  ["v1", "Service"],
  ["v1", "Pod"],
  ["apps/v1", "Deployment"],
  ["apps/v1", "ReplicaSet"],
  ["autoscaling/v2", "HorizontalPodAutoscaler"],
  ["policy/v1", "PodDisruptionBudget"],
  ["keda.sh/v1alpha1", "ScaledObject"],
  ["gateway.networking.k8s.io/v1", "HTTPRoute"],
  ["networking.istio.io/v1", "VirtualService"],
  ["networking.istio.io/v1", "DestinationRule"],
  ["security.istio.io/v1", "PeerAuthentication"],
  ["autoscaling.k8s.io/v1", "VerticalPodAutoscaler"],
];

/** One namespace of a cluster, as a test looks at it. */
export class Objects {
  constructor(
    private readonly cluster: Cluster,
    readonly namespace: string,
  ) {}

  /** An object of the server, whose shape the test knows. */
  async get<T extends object = KubeObject>(kind: string, name: string): Promise<T> {
    return this.cluster.api.get<T>(await this.path(kind, name));
  }

  deployment(name = "reco"): Promise<Deployment> {
    return this.get<Deployment>("Deployment", name);
  }

  /** The image of a Deployment's server. */
  async image(name = "reco"): Promise<string> {
    const { spec } = await this.get<Templated>("Deployment", name);
    return spec.template.spec.containers[0]!.image;
  }

  /** Sets replicas as an autoscaler does: through the subresource, in its own name. */
  async scale(replicas: number, name = "reco"): Promise<void> {
    const path = `${await this.path("Deployment", name)}/scale`;
    await this.cluster.api.patch(path, { spec: { replicas } }, { fieldManager: "autoscaler" });
  }

  async path(kind: string, name?: string): Promise<string> {
    const [apiVersion] = KINDS.find(([, each]) => each === kind)!;
    const served = await this.cluster.discovery.find(apiVersion, kind);
    return pathOf(served!, this.namespace, name);
  }

  /** Everything that is there, as "Service reco"; pods and their sets without their random ends. */
  async all(): Promise<string[]> {
    const lists = await Promise.all(
      KINDS.map(async ([, kind]) => {
        const { items } = await this.cluster.api.get<KubeList>(await this.path(kind));
        return items.map(({ metadata }) => `${kind} ${metadata.name}`);
      }),
    );
    return lists.flat().filter((each) => each !== "ServiceAccount default");
  }

  /** What was declared: the rest is made of it. */
  async declared(): Promise<string[]> {
    return (await this.all()).filter((each) => !/^(Pod|ReplicaSet) /.test(each)).sort();
  }
}

interface Templated {
  spec: { template: { spec: { containers: { image: string }[] } } };
}
