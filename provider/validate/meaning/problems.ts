import { showValue } from "../../../scaling/model/field";
import { Problem, reason } from "../../../scaling/contract/problem";

/** A problem with the value that was given at a path. */
export function problem(path: string, seen: unknown, allowed: string, fix: string): Problem {
  return said(path, showValue(seen), allowed, fix);
}

/** As {@link problem}, where the value seen is best described in words. */
export function said(path: string, seen: string, allowed: string, fix: string): Problem {
  return { path, seen, allowed, fix, message: `${path}: ${reason({ seen, allowed, fix })}` };
}

/** The problem if the condition holds, as a list to spread. */
export function when(broken: boolean, make: () => Problem): readonly Problem[] {
  return broken ? [make()] : [];
}

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
