import { Template } from "../value";
import { MeshContext } from "./context";

/**
 * A Service's name within the cluster. Where the namespace is not said, the short one, which is that of
 * the namespace of whatever names it.
 */
export function hostOf({ args: { namespace } }: MeshContext, serviceName: string): unknown {
  if (namespace === undefined) return serviceName;
  return typeof namespace === "string"
    ? `${serviceName}.${namespace}.svc.cluster.local`
    : new Template(`${serviceName}.`, namespace, ".svc.cluster.local");
}
