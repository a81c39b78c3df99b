import { strict as assert } from "node:assert";
import { Service, StartupPreset } from "../../../scaling/contract/generated/types";
import { compileFaults } from "../../../scaling/service/compileFaults";
import { compileService, compileStartup } from "../../../scaling/service/compileService";
import { startupTimes } from "../../../scaling/service/presets";

const declared: Service = { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.12 };

function secondsOf(preset: StartupPreset) {
  const { stages } = compileStartup({ preset });
  return stages.reduce((sum, { medianSeconds }) => sum + medianSeconds, 0);
}

describe("A declared service", () => {
  it("has the defaults of the contract where nothing is said", () => {
    assert.deepEqual(compileService(declared), {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.12,
      concurrencyPerInstance: 2.4,
      serviceTimeVariation: 1,
      queueLimitPerInstance: Infinity,
      timeoutSeconds: 60,
      startup: compileStartup({ preset: "SageMakerCpu" }),
      drainSeconds: 0,
    });
  });

  it("keeps every number that was given", () => {
    const service = compileService({
      concurrencyPerInstance: 4,
      serviceTimeSeconds: 0.5,
      serviceTimeVariation: 0,
      queueLimitPerInstance: 0,
      timeoutSeconds: 7,
      startup: { seconds: 0, spread: 0, failureFraction: 0.1 },
      drainSeconds: 30,
    });
    assert.deepEqual(service, {
      requestsPerSecondPerInstance: 8,
      serviceTimeSeconds: 0.5,
      concurrencyPerInstance: 4,
      serviceTimeVariation: 0,
      queueLimitPerInstance: 0,
      timeoutSeconds: 7,
      startup: {
        stages: [{ name: "start", medianSeconds: 0 }],
        spread: 0,
        failureFraction: 0.1,
        fromWarmPoolSeconds: 60,
      },
      drainSeconds: 30,
    });
  });

  it("works on one request at a time at least, however few it serves a second", () => {
    const slow = compileService({ requestsPerSecondPerInstance: 1, serviceTimeSeconds: 0.1 });
    assert.equal(slow.concurrencyPerInstance, 1);
  });

  it("starts in the declared stages", () => {
    const { stages } = compileStartup({
      stages: [
        { name: "image", seconds: 90 },
        { name: "weights", seconds: 77 },
      ],
    });
    assert.deepEqual(stages, [
      { name: "image", medianSeconds: 90 },
      { name: "weights", medianSeconds: 77 },
    ]);
  });

  it("takes the documented median of each preset, and each preset has a source", () => {
    const medians: Record<StartupPreset, number> = {
      SageMakerCpu: 240,
      SageMakerGpu: 360,
      SageMakerGpuCached: 170,
      SageMakerLlm: 525,
      KubernetesWarmNode: 10,
      KubernetesGpuWarmImage: 60,
      KubernetesGpuFreshNode: 240,
    };
    for (const preset of Object.keys(medians) as StartupPreset[]) {
      assert.equal(secondsOf(preset), medians[preset], preset);
      assert.ok(startupTimes[preset].source.length > 20);
    }
    assert.deepEqual(Object.keys(startupTimes), Object.keys(medians));
  });

  it("lets instances wait for a node beyond the declared room, and else has room for all", () => {
    const newNode = { room: 4, seconds: 180 };
    const compiled = compileStartup({ preset: "KubernetesGpuWarmImage", newNode });
    assert.deepEqual(compiled.newNode, { room: 4, medianSeconds: 180 });
    assert.equal(compileStartup({ preset: "KubernetesGpuWarmImage" }).newNode, undefined);
  });
});

describe("Declared faults", () => {
  const window = { startSeconds: 600, durationSeconds: 300 };

  it("keep their kind, time, amount and order", () => {
    const faults = compileFaults([
      { metricOutage: window },
      { zoneLoss: { ...window, fraction: 0.33 } },
      { metricDelay: { ...window, delaySeconds: 120 } },
      { metricWrong: { ...window, value: -1 } },
      { slowStart: { ...window, factor: 3 } },
      { failingStart: { ...window, fraction: 0.5 } },
      { capacityShortage: { ...window, maxInstances: 0 } },
      { rollout: { ...window, fraction: 0.25 } },
      { retries: { ...window, fraction: 0.8 } },
    ]);
    assert.deepEqual(
      faults.map(({ kind, amount }) => [kind, amount]),
      [
        ["metricOutage", 0],
        ["zoneLoss", 0.33],
        ["metricDelay", 120],
        ["metricWrong", -1],
        ["slowStart", 3],
        ["failingStart", 0.5],
        ["capacityShortage", 0],
        ["rollout", 0.25],
        ["retries", 0.8],
      ],
    );
    for (const { startSeconds, durationSeconds } of faults) {
      assert.deepEqual({ startSeconds, durationSeconds }, window);
    }
  });

  it("let retries last for the whole run where no time is given", () => {
    assert.deepEqual(compileFaults([{ retries: { fraction: 0.8 } }]), [
      { kind: "retries", startSeconds: 0, durationSeconds: Infinity, amount: 0.8 },
    ]);
  });
});
