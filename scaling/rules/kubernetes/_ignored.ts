import { Declaration } from "../../model/input";

/**
 * Whether an update leaves a property alone because the program says so: `*`, the property itself,
 * or anything around it, in any spelling of property paths that Pulumi takes.
 */
export function ignores({ ignoreChanges }: Declaration, path: string): boolean {
  const wanted = partsOf(path);
  return ignoreChanges.some((each) => {
    const parts = partsOf(each);
    if (parts.length === 0 || parts.length > wanted.length) return false;
    return parts.every((part, index) => part === "*" || part === wanted[index]);
  });
}

/** `spec.replicas`, `spec["replicas"]` and `items[0].spec` as their parts. */
function partsOf(path: string): readonly string[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[([^\]]*)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, plain]) => quoted ?? index ?? plain ?? "",
  );
}
