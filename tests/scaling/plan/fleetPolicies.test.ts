import { strict as assert } from "node:assert";
import type {
  FleetSchedule,
  PredictiveFleetArgs,
  PredictivePolicy,
} from "../../../scaling/contract/generated/types";
import { types } from "../../../scaling/plan/types";
import { at } from "./at";
import { fleet } from "./fleetParts";
import { sent, theOnly } from "./plannedFleet";

const policiesOf = (rest: Partial<PredictiveFleetArgs>) =>
  sent({ ...fleet, ...rest }, types.groupPolicy);
const configuration = "predictiveScalingConfiguration";
const forecast = (predictive: PredictivePolicy, rest: Partial<PredictiveFleetArgs> = {}) =>
  at(policiesOf({ ...rest, predictive }).get("forecast"), configuration);

describe("the forecast's policy", () => {
  it("scales five minutes before the hour and keeps the maximum, unless it is told otherwise", () => {
    assert.deepEqual(forecast({ pair: "CpuUtilization", target: 55.5 }), {
      mode: "ForecastAndScale",
      schedulingBufferTime: "300",
      maxCapacityBreachBehavior: "HonorMaxCapacity",
      metricSpecification: {
        targetValue: 55.5,
        predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
      },
    });
    const raising = forecast({
      pair: "CpuUtilization",
      target: 60,
      mode: "ForecastOnly",
      schedulingBufferSeconds: 0,
      increaseMaxCapacity: { bufferPercent: 0 },
    });
    assert.equal(at(raising, "mode"), "ForecastOnly");
    assert.equal(at(raising, "schedulingBufferTime"), "0");
    assert.equal(at(raising, "maxCapacityBreachBehavior"), "IncreaseMaxCapacity");
    assert.equal(at(raising, "maxCapacityBuffer"), "0", "0 is a buffer, and not none");
  });

  it("takes load and scaling metric apart, each by its own name", () => {
    const metrics = at(
      forecast({ load: "TotalNetworkIn", scaling: "AverageNetworkIn", target: 1e9 }),
      "metricSpecification",
    );
    const [load, scaling] = ["Load", "Scaling"].map((kind) =>
      at(metrics, `predefined${kind}MetricSpecification`, "predefinedMetricType"),
    );
    assert.equal(load, "ASGTotalNetworkIn");
    assert.equal(scaling, "ASGAverageNetworkIn");
  });

  it("uses the last query of a list, unless another one is chosen", () => {
    const custom = {
      load: [
        { id: "a", expression: "1" },
        { id: "b", expression: "a" },
      ],
      scaling: [
        { id: "c", expression: "1", returnData: true },
        { id: "d", expression: "c" },
      ],
    };
    const metrics = at(forecast({ custom, target: 5 }), "metricSpecification");
    const answers = (kind: string) =>
      (
        at(metrics, `customized${kind}MetricSpecification`, "metricDataQueries") as readonly {
          readonly returnData: boolean;
        }[]
      ).map(({ returnData }) => returnData);
    assert.deepEqual(answers("Load"), [false, true]);
    assert.deepEqual(answers("Scaling"), [true, false]);
    assert.equal(at(metrics, "customizedCapacityMetricSpecification"), undefined);
  });
});

describe("the forecast of blue/green", () => {
  const rollout = { blueGreen: { standbyCapacity: 1 } };
  const metricsOf = (color: string, rest: Partial<PredictiveFleetArgs> = {}) =>
    at(
      policiesOf({ ...rest, rollout }).get(`${color}-forecast`),
      configuration,
      "metricSpecification",
    );
  const expression = (metrics: unknown, kind: string, index = 0) =>
    at(metrics, `customized${kind}MetricSpecification`, "metricDataQueries", index, "expression");
  const both = 'AutoScalingGroupName=("Group(blue)" OR "Group(green)")';
  const cpu = `{AWS/EC2,AutoScalingGroupName} MetricName="CPUUtilization" ${both}`;
  const size = `{AWS/AutoScaling,AutoScalingGroupName} MetricName="GroupInServiceInstances" ${both}`;

  it("sums the history of both groups, so that it outlives a turn of the color", () => {
    for (const color of ["blue", "green"]) {
      const metrics = metricsOf(color);
      assert.equal(expression(metrics, "Load"), `SUM(SEARCH('${cpu}', 'Sum', 3600))`);
      assert.equal(expression(metrics, "Scaling", 0), `SUM(SEARCH('${cpu}', 'Sum', 60))`);
      assert.equal(expression(metrics, "Scaling", 1), `SUM(SEARCH('${size}', 'Average', 60))`);
      assert.equal(expression(metrics, "Scaling", 2), "total / instances");
      assert.equal(expression(metrics, "Capacity"), `SUM(SEARCH('${size}', 'Average', 60))`);
    }
  });

  it("divides by the samples that there are where metrics come every five minutes", () => {
    const metrics = metricsOf("blue", { launch: { ...fleet.launch!, detailedMonitoring: false } });
    assert.equal(expression(metrics, "Scaling", 0), `SUM(SEARCH('${cpu}', 'Sum', 300))`);
    assert.equal(expression(metrics, "Scaling", 1), `SUM(SEARCH('${size}', 'Average', 300))`);
  });

  it("leaves a pair of requests as it is, and to the group that has the target group", () => {
    const predictive = { pair: "AlbRequestCount", target: 600 } as const;
    assert.notEqual(
      at(metricsOf("blue", { predictive }), "predefinedMetricPairSpecification"),
      undefined,
    );
    assert.equal(metricsOf("green", { predictive }), undefined);
  });
});

describe("policies of a fleet that react", () => {
  it("count their own group where no dimensions are given", () => {
    const customMetric = { namespace: "Models", metricName: "Depth" };
    const tracking = policiesOf({
      targetTracking: [{ customMetric, target: 5, metricPeriodSeconds: 10 }],
    }).get("Depth");
    const metric = at(tracking, "targetTrackingConfiguration", "customizedMetricSpecification");
    assert.deepEqual(at(metric, "metricDimensions"), [
      { name: "AutoScalingGroupName", value: "Group()" },
    ]);
    assert.equal(at(metric, "period"), 10);
  });

  it("take the target from a load test in requests per minute", () => {
    const tracking = policiesOf({
      targetTracking: [
        {
          metric: "AlbRequestCountPerTarget",
          peakRequestsPerSecondPerInstance: 20,
          safetyFactor: 0.5,
        },
      ],
    }).get("AlbRequestCountPerTarget");
    assert.equal(at(tracking, "targetTrackingConfiguration", "targetValue"), 600);
  });

  it("are kept, and do nothing, where they are switched off", () => {
    const off = policiesOf({
      targetTracking: [{ metric: "CpuUtilization", target: 60, enabled: false }],
      predictive: { ...fleet.predictive!, enabled: false },
    });
    assert.deepEqual(
      [...off.values()].map(({ enabled }) => enabled),
      [false, false],
    );
  });

  it("step when their own alarm fires", () => {
    const surge = {
      name: "big surge",
      steps: [
        { lowerBound: 0, upperBound: 10, adjustment: 1 },
        { lowerBound: 10, adjustment: 4 },
      ],
      alarm: { metric: "CpuUtilization", threshold: 80 },
    } as const;
    const args = { ...fleet, stepScaling: [surge] };
    const policy = sent(args, types.groupPolicy).get("big-surge");
    assert.equal(at(policy, "name"), "big surge");
    assert.equal(at(policy, "stepAdjustments", 1, "metricIntervalLowerBound"), "10");
    assert.equal(at(policy, "stepAdjustments", 1, "metricIntervalUpperBound"), undefined);
    const alarm = theOnly(args, types.alarm);
    assert.match(String(at(alarm, "alarmActions", 0)), /^arn:aws:.*Policy\(big-surge\)$/);
    assert.deepEqual(alarm["dimensions"], { AutoScalingGroupName: "Group()" });
    assert.equal(alarm["metricName"], "CPUUtilization");
  });

  it("are left out of a group that cannot scale, and those on requests of one without a target group", () => {
    const targetTracking = [
      ...fleet.targetTracking!,
      { metric: "AlbRequestCountPerTarget", target: 600 },
    ] as const;
    const empty = policiesOf({ targetTracking, rollout: { blueGreen: {} } });
    assert.deepEqual(
      [...empty.keys()].filter((name) => name.startsWith("green")),
      [],
    );
    const rollout = { blueGreen: { standbyCapacity: 1 } };
    const standing = policiesOf({ targetTracking, rollout });
    assert.deepEqual(
      [...standing.keys()].filter((name) => name.startsWith("green")),
      ["green-CpuUtilization", "green-forecast"],
    );
  });
});

describe("the schedules of a fleet", () => {
  const scheduled = (schedule: FleetSchedule) =>
    theOnly({ ...fleet, schedules: [schedule] }, types.groupSchedule);

  it("leave alone the sizes that are not declared, which the provider would make 0", () => {
    const { minSize, maxSize, desiredCapacity } = scheduled({
      name: "evening",
      cron: "0 17 * * *",
      minCapacity: 0,
    });
    assert.deepEqual(
      { minSize, maxSize, desiredCapacity },
      {
        minSize: 0,
        maxSize: -1,
        desiredCapacity: -1,
      },
    );
  });

  it("recur in a zone, or happen once", () => {
    const recurring = scheduled({ name: "evening", cron: "0 17 * * *", minCapacity: 6 });
    assert.equal(recurring["recurrence"], "0 17 * * *");
    assert.equal(recurring["timeZone"], "UTC");
    const once = scheduled({ name: "sale", at: "2027-01-31T17:00:00Z", minCapacity: 6 });
    assert.equal(once["startTime"], "2027-01-31T17:00:00Z");
    assert.equal(once["recurrence"], undefined);
    assert.equal(once["timeZone"], undefined);
  });

  it("are those of the group that serves", () => {
    const schedules = [{ name: "evening", cron: "0 17 * * *", minCapacity: 6 }];
    const rollout = { blueGreen: { liveColor: "Green" as const } };
    const only = theOnly({ ...fleet, schedules, rollout }, types.groupSchedule);
    assert.equal(only["autoscalingGroupName"], "Group(green)");
  });
});
