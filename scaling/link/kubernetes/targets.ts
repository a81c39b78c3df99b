import { Field, isKnown } from "../../model/field";
import { KubernetesObject, PodScaler, ScaleTarget } from "../../model/kubernetes";
import { ResourceGraph } from "../graph";
import { Link, Truth } from "../link";
import { ByPlace } from "./byPlace";
import { Clusters, ObjectPlace } from "./clusters";

/** What an autoscaler may act on, found by kind, group, name and place. */
export class Targets {
  private readonly kinds = new Map<string, OfKind>();

  constructor(
    private readonly graph: ResourceGraph,
    private readonly clusters: Clusters,
    targets: readonly ScaleTarget[],
  ) {
    for (const target of targets) this.add(target);
  }

  /** The target of a scaler; `mayHide` tells whether the cluster may hold objects that are not listed. */
  targetOf(scaler: PodScaler, mayHide: boolean): Link<ScaleTarget> {
    const { objectKind, name } = scaler.target;
    if (name.state === "absent" || objectKind.state === "absent") return { state: "missing" };
    const { sure, perhaps } = this.candidates(scaler);
    const found = sure.find(({ isPatch }) => !isPatch) ?? sure[0];
    if (found !== undefined) return { state: "linked", to: found, by: "name" };
    const dependencies = this.graph.dependenciesOf(scaler.source, inputsOf(scaler));
    const depended = perhaps.filter(({ source }) => dependencies.has(source.urn));
    if (depended.length === 1) return { state: "linked", to: depended[0]!, by: "dependency" };
    const candidates = depended.length > 1 ? depended : perhaps;
    const isClosed = isKnown(name) && isKnown(objectKind) && !mayHide;
    if (candidates.length > 0 || !isClosed || this.isElsewhere(scaler)) {
      return { state: "undecided", candidates };
    }
    return { state: "missing" };
  }

  /** A namespace that is not known at all may be that of any other program. */
  private isElsewhere(scaler: PodScaler): boolean {
    return this.clusters.placeOf(scaler).key === undefined;
  }

  private candidates(scaler: PodScaler): Candidates {
    const { objectKind, name, apiVersion } = scaler.target;
    const place = this.clusters.placeOf(scaler);
    const own = isKnown(objectKind) ? this.kinds.get(objectKind.value) : undefined;
    const among = isKnown(objectKind) ? [own].filter((each) => each !== undefined) : this.kinds;
    const sure: ScaleTarget[] = [];
    const perhaps: ScaleTarget[] = [];
    for (const kind of among.values()) {
      const found = kind.candidates(name, place);
      for (const candidate of found.sure) {
        const group = sameGroup(apiVersion, candidate);
        if (group === true && isKnown(objectKind)) sure.push(candidate);
        else if (group !== false) perhaps.push(candidate);
      }
      perhaps.push(...found.perhaps.filter((each) => sameGroup(apiVersion, each) !== false));
    }
    return { sure, perhaps };
  }

  private add(target: ScaleTarget): void {
    const kind = this.kinds.get(target.objectKind) ?? new OfKind();
    this.kinds.set(target.objectKind, kind);
    kind.add(target, this.clusters.placeOf(target));
  }
}

interface Candidates {
  readonly sure: readonly ScaleTarget[];
  readonly perhaps: readonly ScaleTarget[];
}

class OfKind {
  private readonly named = new Map<string, ByPlace<ScaleTarget>>();
  private readonly unnamed = new ByPlace<ScaleTarget>();
  private readonly every = new ByPlace<ScaleTarget>();

  add(target: ScaleTarget, place: ObjectPlace): void {
    this.every.add(place, target);
    if (!isKnown(target.name)) {
      this.unnamed.add(place, target);
      return;
    }
    const named = this.named.get(target.name.value) ?? new ByPlace<ScaleTarget>();
    this.named.set(target.name.value, named);
    named.add(place, target);
  }

  candidates(name: Field<string>, place: ObjectPlace): Candidates {
    if (!isKnown(name)) {
      const { sure, perhaps } = this.every.around(place);
      return { sure: [], perhaps: [...sure, ...perhaps] };
    }
    const named = this.named.get(name.value)?.around(place);
    const unnamed = this.unnamed.around(place);
    const perhaps = [...(named?.perhaps ?? []), ...unnamed.sure, ...unnamed.perhaps];
    return { sure: named?.sure ?? [], perhaps };
  }
}

/** The inputs of a resource that an object's spec stands in. */
function inputsOf({ path }: KubernetesObject): readonly string[] {
  return path === "" ? ["spec"] : ["items"];
}

/** Versions of a group are views on the same objects, and so is the group that apps once was in. */
function sameGroup(apiVersion: Field<string>, { group }: KubernetesObject): Truth {
  if (apiVersion.state === "unknown") return "unknown";
  if (apiVersion.state === "absent") return true;
  const parts = apiVersion.value.split("/");
  return current(parts.length > 1 ? parts[0]! : "") === current(group);
}

function current(group: string): string {
  return group === "extensions" ? "apps" : group;
}
