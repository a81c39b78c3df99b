/** A path as its steps: `variants[0].name` is variants, 0, name. */
function stepsOf(path: string): readonly string[] | undefined {
  const plain = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*|\[\d+\])*$/;
  return plain.test(path) ? path.split(/[.[\]]+/).filter((step) => step !== "") : undefined;
}

/**
 * A copy without the values at the given paths, so that the rest can be checked although these are
 * wrong. Items of lists stay where they are: undefined comes back if one of them is no object at all.
 */
export function prune<T extends object>(args: T, paths: readonly string[]): T | undefined {
  let pruned: unknown = args;
  for (const path of paths) {
    const steps = stepsOf(path);
    if (steps === undefined) return undefined;
    const result = without(pruned, steps);
    if (result === undefined) return undefined;
    pruned = result.value;
  }
  return pruned as T;
}

interface Pruned {
  readonly value: unknown;
}

function without(tree: unknown, steps: readonly string[]): Pruned | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return isContainer(tree) ? { value: tree } : undefined;
  if (!isContainer(tree)) return { value: tree };
  const next = (tree as Record<string, unknown>)[step];
  if (rest.length === 0 && !Array.isArray(tree)) return { value: omit(tree, step) };
  const inner = without(next, rest);
  if (inner === undefined) return undefined;
  return { value: replaced(tree, step, inner.value) };
}

function omit(tree: object, key: string): object {
  return Object.fromEntries(Object.entries(tree).filter(([each]) => each !== key));
}

function replaced(tree: object, step: string, value: unknown): object {
  if (Array.isArray(tree))
    return tree.map((item, i) => (i === Number(step) ? value : (item as unknown)));
  return Object.fromEntries(
    Object.entries(tree).map(([key, each]) => [key, key === step ? value : (each as unknown)]),
  );
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
