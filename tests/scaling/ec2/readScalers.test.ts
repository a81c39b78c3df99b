import { strict as assert } from "node:assert";
import { declare } from "../../../scaling/check/declare";
import {
  ec2Types,
  groupForecast,
  groupSchedule,
  groupSimple,
  groupSteps,
  groupTracking,
  planInstruction,
  scalingPlan,
} from "../../../scaling/check/fixturesEc2";
import { valueOf } from "../../../scaling/model/field";
import { Declaration, InputObject, UNKNOWN } from "../../../scaling/model/input";
import { readOne, withoutPaths } from "../kubernetes/readers";

function policy(declaration: Declaration) {
  return readOne(declaration, "groupPolicy");
}

describe("reading policies of a group", () => {
  it("takes a policy without a type for a simple one", () => {
    assert.equal(
      valueOf(policy(groupSimple({ policyType: undefined })).policyType),
      "SimpleScaling",
    );
    assert.equal(policy(groupSimple({ policyType: UNKNOWN })).policyType.state, "unknown");
  });

  it("reads numbers that are texts in one provider and numbers in the other", () => {
    const bounds = (lower: string | number, upper: string | number) =>
      policy(
        groupSteps({
          stepAdjustments: [
            {
              metricIntervalLowerBound: lower,
              metricIntervalUpperBound: upper,
              scalingAdjustment: 1,
            },
            { metricIntervalLowerBound: upper, metricIntervalUpperBound: "", scalingAdjustment: 2 },
          ],
        }),
      ).steps;
    assert.deepEqual(withoutPaths(bounds("0", "20.5")), withoutPaths(bounds(0, 20.5)));
    assert.equal(valueOf(bounds("0", "20"))?.[1]?.upperBound.state, "absent");
    const { predictive } = policy(
      groupForecast({ schedulingBufferTime: "600", maxCapacityBuffer: "10" }),
    );
    assert.equal(valueOf(predictive.schedulingBufferSeconds), 600);
    assert.equal(valueOf(predictive.maxCapacityBufferPercent), 10);
  });

  it("gives the same policy for both providers", () => {
    const metric = { namespace: "AWS/EC2", metricName: "CPUUtilization", statistic: "Average" };
    const dimensions = [{ name: "AutoScalingGroupName", value: "fleet" }];
    const tracking = (customizedMetricSpecification: InputObject) => ({
      policyType: "TargetTrackingScaling",
      targetTrackingConfiguration: { targetValue: 50, customizedMetricSpecification },
    });
    const classic = declare(ec2Types.policy, "cpu", {
      autoscalingGroupName: "fleet",
      ...tracking({ ...metric, metricDimensions: dimensions }),
    });
    const native = declare(ec2Types.nativePolicy, "cpu", {
      autoScalingGroupName: "fleet",
      ...tracking({ ...metric, dimensions }),
    });
    assert.deepEqual(withoutPaths(policy(classic)), withoutPaths(policy(native)));
    const [dimension] = valueOf(policy(classic).tracking.customized.dimensions) ?? [];
    assert.equal(valueOf(dimension!.value), "fleet");
  });

  it("reads the metrics of a forecast whether a provider has one of them or a list", () => {
    const specification = {
      targetValue: 50,
      predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
    };
    const metricsOf = (configuration: InputObject) =>
      policy(groupForecast({ metricSpecification: undefined, ...configuration })).predictive
        .metrics;
    const one = metricsOf({ metricSpecification: specification });
    const list = metricsOf({ metricSpecifications: [specification] });
    assert.deepEqual(withoutPaths(one), withoutPaths(list));
    const [configuration, part] = ["predictiveScalingConfiguration", "targetValue"];
    assert.equal(
      valueOf(one)?.[0]?.targetValue.path,
      `${configuration}.metricSpecification.${part}`,
    );
    assert.equal(
      valueOf(list)?.[0]?.targetValue.path,
      `${configuration}.metricSpecifications[0].${part}`,
    );
    assert.equal(metricsOf({ metricSpecification: UNKNOWN }).state, "unknown");
    assert.equal(metricsOf({}).state, "absent");
  });

  it("reads the queries of a customized forecast, searches over groups too", () => {
    const search =
      "SUM(SEARCH('{AWS/EC2,AutoScalingGroupName} MetricName=\"CPUUtilization\" fleet', 'Sum', 300))";
    const { predictive } = policy(
      groupForecast({
        metricSpecification: {
          targetValue: 50,
          customizedLoadMetricSpecification: {
            metricDataQueries: [{ id: "load", expression: search, returnData: true }],
          },
        },
      }),
    );
    const [metrics] = valueOf(predictive.metrics) ?? [];
    const [query] = valueOf(metrics!.customLoad.queries) ?? [];
    assert.equal(valueOf(query!.expression), search);
    assert.equal(valueOf(query!.returnsData), true);
    assert.equal(metrics!.customScaling.presence.state, "absent");
    assert.equal(metrics!.pair.presence.state, "absent");
  });

  it("keeps a configuration that is not known unknown in each of its parts", () => {
    const { tracking } = policy(groupTracking({}, { targetTrackingConfiguration: UNKNOWN }));
    assert.equal(tracking.presence.state, "unknown");
    assert.equal(tracking.targetValue.state, "unknown");
    assert.equal(tracking.predefined.type.state, "unknown");
    assert.equal(tracking.customized.queries.state, "unknown");
  });
});

describe("reading schedules and plans", () => {
  it("reads -1 in a schedule as a size that stays as it is", () => {
    const read = readOne(groupSchedule({ minSize: 0, maxSize: -1 }), "groupSchedule");
    assert.equal(valueOf(read.minSize), 0);
    assert.equal(read.maxSize.state, "absent");
    assert.equal(read.desiredCapacity.state, "absent");
  });

  it("reads each instruction of a plan at its own place, numbers as texts too", () => {
    const plan = scalingPlan([
      planInstruction(),
      planInstruction({ resourceId: "autoScalingGroup/other", minCapacity: "1", maxCapacity: "4" }),
    ]);
    const [first, second] = valueOf(readOne(plan, "scalingPlan").instructions) ?? [];
    assert.equal(valueOf(first!.resourceId), "autoScalingGroup/fleet");
    assert.equal(valueOf(first!.loadMetric.type), "ASGTotalCPUUtilization");
    assert.equal(valueOf(second!.maxCapacity), 4);
    assert.equal(second!.maxCapacity.path, "scalingInstructions[1].maxCapacity");
    const [tracking] = valueOf(second!.trackings) ?? [];
    assert.equal(valueOf(tracking!.predefined.type), "ASGAverageCPUUtilization");
  });
});
