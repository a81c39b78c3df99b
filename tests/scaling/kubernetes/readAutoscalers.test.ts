import { strict as assert } from "node:assert";
import {
  behavior,
  hpa,
  prometheusTrigger,
  resourceMetric,
  scaledObject,
  vpa,
} from "../../../scaling/check/fixturesKubernetes";
import { isKnown } from "../../../scaling/model/field";
import { Declaration, Input, InputObject, UNKNOWN } from "../../../scaling/model/input";
import { read } from "../../../scaling/read";
import { pathsIn, readOne, withoutPaths } from "./readers";

const typeOf = (version: string, form = "") =>
  `kubernetes:autoscaling/${version}:HorizontalPodAutoscaler${form}`;

const inVersion = (version: string, change: InputObject, form = ""): Declaration =>
  hpa({ behavior: undefined, metrics: undefined, ...change }, { type: typeOf(version, form) });

const metricsOf = (declaration: Declaration) =>
  withoutPaths(readOne(declaration, "horizontalPodAutoscaler").metrics);

const described = { apiVersion: "v1", kind: "Service", name: "ml-model" };

/** The same metrics as each version that has them writes them. */
const pairs: readonly { readonly name: string; readonly v2: Input; readonly v2beta1: Input }[] = [
  {
    name: "a resource by utilization",
    v2: resourceMetric(50),
    v2beta1: { type: "Resource", resource: { name: "cpu", targetAverageUtilization: 50 } },
  },
  {
    name: "a resource by value",
    v2: {
      type: "Resource",
      resource: { name: "memory", target: { type: "AverageValue", averageValue: "1Gi" } },
    },
    v2beta1: { type: "Resource", resource: { name: "memory", targetAverageValue: "1Gi" } },
  },
  {
    name: "a resource of a container",
    v2: {
      type: "ContainerResource",
      containerResource: {
        name: "cpu",
        container: "server",
        target: { type: "Utilization", averageUtilization: 60 },
      },
    },
    v2beta1: {
      type: "ContainerResource",
      containerResource: { name: "cpu", container: "server", targetAverageUtilization: 60 },
    },
  },
  {
    name: "a metric of the pods",
    v2: {
      type: "Pods",
      pods: {
        metric: { name: "queue", selector: { matchLabels: { model: "a" } } },
        target: { type: "AverageValue", averageValue: "1500m" },
      },
    },
    v2beta1: {
      type: "Pods",
      pods: {
        metricName: "queue",
        selector: { matchLabels: { model: "a" } },
        targetAverageValue: "1500m",
      },
    },
  },
  {
    name: "a metric of an object",
    v2: {
      type: "Object",
      object: {
        describedObject: described,
        metric: { name: "rps" },
        target: { type: "Value", value: "10k" },
      },
    },
    v2beta1: {
      type: "Object",
      object: { target: described, metricName: "rps", targetValue: "10k" },
    },
  },
  {
    name: "a metric of an object by its average per pod",
    v2: {
      type: "Object",
      object: {
        describedObject: described,
        metric: { name: "rps", selector: { matchLabels: { verb: "POST" } } },
        target: { type: "AverageValue", averageValue: "25" },
      },
    },
    v2beta1: {
      type: "Object",
      object: {
        target: described,
        metricName: "rps",
        selector: { matchLabels: { verb: "POST" } },
        averageValue: "25",
      },
    },
  },
  {
    name: "a metric from elsewhere",
    v2: {
      type: "External",
      external: {
        metric: { name: "backlog", selector: { matchLabels: { queue: "a" } } },
        target: { type: "AverageValue", averageValue: 30 },
      },
    },
    v2beta1: {
      type: "External",
      external: {
        metricName: "backlog",
        metricSelector: { matchLabels: { queue: "a" } },
        targetAverageValue: 30,
      },
    },
  },
];

describe("the reader of autoscalers", () => {
  for (const { name, v2, v2beta1 } of pairs) {
    it(`reads ${name} alike in every version that has it`, () => {
      const read = metricsOf(inVersion("v2", { metrics: [v2] }));
      assert.deepEqual(metricsOf(inVersion("v2beta2", { metrics: [v2] })), read);
      assert.deepEqual(metricsOf(inVersion("v2beta1", { metrics: [v2beta1] })), read);
    });
  }

  it("reads the CPU target of v1 as the metric that it stands for", () => {
    assert.deepEqual(
      metricsOf(inVersion("v1", { targetCPUUtilizationPercentage: 50 })),
      metricsOf(inVersion("v2", { metrics: [resourceMetric(50)] })),
    );
  });

  it("gives numbers in whole units", () => {
    const { metrics } = readOne(
      inVersion("v2", { metrics: pairs.map(({ v2 }) => v2) }),
      "horizontalPodAutoscaler",
    );
    assert.ok(isKnown(metrics));
    const values = metrics.value.map(({ target }) =>
      withoutPaths([target.averageUtilization, target.averageValue, target.value]),
    );
    const none = "(absent)";
    assert.deepEqual(values, [
      [50, none, none],
      [none, 1024 * 1024 * 1024, none],
      [60, none, none],
      [none, 1.5, none],
      [none, none, 10_000],
      [none, 25, none],
      [none, 30, none],
    ]);
  });

  it("names the properties of the version that was written", () => {
    const paths = (declaration: Declaration) =>
      pathsIn(readOne(declaration, "horizontalPodAutoscaler"));
    assert.ok(
      paths(inVersion("v1", { targetCPUUtilizationPercentage: 50 })).includes(
        "spec.targetCPUUtilizationPercentage",
      ),
    );
    assert.ok(
      paths(inVersion("v2", { metrics: [resourceMetric()] })).includes(
        "spec.metrics[0].resource.target.averageUtilization",
      ),
    );
    assert.ok(
      paths(inVersion("v2beta1", { metrics: [pairs[0]!.v2beta1] })).includes(
        "spec.metrics[0].resource.targetAverageUtilization",
      ),
    );
  });

  it("tells no metrics from metrics that are not known", () => {
    for (const version of ["v1", "v2", "v2beta1", "v2beta2"]) {
      assert.equal(metricsOf(inVersion(version, {})), "(absent)");
    }
    assert.equal(metricsOf(inVersion("v2", { metrics: UNKNOWN })), "(unknown)");
    const open = { ...hpa(), type: typeOf("v1"), inputs: { spec: UNKNOWN } };
    const [metric] = metricsOf(open) as { target: { averageUtilization: unknown } }[];
    assert.equal(metric?.target.averageUtilization, "(unknown)");
  });

  it("finds a metric whose type is not known by what is described", () => {
    const metric = { ...(pairs[3]!.v2 as InputObject), type: UNKNOWN };
    const [read] = metricsOf(inVersion("v2", { metrics: [metric] })) as { name: string }[];
    assert.equal(read?.name, "queue");
  });

  it("reads the behavior of KEDA's autoscaler like that of any other", () => {
    const own = readOne(hpa(), "horizontalPodAutoscaler").behavior;
    const object = scaledObject({ advanced: { horizontalPodAutoscalerConfig: { behavior } } });
    const kedas = readOne(object, "scaledObject").behavior;
    assert.deepEqual(withoutPaths(kedas), withoutPaths(own));
    assert.equal(
      kedas.scaleDown.stabilizationWindowSeconds.path,
      "spec.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.stabilizationWindowSeconds",
    );
  });

  it("takes what a patch leaves out for unknown, and what it names for known", () => {
    const patch = readOne(
      { ...hpa({ minReplicas: undefined }), type: typeOf("v2", "Patch") },
      "horizontalPodAutoscaler",
    );
    assert.equal(patch.isPatch, true);
    assert.equal(patch.minReplicas.state, "unknown");
    assert.equal(withoutPaths(patch.maxReplicas), 10);
    assert.equal(patch.namespace.state, "absent");
  });

  it("reads the items of a list with their paths", () => {
    const items = [hpa().inputs, hpa({ maxReplicas: 4 }).inputs];
    const list = { ...hpa(), type: typeOf("v2", "List"), inputs: { items } };
    const second = readAll(list)[1]!;
    assert.equal(second.maxReplicas.path, "items[1].spec.maxReplicas");
    assert.equal(withoutPaths(second.maxReplicas), 4);
  });
});

describe("the reader of scaled objects", () => {
  it("knows what KEDA assumes of the target", () => {
    const { target } = readOne(scaledObject(), "scaledObject");
    assert.deepEqual(withoutPaths(target), {
      apiVersion: "apps/v1",
      objectKind: "Deployment",
      name: "ml-model",
    });
    const unknown = readOne(scaledObject({ scaleTargetRef: UNKNOWN }), "scaledObject").target;
    assert.equal(unknown.objectKind.state, "unknown");
  });

  it("reads triggers with all of their metadata, and annotations that pause", () => {
    const annotations = {
      "autoscaling.keda.sh/paused": "true",
      "autoscaling.keda.sh/paused-replicas": "3",
    };
    const trigger = { ...prometheusTrigger, useCachedMetrics: true, metricType: "Value" };
    const object = readOne(
      scaledObject({ triggers: [trigger, UNKNOWN] }, { metadata: { annotations } }),
      "scaledObject",
    );
    assert.equal(withoutPaths(object.paused), true);
    assert.equal(withoutPaths(object.pausedReplicas), 3);
    assert.equal(object.paused.path, 'metadata.annotations["autoscaling.keda.sh/paused"]');
    const [first, second] = withoutPaths(object.triggers) as Record<string, unknown>[];
    assert.deepEqual(first?.["metadata"], prometheusTrigger.metadata);
    assert.equal(first?.["metricType"], "Value");
    assert.equal(second?.["type"], "(unknown)");
  });
});

describe("the reader of vertical autoscalers", () => {
  it("reads which resources of which containers they set", () => {
    const policy = { containerName: "*", mode: "Auto", controlledResources: ["memory"] };
    const change = { updatePolicy: {}, resourcePolicy: { containerPolicies: [policy] } };
    for (const version of ["v1", "v1beta2"]) {
      const type = `kubernetes:autoscaling.k8s.io/${version}:VerticalPodAutoscaler`;
      const read = readOne(vpa(change, { type }), "verticalPodAutoscaler");
      assert.equal(read.updateMode.state, "absent");
      assert.deepEqual(withoutPaths(read.containerPolicies), [policy]);
    }
  });
});

function readAll(list: Declaration) {
  return read(list).filter((each) => each.kind === "horizontalPodAutoscaler");
}
