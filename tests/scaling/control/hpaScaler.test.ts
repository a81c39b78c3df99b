import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Hpa, HpaMetric, HpaSpec, MetricSamples, PodView } from "../../../scaling/control/hpa";
import { HpaScaler } from "../../../scaling/control/hpaScaler";
import { HpaMetricSpec, HpaScalerSpec } from "../../../scaling/control/spec";

const source = { metric: "utilization", factor: 100, statistic: "Average" } as const;

function metric(changes: Partial<HpaMetricSpec> = {}): HpaMetricSpec {
  return {
    name: "cpu",
    type: "Resource",
    source,
    target: "Utilization",
    targetValue: 50,
    ...changes,
  };
}

interface SceneOptions extends Partial<HpaScalerSpec> {
  readonly replicas: number;
  readonly startupSeconds?: number;
}

/** Syncs every 15 s; pods serve at once, and are measured at once, unless told otherwise. */
class Scene {
  readonly controller: HpaScaler;
  readonly fleet: { desired: number; ready: number; starting: number; draining: number };
  nowSeconds = -15;

  constructor({ replicas, startupSeconds = 0, ...spec }: SceneOptions) {
    this.fleet = { desired: replicas, ready: replicas, starting: 0, draining: 0 };
    const defaults = {
      kind: "HorizontalPodAutoscaler",
      minCapacity: 1,
      maxCapacity: 100,
      metrics: [metric()],
      syncPeriodSeconds: 15,
      cpuWindowSeconds: 0,
    } as const;
    this.controller = new HpaScaler({ ...defaults, ...spec }, startupSeconds);
  }

  next(...values: readonly number[]): number {
    return this.at(this.nowSeconds + 15, ...values);
  }

  at(seconds: number, ...values: readonly number[]): number {
    const { controller, fleet } = this;
    this.nowSeconds = seconds;
    values.forEach((value, index) => controller.deliver(index, value));
    fleet.desired = controller.decide(seconds, fleet);
    return fleet.desired;
  }

  ready(): this {
    this.fleet.ready = this.fleet.desired;
    return this;
  }

  get why(): string {
    return `${this.controller.reason} ${this.controller.cause}`.trim();
  }
}

describe("The HPA in simulated time", () => {
  it("compares a utilization in percent with its target.", () => {
    const scene = new Scene({ replicas: 4 });
    assert.equal(scene.next(75), 6);
    assert.equal(scene.why, "scaleOut cpu");
  });

  it("cuts a utilization to whole percents, as Kubernetes does: 55.9 of 50 is within 10 %.", () => {
    const scene = new Scene({ replicas: 4 });
    assert.equal(scene.next(55.9), 4);
    assert.equal(scene.why, "holdTolerance cpu");
    assert.equal(scene.next(56), 5);
  });

  it("takes an average per pod in the metric's own unit, in thousandths.", () => {
    const metrics = [
      metric({ name: "requests", type: "Pods", target: "AverageValue", targetValue: 0.002 }),
    ];
    assert.equal(new Scene({ replicas: 4, metrics }).next(0.003), 6);
  });

  it("divides the value of an external metric among all replicas.", () => {
    const external = { name: "queue", type: "External", targetValue: 10 } as const;
    const metrics = [metric({ ...external, target: "AverageValue" })];
    assert.equal(new Scene({ replicas: 4, metrics }).next(75), 8);
  });

  it("takes the value of an object for the whole.", () => {
    const metrics = [metric({ name: "queue", type: "Object", target: "Value", targetValue: 10 })];
    assert.equal(new Scene({ replicas: 4, metrics }).next(15), 6);
  });

  it("counts pods that do not serve yet with nothing on the way up.", () => {
    const scene = new Scene({ replicas: 4 });
    assert.equal(scene.next(100), 8);
    assert.equal(scene.next(100), 8);
    assert.equal(scene.why, "holdWarmup cpu");
    assert.equal(scene.next(60), 8);
    assert.equal(scene.why, "holdWarmup cpu");
    assert.equal(scene.ready().next(100), 16);
  });

  it("leaves out pods that do not serve yet on the way down.", () => {
    const behavior = { scaleDown: { stabilizationWindowSeconds: 0 } };
    const scene = new Scene({ replicas: 4, behavior });
    assert.equal(scene.next(100), 8);
    assert.equal(scene.next(25), 2);
    assert.equal(scene.why, "scaleIn cpu");
  });

  it("leaves out the CPU of pods that are ready for less than the window it is measured over.", () => {
    const scene = new Scene({ replicas: 4, cpuWindowSeconds: 20 });
    assert.deepEqual(
      [100, 100, 100, 100].map((percent) => scene.next(percent) && scene.ready().fleet.desired),
      [8, 8, 8, 16],
    );
  });

  it("counts the CPU of pods at once that were long in starting.", () => {
    const scene = new Scene({ replicas: 4, cpuWindowSeconds: 20, startupSeconds: 300 });
    assert.deepEqual(
      [100, 100].map((percent) => scene.next(percent) && scene.ready().fleet.desired),
      [8, 16],
    );
  });

  it("counts a ready pod by what is not its CPU at once.", () => {
    const metrics = [
      metric({ type: "Pods", name: "queue", target: "AverageValue", targetValue: 1 }),
    ];
    const scene = new Scene({ replicas: 4, cpuWindowSeconds: 20, metrics });
    assert.deepEqual(
      [2, 2].map((queue) => scene.next(queue) && scene.ready().fleet.desired),
      [8, 16],
    );
  });

  it("measures over 15 s unless told otherwise.", () => {
    const at = (syncPeriodSeconds: number): number => {
      const scene = new Scene({ replicas: 4, cpuWindowSeconds: undefined, syncPeriodSeconds });
      scene.at(0, 100);
      scene.ready().at(1, 100);
      return scene.at(15, 100) && scene.ready().at(16, 100);
    };
    assert.deepEqual([at(15), at(16)], [8, 16]);
  });

  it("syncs once in a sync period, whatever the step.", () => {
    const scene = new Scene({ replicas: 1, syncPeriodSeconds: 15 });
    const sizes = [0, 5, 10, 15, 20, 25, 30].map((at) => scene.ready().at(at, 500));
    assert.deepEqual(sizes, [4, 4, 4, 8, 8, 8, 16]);
  });

  it("syncs several times in a step that is longer than its period.", () => {
    const metrics = [
      metric({ name: "queue", type: "External", target: "AverageValue", targetValue: 1 }),
    ];
    const scene = new Scene({ replicas: 1, metrics });
    assert.deepEqual([scene.at(0, 60), scene.at(60, 60)], [4, 60]);
  });

  it("keeps the replicas while it has no data, from the start.", () => {
    const scene = new Scene({ replicas: 4 });
    assert.equal(scene.next(), 4);
    assert.equal(scene.why, "holdNoData cpu");
    assert.equal(scene.next(75), 6);
    assert.equal(scene.next(NaN), 6);
    assert.equal(scene.why, "holdNoData cpu");
  });

  it("names the metric without data among several.", () => {
    const metrics = [metric(), metric({ name: "memory" })];
    const scene = new Scene({ replicas: 4, metrics });
    assert.equal(scene.next(25, NaN), 4);
    assert.equal(scene.why, "holdNoData memory");
  });

  it("tells why it does not follow the metric.", () => {
    const stabilized = new Scene({ replicas: 4 });
    stabilized.next(50);
    stabilized.next(25);
    assert.equal(stabilized.why, "holdStabilization cpu");
    const behavior = { scaleUp: { selectPolicy: "Disabled" } } as const;
    const limited = new Scene({ replicas: 4, behavior });
    limited.next(100);
    assert.equal(limited.why, "holdRateLimit cpu");
    const full = new Scene({ replicas: 4, maxCapacity: 4 });
    full.next(100);
    assert.equal(full.why, "atMaximum cpu");
    const outside = new Scene({ replicas: 1, minCapacity: 2 });
    assert.deepEqual([outside.next(50), outside.why], [2, "bounds"]);
  });

  it("tells a change once, and a hold until the next sync.", () => {
    const scene = new Scene({ replicas: 4 });
    scene.at(0, 75);
    scene.at(5);
    assert.equal(scene.why, "none");
    scene.ready().at(15, 53);
    scene.at(20);
    assert.equal(scene.why, "holdTolerance cpu");
  });

  it("rests without a reason when the metric is at its target.", () => {
    const scene = new Scene({ replicas: 4 });
    scene.next(50);
    assert.equal(scene.why, "none");
  });

  it("asks for a datapoint each sync period.", () => {
    const { metrics } = new Scene({ replicas: 1, syncPeriodSeconds: 30 }).controller;
    assert.deepEqual(metrics, [{ ...source, periodSeconds: 30, delaySeconds: 0 }]);
  });

  it("decides as the exact controller does from lists of pods.", () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 300 }), { nil: NaN }), {
      minLength: 30,
      maxLength: 60,
    });
    const targets = fc.constantFrom<[HpaMetricSpec, HpaMetric]>(
      [
        metric(),
        {
          type: "Resource",
          resource: "cpu",
          target: { type: "Utilization", averageUtilization: 50 },
        },
      ],
      [
        metric({ type: "Pods", target: "AverageValue", targetValue: 70 }),
        {
          type: "Pods",
          metric: "cpu",
          target: { type: "AverageValue", averageValueMilli: 70_000 },
        },
      ],
      [
        metric({ type: "External", target: "AverageValue", targetValue: 9 }),
        {
          type: "External",
          metric: "cpu",
          target: { type: "AverageValue", averageValueMilli: 9000 },
        },
      ],
      [
        metric({ type: "Object", target: "Value", targetValue: 90 }),
        { type: "Object", metric: "cpu", target: { type: "Value", valueMilli: 90_000 } },
      ],
    );
    const behavior = fc.constantFrom<HpaSpec["behavior"]>(
      undefined,
      {},
      {
        scaleUp: { policies: [{ type: "Pods", value: 2, periodSeconds: 60 }], tolerance: 0 },
        scaleDown: { stabilizationWindowSeconds: 30 },
      },
    );
    fc.assert(
      fc.property(values, targets, behavior, (metricValues, [spec, exact], rules) => {
        const scene = new Scene({ replicas: 3, maxCapacity: 40, metrics: [spec], behavior: rules });
        const hpa = new Hpa({ minReplicas: 1, maxReplicas: 40, metrics: [exact], behavior: rules });
        metricValues.forEach((value, index) => {
          // Every other sync sees the pods of the last change still pending.
          if (index % 2 === 0) scene.ready();
          const { desired, ready } = scene.fleet;
          const pods = podsOf(Math.min(ready, desired), Math.max(0, desired - ready));
          const samples = samplesOf(exact, value, pods);
          const { desired: expected } = hpa.sync(index * 15, { pods, metrics: [samples] }, desired);
          assert.equal(scene.next(value), expected);
        });
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

function podsOf(ready: number, pending: number): PodView[] {
  return [
    ...new Array<PodView>(ready).fill({ phase: "Running", ready: true, startedAtSeconds: -1e6 }),
    ...new Array<PodView>(pending).fill({ phase: "Pending" }),
  ];
}

function samplesOf({ type }: HpaMetric, value: number, pods: readonly PodView[]): MetricSamples {
  if (Number.isNaN(value)) return { error: "no data" };
  const milli = value * 1000;
  if (type === "External" || type === "Object") return { values: [milli] };
  return {
    usage: pods.map(({ phase }) => (phase === "Running" ? milli : undefined)),
    requests: pods.map(() => 100_000),
  };
}
