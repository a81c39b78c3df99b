import { Field, isKnown, known, notKnown } from "../../model/field";
import { KubernetesNamespace, KubernetesObject } from "../../model/kubernetes";
import { Declaration, nameOf } from "../../model/input";
import { nameOfObject } from "../../read/kubernetes/object";
import { Reader } from "../../read/reader";
import { ResourceGraph } from "../graph";
import { Truth } from "../link";

/** Where an object lives, as far as the program decides it. */
export interface ObjectPlace {
  readonly cluster: string;
  readonly namespace: Field<string>;
  /** Equal for objects that share a namespace, even where its name is not known yet. */
  readonly key: string | undefined;
}

const ambient = "ambient";
const connection = ["kubeconfig", "context", "cluster"] as const;
const namespaceType = /^kubernetes:core\/v1:Namespace(Patch)?$/;

/** Finds the cluster and namespace of objects: by their provider, and by what they declare. */
export class Clusters {
  private readonly clusters = new Map<string, string>();
  private readonly defaults = new Map<string, Field<string>>();
  private readonly places = new WeakMap<KubernetesObject, ObjectPlace>();

  constructor(private readonly graph: ResourceGraph) {}

  placeOf(object: KubernetesObject): ObjectPlace {
    const kept = this.places.get(object);
    if (kept) return kept;
    const place = this.findPlace(object);
    this.places.set(object, place);
    return place;
  }

  clusterOf({ source }: KubernetesObject): string {
    return this.clusterBehind(source.provider);
  }

  private findPlace(object: KubernetesObject): ObjectPlace {
    const { source, namespace } = object;
    const cluster = this.clusterOf(object);
    if (isKnown(namespace)) return { cluster, namespace, key: `=${namespace.value}` };
    if (namespace.state === "absent") {
      const ofProvider = this.namespaceBehind(source.provider);
      const field = { ...ofProvider, path: namespace.path };
      const key = isKnown(field) ? `=${field.value}` : `provider ${this.urnOf(source.provider)}`;
      return { cluster, namespace: field, key };
    }
    return { cluster, ...this.declaredNamespace(source, namespace.path) };
  }

  /** A namespace that is not known yet, but comes from one that the program declares. */
  private declaredNamespace(source: Declaration, path: string): Omit<ObjectPlace, "cluster"> {
    const dependencies = [...this.graph.dependenciesOf(source, ["metadata"])]
      .map((urn) => this.graph.get(urn))
      .filter((found) => found !== undefined && namespaceType.test(found.type));
    const only = dependencies.length === 1 ? dependencies[0] : undefined;
    if (only === undefined) return { namespace: notKnown(path), key: undefined };
    const name = nameOfObject(Reader.of(only.inputs).at("metadata"), Reader.of(only.outputs));
    return isKnown(name)
      ? { namespace: known(name.value, path), key: `=${name.value}` }
      : { namespace: notKnown(path), key: `namespace ${only.urn}` };
  }

  /** Providers that connect in the same way, as far as that is known, reach the same cluster. */
  private clusterBehind(provider: string | undefined): string {
    const urn = this.urnOf(provider);
    const kept = this.clusters.get(urn);
    if (kept !== undefined) return kept;
    const cluster = this.findCluster(urn);
    this.clusters.set(urn, cluster);
    return cluster;
  }

  private findCluster(urn: string): string {
    const declared = this.graph.get(urn);
    if (declared === undefined) return urn;
    const inputs = Reader.of(declared.inputs);
    const settings = connection.map((property) => inputs.at(property).string());
    if (settings.every(({ state }) => state === "absent")) return ambient;
    if (settings.some(({ state }) => state === "unknown")) return urn;
    return JSON.stringify(settings.map((each) => (isKnown(each) ? each.value : "")));
  }

  /** The namespace of objects that declare none. */
  private namespaceBehind(provider: string | undefined): Field<string> {
    const urn = this.urnOf(provider);
    const kept = this.defaults.get(urn);
    if (kept !== undefined) return kept;
    const namespace = this.findDefault(urn);
    this.defaults.set(urn, namespace);
    return namespace;
  }

  private findDefault(urn: string): Field<string> {
    const inputs = Reader.of(this.graph.get(urn)?.inputs);
    const declared = inputs.at("namespace").string();
    if (declared.state === "unknown" || (isKnown(declared) && declared.value !== "")) {
      return declared;
    }
    const kubeconfig = inputs.at("kubeconfig").string();
    const mayName = isKnown(kubeconfig) && /\bnamespace\b/.test(kubeconfig.value);
    return mayName ? notKnown(declared.path) : known("default", declared.path);
  }

  /** The URN of a provider, without the id that states add to it; one for all default providers. */
  private urnOf(provider: string | undefined): string {
    if (provider === undefined || provider === "") return ambient;
    const declared = this.graph.get(provider) !== undefined;
    const parts = provider.split("::");
    const urn = declared || parts.length <= 4 ? provider : parts.slice(0, -1).join("::");
    const isDefault = /^default(_\d.*)?$/.test(nameOf(urn));
    return isDefault && this.graph.get(urn) === undefined ? ambient : urn;
  }
}

/** The keys that the objects in a namespace of the program may have. */
export function namespaceKeys({ name, source }: KubernetesNamespace): readonly string[] {
  return isKnown(name) ? [`=${name.value}`] : [`namespace ${source.urn}`];
}

export function sameNamespace(a: ObjectPlace, b: ObjectPlace): Truth {
  if (a.cluster !== b.cluster) return false;
  if (a.key !== undefined && a.key === b.key) return true;
  return isKnown(a.namespace) && isKnown(b.namespace) ? false : "unknown";
}
