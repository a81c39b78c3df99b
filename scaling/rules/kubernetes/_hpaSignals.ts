import { absent, Field, isAbsent, isKnown, known, knownTo, notKnown } from "../../model/field";
import { HorizontalScaler, HpaMetric, KedaTrigger, Texts } from "../../model/kubernetes";
import { pathTo } from "../../model/propertyPath";

/** What one metric of an autoscaler, or one trigger of KEDA, looks at. */
export interface Signal {
  readonly path: string;
  /** Resource, ContainerResource, Pods, Object or External; triggers that KEDA reads are External. */
  readonly type: Field<string>;
  /** Of a resource signal: cpu or memory. */
  readonly resource: Field<string>;
  /** Of a ContainerResource signal. */
  readonly container: Field<string>;
  /** The target as a percentage of the requests; absent where the target is an amount. */
  readonly utilization: Field<number>;
  /** Nothing is declared, and this is what the API server writes in. */
  readonly isAssumed: boolean;
}

/** All that a scaler scales by: without metrics an autoscaler holds CPU at 80 % of the requests. */
export function signalsOf(scaler: HorizontalScaler): Field<readonly Signal[]> {
  if (scaler.kind === "scaledObject") {
    const { triggers } = scaler;
    return isKnown(triggers) ? known(triggers.value.map(ofTrigger), triggers.path) : triggers;
  }
  const { metrics } = scaler;
  if (metrics.state === "unknown") return metrics;
  const declared = isKnown(metrics) ? metrics.value.map(ofMetric) : [];
  return known(declared.length > 0 ? declared : [assumedSignal(metrics.path)], metrics.path);
}

/** Signals of which it is known that they are of a resource of the pods. */
export function resourceSignalsOf(scaler: HorizontalScaler): readonly Signal[] {
  const signals = signalsOf(scaler);
  return isKnown(signals) ? signals.value.filter(isOfResource) : [];
}

export function isOfResource({ type }: Signal): boolean {
  return knownTo(type, (name) => name === "Resource" || name === "ContainerResource");
}

/** The entry of a map of texts: unknown where the whole map is. */
export function textOf(texts: Texts, key: string): Field<string> {
  const path = pathTo(texts.path, key);
  if (!isKnown(texts)) return { ...texts, path };
  const own = Object.hasOwn(texts.value, key) ? texts.value[key] : undefined;
  return own ?? absent(path);
}

function assumedSignal(path: string): Signal {
  return {
    path,
    type: known("Resource", path),
    resource: known("cpu", path),
    container: absent(path),
    utilization: known(80, path),
    isAssumed: true,
  };
}

function ofMetric({ path, type, name, container, target }: HpaMetric): Signal {
  const utilization = target.averageUtilization;
  return { path, type, resource: name, container, utilization, isAssumed: false };
}

function ofTrigger(trigger: KedaTrigger): Signal {
  const { path, type, metadata } = trigger;
  const container = textOf(metadata, "containerName");
  return {
    path,
    type: typeOf(type, container),
    resource: type,
    container,
    utilization: utilizationOf(trigger),
    isAssumed: false,
  };
}

function typeOf(trigger: Field<string>, container: Field<string>): Field<string> {
  if (!isKnown(trigger)) return notKnown(trigger.path);
  if (trigger.value !== "cpu" && trigger.value !== "memory") return known("External", trigger.path);
  if (container.state === "unknown") return notKnown(trigger.path);
  return known(isAbsent(container) ? "Resource" : "ContainerResource", trigger.path);
}

/** KEDA hands the value of the trigger on to the autoscaler that it makes. */
function utilizationOf({ metricType, metadata }: KedaTrigger): Field<number> {
  const value = textOf(metadata, "value");
  const kind = isAbsent(metricType) ? textOf(metadata, "type") : metricType;
  if (!isKnown(kind)) return notKnown(value.path);
  if (kind.value !== "Utilization") return absent(value.path);
  if (!isKnown(value)) return notKnown(value.path);
  const percent = Number(value.value);
  return Number.isFinite(percent) ? known(percent, value.path, value.secret) : notKnown(value.path);
}
