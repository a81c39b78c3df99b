import { Service } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { HpaScalerSpec, KedaScalerSpec } from "../../control/spec";
import { Fields } from "./fields";
import { hpaSpec, Surroundings } from "./hpa";
import { kedaSpec } from "./keda";
import { Manifest } from "./manifest";
import { Notes } from "./notes";
import { askByFlag, Signals } from "./signals";
import { workloadOf } from "./workload";

export { impliedSignal } from "./keda";
export { Manifest, manifestsIn } from "./manifest";
export { Signal, Signals, signals } from "./signals";

/** An autoscaler among manifests, as a simulation plays it. */
export interface ManifestScaler {
  readonly scaler: HpaScalerSpec | KedaScalerSpec;
  readonly initialCapacity: number;
  /** Mistakes in the manifests. */
  readonly problems: readonly Problem[];
  /** What of it cannot be simulated. */
  readonly why: readonly string[];
  /** Paths of parts that only a deployment decides; without them the scaler is not the declared one. */
  readonly open: readonly string[];
  /** Whether what follows from the manifests may not be shown. */
  readonly isSecret: boolean;
}

const firstVersion = "autoscaling/v1";

const versions: Readonly<Record<string, readonly string[]>> = {
  HorizontalPodAutoscaler: ["autoscaling/v2", firstVersion],
  ScaledObject: ["keda.sh/v1alpha1"],
};

/** Whether a manifest is an autoscaler, in whatever version. */
export function isAutoscaler({ kind }: Manifest): boolean {
  return Object.hasOwn(versions, kind);
}

/** Reads an autoscaler with what it scales, by its name, among all manifests. */
export function manifestScaler(
  manifest: Manifest,
  all: readonly Manifest[],
  service: Service,
  signals: Signals,
): ManifestScaler {
  const notes = new Notes();
  const reference = specOf(manifest, notes).object("scaleTargetRef");
  reference.require("name", "the name of what is scaled");
  const kind = reference.text("kind") ?? "Deployment";
  const name = reference.text("name") ?? "";
  const scaled = all.find(
    (each) => each.kind === kind && each.name === name && each.namespace === manifest.namespace,
  );
  return scalerWith(manifest, scaled, { service, signals, ask: askByFlag }, notes);
}

/** What is said about a scaled thing beside its manifests. */
export type Said = Pick<Surroundings, "service" | "signals" | "ask">;

/** Reads an autoscaler whose target is known, whatever its reference says. */
export function manifestScalerOf(
  manifest: Manifest,
  scaled: Manifest | undefined,
  said: Said,
): ManifestScaler {
  return scalerWith(manifest, scaled, said, new Notes());
}

function scalerWith(
  manifest: Manifest,
  scaled: Manifest | undefined,
  said: Said,
  notes: Notes,
): ManifestScaler {
  const why: string[] = [];
  const known = versions[manifest.kind] ?? [];
  if (!known.includes(manifest.apiVersion)) {
    why.push(`apiVersion ${manifest.apiVersion} is not read; write it as ${known.join(" or ")}`);
  }
  const spec = specOf(manifest, notes);
  const ofScaled = new Notes();
  const workload = scaled && workloadOf(scaled, ofScaled);
  const around = { ...said, workload, cannot: (text: string) => void why.push(text) };
  const isFirst = manifest.apiVersion === firstVersion;
  const scaler =
    manifest.kind === "ScaledObject" ? kedaSpec(spec, around) : hpaSpec(spec, around, isFirst);
  if (isFirst && hasMoreInAnnotations(manifest, notes)) {
    why.push("metrics or behavior in annotations are not read; write it as autoscaling/v2");
  }
  return {
    scaler,
    initialCapacity: initialCapacityOf(scaler, workload?.replicas),
    problems: [...notes.problems, ...ofScaled.problems],
    why,
    open: [...notes.open, ...[...ofScaled.open].map((path) => `${path} of what is scaled`)],
    isSecret: notes.isSecret || ofScaled.isSecret,
  };
}

/** Where the API server keeps what the first version has no field for. */
function hasMoreInAnnotations({ value }: Manifest, notes: Notes): boolean {
  const annotations = new Fields(value, "", notes).object("metadata").object("annotations");
  const names = ["metrics", "behavior"].map((part) => `autoscaling.alpha.kubernetes.io/${part}`);
  return names.some((name) => annotations.has(name));
}

function specOf({ value }: Manifest, notes: Notes): Fields {
  return new Fields(value, "", notes).object("spec");
}

function initialCapacityOf(scaler: HpaScalerSpec | KedaScalerSpec, replicas?: number): number {
  const [least, most] =
    scaler.kind === "Keda"
      ? [scaler.minReplicaCount, scaler.maxReplicaCount]
      : [scaler.minCapacity, scaler.maxCapacity];
  const first = replicas ?? Math.max(1, least);
  return Math.min(Math.max(first, least), Math.max(least, most));
}
