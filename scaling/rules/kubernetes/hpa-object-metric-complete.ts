import { hpa } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, knownTo } from "../../model/field";
import { InputObject, UNKNOWN } from "../../model/input";
import { HpaMetric } from "../../model/kubernetes";
import { sources } from "./_hpaSources";

const average = { type: "AverageValue", averageValue: "10" };
const queued = { name: "queue_messages_ready" };
const ingress = { apiVersion: "networking.k8s.io/v1", kind: "Ingress", name: "ml-model" };

function pods(part: InputObject = {}) {
  return hpa({ metrics: [{ type: "Pods", pods: { metric: queued, target: average, ...part } }] });
}

function external(part: InputObject = {}) {
  return hpa({
    metrics: [{ type: "External", external: { metric: queued, target: average, ...part } }],
  });
}

function object(part: InputObject = {}) {
  const whole = { metric: queued, describedObject: ingress, target: average, ...part };
  return hpa({ metrics: [{ type: "Object", object: whole }] });
}

function container(part: InputObject) {
  return hpa({ metrics: [{ type: "ContainerResource", containerResource: part }] });
}

const half = { type: "Utilization", averageUtilization: 50 };

export default defineRule({
  id: "hpa-object-metric-complete",
  area: "kubernetes",
  title: "Each metric names what it reads and the one value that it is held at",
  severity: "high",
  level: "mandatory",
  rationale:
    "The API server refuses a metric without a name or a target, and the controller ignores the target of an object " +
    "whose type says another kind of value. A metric that cannot be computed also keeps the others from scaling in.",
  fix: "Give the metric its name, one positive target of the type that target.type says, and the object that it describes.",
  whenNotToUse: "Never: the API server or the controller refuses such a metric.",
  sources: [sources.validation, sources.controller, sources.api],
  on: ["horizontalPodAutoscaler"],
  examples: {
    good: [
      { name: "resource", declare: [hpa()] },
      { name: "of each pod", declare: [pods()] },
      { name: "from outside", declare: [external({ target: { type: "Value", value: "100" } })] },
      { name: "of an object", declare: [object()] },
      {
        name: "of an object of the core group",
        declare: [object({ describedObject: { kind: "Service", name: "ml-model" } })],
      },
      {
        name: "of a container",
        declare: [container({ name: "cpu", container: "server", target: half })],
      },
      {
        name: "in the first version of the API",
        declare: [
          hpa(
            { metrics: undefined, behavior: undefined, targetCPUUtilizationPercentage: 60 },
            { type: "kubernetes:autoscaling/v1:HorizontalPodAutoscaler" },
          ),
        ],
      },
      {
        name: "in a beta version of the API",
        declare: [
          hpa(
            {
              metrics: [{ type: "Pods", pods: { metricName: "queued", targetAverageValue: "10" } }],
            },
            { type: "kubernetes:autoscaling/v2beta1:HorizontalPodAutoscaler" },
          ),
        ],
      },
    ],
    bad: [
      {
        name: "no name",
        declare: [pods({ metric: {} })],
        finds: ["is not set", "the name of a metric"],
      },
      {
        name: "nothing that it describes",
        declare: [object({ describedObject: undefined })],
        finds: [
          "spec.metrics[0].object.describedObject.kind is not set",
          "describedObject.name is not set",
        ],
      },
      {
        name: "no target",
        declare: [external({ target: undefined })],
        finds: ["spec.metrics[0].external.target.averageValue is not set", "averageValue or value"],
      },
      {
        name: "a value where pods have an average",
        declare: [pods({ target: { type: "Value", value: "10" } })],
        finds: ["spec.metrics[0].pods.target.averageValue is not set"],
      },
      {
        name: "two targets",
        declare: [external({ target: { ...average, value: "100" } })],
        finds: ["spec.metrics[0].external.target.value is 100", "not set beside averageValue"],
      },
      {
        name: "a type that says another value of an object",
        declare: [object({ target: { type: "Value", averageValue: "10" } })],
        finds: [
          'spec.metrics[0].object.target.type is "Value"',
          "AverageValue, as averageValue is set",
        ],
      },
      {
        name: "no type of target",
        declare: [pods({ target: { averageValue: "10" } })],
        finds: ["spec.metrics[0].pods.target.type is not set", "AverageValue"],
      },
      {
        name: "a target of nothing",
        declare: [external({ target: { ...average, averageValue: "0" } })],
        finds: ["averageValue is 0", "more than 0"],
      },
      {
        name: "no container",
        declare: [container({ name: "cpu", target: half })],
        finds: ["spec.metrics[0].containerResource.container is not set"],
      },
      {
        name: "a type that there is not",
        declare: [
          hpa({ metrics: [{ type: "Prometheus", external: { metric: queued, target: average } }] }),
        ],
        finds: [
          'spec.metrics[0].type is "Prometheus"',
          "Resource, ContainerResource, Pods, Object or External",
        ],
      },
      {
        name: "no resource",
        declare: [hpa({ metrics: [{ type: "Resource", resource: { target: half } }] })],
        finds: ["spec.metrics[0].resource.name is not set"],
      },
    ],
    unknown: [
      {
        name: "one of two targets unknown",
        declare: [external({ target: { ...average, value: UNKNOWN } })],
      },
      { name: "metrics unknown", declare: [hpa({ metrics: UNKNOWN })] },
      { name: "one metric unknown", declare: [hpa({ metrics: [UNKNOWN] })] },
      {
        name: "description unknown",
        declare: [hpa({ metrics: [{ type: "Object", object: UNKNOWN }] })],
      },
      { name: "target unknown", declare: [external({ target: UNKNOWN })] },
      {
        name: "type unknown",
        declare: [hpa({ metrics: [{ type: UNKNOWN, external: { metric: queued } }] })],
      },
      {
        name: "values unknown",
        declare: [object({ target: { type: UNKNOWN, averageValue: UNKNOWN, value: UNKNOWN } })],
      },
    ],
  },
  check: ({ metrics }) => (isKnown(metrics) ? metrics.value.flatMap(incomplete) : []),
});

type TargetName = "averageUtilization" | "averageValue" | "value";

/** The targets that a metric of each type may have: one of them, but an object may have both. */
const targetsByType: Readonly<Record<string, readonly TargetName[]>> = {
  Resource: ["averageUtilization", "averageValue"],
  ContainerResource: ["averageUtilization", "averageValue"],
  Pods: ["averageValue"],
  Object: ["averageValue", "value"],
  External: ["averageValue", "value"],
};

const typeOfTarget: Readonly<Record<TargetName, string>> = {
  averageUtilization: "Utilization",
  averageValue: "AverageValue",
  value: "Value",
};

function incomplete(metric: HpaMetric): readonly Outcome[] {
  const { type } = metric;
  if (type.state === "unknown") return [];
  const own = isKnown(type) && Object.hasOwn(targetsByType, type.value);
  if (!own) return [violation(type, words(Object.keys(targetsByType)))];
  return [
    ...needed(metric.name, "the name of a metric"),
    ...(type.value === "ContainerResource"
      ? needed(metric.container, "the name of a container")
      : []),
    ...(type.value === "Object" ? undescribed(metric) : []),
    ...wrongTarget(metric, type.value, targetsByType[type.value]!),
  ];
}

function undescribed({ describedObject: { objectKind, name } }: HpaMetric): readonly Outcome[] {
  return [...needed(objectKind, "the kind of an object"), ...needed(name, "the name of an object")];
}

function wrongTarget(
  { target }: HpaMetric,
  type: string,
  names: readonly TargetName[],
): readonly Outcome[] {
  const present = names.filter((name) => target[name].state !== "absent");
  const [first, second] = present;
  if (first === undefined)
    return [violation(target[names[0]!], `${names.join(" or ")}; none is set`)];
  if (type !== "Object" && second !== undefined && present.every((name) => isKnown(target[name]))) {
    return [violation(target[second], `not set beside ${first}`)];
  }
  return [
    ...present.flatMap((name) => positive(target[name])),
    ...mistyped(target.type, present, type === "Object"),
  ];
}

/** The controller goes by the type only for objects; the API server wants some type for all. */
function mistyped(
  type: Field<string>,
  present: readonly TargetName[],
  decides: boolean,
): readonly Outcome[] {
  const types = present.map((name) => typeOfTarget[name]);
  const wrong = decides && knownTo(type, (it) => !types.includes(it));
  if (!isAbsent(type) && !wrong) return [];
  return [violation(type, `${types.join(" or ")}, as ${present.join(" and ")} is set`)];
}

function positive(field: Field<number>): readonly Outcome[] {
  return knownTo(field, (value) => value <= 0) ? [violation(field, "more than 0")] : [];
}

function needed(field: Field<string>, allowed: string): readonly Outcome[] {
  const empty = isAbsent(field) || knownTo(field, (text) => text === "");
  return empty ? [violation(field, allowed)] : [];
}

function words(all: readonly string[]): string {
  return all.join(", ").replace(/, (\w+)$/, " or $1");
}
