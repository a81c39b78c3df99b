import { isKnown } from "../../model/field";
import { MeshPlace, MeshReference } from "../../model/mesh";
import { and } from "../kubernetes/labels";
import type { KubernetesLinks } from "../kubernetesLinks";
import { same, Truth } from "../link";

/** A reference together with who makes it. */
export interface Referring extends MeshReference {
  readonly from: MeshPlace;
}

/** What a part of a mesh is called by those who mean it. */
export function nameOfPart(part: MeshPlace & Pick<MeshReference, "name">): Referring {
  return { from: part, name: part.name, namespace: { state: "absent", path: "" } };
}

/** Whether two references mean the same part of one mesh; what is in AWS is never an object of a cluster. */
export function sameReference(a: Referring, b: Referring, links: KubernetesLinks): Truth {
  const named = same(a.name, b.name);
  return named === false ? false : and([named, samePlace(a, b, links)]);
}

function samePlace(a: Referring, b: Referring, links: KubernetesLinks): Truth {
  const [one, other] = [a.from.object, b.from.object];
  if (one === undefined || other === undefined) {
    return one === other ? same(a.from.meshName, b.from.meshName) : false;
  }
  if (!links.sameCluster(one, other)) return false;
  if (a.namespace.state === "absent" && b.namespace.state === "absent") {
    return links.sameNamespace(one, other);
  }
  const namespaces = [a, b].map(({ namespace, from }) =>
    namespace.state === "absent" ? links.namespaceOf(from.object!) : namespace,
  );
  return namespaces.every(isKnown) ? same(namespaces[0]!, namespaces[1]!) : "unknown";
}
