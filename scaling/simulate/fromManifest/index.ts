import { Service } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { ScalerSpec } from "../../control/spec";
import { Fields } from "./fields";
import { hpaSpec } from "./hpa";
import { kedaSpec } from "./keda";
import { Manifest } from "./manifest";
import { Signals } from "./signals";
import { workloadOf } from "./workload";

export { Manifest, manifestsIn } from "./manifest";
export { Signal, Signals, signals } from "./signals";

/** An autoscaler among manifests, as a simulation plays it. */
export interface ManifestScaler {
  readonly scaler: ScalerSpec;
  readonly initialCapacity: number;
  /** Mistakes in the manifests. */
  readonly problems: readonly Problem[];
  /** What of it cannot be simulated. */
  readonly why: readonly string[];
}

const versions: Readonly<Record<string, readonly string[]>> = {
  HorizontalPodAutoscaler: ["autoscaling/v2"],
  ScaledObject: ["keda.sh/v1alpha1"],
};

/** Whether a manifest is an autoscaler, in whatever version. */
export function isAutoscaler({ kind }: Manifest): boolean {
  return Object.hasOwn(versions, kind);
}

/** Reads an autoscaler with what it scales. */
export function manifestScaler(
  manifest: Manifest,
  all: readonly Manifest[],
  service: Service,
  signals: Signals,
): ManifestScaler {
  const problems: Problem[] = [];
  const why: string[] = [];
  const known = versions[manifest.kind] ?? [];
  if (!known.includes(manifest.apiVersion)) {
    why.push(`apiVersion ${manifest.apiVersion} is not read; write it as ${known.join(" or ")}`);
  }
  const spec = new Fields(manifest.value, "", problems).object("spec");
  const reference = spec.object("scaleTargetRef");
  reference.require("name", "the name of what is scaled");
  const kind = reference.text("kind") ?? "Deployment";
  const workload = workloadOf(manifest, kind, reference.text("name") ?? "", all, problems);
  const around = { service, signals, workload, cannot: (text: string) => void why.push(text) };
  const scaler = manifest.kind === "ScaledObject" ? kedaSpec(spec, around) : hpaSpec(spec, around);
  const [least, most] =
    scaler.kind === "Keda"
      ? [scaler.minReplicaCount, scaler.maxReplicaCount]
      : [scaler.minCapacity, scaler.maxCapacity];
  const first = workload?.replicas ?? Math.max(1, least);
  const initialCapacity = Math.min(Math.max(first, least), Math.max(least, most));
  return { scaler, initialCapacity, problems, why };
}
