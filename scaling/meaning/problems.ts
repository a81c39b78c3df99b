import { Problem } from "../contract/problem";
import { problem, said, when } from "../contract/said";

export { problem, said, when };

/** Names that stand more than once, each with the paths after the first. */
export function repeated(
  named: readonly { readonly name: string; readonly path: string }[],
): readonly { readonly name: string; readonly path: string; readonly first: string }[] {
  const firsts = new Map<string, string>();
  return named.flatMap(({ name, path }) => {
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, path);
      return [];
    }
    return [{ name, path, first }];
  });
}

/** A metric whose dimensions the component cannot fill in. */
export function noDimensions(path: string, custom: boolean): Problem {
  return said(
    custom ? `${path}.customMetric.dimensions` : `${path}.metric`,
    "a metric whose dimensions cannot be derived from resourceId",
    "dimensions that the metric was published with",
    custom
      ? "give dimensions"
      : "give endpointName and variantName in the place of resourceId, or customMetric with dimensions",
  );
}
