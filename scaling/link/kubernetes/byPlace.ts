import { isKnown } from "../../model/field";
import { ObjectPlace } from "./clusters";

/** What shares a namespace with an object, surely or perhaps. */
export interface Neighbours<T> {
  readonly sure: readonly T[];
  readonly perhaps: readonly T[];
}

/** Things by cluster and namespace, those whose namespace is not known apart from the others. */
export class ByPlace<T> {
  private readonly clusters = new Map<string, Groups<T>>();

  add(place: ObjectPlace, thing: T): void {
    const groups = this.clusters.get(place.cluster) ?? new Groups<T>();
    this.clusters.set(place.cluster, groups);
    groups.add(place, thing);
  }

  around(place: ObjectPlace): Neighbours<T> {
    return this.clusters.get(place.cluster)?.around(place) ?? { sure: [], perhaps: [] };
  }
}

class Groups<T> {
  private readonly named = new Map<string, T[]>();
  /** Of namespaces that are not known, by what they come from. */
  private readonly open = new Map<string | undefined, T[]>();

  add({ namespace, key }: ObjectPlace, thing: T): void {
    if (isKnown(namespace)) append(this.named, namespace.value, thing);
    else append(this.open, key, thing);
  }

  around({ namespace, key }: ObjectPlace): Neighbours<T> {
    if (isKnown(namespace)) {
      return { sure: this.named.get(namespace.value) ?? [], perhaps: all(this.open) };
    }
    const sure = key === undefined ? undefined : this.open.get(key);
    const others = [...this.open].filter(([each]) => key === undefined || each !== key);
    return { sure: sure ?? [], perhaps: [...all(this.named), ...all(new Map(others))] };
  }
}

function all<K, T>(groups: ReadonlyMap<K, readonly T[]>): readonly T[] {
  return [...groups.values()].flat();
}

function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
