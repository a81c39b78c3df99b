import { strict as assert } from "node:assert";
import type {
  FleetTargetTracking,
  PredictiveFleetArgs,
  PredictivePolicy,
} from "../../../scaling/contract/generated/types";
import { planScalingPlan, planTag } from "../../../scaling/plan/predictiveFleet/scalingPlan";
import { at } from "./at";
import { component, deployed, fleet, loadBalancerArn, planned, targetGroupArn } from "./fleetParts";

const legacy: PredictiveFleetArgs = { ...fleet, scalingPlan: {} };

function inputs(args: PredictiveFleetArgs): Record<string, unknown> {
  const { plan, groups } = planned(args);
  return deployed(planScalingPlan(plan, args, component, groups[0]!));
}

const instruction = (args: PredictiveFleetArgs, ...path: (string | number)[]) =>
  at(inputs(args), "scalingInstructions", 0, ...path);
const forecast = (predictive: Partial<PredictivePolicy>, name: string) =>
  instruction({ ...legacy, predictive: { ...fleet.predictive!, ...predictive } }, name);
const tracked = (tracking: FleetTargetTracking, ...path: string[]) =>
  instruction(
    { ...legacy, targetTracking: [tracking] },
    "targetTrackingConfigurations",
    0,
    ...path,
  );

describe("the scaling plan of a fleet", () => {
  it("finds the group by a tag that the group has", () => {
    for (const [scalingPlan, tag] of [
      [{}, { key: "mlscale-scaling-plan", value: component }],
      [
        { tagKey: "plan", tagValue: "one" },
        { key: "plan", value: "one" },
      ],
    ] as const) {
      const args = { ...legacy, scalingPlan };
      assert.deepEqual(planTag(args, component), tag);
      assert.deepEqual(at(inputs(args), "applicationSource", "tagFilters"), [
        { key: tag.key, values: [tag.value] },
      ]);
    }
  });

  it("has the name given, or one of the provider's", () => {
    assert.equal(inputs({ ...legacy, scalingPlan: { name: "fleet" } })["name"], "fleet");
    assert.equal(inputs(legacy)["name"], undefined);
  });

  it("is no reason for a tag where it is not declared", () => {
    assert.equal(planTag(fleet, component), undefined);
  });

  it("scales the group between the fleet's bounds and keeps policies that others made", () => {
    assert.equal(instruction(legacy, "serviceNamespace"), "autoscaling");
    assert.equal(instruction(legacy, "resourceId"), "autoScalingGroup/Group()");
    const dimension = "autoscaling:autoScalingGroup:DesiredCapacity";
    assert.equal(instruction(legacy, "scalableDimension"), dimension);
    assert.equal(instruction(legacy, "minCapacity"), fleet.capacity.minCapacity);
    assert.equal(instruction(legacy, "maxCapacity"), fleet.capacity.maxCapacity);
    assert.equal(instruction(legacy, "scalingPolicyUpdateBehavior"), "KeepExternalPolicies");
  });

  it("tracks a metric of the service, with the warm-up of the fleet", () => {
    assert.deepEqual(tracked({ metric: "CpuUtilization", target: 60 }), {
      predefinedScalingMetricSpecification: {
        predefinedScalingMetricType: "ASGAverageCPUUtilization",
      },
      targetValue: 60,
      disableScaleIn: false,
      estimatedInstanceWarmup: 300,
    });
  });

  it("takes the target from the peak of a load test, and names the target group", () => {
    const declared = {
      metric: "AlbRequestCountPerTarget",
      peakRequestsPerSecondPerInstance: 20,
      safetyFactor: 0.7,
    } as const;
    assert.equal(tracked(declared, "targetValue"), 840);
    const label = String(
      tracked(declared, "predefinedScalingMetricSpecification", "resourceLabel"),
    );
    const [balancer, group] = label.split(/\/(?=targetgroup)/);
    assert.ok(loadBalancerArn.endsWith(`:loadbalancer/${balancer}`));
    assert.ok(targetGroupArn.endsWith(`:${group}`));
  });

  it("tracks a metric of the user's own, of the group where no dimensions are given", () => {
    const customMetric = { namespace: "Models", metricName: "Depth" };
    const specification = "customizedScalingMetricSpecification";
    assert.deepEqual(tracked({ customMetric, target: 5 }, specification), {
      ...customMetric,
      statistic: "Average",
      dimensions: { AutoScalingGroupName: "Group()" },
    });
  });

  it("forecasts the load of the pair, or the load that is declared", () => {
    const load = (predictive: Partial<PredictivePolicy>) =>
      at(forecast(predictive, "predefinedLoadMetricSpecification"), "predefinedLoadMetricType");
    assert.equal(load({ pair: "NetworkIn" }), "ASGTotalNetworkIn");
    const { pair: _, ...rest } = fleet.predictive!;
    const declared = { ...rest, load: "AlbTargetGroupRequestCount" } as const;
    const specification = instruction(
      { ...legacy, predictive: declared },
      "predefinedLoadMetricSpecification",
    );
    assert.equal(at(specification, "predefinedLoadMetricType"), "ALBTargetGroupRequestCount");
    assert.match(String(at(specification, "resourceLabel")), /^app\/.+\/targetgroup\/.+/);
  });

  it("starts as far ahead, and in the mode, that policies would", () => {
    assert.equal(forecast({}, "predictiveScalingMode"), "ForecastAndScale");
    assert.equal(forecast({}, "scheduledActionBufferTime"), 300);
    const buffer = forecast({ schedulingBufferSeconds: 0 }, "scheduledActionBufferTime");
    assert.equal(buffer, 0);
  });

  it("keeps the maximum, raises it to the forecast, or beyond it", () => {
    const maximum = (increaseMaxCapacity: PredictivePolicy["increaseMaxCapacity"]) =>
      ["Behavior", "Buffer"].map((part) =>
        forecast(
          { ...(increaseMaxCapacity && { increaseMaxCapacity }) },
          `predictiveScalingMaxCapacity${part}`,
        ),
      );
    assert.deepEqual(maximum(undefined), ["SetForecastCapacityToMaxCapacity", undefined]);
    assert.deepEqual(maximum({ bufferPercent: 0 }), [
      "SetMaxCapacityToForecastCapacity",
      undefined,
    ]);
    assert.deepEqual(maximum({ bufferPercent: 10 }), ["SetMaxCapacityAboveForecastCapacity", 10]);
  });

  it("says nothing about forecasts where none is declared", () => {
    const { predictive: _, ...reactive } = legacy;
    const names = Object.keys(instruction(reactive) as object);
    assert.ok(names.every((name) => !/predictive|Load|Buffer/i.test(name)));
  });
});
