import { Fields } from "./fields";
import { Manifest } from "./manifest";
import { Notes } from "./notes";

/** What a scaler needs to know of what it scales. */
export interface Workload {
  readonly replicas: number | undefined;
  /** Of each container, in cores; undefined where it requests none. */
  readonly cpuRequests: readonly (number | undefined)[];
}

/** What a scaled object says to its scaler. */
export function workloadOf({ value }: Manifest, notes: Notes): Workload {
  const spec = new Fields(value, "", notes).object("spec");
  const pod = spec.object("template").object("spec");
  const cpuRequests = [...pod.list("containers"), ...sidecarsOf(pod)].map((container) => {
    const resources = container.object("resources");
    const limit = resources.object("limits").quantity("cpu");
    return resources.object("requests").quantity("cpu") ?? limit;
  });
  return { replicas: spec.whole("replicas", { least: 0 }), cpuRequests };
}

/** Init containers that go on running count like the others. */
function sidecarsOf(pod: Fields): readonly Fields[] {
  return pod.list("initContainers").filter((each) => each.text("restartPolicy") === "Always");
}

/** CPU that a pod requests, in cores; undefined unless each of its containers requests some. */
export function podCpuRequest({ cpuRequests }: Workload): number | undefined {
  let sum = 0;
  for (const request of cpuRequests) {
    if (request === undefined) return undefined;
    sum += request;
  }
  return sum > 0 ? sum : undefined;
}
