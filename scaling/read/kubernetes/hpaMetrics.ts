import { absent, Field, isKnown, known, notKnown } from "../../model/field";
import { HpaMetric, HpaMetricTarget, LabelSelector } from "../../model/kubernetes";
import { Reader } from "../reader";
import { listAt, quantityAt, selectorAt, targetRefAt } from "./parts";

type Metrics = Field<readonly HpaMetric[]>;

/** The key under which a metric of a type stands. */
export const metricParts = {
  Resource: "resource",
  ContainerResource: "containerResource",
  Pods: "pods",
  Object: "object",
  External: "external",
} as const;

const partNames = Object.values(metricParts);

/** The one metric that autoscaling/v1 has: CPU, as a percentage of the requests. */
export function metricsOfV1(spec: Reader): Metrics {
  const at = spec.at("targetCPUUtilizationPercentage");
  const averageUtilization = at.number();
  if (averageUtilization.state === "absent") return averageUtilization;
  const none = absent(at.path);
  const metric: HpaMetric = {
    path: at.path,
    type: known("Resource", at.path),
    name: known("cpu", at.path),
    container: none,
    describedObject: targetRefAt(Reader.of(undefined)),
    selector: undefined,
    target: {
      path: at.path,
      type: known("Utilization", at.path),
      averageUtilization,
      averageValue: none,
      value: none,
    },
  };
  return known([metric], at.path);
}

/** Metrics as autoscaling/v2 and v2beta2 declare them. */
export function metricsOfV2(spec: Reader): Metrics {
  return metricsAt(spec, (part) => {
    const target = part.at("target");
    return {
      name: eitherName(part.at("metric").at("name").string(), part.at("name").string()),
      describedObject: targetRefAt(part.at("describedObject")),
      selector: selectorAt(part.at("metric").at("selector")),
      target: {
        path: target.path,
        type: target.at("type").string(),
        averageUtilization: target.at("averageUtilization").number(),
        averageValue: quantityAt(target.at("averageValue")),
        value: quantityAt(target.at("value")),
      },
    };
  });
}

/** Metrics as autoscaling/v2beta1 declares them: a field of its own for each type of target. */
export function metricsOfV2Beta1(spec: Reader): Metrics {
  return metricsAt(spec, (part) => ({
    name: eitherName(part.at("metricName").string(), part.at("name").string()),
    describedObject: targetRefAt(part.at("target")),
    selector: selectorOfV2Beta1(part),
    target: targetOfV2Beta1(part),
  }));
}

type Body = Pick<HpaMetric, "name" | "describedObject" | "selector" | "target">;

function metricsAt(spec: Reader, read: (part: Reader) => Body): Metrics {
  return listAt(spec.at("metrics"), (at) => {
    const type = at.at("type").string();
    const part = at.at(partOf(at, type));
    return { path: at.path, type, container: part.at("container").string(), ...read(part) };
  });
}

/** Where a metric is described: by its type, or where that is not known by what is there. */
function partOf(at: Reader, type: Field<string>): string {
  const wanted = isKnown(type) && Object.hasOwn(metricParts, type.value) ? type.value : undefined;
  if (wanted !== undefined) return metricParts[wanted as keyof typeof metricParts];
  return partNames.find((name) => at.at(name).isPresent) ?? metricParts.Resource;
}

function eitherName(metric: Field<string>, resource: Field<string>): Field<string> {
  if (metric.state === "absent" || resource.state === "known") return resource;
  return metric;
}

function selectorOfV2Beta1(part: Reader): LabelSelector | undefined {
  return selectorAt(part.at("selector")) ?? selectorAt(part.at("metricSelector"));
}

function targetOfV2Beta1(part: Reader): HpaMetricTarget {
  const averageUtilization = part.at("targetAverageUtilization").number();
  const average = quantityAt(part.at("targetAverageValue"));
  const ofObject = quantityAt(part.at("averageValue"));
  const averageValue = average.state === "absent" ? ofObject : average;
  const value = quantityAt(part.at("targetValue"));
  const type = impliedType({ averageUtilization, averageValue, value });
  return { path: part.path, type, averageUtilization, averageValue, value };
}

function impliedType(
  given: Pick<HpaMetricTarget, "averageUtilization" | "averageValue" | "value">,
): Field<string> {
  const { averageUtilization, averageValue, value } = given;
  const types = [
    ["Utilization", averageUtilization],
    ["AverageValue", averageValue],
    ["Value", value],
  ] as const;
  const present = types.filter(([, field]) => field.state === "known");
  const open = types.find(([, field]) => field.state === "unknown");
  if (open && present.length === 0) return notKnown(open[1].path);
  // An object has a value for the API's sake even where its average per pod is the target.
  const [type, field] = present[0] ?? ["", averageUtilization];
  return field.state === "known" ? known(type, field.path) : absent(field.path);
}
