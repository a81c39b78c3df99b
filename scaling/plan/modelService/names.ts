import { ModelServiceArgs } from "../../contract/generated/types";

/** The one container with the model server. */
export const serverContainer = "server";

/** `metadata.name` of everything that is made. */
export function resourceNameOf(
  { resourceName }: Pick<ModelServiceArgs, "resourceName">,
  component: string,
): string {
  return resourceName ?? dnsLabel(component);
}

/** The labels that select the pods. */
export function selectorOf(args: ModelServiceArgs, name: string): Readonly<Record<string, string>> {
  return args.selector ?? { "app.kubernetes.io/name": name, "app.kubernetes.io/instance": name };
}

/** A name that the cluster takes, as near to the component's as may be. */
function dnsLabel(component: string): string {
  const dashed = component.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return dashed.replace(/^[-0-9]+/, "").replace(/-+$/, "");
}
