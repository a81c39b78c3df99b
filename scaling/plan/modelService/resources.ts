import { defaults } from "../../contract/generated/defaults";
import { Accelerators, PodResources } from "../../contract/generated/types";

/** Requests and limits of the server. */
export function serverResources(resources: PodResources): object {
  const devices = resources.accelerators && deviceAmounts(resources.accelerators);
  const { requests, limits } = plainResources(resources);
  return { requests: { ...requests, ...devices }, limits: { ...limits, ...devices } };
}

/** Those of a container that needs no accelerator. */
export function plainResources(resources: PodResources): {
  readonly requests: object;
  readonly limits: object;
} {
  const { cpu, memory, ephemeralStorage, limits } = resources;
  const disk = ephemeralStorage && { "ephemeral-storage": ephemeralStorage };
  return {
    requests: { cpu, memory, ...disk },
    limits: { cpu: limits?.cpu, memory: limits?.memory ?? memory, ...disk },
  };
}

export function acceleratorName({ resourceName }: Accelerators): string {
  return resourceName ?? defaults.Accelerators.resourceName;
}

/** Requests and limits of devices are equal; the API server takes nothing else. */
function deviceAmounts(accelerators: Accelerators): object {
  return { [acceleratorName(accelerators)]: String(accelerators.count) };
}
