import { Field, isKnown, known, knownTo } from "../../model/field";
import { KubernetesObject, KubernetesService } from "../../model/kubernetes";
import { Link, same, Truth } from "../link";
import type { ScalingModel } from "../scalingModel";

/** A Service as others name it. */
interface ServiceName {
  readonly name: string;
  /** Absent means that of the object which names it. */
  readonly namespace: Field<string>;
}

/**
 * The Service that a name means: `name`, `name.namespace`, `name.namespace.svc` and so on. Undecided
 * where it may be another one's, as any other name in DNS may.
 */
export function serviceMeant(
  host: Field<string>,
  namespace: Field<string>,
  from: KubernetesObject | undefined,
  model: ScalingModel,
): Link<KubernetesService> {
  const meant = isKnown(host) ? serviceNameIn(host.value, namespace) : undefined;
  if (meant === undefined) return { state: "undecided", candidates: [] };
  const found = servicesNamed(meant.name, model).filter(
    (service) => isPlaced(service, meant, from, model) === true,
  );
  // Without a cluster to look in, equal names in two of them tell nothing.
  return found.length === 1
    ? { state: "linked", to: found[0]!, by: "name" }
    : { state: "undecided", candidates: found };
}

function servicesNamed(name: string, model: ScalingModel): readonly KubernetesService[] {
  const byName = model.derived("mesh services", () => {
    const groups = new Map<string, KubernetesService[]>();
    for (const service of model.all("kubernetesService")) {
      if (service.isPatch || !isKnown(service.name)) continue;
      const group = groups.get(service.name.value);
      if (group) group.push(service);
      else groups.set(service.name.value, [service]);
    }
    return groups;
  });
  return byName.get(name) ?? [];
}

/** Who names a Service from outside of a cluster has to name its namespace. */
function isPlaced(
  service: KubernetesService,
  { namespace }: ServiceName,
  from: KubernetesObject | undefined,
  model: ScalingModel,
): Truth {
  const links = model.kubernetes;
  if (from !== undefined && !links.sameCluster(from, service)) return false;
  if (namespace.state !== "absent") return same(links.namespaceOf(service), namespace);
  return from === undefined ? "unknown" : links.sameNamespace(from, service);
}

/** Undefined for a name that is no Service's: what has a dot and is no `name.namespace` of a cluster. */
function serviceNameIn(host: string, namespace: Field<string>): ServiceName | undefined {
  const [name = "", inHost, ...rest] = host.replace(/\.$/, "").split(".");
  if (name === "" || name.includes("*")) return undefined;
  if (inHost === undefined) return { name, namespace };
  return rest.length === 0 || rest[0] === "svc"
    ? { name, namespace: known(inHost, namespace.path) }
    : undefined;
}

export function isExternalName({ type }: KubernetesService): boolean {
  return knownTo(type, (name) => name === "ExternalName");
}
