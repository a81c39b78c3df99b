import { defaults } from "../../contract/generated/defaults";
import {
  Autoscaling,
  ContainerResourceMetric,
  KedaTrigger,
  PodResource,
  ResourceTarget,
} from "../../contract/generated/types";
import { kedaScalers } from "../../model/kedaScalers";
import { decimalText } from "./quantity";

/** A trigger as KEDA has it, and where it stands in the arguments. */
export interface PlannedTrigger {
  readonly spec: object;
  readonly path: string;
  readonly targetPath: string;
  /** Path within the spec -> path within the arguments. */
  readonly origins: Readonly<Record<string, string>>;
  /** Of a trigger that is neither cpu nor memory. */
  readonly own?: { readonly name: string; readonly declared: KedaTrigger };
}

/** All triggers of a ScaledObject: cpu, memory and containers first, as KEDA's own. */
export function triggersOf(autoscaling: Autoscaling): readonly PlannedTrigger[] {
  const { cpu, memory, containerResources, keda } = autoscaling;
  const names = triggerNames(keda?.triggers ?? []);
  return [
    ...(cpu ? [resourceTrigger("cpu", cpu, "autoscaling.cpu")] : []),
    ...(memory ? [resourceTrigger("memory", memory, "autoscaling.memory")] : []),
    ...(containerResources ?? []).map((each, index) =>
      containerTrigger(each, `autoscaling.containerResources[${index}]`),
    ),
    ...(keda?.triggers ?? []).map((each, index) =>
      ownTrigger(each, names[index] ?? each.type, `autoscaling.keda.triggers[${index}]`),
    ),
  ];
}

/** The names given; else the type, with a number from the second of a type on. */
export function triggerNames(triggers: readonly KedaTrigger[]): readonly string[] {
  const seen = new Map<string, number>();
  return triggers.map(({ name, type }) => {
    if (name !== undefined) return name;
    const count = (seen.get(type) ?? 0) + 1;
    seen.set(type, count);
    return count === 1 ? type : `${type}-${count}`;
  });
}

function resourceTrigger(
  type: PodResource,
  { averageUtilization, averageValue }: ResourceTarget,
  path: string,
  containerName?: string,
): PlannedTrigger {
  const [metricType, value, key] =
    averageUtilization === undefined
      ? ["AverageValue", averageValue, "averageValue"]
      : ["Utilization", String(averageUtilization), "averageUtilization"];
  const spec = { type, metricType, metadata: { value, containerName } };
  const targetPath = `${path}.${key}`;
  return { spec, path, targetPath, origins: { metadata: targetPath } };
}

function containerTrigger(declared: ContainerResourceMetric, path: string): PlannedTrigger {
  const container = declared.container ?? defaults.ContainerResourceMetric.container;
  return resourceTrigger(declared.resource, declared, path, container);
}

function ownTrigger(declared: KedaTrigger, name: string, path: string): PlannedTrigger {
  const { type, authentication, useCachedMetrics } = declared;
  const targetPath =
    declared.target === undefined
      ? `${path}.metadata.${kedaScalers.get(type)?.target ?? "target"}`
      : `${path}.target`;
  const spec = {
    type,
    name,
    metricType: declared.metricType ?? defaults.KedaTrigger.metricType,
    useCachedMetrics,
    metadata: metadataOf(declared),
    authenticationRef: authentication && {
      name: authentication.name,
      kind: authentication.clusterWide ? "ClusterTriggerAuthentication" : "TriggerAuthentication",
    },
  };
  const keys = ["type", "name", "metricType", "useCachedMetrics", "metadata"];
  const origins = Object.fromEntries(keys.map((key) => [key, `${path}.${key}`]));
  return { spec, path, targetPath, origins, own: { name, declared } };
}

function metadataOf({ type, metadata, target, activation }: KedaTrigger): object {
  const keys = kedaScalers.get(type);
  return {
    ...metadata,
    ...(keys && target !== undefined && { [keys.target]: decimalText(target) }),
    ...(keys && activation !== undefined && { [keys.activation]: decimalText(activation) }),
  };
}
