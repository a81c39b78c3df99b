import { isKnown } from "../../model/field";
import { KubernetesObject, Texts, Workload } from "../../model/kubernetes";
import { Referrers, Truth } from "../link";
import { ByPlace } from "./byPlace";
import { Clusters } from "./clusters";

/** How objects of a kind choose pods by their labels. */
export interface Selection<T> {
  /** Labels that a pod must have to be chosen at all. */
  readonly required: (object: T) => Texts;
  readonly chooses: (object: T, labels: Texts) => Truth;
}

/**
 * Which objects select the pods of which workloads. Selectors are filed under the rarest label that
 * they require, so that a workload is held only against those that ask for one of its labels.
 */
export class Selectors<T extends KubernetesObject> {
  private readonly byLabel = new Map<string, ByPlace<T>>();
  private readonly unfiled = new ByPlace<T>();
  private readonly every = new ByPlace<T>();
  private readonly kept = new WeakMap<Workload, Referrers<T>>();

  constructor(
    private readonly clusters: Clusters,
    objects: readonly T[],
    private readonly selection: Selection<T>,
  ) {
    const counts = this.countLabels(objects);
    for (const object of objects) this.file(object, counts);
  }

  /** What selects the pods of a workload. */
  of(workload: Workload): Referrers<T> {
    const kept = this.kept.get(workload);
    if (kept) return kept;
    const found = this.find(workload);
    this.kept.set(workload, found);
    return found;
  }

  private find(workload: Workload): Referrers<T> {
    const place = this.clusters.placeOf(workload);
    const linked: T[] = [];
    const undecided: T[] = [];
    for (const index of this.indexesFor(workload.pod.labels)) {
      const { sure, perhaps } = index.around(place);
      for (const object of sure) {
        const chosen = this.selection.chooses(object, workload.pod.labels);
        if (chosen === true) linked.push(object);
        else if (chosen === "unknown") undecided.push(object);
      }
      undecided.push(
        ...perhaps.filter(
          (object) => this.selection.chooses(object, workload.pod.labels) !== false,
        ),
      );
    }
    return { linked, undecided };
  }

  private indexesFor(labels: Texts): readonly ByPlace<T>[] {
    if (labels.state === "unknown") return [this.every];
    if (!isKnown(labels)) return [this.unfiled];
    const entries = Object.entries(labels.value);
    if (entries.some(([, value]) => value.state === "unknown")) return [this.every];
    const filed = pairsOf(labels).map((pair) => this.byLabel.get(pair));
    return [this.unfiled, ...filed.filter((index) => index !== undefined)];
  }

  private countLabels(objects: readonly T[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const object of objects) {
      for (const pair of pairsOf(this.selection.required(object))) {
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    return counts;
  }

  private file(object: T, counts: ReadonlyMap<string, number>): void {
    const place = this.clusters.placeOf(object);
    this.every.add(place, object);
    const pairs = pairsOf(this.selection.required(object));
    const rarest = pairs.reduce<string | undefined>(
      (best, pair) => (best === undefined || counts.get(pair)! < counts.get(best)! ? pair : best),
      undefined,
    );
    if (rarest === undefined) this.unfiled.add(place, object);
    else this.indexOf(rarest).add(place, object);
  }

  private indexOf(pair: string): ByPlace<T> {
    const index = this.byLabel.get(pair) ?? new ByPlace<T>();
    this.byLabel.set(pair, index);
    return index;
  }
}

/** Turns the selections round: the workloads whose pods each object selects. */
export function workloadsBy<T extends KubernetesObject>(
  workloads: readonly Workload[],
  selectors: Selectors<T>,
): (object: T) => Referrers<Workload> {
  const found = new Map<T, { linked: Workload[]; undecided: Workload[] }>();
  const at = (object: T) => {
    const group = found.get(object) ?? { linked: [], undecided: [] };
    found.set(object, group);
    return group;
  };
  for (const workload of workloads) {
    const { linked, undecided } = selectors.of(workload);
    for (const object of linked) at(object).linked.push(workload);
    for (const object of undecided) at(object).undecided.push(workload);
  }
  return (object) => found.get(object) ?? { linked: [], undecided: [] };
}

/** Labels whose key and value are both known, as keys of an index. */
function pairsOf(labels: Texts): readonly string[] {
  if (!isKnown(labels)) return [];
  return Object.entries(labels.value).flatMap(([key, value]) =>
    isKnown(value) ? [`${key}\u0000${value.value}`] : [],
  );
}
