import {
  Signals,
  Signal,
  manifestScaler,
  manifestsIn,
} from "../../../scaling/simulate/fromManifest";
import { Service } from "../../../scaling/contract/generated/types";

export type { Signal };

/** `spec` of a HorizontalPodAutoscaler without its target. */
export type HpaSpec = Readonly<Record<string, unknown>>;

const labels = { app: "model" };

/** Pods that request a round amount, so that a percentage of it is a whole number of milli-cores. */
const cpuRequest = "100";

export function deployment(replicas: number): object {
  const container = {
    name: "server",
    image: "model",
    resources: { requests: { cpu: cpuRequest } },
  };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "model" },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [container] } },
    },
  };
}

export function autoscaler(spec: HpaSpec): object {
  const scaleTargetRef = { apiVersion: "apps/v1", kind: "Deployment", name: "model" };
  return {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name: "model" },
    spec: { scaleTargetRef, ...spec },
  };
}

/** The same manifests as a simulation reads them. */
export function simulated(
  spec: HpaSpec,
  replicas: number,
  service: Service,
  signals: Signals,
): ReturnType<typeof manifestScaler> {
  const all = [deployment(replicas), autoscaler(spec)].flatMap(manifestsIn);
  return manifestScaler(all[1]!, all, service, signals);
}
