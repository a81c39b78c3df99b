/** What the type of a resource says about the objects that it declares. */
export interface ObjectType {
  readonly apiVersion: string;
  readonly group: string;
  readonly objectKind: string;
  readonly isPatch: boolean;
  readonly isList: boolean;
}

const forms = ["", "Patch", "List"] as const;

/** The resource types of a kind in some versions of its API, with the patches and lists of each. */
export function typesOf(
  group: string,
  versions: readonly string[],
  kinds: readonly string[],
): readonly string[] {
  return versions.flatMap((version) =>
    kinds.flatMap((kind) => forms.map((form) => `kubernetes:${group}/${version}:${kind}${form}`)),
  );
}

/** Reads `kubernetes:apps/v1:Deployment`; undefined for what is no object of Kubernetes. */
export function objectTypeOf(type: string): ObjectType | undefined {
  const [, named, version, written] = /^kubernetes:([^:/]+)\/([^:/]+):([^:/]+)$/.exec(type) ?? [];
  if (named === undefined || version === undefined || written === undefined) return undefined;
  const form = forms.find((each) => each !== "" && written.length > 5 && written.endsWith(each));
  const group = named === "core" ? "" : named;
  return {
    apiVersion: group === "" ? version : `${group}/${version}`,
    group,
    objectKind: written.slice(0, written.length - (form ?? "").length),
    isPatch: form === "Patch",
    isList: form === "List",
  };
}
