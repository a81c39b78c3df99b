/** What stands at a path in plain data; undefined where there is nothing. */
export function at(tree: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    tree,
  );
}
