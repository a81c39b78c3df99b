import { absent, Field, isKnown, known, notKnown } from "./field";
import { Amounts, IntOrPercent } from "./kubernetesObject";
import { pathTo } from "./propertyPath";
import { Container, PodTemplate, Resources } from "./kubernetesWorkload";

/** The amount of one resource: unknown where the whole map is. */
export function amountOf(amounts: Amounts, resource: string): Field<number> {
  const path = pathTo(amounts.path, resource);
  if (!isKnown(amounts)) return { ...amounts, path };
  const own = Object.hasOwn(amounts.value, resource) ? amounts.value[resource] : undefined;
  return own ?? absent(path);
}

/** What is requested of a resource: the API server copies the limit where no request is declared. */
export function requestOf({ requests, limits }: Resources, resource: string): Field<number> {
  const request = amountOf(requests, resource);
  if (request.state !== "absent") return request;
  const limit = amountOf(limits, resource);
  return limit.state === "absent" ? request : limit;
}

export function limitOf({ limits }: Resources, resource: string): Field<number> {
  return amountOf(limits, resource);
}

/** Names of all resources that are requested or limited, as far as they are known. */
export function resourceNames({ requests, limits }: Resources): readonly string[] {
  const names = [requests, limits].flatMap((each) =>
    isKnown(each) ? Object.keys(each.value) : [],
  );
  return [...new Set(names)];
}

/** The containers that run as long as the pod does: the declared ones and the sidecars. */
export function runningContainers({
  containers,
  initContainers,
}: PodTemplate): Field<readonly Container[]> {
  if (containers.state === "unknown" || initContainers.state === "unknown") {
    return notKnown(containers.state === "unknown" ? containers.path : initContainers.path);
  }
  const inits = isKnown(initContainers) ? initContainers.value : [];
  const open = inits.find(({ restartPolicy }) => restartPolicy.state === "unknown");
  if (open) return notKnown(open.path);
  const sidecars = inits.filter(
    ({ restartPolicy }) => isKnown(restartPolicy) && restartPolicy.value === "Always",
  );
  if (!isKnown(containers)) return containers;
  return known([...containers.value, ...sidecars], containers.path, containers.secret);
}

/** How many of `total` pods a number or a percentage stands for. */
export function podsOf(
  { amount, percent }: IntOrPercent,
  total: number,
  round: "up" | "down",
): number {
  if (!percent) return amount;
  const exact = (amount * total) / 100;
  return round === "up" ? Math.ceil(exact) : Math.floor(exact);
}

/** As a person writes it. */
export function intOrPercentText({ amount, percent }: IntOrPercent): string {
  return percent ? `${amount}%` : String(amount);
}
