/**
 * Inputs of planned resources: plain data in which a leaf may be a value from the user (known or an
 * output), a reference to another planned resource, or a text with references in it.
 */

/** An output of another resource of the same plan. */
export class Ref {
  constructor(
    readonly resource: PlannedResource,
    readonly output: "name" | "arn" | "resourceId" | "id" | "latestVersion",
  ) {}
}

/** Text around values, as `endpoint/${name}/variant/blue`. */
export class Template {
  readonly parts: readonly unknown[];

  constructor(...parts: readonly unknown[]) {
    this.parts = parts;
  }
}

/** A value that is worked out of other trees once all of them are known, as a name out of an ARN. */
export class Computed {
  constructor(
    readonly from: readonly unknown[],
    readonly compute: (...values: readonly unknown[]) => unknown,
  ) {}
}

export type PlannedInputs = Readonly<Record<string, unknown>>;

export interface PlannedResource {
  readonly type: string;
  /** Appended to the component's name; "" for the resource that carries the component's own name. */
  readonly suffix: string;
  readonly inputs: PlannedInputs;
  /** Path in the child's inputs -> path in the component's, so that findings name what the user wrote. */
  readonly origins: Readonly<Record<string, string>>;
  readonly ignoreChanges: readonly string[];
  readonly after: readonly PlannedResource[];
  /** How long its creation or update is waited for, where the provider's own time may be too short. */
  readonly timeoutSeconds: number | undefined;
}

/** Copies a tree, replacing what `replace` answers for; whatever is not plain data is a leaf. */
export function mapTree(tree: unknown, replace: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(tree)) return tree.map((item) => mapTree(item, replace));
  if (!isPlainObject(tree)) return replace(tree);
  const entries = Object.entries(tree).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, mapTree(value, replace)]));
}

/** All references in a tree. */
export function refsIn(tree: unknown): readonly Ref[] {
  if (tree instanceof Ref) return [tree];
  if (tree instanceof Template) return tree.parts.flatMap(refsIn);
  if (tree instanceof Computed) return tree.from.flatMap(refsIn);
  if (Array.isArray(tree)) return tree.flatMap(refsIn);
  return isPlainObject(tree) ? Object.values(tree).flatMap(refsIn) : [];
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
