import { strict as assert } from "node:assert";
import { HpaMetricSpec } from "../../../scaling/control/spec";
import { Fault } from "../../../scaling/service/service";
import { run } from "../../../scaling/simulate/run";
import { Signal } from "../../../scaling/simulate/fromManifest";
import { sourceOf } from "../../../scaling/simulate/fromManifest/signals";
import { Step } from "../../../scaling/simulate/step";
import { scenarioOf } from "./worlds";

const slow: Fault = {
  kind: "slowDependency",
  startSeconds: 600,
  durationSeconds: 3600,
  amount: 0.36, // on top of 0.12 s: four times as long
};

/** Six requests a second, 2.4 at a time, on an autoscaler with one metric. */
function stepsOf(metric: HpaMetricSpec, faults: readonly Fault[] = [slow]): readonly Step[] {
  const steps: Step[] = [];
  const scaler = {
    kind: "HorizontalPodAutoscaler" as const,
    minCapacity: 2,
    maxCapacity: 40,
    syncPeriodSeconds: 15,
    metrics: [metric],
  };
  const load = { constant: { rps: 6 }, durationSeconds: 2400 };
  const scenario = scenarioOf(load, { scaler, faults, settleSeconds: 0 }, 15);
  run(scenario, [{ add: (step) => steps.push({ ...step }) }]);
  return steps;
}

function metricOf(
  signal: Signal,
  type: "Pods" | "External",
  target: "Value" | "AverageValue",
  targetValue: number,
): HpaMetricSpec {
  return { name: signal, type, source: sourceOf(signal, type === "Pods"), target, targetValue };
}

const desired = (steps: readonly Step[]): number => steps.at(-1)!.desired;
const firstAsked = (steps: readonly Step[]): number =>
  steps.find((step) => step.desired > step.previousDesired)!.desired;

describe("an autoscaler on latency", () => {
  it("as a Value asks for replicas x latency / target, again and again where no replica helps", () => {
    const steps = stepsOf(metricOf("latency", "External", "Value", 0.3));
    assert.equal(firstAsked(steps), Math.ceil((2 * 0.48) / 0.3));
    assert.equal(
      desired(steps),
      40,
      "the latency stays what it is, so that it ends at the maximum",
    );
  });

  it("of each pod as an AverageValue is the mean of the pods, and does the same", () => {
    const steps = stepsOf(metricOf("latency", "Pods", "AverageValue", 0.3));
    assert.equal(firstAsked(steps), Math.ceil((2 * 0.48) / 0.3));
    assert.equal(desired(steps), 40);
  });

  it("of all together as an AverageValue is divided by the replicas, which no latency should be", () => {
    const steps = stepsOf(metricOf("latency", "External", "AverageValue", 0.15));
    assert.equal(desired(steps), Math.ceil(0.48 / 0.15));
  });

  it("goes back once what was slow is fast again", () => {
    const brief = { ...slow, durationSeconds: 300 };
    const steps = stepsOf(metricOf("latency", "External", "Value", 0.3), [brief]);
    assert.ok(Math.max(...steps.map((step) => step.desired)) > 4);
    assert.equal(desired(steps), 2);
  });

  it("asks for more than requests in flight do, which a slow dependency multiplies only once", () => {
    const steps = stepsOf(metricOf("concurrency", "Pods", "AverageValue", 1.2));
    assert.equal(desired(steps), Math.ceil((6 * 0.48) / 1.2));
  });
});

describe("a slow dependency", () => {
  it("lets an instance serve as much less as its places are taken for longer", () => {
    const [before, after] = [590, 610].map((seconds) =>
      stepsOf(metricOf("concurrency", "Pods", "AverageValue", 1000)).find(
        (step) => step.seconds + step.stepSeconds > seconds,
      )!,
    );
    assert.equal(before!.capacityRate, 40);
    assert.ok(Math.abs(after!.capacityRate - (2 * 2.4) / 0.48) < 1e-9);
  });
});
