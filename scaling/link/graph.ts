import { Declaration } from "../model/input";

/** The program's resources by URN, with the parent and dependency edges that links follow. */
export class ResourceGraph {
  private readonly byUrn: ReadonlyMap<string, Declaration>;
  private readonly childrenOf: ReadonlyMap<string, readonly Declaration[]>;

  constructor(readonly declarations: readonly Declaration[]) {
    this.byUrn = new Map(declarations.map((declaration) => [declaration.urn, declaration]));
    this.childrenOf = groupByParent(declarations);
  }

  get(urn: string): Declaration | undefined {
    return this.byUrn.get(urn);
  }

  /**
   * URNs that the given properties depend on. A component among them stands for everything below it,
   * since its outputs come from its children.
   */
  dependenciesOf(source: Declaration, properties: readonly string[]): ReadonlySet<string> {
    const direct = properties.flatMap((property) =>
      Object.hasOwn(source.propertyDependencies, property)
        ? (source.propertyDependencies[property] ?? [])
        : [],
    );
    return new Set(direct.flatMap((urn) => [urn, ...this.descendantsOf(urn)]));
  }

  /** All resources that a declaration depends on in any way. */
  allDependenciesOf(source: Declaration): ReadonlySet<string> {
    const properties = Object.values(source.propertyDependencies).flat();
    const direct = [...source.dependencies, ...properties];
    return new Set(direct.flatMap((urn) => [urn, ...this.descendantsOf(urn)]));
  }

  /** Whether a declaration depends on a resource, directly or by way of others. */
  dependsOn(source: Declaration, urn: string): boolean {
    const seen = new Set<string>([source.urn]);
    const open = [source];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const dependency of this.allDependenciesOf(next)) {
        if (dependency === urn) return true;
        const declaration = this.byUrn.get(dependency);
        if (declaration === undefined || seen.has(dependency)) continue;
        seen.add(dependency);
        open.push(declaration);
      }
    }
    return false;
  }

  hasChildren(urn: string): boolean {
    return this.childrenOf.has(urn);
  }

  componentOf(source: Declaration): Declaration | undefined {
    return componentAround(source, (urn) => this.byUrn.get(urn));
  }

  private descendantsOf(urn: string): readonly string[] {
    const found = new Set<string>();
    const open = [urn];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const child of this.childrenOf.get(next) ?? []) {
        if (found.has(child.urn)) continue;
        found.add(child.urn);
        open.push(child.urn);
      }
    }
    return [...found];
  }
}

/** The nearest component that a resource is part of; the stack itself is none. */
export function componentAround(
  source: Declaration,
  get: (urn: string) => Declaration | undefined,
): Declaration | undefined {
  const seen = new Set<string>([source.urn]);
  let parent = source.parent;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const declaration = get(parent);
    if (declaration === undefined || declaration.type === "pulumi:pulumi:Stack") return undefined;
    if (!declaration.custom) return declaration;
    parent = declaration.parent;
  }
  return undefined;
}

function groupByParent(
  declarations: readonly Declaration[],
): ReadonlyMap<string, readonly Declaration[]> {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    if (declaration.parent === undefined || declaration.parent === "") continue;
    const siblings = groups.get(declaration.parent);
    if (siblings) siblings.push(declaration);
    else groups.set(declaration.parent, [declaration]);
  }
  return groups;
}
