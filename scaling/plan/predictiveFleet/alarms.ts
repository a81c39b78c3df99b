import { defaults } from "../../contract/generated/defaults";
import {
  AtMaximumAlarm,
  ForecastShortfallAlarm,
  PredictiveFleetArgs,
  UnhealthyHostsAlarm,
} from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { Computed, PlannedResource, Ref } from "../value";
import { loadBalancerSuffix, ofFirst, targetGroupSuffix } from "./arns";
import { countsInstances } from "./capacityUnits";
import { FleetGroup } from "./fleetGroup";
import { ofGroup } from "./metricQueries";
import { outputKey, policySuffix } from "./policy";

/** Key of the alarm that also rolls deployments back. */
export const unhealthyHostsKey = "unhealthyHosts";

/**
 * The alarms for people, by the key of the component's outputs. Both groups of blue/green have their own, since
 * either may serve while traffic moves; one that is empty never fires.
 */
export function planAlarms(
  plan: Plan,
  args: PredictiveFleetArgs,
  groups: readonly FleetGroup[],
  predictiveByGroup: ReadonlyMap<FleetGroup["key"], PlannedResource>,
): ReadonlyMap<string, PlannedResource> {
  const alarms = new Map<string, PlannedResource>();
  const { atMaximum, unhealthyHosts, forecastShortfall } = args.alarms ?? {};
  const maker = new AlarmMaker(plan, args);
  for (const group of groups) {
    if (atMaximum) alarms.set(outputKey(group, "atMaximum"), maker.atMaximum(group, atMaximum));
    const policy = predictiveByGroup.get(group.key);
    if (forecastShortfall && policy) {
      const alarm = maker.forecastShortfall(group, policy, forecastShortfall);
      alarms.set(outputKey(group, "forecastShortfall"), alarm);
    }
  }
  if (unhealthyHosts) alarms.set(unhealthyHostsKey, maker.unhealthyHosts(unhealthyHosts));
  return alarms;
}

class AlarmMaker {
  constructor(
    private readonly plan: Plan,
    private readonly args: PredictiveFleetArgs,
  ) {}

  /** Both numbers are metrics, so that it follows bounds that schedules and the forecast move. */
  atMaximum(group: FleetGroup, declared: AtMaximumAlarm): PlannedResource {
    return this.add(policySuffix(group, "at-maximum"), "alarms.atMaximum", {
      alarmDescription: "The fleet is as large as its maximum lets it be.",
      ...whileTrue("most > 0 AND desired >= most", "At the maximum", [
        groupMetric("desired", group, "GroupDesiredCapacity", "Minimum", 60),
        groupMetric("most", group, "GroupMaxSize", "Maximum", 60),
      ]),
      evaluationPeriods: declared.minutes ?? defaults.AtMaximumAlarm.minutes,
      treatMissingData: "missing",
    });
  }

  /** A forecast is of whole hours. Before the first one there is none, which is no shortfall. */
  forecastShortfall(
    group: FleetGroup,
    policy: PlannedResource,
    declared: ForecastShortfallAlarm,
  ): PlannedResource {
    const percent = declared.percent ?? defaults.ForecastShortfallAlarm.percent;
    const forecast = groupMetric(
      "forecast",
      group,
      "PredictiveScalingCapacityForecast",
      "Average",
      3600,
      { PolicyName: new Ref(policy, "name") },
    );
    const served = groupMetric("serving", group, capacityMetric(this.args), "Average", 3600);
    return this.add(policySuffix(group, "forecast-shortfall"), "alarms.forecastShortfall", {
      alarmDescription: `The forecast asks for ${percent} percent less than what serves, or lower.`,
      ...whileTrue(`forecast * 100 <= serving * ${100 - percent} AND serving > 0`, "Shortfall", [
        forecast,
        served,
      ]),
      evaluationPeriods: declared.hours ?? defaults.ForecastShortfallAlarm.hours,
      treatMissingData: "notBreaching",
    });
  }

  /** A target group that no instance is in publishes nothing, which is no unhealthy host. */
  unhealthyHosts(declared: UnhealthyHostsAlarm): PlannedResource {
    const { loadBalancerArn, targetGroupArns } = this.args;
    return this.add("unhealthy-hosts", "alarms.unhealthyHosts", {
      alarmDescription: "Instances fail the health checks of the load balancer.",
      namespace: "AWS/ApplicationELB",
      metricName: "UnHealthyHostCount",
      statistic: "Maximum",
      period: 60,
      dimensions: {
        LoadBalancer: new Computed([loadBalancerArn], loadBalancerSuffix),
        TargetGroup: ofFirst(targetGroupArns, targetGroupSuffix),
      },
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      threshold: declared.hosts ?? defaults.UnhealthyHostsAlarm.hosts,
      evaluationPeriods: declared.minutes ?? defaults.UnhealthyHostsAlarm.minutes,
      treatMissingData: "notBreaching",
    });
  }

  private add(suffix: string, path: string, inputs: object): PlannedResource {
    const { alarms, tags } = this.args;
    return this.plan.add(
      types.alarm,
      suffix,
      { ...inputs, alarmActions: alarms?.actionArns, tags },
      { origins: { "": path, alarmActions: "alarms.actionArns", tags: "tags" } },
    );
  }
}

/** An alarm that fires while an expression over metrics holds. */
function whileTrue(expression: string, label: string, queries: readonly object[]): object {
  return {
    metricQueries: [
      { id: "fires", expression: `IF(${expression}, 1, 0)`, label, returnData: true },
      ...queries,
    ],
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    threshold: 1,
  };
}

function groupMetric(
  id: string,
  group: FleetGroup,
  metricName: string,
  stat: string,
  period: number,
  dimensions: object = {},
): object {
  const metric = {
    namespace: "AWS/AutoScaling",
    metricName,
    stat,
    period,
    dimensions: { ...ofGroup(group), ...dimensions },
  };
  return { id, metric, returnData: false };
}

/** Forecasts count what the group counts. */
function capacityMetric(args: PredictiveFleetArgs): string {
  return countsInstances(args) ? "GroupInServiceInstances" : "GroupInServiceCapacity";
}
