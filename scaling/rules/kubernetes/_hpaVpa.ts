import { Truth } from "../../link/link";
import { Field, isAbsent, isKnown, knownTo } from "../../model/field";
import { VerticalPodAutoscaler, VpaContainerPolicy } from "../../model/kubernetes";

/**
 * Whether a vertical autoscaler sets a resource of a container: by the policy that names the container,
 * else by that for `*`, else as it does by default, which is CPU and memory of all.
 */
export function controls(
  vpa: VerticalPodAutoscaler,
  container: Field<string>,
  resource: string,
): Truth {
  const acts = not(isText(vpa.updateMode, "Off"));
  if (acts === false) return false;
  const policy = policyFor(vpa.containerPolicies, container);
  if (policy === "unknown") return "unknown";
  const here = policy === undefined ? true : controlsBy(policy, resource);
  return here === true ? acts : here;
}

function controlsBy({ mode, controlledResources }: VpaContainerPolicy, resource: string): Truth {
  const on = not(isText(mode, "Off"));
  if (on === false || isAbsent(controlledResources)) return on;
  if (!isKnown(controlledResources)) return "unknown";
  const listed = controlledResources.value.map((each) => isText(each, resource));
  if (listed.includes(true)) return on;
  return listed.includes("unknown") ? "unknown" : false;
}

function policyFor(
  policies: Field<readonly VpaContainerPolicy[]>,
  container: Field<string>,
): VpaContainerPolicy | undefined | "unknown" {
  if (isAbsent(policies)) return undefined;
  if (!isKnown(policies)) return "unknown";
  const open = policies.value.some(({ containerName }) => containerName.state === "unknown");
  if (open) return "unknown";
  const all = policies.value.find((each) => knownTo(each.containerName, (name) => name === "*"));
  if (!isKnown(container)) return policies.value.length === (all ? 1 : 0) ? all : "unknown";
  const own = policies.value.find((each) =>
    knownTo(each.containerName, (name) => name === container.value),
  );
  return own ?? all;
}

function isText(field: Field<string>, text: string): Truth {
  if (field.state === "unknown") return "unknown";
  return knownTo(field, (value) => value === text);
}

function not(truth: Truth): Truth {
  return truth === "unknown" ? truth : !truth;
}
