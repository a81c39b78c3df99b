import { Field } from "../model/field";
import { FragmentBase } from "../model/fragments";
import { ResourceGraph } from "./graph";

/** Which resource another one refers to, as far as the program decides it. */
export type Link<T> =
  | { readonly state: "linked"; readonly to: T; readonly by: "name" | "dependency" }
  /** It may be one of these, or one outside the program; only the deployment decides. */
  | { readonly state: "undecided"; readonly candidates: readonly T[] }
  /** It is none of the program's resources. */
  | { readonly state: "missing" };

/** Several resources that refer to one: those that surely do and those that may. */
export interface Referrers<T> {
  readonly linked: readonly T[];
  readonly undecided: readonly T[];
}

export type Truth = true | false | "unknown";

export type Name = readonly Field<string>[];

export function same(a: Field<unknown>, b: Field<unknown>): Truth {
  if (a.state === "unknown" || b.state === "unknown") return "unknown";
  if (a.state === "absent" || b.state === "absent") return a.state === b.state;
  return a.value === b.value;
}

/** Candidates by name: those whose name is known in full are found at once, the others one by one. */
export class NameIndex<T extends FragmentBase> {
  private readonly byName = new Map<string, T>();
  private readonly byUrn = new Map<string, T[]>();
  private readonly open: T[] = [];

  constructor(
    private readonly candidates: readonly T[],
    private readonly nameOf: (candidate: T) => Name,
  ) {
    for (const candidate of candidates) this.add(candidate);
  }

  /** The candidate that has this name, if both names are known in full. */
  named(name: Name): T | undefined {
    const key = keyOf(name);
    return key === undefined ? undefined : this.byName.get(key);
  }

  /** Candidates of which it is not known that they have another name. */
  possible(name: Name): readonly T[] {
    const among = keyOf(name) === undefined ? this.candidates : this.open;
    return among.filter((candidate) => this.mayBeNamed(candidate, name));
  }

  possibleAt(urns: ReadonlySet<string>, name: Name): readonly T[] {
    const at = [...urns].flatMap((urn) => this.byUrn.get(urn) ?? []);
    return at.filter((candidate) => this.mayBeNamed(candidate, name));
  }

  private mayBeNamed(candidate: T, name: Name): boolean {
    return this.nameOf(candidate).every((part, index) => same(part, name[index]!) !== false);
  }

  private add(candidate: T): void {
    const key = keyOf(this.nameOf(candidate));
    if (key === undefined) this.open.push(candidate);
    else if (!this.byName.has(key)) this.byName.set(key, candidate);
    const siblings = this.byUrn.get(candidate.source.urn);
    if (siblings) siblings.push(candidate);
    else this.byUrn.set(candidate.source.urn, [candidate]);
  }
}

export interface Question<T extends FragmentBase> {
  readonly from: FragmentBase;
  /** Inputs of `from` that carry the reference. */
  readonly properties: readonly string[];
  readonly name: Name;
  readonly among: NameIndex<T>;
  /** Whether a resource that is not among the candidates can be ruled out as the one meant. */
  readonly closed: boolean;
}

/** By equal names first, then by the single dependency, else undecided or missing. */
export function resolve<T extends FragmentBase>(graph: ResourceGraph, ask: Question<T>): Link<T> {
  const named = ask.among.named(ask.name);
  if (named) return { state: "linked", to: named, by: "name" };
  const dependencies = graph.dependenciesOf(ask.from.source, ask.properties);
  const depended = ask.among.possibleAt(dependencies, ask.name);
  if (depended.length === 1) return { state: "linked", to: depended[0]!, by: "dependency" };
  const candidates = depended.length > 1 ? depended : ask.among.possible(ask.name);
  if (candidates.length > 0 || !ask.closed) return { state: "undecided", candidates };
  return { state: "missing" };
}

/** Turns links round: what refers to each thing, surely or perhaps. */
export function invert<F, T>(
  from: readonly F[],
  linkOf: (source: F) => Link<T>,
): (to: T) => Referrers<F> {
  const linked = new Map<T, F[]>();
  const perhaps = new Map<T, F[]>();
  const anywhere: F[] = [];
  for (const source of from) {
    const link = linkOf(source);
    if (link.state === "linked") append(linked, link.to, source);
    if (link.state !== "undecided") continue;
    if (link.candidates.length === 0) anywhere.push(source);
    for (const candidate of link.candidates) append(perhaps, candidate, source);
  }
  return (to) => ({
    linked: linked.get(to) ?? [],
    undecided: [...(perhaps.get(to) ?? []), ...anywhere],
  });
}

function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function keyOf(name: Name): string | undefined {
  const parts: string[] = [];
  for (const part of name) {
    if (part.state !== "known") return undefined;
    parts.push(part.value);
  }
  return parts.join("\u0000");
}
