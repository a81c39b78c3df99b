import { Scaling } from "../contract/generated/types";
import { MetricName, ScaledKind } from "./metrics";
import { PlannedResource } from "./value";

/** CloudWatch dimensions of the metrics of a scaled thing, as EndpointName and VariantName. */
export type MetricDimensions = Readonly<Record<string, unknown>>;

/** One thing to scale, with all that its policies and alarms need to know about it. */
export interface ScaledThing {
  /** Put before the names of its resources: the variant's name, "" where the component scales one thing. */
  readonly prefix: string;
  /** Key before the names in the component's outputs, as `blue/`. */
  readonly outputPrefix: string;
  readonly kind: ScaledKind;
  readonly scaling: Scaling;
  /** Where the scaling stands in the component's arguments. */
  readonly path: string;
  /** Where its name stands. */
  readonly namePath: string;
  readonly serviceNamespace: unknown;
  readonly resourceId: unknown;
  readonly scalableDimension: unknown;
  readonly metricDimensions: MetricDimensions;
  readonly tags: unknown;
  readonly ignoreScalingChanges: boolean;
  readonly after: readonly PlannedResource[];
}

/** Name of the policy and alarm that wake a thing from zero. */
export const wakeName = "wake-from-zero";

export function dimensionsOf(of: MetricDimensions, metric: MetricName): Record<string, unknown> {
  return metric.endpointOnly ? { EndpointName: of["EndpointName"] } : { ...of };
}

/** Whether anything declared lets capacity fall to zero. */
export function allowsZero({ scaling }: ScaledThing): boolean {
  const schedules = scaling.schedules ?? [];
  return scaling.minCapacity === 0 || schedules.some((schedule) => schedule.minCapacity === 0);
}

export function suffix(thing: ScaledThing, name: string): string {
  return [thing.prefix, name].filter((part) => part !== "").join("-");
}
