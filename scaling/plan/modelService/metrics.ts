import { defaults } from "../../contract/generated/defaults";
import {
  Autoscaling,
  ContainerResourceMetric,
  DescribedObject,
  ExternalMetric,
  MetricSignal,
  ObjectMetric,
  PodsMetric,
  ResourceTarget,
} from "../../contract/generated/types";
import { quantityText } from "./quantity";

/** A metric that is scaled by: as the API has it, and where it stands in the arguments. */
export interface PlannedMetric {
  readonly spec: object;
  readonly path: string;
  /** Where the number of its target stands. */
  readonly targetPath: string;
  /** Path within the spec -> path within the arguments. */
  readonly origins: Readonly<Record<string, string>>;
  /** Of a metric that only its owner knows the meaning of. */
  readonly custom?: { readonly name: string; readonly signal: MetricSignal | undefined };
}

/** All metrics of an autoscaler, in the order of the contract. */
export function metricsOf(autoscaling: Autoscaling): readonly PlannedMetric[] {
  const { cpu, memory, containerResources, pods, objects, external } = autoscaling;
  const listed = <T>(name: string, items: readonly T[] | undefined, make: Make<T>) =>
    (items ?? []).map((item, index) => make(item, `autoscaling.${name}[${index}]`));
  return [
    ...(cpu ? [resource("cpu", cpu)] : []),
    ...(memory ? [resource("memory", memory)] : []),
    ...listed("containerResources", containerResources, containerResource),
    ...listed("pods", pods, podsMetric),
    ...listed("objects", objects, objectMetric),
    ...listed("external", external, externalMetric),
  ];
}

type Make<T> = (item: T, path: string) => PlannedMetric;

function resource(name: "cpu" | "memory", declared: ResourceTarget): PlannedMetric {
  const path = `autoscaling.${name}`;
  const { target, key } = resourceTarget(declared);
  const spec = { type: "Resource", resource: { name, target } };
  return placed(spec, "resource", path, { target: key });
}

function containerResource(declared: ContainerResourceMetric, path: string): PlannedMetric {
  const container = declared.container ?? defaults.ContainerResourceMetric.container;
  const { target, key } = resourceTarget(declared);
  const spec = {
    type: "ContainerResource",
    containerResource: { name: declared.resource, container, target },
  };
  return placed(spec, "containerResource", path, { target: key, container: "container" });
}

function resourceTarget({ averageUtilization, averageValue }: ResourceTarget): Target {
  return averageUtilization === undefined
    ? { target: { type: "AverageValue", averageValue }, key: "averageValue" }
    : { target: { type: "Utilization", averageUtilization }, key: "averageUtilization" };
}

interface Target {
  readonly target: object;
  readonly key: string;
}

function podsMetric(declared: PodsMetric, path: string): PlannedMetric {
  const { target, key } = numberTarget(declared);
  const spec = { type: "Pods", pods: { metric: named(declared), target } };
  return custom(declared, placed(spec, "pods", path, { target: key, ...ofCustom }));
}

function objectMetric(declared: ObjectMetric, path: string): PlannedMetric {
  const { target, key } = numberTarget(declared);
  const object = { metric: named(declared), describedObject: described(declared.object), target };
  const inputs = { target: key, ...ofCustom, describedObject: "object" };
  return custom(declared, placed({ type: "Object", object }, "object", path, inputs));
}

function externalMetric(declared: ExternalMetric, path: string): PlannedMetric {
  const { target, key } = numberTarget(declared);
  const spec = { type: "External", external: { metric: named(declared), target } };
  return custom(declared, placed(spec, "external", path, { target: key, ...ofCustom }));
}

/** Parts of a metric that only its owner knows, by the inputs that they come from. */
const ofCustom = { "metric.name": "metricName", "metric.selector": "selector" } as const;

type Inputs = Readonly<Record<string, string>> & { readonly target: string };

function placed(spec: object, part: string, path: string, inputs: Inputs): PlannedMetric {
  const origins = Object.entries(inputs).map(([inner, own]) => [
    `${part}.${inner}`,
    `${path}.${own}`,
  ]);
  const targetPath = `${path}.${inputs.target}`;
  return { spec, path, targetPath, origins: Object.fromEntries(origins) as Inputs };
}

function custom(
  { metricName, signal }: PodsMetric | ObjectMetric | ExternalMetric,
  metric: PlannedMetric,
): PlannedMetric {
  return { ...metric, custom: { name: metricName, signal } };
}

function described({ apiVersion, kind, name }: DescribedObject): object {
  return { apiVersion, kind, name };
}

function named({ metricName, selector }: Pick<PodsMetric, "metricName" | "selector">): object {
  return { name: metricName, selector: selector && { matchLabels: selector } };
}

interface NumberTarget {
  readonly value?: number;
  readonly averageValue?: number;
}

function numberTarget({ value, averageValue }: NumberTarget): Target {
  return value === undefined
    ? {
        target: { type: "AverageValue", averageValue: quantityText(averageValue ?? 0) },
        key: "averageValue",
      }
    : { target: { type: "Value", value: quantityText(value) }, key: "value" };
}
