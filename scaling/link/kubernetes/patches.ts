import { isKnown } from "../../model/field";
import { KubernetesObject } from "../../model/kubernetes";
import { Clusters } from "./clusters";

/** Objects of one kind without the patches to others of them: those are no objects of their own. */
export function withoutPatches<T extends KubernetesObject>(
  objects: readonly T[],
  clusters: Clusters,
): readonly T[] {
  if (!objects.some(({ isPatch }) => isPatch)) return objects;
  const keyOf = (object: T): string | undefined => {
    const { cluster, key } = clusters.placeOf(object);
    if (!isKnown(object.name) || key === undefined) return undefined;
    return JSON.stringify([cluster, key, object.name.value]);
  };
  const whole = new Set(objects.filter(({ isPatch }) => !isPatch).map(keyOf));
  return objects.filter((object) => {
    const key = object.isPatch ? keyOf(object) : undefined;
    return key === undefined || !whole.has(key);
  });
}
