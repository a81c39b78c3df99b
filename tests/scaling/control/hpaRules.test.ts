import assert from "node:assert/strict";
import {
  applyHpaDefaults,
  Hpa,
  HpaControllerOptions,
  HpaReading,
  HpaSpec,
  milliOf,
  PodView,
  toleranceOf,
} from "../../../scaling/control/hpa";

const queue: HpaSpec = {
  minReplicas: 1,
  maxReplicas: 1000,
  metrics: [
    {
      type: "External",
      metric: "queue",
      target: { type: "AverageValue", averageValueMilli: 1000 },
    },
  ],
};
const cpu: HpaSpec = { maxReplicas: 100 };
const steady: PodView = { phase: "Running", ready: true, startedAtSeconds: -9000 };

/** A reading that asks for so many replicas. */
function asking(replicas: number): HpaReading {
  return { pods: [], metrics: [{ values: [replicas * 1000] }] };
}

/** Pods that use so many milli-cores of the 1000 that each requests. */
function using(pods: readonly PodView[], usage: readonly (number | undefined)[]): HpaReading {
  return { pods, metrics: [{ usage, requests: pods.map(() => 1000) }] };
}

/** The replicas after each sync of an HPA that is asked for these numbers, every 15 s. */
function series(
  spec: HpaSpec,
  start: number,
  asked: readonly (number | undefined)[],
  options: Partial<HpaControllerOptions> = {},
): readonly number[] {
  const hpa = new Hpa(spec, options);
  let current = start;
  return asked.map((replicas, index) => {
    const failed = { pods: [], metrics: [{ error: "down" }] };
    const reading = replicas === undefined ? failed : asking(replicas);
    current = hpa.sync((index + 1) * 15, reading, current).desired;
    return current;
  });
}

describe("the rules of the HPA controller", () => {
  it("lets 1 replica grow to 4 without behavior, but to 5 with the default behavior", () => {
    assert.deepEqual(series(queue, 1, [500, 500, 500]), [4, 8, 16]);
    assert.deepEqual(series({ ...queue, behavior: {} }, 1, [500, 500, 500]), [5, 10, 20]);
  });

  it("lets 3 replicas grow to 6 without behavior, but to 7 with the default behavior", () => {
    assert.deepEqual(series(queue, 3, [500]), [6]);
    assert.deepEqual(series({ ...queue, behavior: {} }, 3, [500]), [7]);
  });

  it("doubles or adds 4 pods every 15 s by the default behavior, up to the maximum", () => {
    const asked = [82, 82, 82, 82, 82];
    assert.deepEqual(series({ ...queue, behavior: {} }, 3, asked), [7, 14, 28, 56, 82]);
  });

  it("still counts a recommendation of exactly 300 s ago without behavior, but not with it", () => {
    const asked = [10, ...Array.from({ length: 21 }, () => 2)];
    assert.equal(series(queue, 10, asked).lastIndexOf(10), 20);
    assert.equal(series({ ...queue, behavior: {} }, 10, asked).lastIndexOf(10), 19);
  });

  it("no longer counts a change of exactly one period ago", () => {
    const scaleUp = { policies: [{ type: "Pods", value: 1, periodSeconds: 30 }] } as const;
    const asked = [9, 9, 9, 9, 9];
    assert.deepEqual(series({ ...queue, behavior: { scaleUp } }, 1, asked), [2, 2, 3, 3, 4]);
  });

  it("rounds percentages up when it adds pods and down to the limit when it removes them", () => {
    const policies = [{ type: "Percent", value: 10, periodSeconds: 15 }] as const;
    const scaleDown = { policies, stabilizationWindowSeconds: 0 };
    const behavior = { scaleUp: { policies }, scaleDown };
    assert.deepEqual(series({ ...queue, behavior }, 5, [9, 9, 9]), [6, 7, 8]);
    assert.deepEqual(series({ ...queue, behavior }, 15, [1, 1]), [13, 11]);
  });

  it("forgets changes upwards that the longer period of a policy downwards would still count", () => {
    const up = [{ type: "Pods", value: 1, periodSeconds: 15 }] as const;
    const down = [{ type: "Pods", value: 1, periodSeconds: 1800 }] as const;
    const scaleDown = { policies: down, stabilizationWindowSeconds: 0 };
    const behavior = { scaleUp: { policies: up }, scaleDown };
    // The four ups use two slots in turn: of four pods added, two are still known.
    const asked = [9, 9, 9, 9, 9, 1];
    // A policy that knew all four would go down to 9 - 4 - 1.
    assert.deepEqual(series({ ...queue, behavior }, 5, asked), [6, 7, 8, 9, 9, 6]);
  });

  it("sets replicas outside the bounds to the bound at once, whatever the policies", () => {
    const scaleDown = { selectPolicy: "Disabled" } as const;
    const bounded = { ...queue, minReplicas: 5, maxReplicas: 20, behavior: { scaleDown } };
    assert.deepEqual(series(bounded, 300, [9, 9]), [20, 20]);
    assert.deepEqual(series(bounded, 1, [9, 9]), [5, 9]);
    assert.deepEqual(series(bounded, 0, [9, 9]), [0, 0]);
  });

  it("takes both ends of the tolerance as within it", () => {
    const usage = (milli: number) =>
      new Hpa(cpu).sync(15, using([{ ...steady, count: 10 }], [milli]), 10).desired;
    assert.deepEqual([720, 721, 880, 889, 890].map(usage), [10, 10, 10, 10, 12]);
    const even = {
      ...queue,
      behavior: { scaleUp: { tolerance: 0.5 }, scaleDown: { tolerance: 0 } },
    };
    assert.deepEqual(series(even, 10, [15]), [10]);
    assert.deepEqual(series(even, 10, [16]), [14 + 2]);
  });

  it("compares utilization as a whole percentage, cut off", () => {
    const spec: HpaSpec = {
      maxReplicas: 100,
      metrics: [
        {
          type: "Resource",
          resource: "cpu",
          target: { type: "Utilization", averageUtilization: 1 },
        },
      ],
    };
    const at = (milli: number) =>
      new Hpa(spec).sync(15, using([{ ...steady, count: 10 }], [milli]), 10).desired;
    assert.deepEqual([10, 19, 20].map(at), [10, 10, 20]);
  });

  it("scales up on the metrics that are left, but never down while one fails", () => {
    const second = {
      type: "External",
      metric: "other",
      target: queue.metrics![0]!.target,
    } as const;
    const two = { ...queue, metrics: [...queue.metrics!, second] } as HpaSpec;
    const reading = (replicas: number) => ({
      pods: [],
      metrics: [{ values: [replicas * 1000] }, { error: "down" }],
    });
    const up = new Hpa(two).sync(15, reading(8), 5);
    assert.equal(up.desired, 8);
    const options = { downscaleStabilizationSeconds: 0 };
    const hpa = new Hpa(two, options);
    hpa.sync(15, reading(5), 5);
    const down = hpa.sync(30, reading(2), 5);
    assert.equal(down.desired, 5);
    assert.equal(down.reason, "failedMetricBlocksScaleDown");
    assert.equal(
      new Hpa(queue).sync(15, { pods: [], metrics: [{ error: "x" }] }, 5).reason,
      "noMetric",
    );
  });

  it("does not let pods that start carry the blame or the load", () => {
    const starting = { ...steady, ready: false, startedAtSeconds: -60, readyChangedAtSeconds: -60 };
    const pods = [
      { ...steady, count: 4 },
      { ...starting, count: 4 },
    ];
    // Four at twice the target ask for 8; with the others at 0 that is what there is.
    const decision = new Hpa(cpu).sync(15, using(pods, [1600, 5000]), 8);
    assert.equal(decision.desired, 8);
    assert.equal(decision.proposals[0]!.basis, "tolerance");
  });

  it("takes pods without a sample for idle when it scales up and for busy when it scales down", () => {
    const pods = [
      { ...steady, count: 5 },
      { ...steady, count: 5 },
    ];
    const up = new Hpa(cpu).sync(15, using(pods, [1600, undefined]), 10);
    assert.equal(up.desired, 10);
    const scaleDown = { stabilizationWindowSeconds: 0 };
    const hpa = new Hpa({ ...cpu, behavior: { scaleDown } });
    const down = hpa.sync(15, using(pods, [200, undefined]), 10);
    // (5 x 200 + 5 x 1000) / 10000 = 60 %: 0.75 x 10 pods.
    assert.equal(down.desired, 8);
  });

  it("scales to zero and back only with the feature gate, and never wakes what somebody switched off", () => {
    const zero: HpaSpec = { ...queue, minReplicas: 0 };
    const options = { scaleToZero: true, downscaleStabilizationSeconds: 0 };
    assert.deepEqual(series(zero, 2, [2, 0, 0, 3], options), [2, 0, 0, 3]);
    assert.deepEqual(series(zero, 0, [3, 3], options), [0, 0]);
    const gateOff = { downscaleStabilizationSeconds: 0 };
    assert.deepEqual(series(zero, 2, [2, 0, 0, 3], gateOff), [2, 0, 0, 0]);
  });

  it("fills in behavior only if there is one, each field by itself, a list of policies whole", () => {
    assert.equal(applyHpaDefaults(cpu).behavior, undefined);
    const policies = [{ type: "Pods", value: 9, periodSeconds: 60 }] as const;
    const { behavior } = applyHpaDefaults({ ...cpu, behavior: { scaleUp: { policies } } });
    assert.deepEqual(behavior!.scaleUp.policies, policies);
    assert.equal(behavior!.scaleUp.stabilizationWindowSeconds, 0);
    assert.equal(behavior!.scaleDown.stabilizationWindowSeconds, undefined);
    assert.equal(behavior!.scaleDown.policies.length, 1);
    assert.equal(applyHpaDefaults(cpu).minReplicas, 1);
  });

  it("keeps sums beyond 2^53 exact", () => {
    const request = 8 * 2 ** 40 * 1000;
    const spec: HpaSpec = {
      maxReplicas: 1000,
      metrics: [
        {
          type: "Resource",
          resource: "memory",
          target: { type: "Utilization", averageUtilization: 50 },
        },
      ],
    };
    const pods = [{ ...steady, count: 100 }];
    const reading = { pods, metrics: [{ usage: [request], requests: [request] }] };
    // 100 pods x 8 TiB in milli-bytes x 100 wraps around in int64, as it does in the controller.
    const wrapped = BigInt.asIntN(64, BigInt(request) * 100n * 100n) / (BigInt(request) * 100n);
    const ratio = Number(BigInt.asIntN(32, wrapped)) / 50;
    const { proposals } = new Hpa(spec).sync(15, reading, 100);
    assert.equal(proposals[0]!.ratio, ratio);
    assert.notEqual(ratio, 2);
  });

  it("reads quantities as the API server and the controller do", () => {
    const texts = ["250m", "0.5", "2Gi", "1e3", "1.0001", "3u", "-1.5k", "100"];
    const milli = [250, 500, 2 ** 31 * 1000, 1_000_000, 1001, 1, -1_500_000, 100_000];
    assert.deepEqual(texts.map(milliOf), milli);
    assert.deepEqual(["", "m", "1x", "1..2", "0x1"].map(milliOf), Array(5).fill(undefined));
    assert.equal(toleranceOf("0.57"), 570 * 0.001);
    assert.equal(toleranceOf("5"), 5);
    assert.equal(toleranceOf("0"), 0);
  });
});
