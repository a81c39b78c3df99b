import { absent } from "../../model/field";
import { KubernetesObject } from "../../model/kubernetes";
import { MeshPlace } from "../../model/mesh";

/** Where an object of a cluster belongs: it names no mesh, its namespace tells it. */
export function placeOf(object: KubernetesObject): MeshPlace {
  return { source: object.source, object, meshName: absent("meshName") };
}
