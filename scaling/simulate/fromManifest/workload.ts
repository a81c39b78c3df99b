import { Problem } from "../../contract/problem";
import { Fields } from "./fields";
import { Manifest } from "./manifest";

/** What a scaler needs to know of what it scales. */
export interface Workload {
  readonly replicas: number | undefined;
  /** Of each container, in cores; undefined where it requests none. */
  readonly cpuRequests: readonly (number | undefined)[];
}

/** The scaled object, if the files have it. */
export function workloadOf(
  { namespace }: Manifest,
  kind: string,
  name: string,
  all: readonly Manifest[],
  problems: Problem[],
): Workload | undefined {
  const found = all.find(
    (each) => each.kind === kind && each.name === name && each.namespace === namespace,
  );
  if (found === undefined) return undefined;
  const spec = new Fields(found.value, "", problems).object("spec");
  const pod = spec.object("template").object("spec");
  const cpuRequests = pod.list("containers").map((container) => {
    const resources = container.object("resources");
    const limit = resources.object("limits").quantity("cpu");
    return resources.object("requests").quantity("cpu") ?? limit;
  });
  return { replicas: spec.whole("replicas", { least: 0 }), cpuRequests };
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
