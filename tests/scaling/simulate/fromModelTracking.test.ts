import { strict as assert } from "node:assert";
import {
  componentTriple,
  concurrencyTriple,
  target,
  trackingPolicy,
} from "../../../scaling/check/fixtures";
import { InputObject, UNKNOWN } from "../../../scaling/model/input";
import { followed, predefined, read, specOf, whyNot } from "./declared";

describe("a declared target-tracking policy, as a simulation plays it", () => {
  it("has the numbers that are declared and the alarms that are usual for its metric", () => {
    const spec = specOf([target(), trackingPolicy({ disableScaleIn: true }, { name: "calls" })]);
    assert.deepEqual(spec.targetTracking, [
      {
        name: "calls",
        source: {
          name: "InvocationsPerInstance",
          metric: "requestsPerInstance",
          statistic: "Sum",
          factor: 1,
        },
        targetValue: 600,
        scaleInCooldownSeconds: 300,
        scaleOutCooldownSeconds: 60,
        disableScaleIn: true,
        alarm: {
          periodSeconds: 60,
          scaleOutDatapoints: 3,
          scaleInDatapoints: 15,
          scaleInThresholdFraction: 0.9,
          metricDelaySeconds: 60,
        },
      },
    ]);
    assert.deepEqual([spec.minCapacity, spec.maxCapacity], [2, 10]);
  });

  it("looks at high-resolution metrics every 10 seconds", () => {
    const spec = specOf([
      target(),
      predefined("SageMakerVariantConcurrentRequestsPerModelHighResolution"),
    ]);
    const { alarm: shape, source } = spec.targetTracking[0]!;
    assert.equal(shape.periodSeconds, 10);
    assert.equal(source.metric, "concurrencyPerInstance");
  });

  it("follows CPU in percent of what a full instance shows", () => {
    const cpu = { metricName: "CPUUtilization", namespace: "/aws/sagemaker/Endpoints" };
    const { source } = specOf([target(), followed(cpu)]).targetTracking[0]!;
    assert.deepEqual(source, {
      name: "CPUUtilization",
      metric: "utilization",
      statistic: "Average",
      factor: 80,
    });
  });

  it("follows a share as a share, whatever a full instance shows in percent", () => {
    const spec = specOf([
      target(),
      predefined("SageMakerVariantProvisionedConcurrencyUtilization"),
    ]);
    assert.equal(spec.targetTracking[0]!.source.factor, 1);
  });

  it("takes the declared statistic of a metric", () => {
    const maximum = followed({ metricName: "ConcurrentRequestsPerModel", statistic: "Maximum" });
    assert.equal(specOf([target(), maximum]).targetTracking[0]!.source.statistic, "Maximum");
  });

  it("cools down for 300 s on variants without being told, and not at all on copies and concurrency", () => {
    const silent = { scaleInCooldown: undefined, scaleOutCooldown: undefined };
    const cooldowns = ([triple, policy]: readonly [InputObject, InputObject]) => {
      const [tracking] = specOf([target(triple), trackingPolicy(silent, policy)]).targetTracking;
      return [tracking!.scaleInCooldownSeconds, tracking!.scaleOutCooldownSeconds];
    };
    const ecs = {
      serviceNamespace: "ecs",
      resourceId: "service/a/b",
      scalableDimension: "ecs:service:DesiredCount",
    };
    assert.deepEqual(cooldowns([{}, {}]), [300, 300]);
    assert.deepEqual(cooldowns([componentTriple, componentTriple]), [0, 0]);
    assert.deepEqual(cooldowns([concurrencyTriple, concurrencyTriple]), [0, 0]);
    assert.deepEqual(cooldowns([ecs, ecs]), [300, 300]);
  });

  it("keeps every one of several policies", () => {
    const second = trackingPolicy({ targetValue: 7 }, {}, undefined, "second");
    const spec = specOf([target(), trackingPolicy(), second]);
    assert.deepEqual(
      spec.targetTracking.map(({ targetValue }) => targetValue),
      [600, 7],
    );
  });

  for (const [what, policy, why] of [
    [
      "an unknown target value",
      trackingPolicy({ targetValue: UNKNOWN }),
      /target value of .* is not known yet/,
    ],
    ["an unknown metric type", predefined(UNKNOWN as never), /the metric of .* is not known yet/],
    [
      "an unknown type of policy",
      trackingPolicy({}, { policyType: UNKNOWN }),
      /the type of .* is not known yet/,
    ],
    [
      "a policy without the configuration of its type",
      trackingPolicy({}, { policyType: "StepScaling" }),
      /has no configuration for its type/,
    ],
    [
      "a predictive policy",
      trackingPolicy({}, { policyType: "PredictiveScaling" }),
      /scales by a forecast, which is not simulated/,
    ],
    [
      "an unknown cooldown",
      trackingPolicy({ scaleOutCooldown: UNKNOWN }),
      /scaleOutCooldown of .* is not known yet/,
    ],
    [
      "an unknown answer whether it scales in",
      trackingPolicy({ disableScaleIn: UNKNOWN }),
      /disableScaleIn of .* is not known yet/,
    ],
    [
      "metric math",
      followed({ metricName: undefined, metrics: [{ id: "m1" }] }),
      /is not known, or is computed from others/,
    ],
    [
      "an unknown statistic",
      followed({ metricName: "CPUUtilization", statistic: UNKNOWN }),
      /the statistic of .* is not known yet/,
    ],
    [
      "an unknown namespace",
      followed({ metricName: "CPUUtilization", namespace: UNKNOWN }),
      /the namespace of .* is not known yet/,
    ],
    [
      "a metric that no load decides",
      followed({ metricName: "MemoryUtilization" }),
      /MemoryUtilization, as .* follows it, does not come out of the load/,
    ],
    [
      "a program's own metric, whatever its name",
      followed({ metricName: "RequestCount", namespace: "Shop" }),
      /RequestCount, as .* does not come out of the load/,
    ],
    [
      "the mean of a metric that only its sum gives a meaning",
      followed({ metricName: "InvocationsPerInstance" }),
      /InvocationsPerInstance, as .* does not come out/,
    ],
    [
      "the sum of a level",
      followed({ metricName: "CPUUtilization", statistic: "Sum" }),
      /CPUUtilization, as .* does not come out/,
    ],
    [
      "a percentile",
      followed({ metricName: "ModelLatency", statistic: "p99" }),
      /ModelLatency, as .* does not come out/,
    ],
    [
      "a predefined metric that no load decides",
      predefined("ECSServiceAverageMemoryUtilization"),
      /ECSServiceAverageMemoryUtilization, as .* does not/,
    ],
    [
      "a name out of every object's own",
      predefined("constructor"),
      /constructor, as .* does not come out/,
    ],
  ] as const) {
    it(`is not simulated with ${what}, and says so`, () => {
      assert.match(whyNot(target(), policy), why);
    });
  }

  it("names everything that is not known at once, and each only once", () => {
    const policy = trackingPolicy({ targetValue: UNKNOWN, scaleInCooldown: UNKNOWN });
    const found = read([target({ minCapacity: UNKNOWN }), policy]);
    assert.ok(!found.ok);
    assert.equal(found.why.length, 3);
    const twice = read([
      target(),
      followed({ metricName: UNKNOWN }),
      followed({ metricName: UNKNOWN }),
    ]);
    assert.ok(!twice.ok);
    assert.equal(twice.why.length, new Set(twice.why).size);
  });
});
