import { strict as assert } from "node:assert";
import type { FleetAlarms, PredictiveFleetArgs } from "../../../scaling/contract/generated/types";
import { at } from "./at";
import { deployed, fleet, loadBalancerArn, planned, targetGroupArn } from "./fleetParts";

const watched = (alarms: FleetAlarms, rest: Partial<PredictiveFleetArgs> = {}) => {
  const parts = planned({ ...fleet, ...rest, alarms });
  return new Map([...parts.alarms].map(([key, alarm]) => [key, deployed(alarm)]));
};

interface Query {
  readonly id: string;
  readonly expression?: string;
  readonly metric?: { readonly metricName: string; readonly dimensions: object };
}

const metricOf = (alarm: unknown, id: string) =>
  (at(alarm, "metricQueries") as readonly Query[]).find((query) => query.id === id)!.metric!;

/** Whether the expression of an alarm holds, by CloudWatch's rules for IF, AND and comparisons. */
function fires(alarm: unknown, values: Readonly<Record<string, number>>): boolean {
  const [{ expression }] = at(alarm, "metricQueries") as [Query];
  const condition = /^IF\((.*), 1, 0\)$/.exec(expression!)![1]!;
  return condition.split(" AND ").every((part) => {
    const [, left, comparison, right] = /^(.+) (<=|>=|>) (.+)$/.exec(part)!;
    const [a, b] = [left!, right!].map((side) =>
      side
        .split(" * ")
        .map((factor) => values[factor] ?? Number(factor))
        .reduce((product, factor) => product * factor, 1),
    ) as [number, number];
    return comparison === "<=" ? a <= b : comparison === ">=" ? a >= b : a > b;
  });
}

describe("the alarms of a fleet", () => {
  it("are those named, and no others", () => {
    assert.deepEqual([...watched({}).keys()], []);
    const all = watched({ atMaximum: {}, unhealthyHosts: {}, forecastShortfall: {} });
    assert.deepEqual([...all.keys()], ["atMaximum", "forecastShortfall", "unhealthyHosts"]);
  });

  it("call the actions, and carry the tags", () => {
    const actionArns = ["arn:aws:sns:eu-west-1:123456789012:oncall"];
    const tags = { team: "ranking" };
    const all = watched(
      { atMaximum: {}, unhealthyHosts: {}, forecastShortfall: {}, actionArns },
      { tags },
    );
    for (const alarm of all.values()) {
      assert.deepEqual(alarm["alarmActions"], actionArns);
      assert.deepEqual(alarm["tags"], tags);
    }
  });

  it("compare the desired capacity with the maximum in force, whatever moved that", () => {
    const alarm = watched({ atMaximum: { minutes: 20 } }).get("atMaximum")!;
    assert.equal(metricOf(alarm, "desired").metricName, "GroupDesiredCapacity");
    assert.equal(metricOf(alarm, "most").metricName, "GroupMaxSize");
    assert.deepEqual(metricOf(alarm, "most").dimensions, { AutoScalingGroupName: "Group()" });
    assert.equal(alarm["evaluationPeriods"], 20);
    assert.ok(fires(alarm, { desired: 12, most: 12 }));
    assert.ok(!fires(alarm, { desired: 11, most: 12 }));
  });

  it("watch both groups of blue/green, of which an empty one never fires", () => {
    const rollout = { blueGreen: {} };
    const all = watched({ atMaximum: {}, forecastShortfall: {} }, { rollout });
    assert.deepEqual([...all.keys()].sort(), [
      "blue/atMaximum",
      "blue/forecastShortfall",
      "green/atMaximum",
      "green/forecastShortfall",
    ]);
    const green = all.get("green/atMaximum");
    assert.deepEqual(metricOf(green, "most").dimensions, { AutoScalingGroupName: "Group(green)" });
    assert.ok(!fires(green, { desired: 0, most: 0 }));
    assert.ok(!fires(all.get("green/forecastShortfall"), { forecast: 0, serving: 0 }));
  });

  it("compare the forecast of the policy with what serves, over whole hours", () => {
    const alarm = watched({ forecastShortfall: { percent: 40, hours: 2 } }).get(
      "forecastShortfall",
    )!;
    const forecast = metricOf(alarm, "forecast");
    assert.equal(forecast.metricName, "PredictiveScalingCapacityForecast");
    assert.deepEqual(forecast.dimensions, {
      AutoScalingGroupName: "Group()",
      PolicyName: "Policy(forecast)",
    });
    assert.equal(at(forecast, "period"), 3600);
    assert.equal(alarm["evaluationPeriods"], 2);
    assert.equal(alarm["treatMissingData"], "notBreaching");
    assert.ok(fires(alarm, { forecast: 6, serving: 10 }));
    assert.ok(!fires(alarm, { forecast: 6.1, serving: 10 }));
  });

  it("count capacity as the group does", () => {
    const serving = (rest: Partial<PredictiveFleetArgs>) =>
      metricOf(watched({ forecastShortfall: {} }, rest).get("forecastShortfall"), "serving")
        .metricName;
    const types = [{ instanceType: "g5.xlarge", weight: 2 }];
    assert.equal(serving({}), "GroupInServiceInstances");
    assert.equal(serving({ instances: { types } }), "GroupInServiceCapacity");
    const capacity = { ...fleet.capacity, unit: "Vcpus" } as const;
    assert.equal(serving({ capacity }), "GroupInServiceCapacity");
  });

  it("name load balancer and target group as their metrics do", () => {
    const alarm = watched({ unhealthyHosts: { hosts: 2, minutes: 5 } }).get("unhealthyHosts")!;
    const { dimensions } = alarm as { dimensions: Record<string, string> };
    assert.ok(loadBalancerArn.endsWith(`:loadbalancer/${dimensions["LoadBalancer"]}`));
    assert.ok(targetGroupArn.endsWith(`:${dimensions["TargetGroup"]}`));
    assert.match(dimensions["TargetGroup"]!, /^targetgroup\//);
    assert.equal(alarm["namespace"], "AWS/ApplicationELB");
    assert.equal(alarm["metricName"], "UnHealthyHostCount");
  });

  it("fire from so many unhealthy hosts on, for so long, and not where nothing is registered", () => {
    const alarm = watched({ unhealthyHosts: { hosts: 2, minutes: 5 } }).get("unhealthyHosts")!;
    assert.equal(alarm["comparisonOperator"], "GreaterThanOrEqualToThreshold");
    assert.equal(alarm["threshold"], 2);
    assert.equal(alarm["statistic"], "Maximum");
    assert.equal(Number(alarm["period"]) * Number(alarm["evaluationPeriods"]), 5 * 60);
    assert.equal(alarm["treatMissingData"], "notBreaching");
  });

  it("fire by the one expression that tells whether they hold, over metrics of the group", () => {
    const all = watched({ atMaximum: {}, forecastShortfall: {} });
    for (const alarm of all.values()) {
      const queries = at(alarm, "metricQueries") as readonly Record<string, unknown>[];
      const returned = queries.filter(({ returnData }) => returnData === true);
      assert.deepEqual(returned, [queries[0]]);
      assert.equal(alarm["comparisonOperator"], "GreaterThanOrEqualToThreshold");
      assert.equal(alarm["threshold"], 1);
      const metrics = queries.slice(1).map(({ metric }) => at(metric, "namespace"));
      assert.deepEqual(metrics, ["AWS/AutoScaling", "AWS/AutoScaling"]);
    }
    const missing = [...all.values()].map((alarm) => alarm["treatMissingData"]);
    assert.deepEqual(missing, ["missing", "notBreaching"]);
  });

  it("are told apart by the color of their group, where there are two", () => {
    const suffixes = (rest: Partial<PredictiveFleetArgs>) =>
      [...planned({ ...fleet, ...rest, alarms: { atMaximum: {} } }).alarms.values()].map(
        ({ suffix }) => suffix,
      );
    assert.deepEqual(suffixes({}), ["at-maximum"]);
    assert.deepEqual(suffixes({ rollout: { blueGreen: {} } }), [
      "blue-at-maximum",
      "green-at-maximum",
    ]);
  });
});
