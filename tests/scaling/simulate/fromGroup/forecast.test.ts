import { strict as assert } from "node:assert";
import {
  group,
  groupForecast,
  groupTracking,
  launchTemplate,
  planInstruction,
  scalingPlan,
} from "../../../../scaling/check/fixturesEc2";
import { Declaration, InputObject, UNKNOWN } from "../../../../scaling/model/input";
import { played, specOf, whyNot } from "./read";

const forecastOf = (change: InputObject = {}) => specOf(group(), groupForecast(change)).predictive!;

const metrics = (specification: InputObject) => ({ metricSpecification: specification });

const pair = (predefinedMetricType: string, targetValue: number) =>
  metrics({ targetValue, predefinedMetricPairSpecification: { predefinedMetricType } });

const queries = (...all: readonly InputObject[]) => ({ metricDataQueries: all });

/** The user guide's example of a forecast over the groups of blue and green. */
const overGroups = (metric: string) =>
  metrics({
    targetValue: 25,
    customizedScalingMetricSpecification: queries(
      {
        id: "load_sum",
        expression: `SUM(SEARCH('{AWS/EC2,AutoScalingGroupName} MetricName="${metric}" ASG-myapp', 'Sum', 300))`,
        returnData: false,
      },
      {
        id: "capacity_sum",
        expression: `SUM(SEARCH('{AWS/AutoScaling,AutoScalingGroupName} MetricName="GroupInServiceInstances" ASG-myapp', 'Average', 300))`,
        returnData: false,
      },
      { id: "weighted_average", expression: "load_sum / capacity_sum" },
    ),
    customizedLoadMetricSpecification: queries({
      id: "load_sum",
      expression: `SUM(SEARCH('{AWS/EC2,AutoScalingGroupName} MetricName="${metric}" ASG-myapp', 'Sum', 3600))`,
    }),
  });

describe("A forecast of a group", () => {
  it("plans a share of what an instance serves for a target of CPU.", () => {
    const { targetRequestsPerSecondPerInstance, targetValue } = forecastOf();
    assert.deepEqual([targetValue, targetRequestsPerSecondPerInstance], [50, 6.25]); // 50 of 80 % are 5/8 of 10
  });

  it("plans requests of one minute, as the API reference has it.", () => {
    assert.equal(forecastOf(pair("ALBRequestCount", 300)).targetRequestsPerSecondPerInstance, 5);
  });

  it("takes a load and a scaling metric by name.", () => {
    const two = metrics({
      targetValue: 120,
      predefinedLoadMetricSpecification: { predefinedMetricType: "ALBTargetGroupRequestCount" },
      predefinedScalingMetricSpecification: { predefinedMetricType: "ALBRequestCountPerTarget" },
    });
    assert.equal(forecastOf(two).targetRequestsPerSecondPerInstance, 2);
  });

  it("understands searches over several groups.", () => {
    assert.equal(
      forecastOf(overGroups("CPUUtilization")).targetRequestsPerSecondPerInstance,
      3.125,
    );
    assert.match(
      whyNot(group(), groupForecast(overGroups("NetworkIn"))),
      /scaling metric of forecast|load metric of forecast/,
    );
  });

  it("is not simulated for the network, whose bytes do not follow from requests.", () => {
    assert.match(
      whyNot(group(), groupForecast(pair("ASGNetworkIn", 1e6))),
      /ASGNetworkIn, as forecast/,
    );
  });

  it("only forecasts, keeps the maximum, and comes five minutes early unless told otherwise.", () => {
    const plain = {
      mode: undefined,
      schedulingBufferTime: undefined,
      maxCapacityBreachBehavior: undefined,
    };
    const { mode, schedulingBufferSeconds, maxCapacityBreachBehavior } = forecastOf(plain);
    assert.deepEqual(
      [mode, schedulingBufferSeconds, maxCapacityBreachBehavior],
      ["ForecastOnly", 300, "HonorMaxCapacity"],
    );
  });

  it("may raise the maximum by its buffer.", () => {
    const raise = { maxCapacityBreachBehavior: "IncreaseMaxCapacity", maxCapacityBuffer: "15" };
    assert.equal(forecastOf(raise).maxCapacityBufferPercent, 15);
  });

  it("is that which scales where several are declared.", () => {
    const shown = groupForecast({ mode: "ForecastOnly" }, {}, undefined, "shown");
    const spec = specOf(group(), shown, groupForecast(), groupTracking(), launchTemplate());
    assert.equal(spec.predictive!.name, "forecast");
  });

  it("needs its metrics and its mode.", () => {
    assert.match(whyNot(group(), groupForecast({ mode: UNKNOWN })), /mode of forecast/);
    assert.match(whyNot(group(), groupForecast({ mode: "Both" })), /mode of forecast/);
    assert.match(
      whyNot(group(), groupForecast({ metricSpecification: UNKNOWN })),
      /metrics of forecast/,
    );
  });
});

describe("A scaling plan of a group", () => {
  const planned = (change: InputObject = {}, ...rest: readonly Declaration[]) =>
    played(group(), launchTemplate(), scalingPlan([planInstruction(change)]), ...rest);

  it("is played as policies of the group, inside its own bounds, and says so.", () => {
    const { spec, notes } = planned({ minCapacity: 3, maxCapacity: 7 });
    assert.deepEqual([spec.minCapacity, spec.maxCapacity], [3, 7]);
    assert.equal(spec.targetTracking[0]!.targetValue, 50);
    assert.equal(spec.predictive!.targetRequestsPerSecondPerInstance, 6.25);
    assert.equal(spec.predictive!.mode, "ForecastAndScale");
    assert.match(notes!.join(), /scaling plan is played as policies/);
  });

  it("keeps the maximum, or raises it to the forecast or above it.", () => {
    const behaviorOf = (predictiveScalingMaxCapacityBehavior?: string, buffer?: number) => {
      const { predictive } = planned({
        predictiveScalingMaxCapacityBehavior,
        predictiveScalingMaxCapacityBuffer: buffer,
      }).spec;
      return [predictive!.maxCapacityBreachBehavior, predictive!.maxCapacityBufferPercent];
    };
    assert.deepEqual(behaviorOf(), ["HonorMaxCapacity", 0]);
    assert.deepEqual(behaviorOf("SetMaxCapacityToForecastCapacity"), ["IncreaseMaxCapacity", 0]);
    assert.deepEqual(behaviorOf("SetMaxCapacityAboveForecastCapacity", 20), [
      "IncreaseMaxCapacity",
      20,
    ]);
  });

  it("keeps policies of others, or deletes them.", () => {
    const own = groupTracking({}, {}, undefined, "own");
    assert.equal(planned({}, own).spec.targetTracking.length, 2);
    const alone = planned({ scalingPolicyUpdateBehavior: "ReplaceExternalPolicies" }, own);
    assert.equal(alone.spec.targetTracking.length, 1);
  });

  it("has no dynamic scaling where that is disabled, nor a forecast without a load metric.", () => {
    assert.deepEqual(planned({ disableDynamicScaling: true }).spec.targetTracking, []);
    const loadless = { predefinedLoadMetricSpecification: undefined };
    assert.equal(planned(loadless).spec.predictive, undefined);
  });
});
